/** Checks of a built site's pages: sound ones pass, others are reported. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtSiteProblems } from "../../../src/authoring/lint/site/built-site.ts";
import { journalLinkProblems } from "../../../src/authoring/lint/site/journal-links.ts";
import { placeSettings } from "../../../src/content/journal/setting-places.ts";
import { catalogue } from "../../../src/problems/catalogue.ts";
import { formatReport } from "../../../src/problems/report.ts";
import { journalWith, lintSources } from "../../reading.ts";
import { article, temporaryFolder } from "../../workshop.ts";

const page = (title: string, main: string) =>
  `<!doctype html>\n<html lang="fr"><head><title>${title}</title></head><body>${main}</body></html>\n`;

const SOUND = {
  "index.html": page("Journal", '<h1>Journal</h1><a href="/p/a/#fin">a</a><img src="/p/x.png" alt="">'),
  "a/index.html": page("A", '<h1>A</h1><h2 id="fin">Fin</h2><a href="#fin">b</a><a href="#top">c</a>'),
};

/** Problems of these files, as "file code" with the sentence in English. */
function toldOf(files: Readonly<Record<string, string>>, texts = lintSources({}), knowsDeadAnchors = false) {
  const all: Readonly<Record<string, string>> = { ...SOUND, ...files };
  const problems = builtSiteProblems({
    files: Object.keys(all),
    read: (file) => all[file] ?? "",
    label: "_site",
    prefix: "/p/",
    texts: new Map(texts.articles.map((text) => [text.file.replace(".md", "/index.html"), text])),
    knowsDeadAnchors,
  });
  return problems.map(({ file, line, code, en }) => `${file}${line ? `:${line}` : ""} ${code} ${en.reason}`);
}

describe("the pages of a built site", () => {
  it("pass if they are sound", () => {
    expect(toldOf({})).toEqual([]);
  });

  it("must have exactly one h1", () => {
    expect(
      toldOf({
        "b/index.html": page("B", "<p>…</p>"),
        "c/index.html": page("C", "<p>…</p>"),
        "d/index.html": page("D", "<h1>D</h1><h1>E</h1>"),
      }),
    ).toEqual([
      "_site/b/index.html W809 This page has no heading of the first level (h1), as have 2 pages in all.",
      "_site/d/index.html W809 This page has several headings of the first level (h1).",
    ]);
  });

  it("must have unique titles, except texts, which another rule reports", () => {
    expect(toldOf({ "b/index.html": page("A", "<h1>A</h1>") })).toEqual([
      '_site/a/index.html W810 This page and "/b/" have the same title: "A".',
    ]);
    const texts = lintSources({ "a.md": article("title: A"), "b.md": article("title: A") });
    expect(toldOf({ "b/index.html": page("A", "<h1>A</h1>") }, texts)).toEqual([]);
  });

  it("must have alternative texts", () => {
    const picture = '<img src="/p/y.png?a=1&amp;b=2" data-alt="x">';
    expect(
      toldOf({
        "b/index.html": page("B", `<h1>B</h1>${picture}`),
        "c/index.html": page("C", `<h1>C</h1>${picture}`),
      }),
    ).toEqual([
      '_site/b/index.html W811 The image "/p/y.png?a=1&b=2" of this page, and of 2 in all, has no "alt" attribute.',
    ]);
  });

  it("must have unique ids", () => {
    const twice =
      '<h1>B</h1><div id="contact"></div><h2 class="x" id="contact">Contact</h2><i data-id="fin"></i>';
    expect(toldOf({ "b/index.html": page("B", twice), "c/index.html": page("C", twice) })).toEqual([
      '_site/b/index.html W576 Several elements of this page, and of 2 in all, have the id "contact".',
    ]);
  });

  it("must link to existing anchors", () => {
    const links = '<a href="/p/a/#fni">1</a><a class="x" href="../#rien">2</a>';
    expect(
      toldOf({
        "b/index.html": page("B", `<h1>B</h1>${links}`),
        "c/index.html": page("C", `<h1>C</h1>${links}`),
      }),
    ).toEqual([
      '_site/b/index.html W808 A link of this page, and of 2 in all, aims at "/a/#fni", an anchor that is not there.',
      '_site/b/index.html W808 A link of this page, and of 2 in all, aims at "/#rien", an anchor that is not there.',
    ]);
  });

  it("are reported once, in the text that contains the link", () => {
    const texts = lintSources({ "b.md": article("", "Voir [là](/a/#fni).") });
    const files = { "b/index.html": page("B", '<h1>B</h1><a href="/p/a/#fni">là</a>') };
    expect(toldOf(files, texts)).toEqual([
      'b.md:6 W808 A link here aims at "/a/#fni", an anchor that is not there.',
    ]);
    expect(toldOf(files, texts, true)).toEqual([]);
  });

  it("may link to other sites, to text fragments and to other files", () => {
    const links =
      '<a href="https://exemple.example/#x">1</a><a href="/p/a/#:~:text=Fin">2</a><a href="/q/#x">3</a><a href="/p/x.pdf#page=2">4</a>';
    expect(toldOf({ "b/index.html": page("B", `<h1>B</h1>${links}`) })).toEqual([]);
  });

  it("are checked without scripts and comments, and only if they belong to the journal", () => {
    expect(
      toldOf({
        "b/index.html": page(
          "B",
          '<h1>B</h1><script>"<h1>"</script><!-- <img src="x"> --><template><h1></h1></template>',
        ),
        "old/index.html": '<!doctype html><meta http-equiv="refresh" content="0; url=/p/a/"><title>A</title>',
        "admin/index.html": page("A", "<p>…</p>"),
        "google123.html": "google-site-verification: google123.html",
      }),
    ).toEqual([]);
  });
});

describe("the links of the journal", () => {
  const journal = journalWith({
    navigation: [
      { label: "Sujets", path: "/tags/" },
      { label: "À propos", path: "/a-propo/" },
      { label: "Ailleurs", path: "https://ailleurs.example/" },
    ],
    publisher: { name: "Éditions", legalNotices: "/mentions/" },
  });

  it("are reported where they are written, with the most similar page", () => {
    const text =
      'export default tribune({\n  navigation: [{ path: "/tags/" }, { path: "/a-propo/" }],\n  publisher: { name: "Éditions" },\n});\n';
    const file = join(temporaryFolder(), "config.ts");
    writeFileSync(file, text);
    const found = journalLinkProblems(journal, (path) => path === "/tags/", ["/a-propos/", "/tags/"]);
    const problems = placeSettings(found, file).map((problem) => ({ ...problem, file: ".eleventy.ts" }));
    expect(formatReport(problems, "fr")).toMatchInlineSnapshot(`
      ".eleventy.ts:2:44  W616  Dans le journal, « navigation[1].path » mène à « /a-propo/ », où il n’y a pas de page : vouliez-vous dire « /a-propos/ » ?
         2 |   navigation: [{ path: "/tags/" }, { path: "/a-propo/" }],
           |                                            ^

      .eleventy.ts:3:14  W616  Dans le journal, « publisher.legalNotices » mène à « /mentions/ », où il n’y a pas de page.
         3 |   publisher: { name: "Éditions" },
           |              ^

      2 avertissements dans 1 fichier."
    `);
    expect(problems.map(({ code }) => code)).toEqual(["W616", "W616"]);
  });
});

describe("the problems of a built site", () => {
  it("have sentences in both languages, for one page and for several", () => {
    const findings = [1, 3].flatMap((pages) => [
      catalogue.builtAnchorDead({ target: "/a/#fni", meant: pages === 1 ? "fin" : undefined, pages }),
      catalogue.builtHeading({ count: pages === 1 ? 0 : 2, pages }),
      catalogue.builtTitleTwice({ title: "A", other: "/b/", pages: pages + 1 }),
      catalogue.builtImageAlt({ src: "/x.png", pages }),
      catalogue.journalLinkDead({
        field: "navigation[0].path",
        given: "/x/",
        meant: pages === 1 ? "/y/" : undefined,
      }),
    ]);
    const problems = findings.map((finding) => ({ file: "_site/index.html", ...finding }));
    expect(formatReport(problems, "fr")).toMatchSnapshot();
    expect(formatReport(problems, "en")).toMatchSnapshot();
  });
});
