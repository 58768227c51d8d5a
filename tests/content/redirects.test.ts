/** Old addresses in the journal: what may be written, and what is reported. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRedirect } from "../../src/content/addresses/redirects.ts";
import type { JournalInput } from "../../src/content/journal/journal.ts";
import { placeSettings } from "../../src/content/journal/setting-places.ts";
import { apacheRedirects } from "../../src/outputs/hosting/apache.ts";
import { caddyRedirects } from "../../src/outputs/hosting/caddy.ts";
import { nginxRedirects } from "../../src/outputs/hosting/nginx.ts";
import type { RedirectRule } from "../../src/outputs/hosting/redirects.ts";
import { redirectsFile } from "../../src/outputs/hosting/redirects-file.ts";
import { sortProblems } from "../../src/problems/problem.ts";
import { journalWith, loadArticles, problemLine, ROUTES } from "../reading.ts";
import { article, makeSite, plain } from "../workshop.ts";

type Written = NonNullable<JournalInput["redirects"]>[number];

const TEXTS = {
  "articles/un.md": article("title: Un\ntags: [Presse]\naliases: [/vieux/]"),
  "articles/deux.md": article("title: Deux\nauthor: Camille Roche"),
};

/** What is messages of a journal with this in it, in French, and where its redirects lead. */
function read(input: Partial<JournalInput>, files: Readonly<Record<string, string>> = {}) {
  const root = makeSite({ ...TEXTS, ...files });
  const { library, problems } = loadArticles(root, journalWith(input), join(root, "articles"));
  return {
    reported: problems.map((problem) => problemLine(problem).replace(" undefined:undefined", "")),
    ways: library.everyPage.redirects.map(({ path, to }) => `${path} ${to}`),
    all: library.oldAddresses.map(({ from, below, to }) => `${from}${below ? "*" : ""} ${to?.url}`),
  };
}

const redirects = (...list: Written[]) => read({ redirects: list }).reported;

describe("redirects of the journal", () => {
  it("lead from a page, a file, a folder, to the site or elsewhere", () => {
    const {
      reported: messages,
      ways,
      all,
    } = read({
      redirects: [
        { from: "/ancien", to: "/un/" },
        { from: "/a%C3%A9/b.html", to: "/un/?a=1#fin" },
        { from: "/flux.xml", to: "/rss.xml" },
        { from: "/spip.php", to: "https://journal.example/deux/", status: 302 },
        { from: "/blog/*", to: "https://ailleurs.example/:splat" },
        { from: "/fini/", status: 410 },
      ],
    });
    expect(messages).toEqual([]);
    expect(ways).toEqual(["/vieux/ /un/", "/ancien/ /un/", "/aé/b.html /un/?a=1#fin", "/spip.php/ /deux/"]);
    expect(all.slice(3)).toEqual([
      "/flux.xml /rss.xml",
      "/spip.php/ /deux/",
      "/blog/* https://ailleurs.example/",
      "/fini/ undefined",
    ]);
  });

  it.each<[string, Omit<Written, "from">, string]>([
    ["/a b/", { to: "/un/" }, "E630"],
    ["/a\n/mal/ https://mal.example/ 301", { to: "/un/" }, "E630"],
    ["/a\u200b/", { to: "/un/" }, "E630"],
    ["https://journal.example/a/", { to: "/un/" }, "E630"],
    ["//mal.example/", { to: "/un/" }, "E630"],
    ["/?p=12", { to: "/un/" }, "E630"],
    ["/a#b", { to: "/un/" }, "E630"],
    ["a/", { to: "/un/" }, "E630"],
    ["/a*/", { to: "/un/" }, "E630"],
    ["/*/b", { to: "/un/" }, "E630"],
    ["/a//b/", { to: "/un/" }, "E630"],
    ["/a/../b/", { to: "/un/" }, "E630"],
    ["/a%2e%2e/%2E%2E/b/", { to: "/un/" }, "E630"],
    ["/a%2Fb/", { to: "/un/" }, "E630"],
    ["/a%00/", { to: "/un/" }, "E630"],
    ["/%FF/", { to: "/un/" }, "E630"],
    ['/a"b/', { to: "/un/" }, "E630"],
    [`/${"a".repeat(300)}/`, { to: "/un/" }, "E630"],
    ["/a/", {}, "E631"],
    ["/a/", { to: "/un/", status: 410 }, "E631"],
    ["/a/", { to: "/un/ x" }, "E631"],
    ["/a/", { to: "un/" }, "E631"],
    ["/a/", { to: "http://ailleurs.example/" }, "E631"],
    ["/a/", { to: "//mal.example/" }, "E631"],
    ["/a/", { to: "/\\mal.example/" }, "E631"],
    ["/a/", { to: "javascript:alert(1)" }, "E631"],
    ["/a/", { to: "https://a:b@ailleurs.example/" }, "E631"],
    ["/a/", { to: "https:///ailleurs.example/" }, "E631"],
    ["/a/", { to: "https://ailleurs.example/%0d%0aX: y" }, "E631"],
    ["/a/", { to: "https://ailleurs.example/%0d%0aX:y" }, "E631"],
    ["/a/", { to: "/tags/:splat" }, "E631"],
    ["/a/*", { to: "/tags/*" }, "E631"],
    ["/a/*", { to: "/:splat/x" }, "E631"],
    ["/a/*", { to: "/tags:splat" }, "E631"],
    ["/a/*", { to: "https://ailleurs.example:splat" }, "E631"],
    ["/a/*", { to: "/x?y=/:splat" }, "E631"],
    ["/vieux/", { to: "/deux/" }, "E632"],
    ["/un/", { to: "/deux/" }, "E633"],
    ["/", { to: "/deux/" }, "E633"],
    ["/rss.xml", { to: "/atom.xml" }, "E633"],
    ["/auteurs/anselme-meyer/atom.xml", { to: "/atom.xml" }, "E633"],
    ["/404.html", { to: "/un/" }, "E633"],
    ["/*", { to: "https://ailleurs.example/:splat" }, "E633"],
    ["/tags/*", { to: "/archives/" }, "E633"],
    ["/assets/images/*", { to: "/archives/" }, "E633"],
    ["/un/index.html", { to: "/deux/" }, "E633"],
    ["/INDEX.html", { to: "/deux/" }, "E633"],
    ["/rss.xml/x/", { to: "/deux/" }, "E639"],
    ["/404.html/x/", { to: "/deux/" }, "E639"],
    ["/a/", { to: "/a" }, "E635"],
    ["/a/*", { to: "/a/b/:splat" }, "E635"],
    ["/a/", { to: "/vieux" }, "E636"],
  ])("report %j %j", (from, rest, code) => {
    expect(redirects({ from, ...rest }).map((messages) => messages.slice(0, 4))).toEqual([code]);
  });

  it("report where a chain ends, and which redirects are loops", () => {
    const messages = redirects(
      { from: "/a/", to: "/b/" },
      { from: "/b/", to: "/c" },
      { from: "/c/", to: "/un/#fin" },
      { from: "/d/*", to: "/e/f/:splat" },
      { from: "/e/*", to: "/tags/:splat" },
      { from: "/g/", to: "/e/presse/" },
      { from: "/r/", to: "/s/" },
      { from: "/s/", to: "/r/" },
      { from: "/t/", to: "/r/" },
    );
    expect(messages.map((sentence) => sentence.replace(/, une ancienne adresse.*/, ""))).toEqual([
      "E635 La redirection de « /r/ » tourne en rond (/r/ → /s/ → /r/).",
      "E635 La redirection de « /s/ » tourne en rond (/s/ → /r/ → /s/).",
      "E636 La redirection de « /a/ » mène à « /b/ »",
      "E636 La redirection de « /b/ » mène à « /c »",
      "E636 La redirection de « /d/* » mène à « /e/f/:splat »",
      "E636 La redirection de « /g/ » mène à « /e/presse/ »",
    ]);
  });

  it("are followed once each, however long their chain is", () => {
    const last = 3000;
    const chain = Array.from({ length: last + 1 }, (_, at) => ({
      from: `/v${at}/`,
      to: at === last ? "/un/" : `/v${at + 1}/`,
    }));
    const messages = redirects(...chain);
    expect(messages).toHaveLength(last);
    expect(new Set(messages.map((sentence) => sentence.slice(0, 4)))).toEqual(new Set(["E636"]));
  });

  it("are shown at their place, with the line as it should be", () => {
    const written = `export default tribune({
  redirects: [
    { from: "/a/", to: "/un/" },
    { from: '/b/', to: "/un" },
    { "from": "/c", "to": "/a/" },
    { from: "d/", to: "/un/" },
  ],
});`;
    const list = [
      { from: "/a/", to: "/un/" },
      { from: "/b/", to: "/un" },
      { from: "/c", to: "/a/" },
      { from: "d/", to: "/un/" },
    ];
    const root = makeSite({ ...TEXTS, ".eleventy.ts": written });
    const { problems } = loadArticles(root, journalWith({ redirects: list }), join(root, "articles"));
    const placed = sortProblems(placeSettings(problems, join(root, ".eleventy.ts")));
    expect(placed.map(({ code, line, column, mended }) => [code, line, column, mended])).toEqual([
      ["E636", 5, 27, '    { "from": "/c", "to": "/un/" },'],
      ["E630", 6, 13, '    { from: "/d/", to: "/un/" },'],
    ]);
  });
});

describe("former names of subjects and authors", () => {
  const author = { id: "c-roche", name: "Camille Delmas", aliases: ["Camille Roche"] };

  it("lead to the list of today, page by page, with its feed, and stay names under which one may sign", () => {
    const files = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((at) => [
        `articles/t${at}.md`,
        article(`title: T${at}\nauthor: c-roche\ntags: [IA]`),
      ]),
    );
    const { reported: messages, all } = read(
      {
        pageSize: 2,
        feeds: { tagsFrom: 6 },
        authors: [{ id: "a-meyer", name: "Anselme Meyer" }, author],
        tags: [{ name: "Intelligence artificielle", slug: "intelligence", aliases: ["IA", "/category/ia/"] }],
      },
      files,
    );
    expect(messages).toEqual([]);
    expect(all.slice(1)).toEqual([
      "/tags/ia/ /tags/intelligence/",
      "/tags/ia/page/1/ /tags/intelligence/page/1/",
      "/tags/ia/page/2/ /tags/intelligence/page/2/",
      "/tags/ia/atom.xml /tags/intelligence/atom.xml",
      "/category/ia/ /tags/intelligence/",
      "/category/ia/page/1/ /tags/intelligence/page/1/",
      "/category/ia/page/2/ /tags/intelligence/page/2/",
      "/category/ia/atom.xml /tags/intelligence/atom.xml",
      "/auteurs/camille-roche/ /auteurs/camille-delmas/",
      "/auteurs/camille-roche/page/1/ /auteurs/camille-delmas/page/1/",
      "/auteurs/camille-roche/page/2/ /auteurs/camille-delmas/page/2/",
      "/auteurs/camille-roche/atom.xml /auteurs/camille-delmas/atom.xml",
    ]);
  });

  it("keep the address under another name where the journal says so", () => {
    const { reported: messages, all } = read({
      authors: [
        { id: "a-meyer", name: "Anselme Meyer" },
        { id: "c", name: "Camille Roche", slug: "camille" },
      ],
      tags: [{ name: "La presse écrite", slug: "presse" }],
    });
    expect(messages).toEqual([
      "W306 4:8 Le mot-clé « Presse » s'écrit « La presse écrite » ailleurs ; les deux mènent à la même page.".replace(
        "'",
        "’",
      ),
    ]);
    expect(all).toEqual(["/vieux/ /un/"]);
  });

  it("are reported if they are idle, unreadable, current, or taken", () => {
    const { reported: messages } = read({
      authors: [
        { id: "a-meyer", name: "Anselme Meyer", aliases: ["!!!", "/a/*", "Anselme Meyer", "/un/"] },
        { id: "b", name: "Inès Roche", aliases: ["/auteurs/ines/"] },
        { id: "b-2", name: "Inès Roche" },
      ],
    });
    expect(messages.map((sentence) => plain(sentence).slice(0, 4))).toEqual([
      "E633",
      "E637",
      "E638",
      "E638",
      "W633",
      "W634",
    ]);
  });
});

const RUNS = { numRuns: 400, seed: 11 };

/** Texts that are nearly paths, with every sign that means something to some host. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "/",
        "/",
        "a",
        "é",
        "%20",
        "%0a",
        "%2f",
        "%24",
        "$1",
        "$" + "{x}",
        "{uri}",
        '"',
        "'",
        "\\",
        "\n",
        " ",
        ";",
        "}",
        "`",
        "|",
        "#",
        "?",
        "*",
        ":splat",
        "&",
        "^",
        "%",
        "=",
        "<",
        "\u2028",
      ),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => `/${parts.join("")}`);

describe("whatever the journal says", () => {
  it("gives one rule to each host, and nothing that the host reads as more", () => {
    fc.assert(
      fc.property(hostile, hostile, fc.boolean(), fc.boolean(), (path, target, below, elsewhere) => {
        const { address } = parseRedirect(
          {
            from: below ? `${path}/*` : path,
            to: `${elsewhere ? "https://ailleurs.example" : ""}${target}${below ? "/:splat" : ""}`,
            status: 301,
          },
          0,
          ROUTES,
        );
        if (!address?.to) return;
        const { from, to } = address;
        const rule: RedirectRule = { from, below, to: to.url, splat: to.splat, status: 301 };
        expect(to.url).toMatch(/^(?:\/(?!\/)|https:\/\/ailleurs\.example\/)[\w\-.~:/?#@!&()+,;=%]*$/);
        expect(redirectsFile([rule], "https://journal.example").split(/\s+/)).toHaveLength(4);
        const [nginx, caddy] = [nginxRedirects([rule], "/404.html"), caddyRedirects([rule])];
        expect(nginx.split("\n")).toHaveLength(2);
        expect(outside(nginx)).toMatch(
          below
            ? /^ {4}location \^~ S \{ if \(\$request_uri ~ S\) \{ return 301 S; \} return 404; \}\n$/
            : /^ {4}location = S \{ return 301 S; \}\n$/,
        );
        expect(outside(caddy)).toMatch(
          below
            ? /^\t@old0 path_regexp S\n\troute @old0 \{\n\t\turi path_regexp S S\n\t\tredir \* S 301\n\t\}\n$/
            : /^(?:\t@old0 path_regexp S\n\tredir @old0|\tredir S) S 301\n$/,
        );
        expect(outside(apacheRedirects([rule]))).toMatch(/^(?:RedirectMatch 301 S S\n)?$/);
        expect(apacheRedirects([rule])).not.toContain("${");
      }),
      RUNS,
    );
  });
});

/** A text with each of its quoted parts as `S`. */
const outside = (text: string) => text.replace(/"(?:[^"\\]|\\.)*"/gs, "S");
