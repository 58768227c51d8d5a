import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { tribuneOfSources } from "../../benchmarks/compare/generators/tribune.ts";
import { write } from "../../benchmarks/compare/site-files.ts";
import { type PlannedPage, planSite, type SitePlan } from "../../benchmarks/compare/site-plan.ts";
import { verify } from "../../benchmarks/compare/verify.ts";
import { corpus } from "../../benchmarks/corpus.ts";
import { nodeIn, temporaryFolder } from "../workshop.ts";

const ARTICLES = corpus(45);
const PLAN = planSite(ARTICLES);

/** The plainest page that holds what was planned. */
function pageOf({ title, links, words, articleLinks }: PlannedPage): string {
  const further = Array.from({ length: articleLinks }, () => "/essai-0/");
  return `<!doctype html><html><head><title>${title}</title><meta name="description" content="x">
<link rel="canonical" href="x"><meta property="og:title" content="x"></head><body><main><h1>${title}</h1>
${words.map((word) => `<p>${word}</p>`).join("\n")}<time datetime="2010-01-01">x</time><h2 id="x">x</h2>
<blockquote>x</blockquote><ul><li><a href="https://exemple.example/9">x</a></li></ul>
${[...links, ...further].map((link) => `<a href="${link}">x</a>`).join("\n")}</main>
<script type="application/ld+json">{"headline":1,"datePublished":1,"author":1,"publisher":1}</script></body></html>`;
}

function writeSite(folder: string, plan: SitePlan): void {
  for (const page of plan.pages) {
    const file = page.path.endsWith("/") ? `${page.path}index.html` : page.path;
    write(folder, file, pageOf(page));
  }
  for (const { paths, articles } of plan.feeds) {
    const items = articles.map(({ slug, ending }) => `<item>/${slug}/ ${ending}</item>`);
    write(folder, paths[0] ?? "", items.join("\n"));
  }
  const urls = plan.sitemap.map((path) => `<loc>https://banc.example${path}</loc>`);
  write(folder, "sitemap.xml", urls.join("\n"));
}

describe("the check that no side does less", () => {
  let folder = "";
  beforeEach(() => {
    folder = temporaryFolder();
    writeSite(folder, PLAN);
  });

  const first = PLAN.pages.find(({ kind }) => kind === "article");
  const faults = () => verify(folder, PLAN).faults;
  const spoil = (page: PlannedPage | undefined, change: (page: PlannedPage) => string) => {
    if (!page) throw new Error("There is no such page.");
    write(folder, page.path.endsWith("/") ? `${page.path}index.html` : page.path, change(page));
  };

  it("finds nothing in a site that holds all, and counts its pages", () => {
    const { faults, pages } = verify(folder, PLAN);
    expect(faults).toEqual([]);
    expect(Object.fromEntries(pages)).toMatchObject({
      article: 45,
      home: 3,
      author: 8,
      archive: 1,
      notFound: 1,
    });
  });

  it("fails a site without a page", () => {
    rmSync(join(folder, "page/2"), { recursive: true });
    expect(faults()).toEqual(["/page/2/ is missing."]);
  });

  it.each([
    ["another title", (page: PlannedPage) => pageOf({ ...page, title: "Autre" }), /another title/],
    ["a link less", (page: PlannedPage) => pageOf({ ...page, links: page.links.slice(1) }), /does not link/],
    [
      "words less",
      (page: PlannedPage) => pageOf({ ...page, words: page.words.slice(0, -1) }),
      /does not show/,
    ],
    ["fewer related ones", (page: PlannedPage) => pageOf({ ...page, articleLinks: 1 }), /fewer than/],
    ["no structured data", (page: PlannedPage) => pageOf(page).replace("datePublished", "x"), /structured/],
    ["no heading", (page: PlannedPage) => pageOf(page).replace(/<h1.*h1>/, ""), /no heading/],
    ["no anchors", (page: PlannedPage) => pageOf(page).replace(' id="x"', ""), /no anchors/],
  ])("fails an article with %s", (_what, change, message) => {
    spoil(first, change);
    expect(faults()).toEqual([expect.stringMatching(message)]);
  });

  it("fails a list that forgets an article", () => {
    spoil(
      PLAN.pages.find(({ kind }) => kind === "archive"),
      (page) => pageOf({ ...page, links: page.links.slice(1) }),
    );
    expect(faults()).toHaveLength(1);
  });

  it("fails a feed without the texts, a site without a feed, and a sitemap with a gap", () => {
    write(folder, "rss.xml", "<item>/essai-44/</item>");
    expect(faults()).toHaveLength(20);
    rmSync(join(folder, "rss.xml"));
    write(folder, "sitemap.xml", "<loc>https://banc.example/essai-0/</loc>");
    expect(faults()).toContain("/rss.xml or /atom.xml is missing.");
    expect(faults()).toContain("The sitemap does not hold /essai-1/.");
  });

  it("asks for no sections in a short text", () => {
    const short = corpus(12, "short");
    const site = temporaryFolder();
    const plan = planSite(short);
    writeSite(site, plan);
    const { path = "" } = plan.pages.find(({ kind }) => kind === "article") ?? {};
    const file = join(site, path, "index.html");
    writeFileSync(file, readFileSync(file, "utf8").replace(' id="x"', "").replaceAll("blockquote", "p"));
    expect(verify(site, plan).faults).toEqual([]);
  });

  it("finds nothing in Tribune's own site", () => {
    const site = temporaryFolder();
    tribuneOfSources.prepare(site, ARTICLES, "same");
    const run = nodeIn(site, tribuneOfSources.build.words);
    expect(run).toMatchObject({ code: 0, error: "" });
    const plan = planSite(ARTICLES, tribuneOfSources.numbering);
    expect(verify(join(site, tribuneOfSources.output), plan).faults).toEqual([]);
  });
});
