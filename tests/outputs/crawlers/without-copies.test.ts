/** A journal that turns off Markdown copies after publishing them: what crawlers and its publisher see. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import MarkdownIt from "markdown-it";
import { beforeAll, describe, expect, it } from "vitest";
import { llmsTxt } from "../../../src/outputs/crawlers/llms.ts";
import { wordsFor } from "../../../src/text/locales/words-for.ts";
import { journalWith, loadArticles, problemLine, ROUTES } from "../../reading.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  filesOf,
  makeSite,
  page,
  readText,
  tribune,
} from "../../workshop.ts";
import { crawledJournal, KEY } from "./journal.ts";

const WITH = `hosting: ["netlify", "nginx", "apache", "caddy"], compress: true,`;
const WITHOUT = `markdownCopies: false, ${WITH}`;
const TEXT = "Un paragraphe. ".repeat(100);

/** Files only for programs that read Markdown, with their compressed copies. */
const forMachines = (files: readonly string[]) => files.filter((file) => /\.md(\.|$)|^llms\.txt/.test(file));

/** Text files of a site that mention a copy, llms.txt or their type. */
const naming = (site: ReadonlyMap<string, string>) =>
  [...site].flatMap(([file, text]) =>
    /\.(html|xml|json|txt|conf)$|^_|^\.h|Caddyfile$/.test(file) && /markdown|index\\*\.md|llms/i.test(text)
      ? [file]
      : [],
  );

const long = (first: string) =>
  article("title: Long\nslug: long\nchapo: C.\ndescription: D.", `${first} ${TEXT}`);

const isPage = (file: string) => /\.html$/.test(file);

let folder: string;
let before: ReadonlyMap<string, string>;
let after: ReadonlyMap<string, string>;
let said: { readonly code: number | null; readonly out: string; readonly error: string };

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const setJournal = (journal: string) =>
  write(".eleventy.ts", configuration(`pageSize: 2, indexNow: { key: "${KEY}" }, ${journal}`));

/** What IndexNow receives after one more build. */
function changed(): string[] {
  build(folder);
  return JSON.parse(readText(folder, ".cache/tribune/changed-urls.json")).urlList;
}

beforeAll(async () => {
  folder = await crawledJournal(WITH, { "articles/long.md": long("Un mot.") });
  before = contentOf(build(folder));
  setJournal(WITHOUT);
  said = tribune(folder, ["build", "--json"]);
  after = contentOf(join(folder, "_site"));
});

describe("a site without Markdown copies", () => {
  it("has none of them, although the previous build published them", () => {
    expect(forMachines([...before.keys()])).toEqual([
      "deux/index.md",
      "llms.txt",
      "long/index.md",
      "long/index.md.br",
      "long/index.md.gz",
      "trois/index.md",
      "un/index.md",
    ]);
    expect(forMachines([...after.keys()])).toEqual([]);
  });

  it("mentions none in its pages, sitemaps, rules and manifest", () => {
    expect(naming(before)).toEqual(
      expect.arrayContaining(["un/index.html", "_headers", ".htaccess", ".hosting/nginx-http.conf"]),
    );
    expect(naming(after)).toEqual([]);
    expect(after.get(".tribune")).not.toMatch(/index\.md|llms/);
  });

  it("keeps every page, every feed and everything else", () => {
    const others = [...before.keys()].filter((file) => forMachines([file]).length === 0);
    expect([...after.keys()]).toEqual(others);
    for (const file of others.filter((name) => isPage(name) || name.endsWith(".xml"))) {
      const withoutLink = before.get(file)?.replace(/<link rel="alternate" [^>]*text\/markdown">\n/, "");
      expect(after.get(file), file).toBe(withoutLink);
    }
  });

  it("is published without a warning", () => {
    expect(said).toMatchObject({ code: 0, error: "" });
    const { problems, ...rest } = JSON.parse(said.out);
    expect(rest).toMatchObject({ ok: true, files: after.size - 1 });
    // One article of the journal is scheduled for later.
    expect(problems.map(({ code, file }: Record<"code" | "file", string>) => `${code} ${file}`)).toEqual([
      "W228 articles/futur.md",
    ]);
  });

  it("equals a clean build", async () => {
    const fresh = await crawledJournal(WITHOUT, {
      "articles/long.md": long("Un mot."),
    });
    expect(contentOf(build(fresh))).toEqual(after);
  });

  it("reports changed articles to IndexNow, but neither their neighbours nor the switch itself", () => {
    expect(JSON.parse(readText(folder, ".cache/tribune/changed-urls.json")).urlList).toEqual([]);
    write("articles/long.md", long("Un autre mot."));
    expect(changed()).toEqual(["https://journal.example/long/"]);
    write("articles/neuf.md", article("title: Neuf\nslug: neuf\ndate: 2026-11-23\ntags: [Presse]"));
    const told = changed();
    expect(told).toContain("https://journal.example/neuf/");
    expect(told).not.toContain("https://journal.example/un/");
    expect(page(folder, "_site/un/index.html").querySelector("main")?.textContent).toContain("Neuf");
  });

  it("has them back once the journal turns them on", () => {
    setJournal(WITH);
    build(folder);
    expect(forMachines(filesOf(join(folder, "_site")))).toEqual([
      ...forMachines([...before.keys()]).slice(0, 5),
      "neuf/index.md",
      "trois/index.md",
      "un/index.md",
    ]);
    expect(readText(folder, "_site/un/index.md")).toBe(
      Buffer.from(before.get("un/index.md") ?? "", "latin1").toString(),
    );
  });
});

describe("a journal without Markdown copies", () => {
  const texts = `${makeSite({
    "articles/un.md": article("title: Un\naliases: [/un/index.md, /llms.txt]"),
  })}/articles`;

  it("may redirect requests for a copy to the page", () => {
    expect(loadArticles(texts).problems.map(problemLine)).toEqual([
      expect.stringMatching(/^E\d+ .*\/un\/index\.md/),
      expect.stringMatching(/^E\d+ .*\/llms\.txt/),
    ]);
    expect(loadArticles(texts, journalWith({ markdownCopies: false })).problems).toEqual([]);
  });

  it("may write llms.txt with its own layout, which then links to pages", () => {
    const journal = journalWith({ markdownCopies: false });
    const text = llmsTxt(loadArticles(texts, journal).library, journal, wordsFor("fr"), ROUTES);
    const { document } = parseHTML(`<html><body>${new MarkdownIt().render(text)}</body></html>`);
    expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "https://journal.example/un/",
    ]);
  });
});
