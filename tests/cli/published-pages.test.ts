/** Removed pages are reported even without the published site, as on a build server, which only has the cache. */
import { appendFileSync, cpSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { article, build, makeSite, tribune } from "../workshop.ts";

const ARTICLES = {
  "articles/a.md": article("title: Un"),
  "articles/b.md": article("title: Deux"),
};

/** Another clone of a site, with its cache but no other build results. */
function cloneOf(folder: string): string {
  const clone = makeSite({});
  for (const name of ["articles", ".cache", ".eleventy.ts"])
    cpSync(join(folder, name), join(clone, name), { recursive: true, preserveTimestamps: true });
  return clone;
}

const codes = (text: string) => [...text.matchAll(/ {2}([EW]\d+) {2}/g)].map(([, code]) => code);
const rest = (folder: string, ...words: string[]) => {
  rmSync(join(folder, "_site"), { recursive: true, force: true });
  const run = tribune(folder, ["build", ...words]);
  return [run.code, ...codes(run.error)];
};
const recordOf = (folder: string) => {
  const home = join(folder, ".cache/tribune/published");
  return readdirSync(home).map((name) => join(home, name));
};

describe("in a clone with only the cache", () => {
  const folder = makeSite({ ...ARTICLES, "articles/c.md": article("title: Trois") });
  build(folder);

  it("a removed, moved or unpublished article is reported, by check too", () => {
    const clone = cloneOf(folder);
    rmSync(join(clone, "articles/a.md"));
    writeFileSync(join(clone, "articles/b.md"), article("title: Autre"));
    writeFileSync(join(clone, "articles/c.md"), article("title: Trois\ndraft: true"));
    const run = tribune(clone, ["build"]);
    expect([run.code, ...codes(run.error).toSorted()]).toEqual([1, "E802", "E803", "E804"]);
    expect(codes(tribune(clone, ["check"]).error + tribune(clone, ["check"]).out)).toContain("E804");
    expect(rest(clone, "--allow-removed")).toEqual([0]);
    expect(rest(clone)).toEqual([0]);
  });

  it("documents that are no longer linked are reported once, but not those removed with their page", () => {
    const linked = (title: string, links: string) =>
      article(`title: ${title}`, `Un [document](${links}) à lire.`);
    const site = makeSite({
      "articles/a.md": linked("Un", "a.pdf"),
      "articles/b.md": linked("Deux", "b.csv"),
      "articles/a.pdf": "%PDF-1.4\n",
      "articles/b.csv": "a,b\n",
    });
    build(site, ["--compress"]);
    const clone = cloneOf(site);
    for (const one of [site, clone]) {
      writeFileSync(join(one, "articles/a.md"), article("title: Un"));
      rmSync(join(one, "articles/b.md"));
    }
    const run = tribune(site, ["build"]);
    expect([run.code, ...codes(run.error)]).toEqual([1, "E804", "W330"]);
    expect(run.error).toContain("_site/un/a.pdf  W330  ");
    expect(run.error).not.toContain("b.csv");
    expect(rest(clone)).toEqual([1, "E804", "W330"]);
    expect(rest(clone, "--allow-removed")).toEqual([0]);
    expect(rest(clone)).toEqual([0]);
  });

  it("nothing is reported for another output, or for a site that was never published", () => {
    const clone = cloneOf(folder);
    rmSync(join(clone, "articles/a.md"));
    expect(tribune(clone, ["build", "--output", "autre"]).code).toBe(0);
    rmSync(join(clone, ".cache"), { recursive: true });
    expect(rest(clone)).toEqual([0]);
  });

  it("keeping releases makes no difference", () => {
    const clone = cloneOf(folder);
    build(clone, ["--releases", "2"]);
    const other = cloneOf(clone);
    rmSync(join(other, "articles/a.md"));
    expect(rest(other)).toEqual([1, "E804"]);
    expect(rest(other, "--releases", "2")).toEqual([1, "E804"]);
  });

  it("a preview does not count, but earlier publications still do", () => {
    const clone = cloneOf(folder);
    writeFileSync(join(clone, "articles/d.md"), article("title: Quatre\ndraft: true"));
    expect(rest(clone, "--drafts")).toEqual([0]);
    rmSync(join(clone, "articles/d.md"));
    expect(rest(clone)).toEqual([0]);
    rmSync(join(clone, "articles/a.md"));
    expect(rest(clone)).toEqual([1, "E804"]);
  });

  it("a damaged record is reported once and rewritten", () => {
    const clone = cloneOf(folder);
    for (const file of recordOf(clone)) appendFileSync(file, " ");
    rmSync(join(clone, "articles/a.md"));
    expect(rest(clone)).toEqual([0, "W710"]);
    expect(codes(tribune(clone, ["build"]).error)).toEqual([]);
    rmSync(join(clone, "articles/b.md"));
    expect(rest(clone)).toEqual([1, "E804"]);
  });

  it("a record that is lost is rewritten, even if the site has not changed", () => {
    const clone = cloneOf(folder);
    build(clone);
    for (const file of recordOf(clone)) rmSync(file);
    build(clone);
    rmSync(join(clone, "articles/a.md"));
    expect(rest(clone)).toEqual([1, "E804"]);
  });
});

describe("the later of published site and record counts", () => {
  const stale = () => {
    const folder = makeSite(ARTICLES);
    build(folder);
    cpSync(join(folder, "_site"), join(folder, "earlier"), { recursive: true, preserveTimestamps: true });
    writeFileSync(join(folder, "articles/c.md"), article("title: Trois"));
    rmSync(join(folder, "articles/b.md"));
    build(folder, ["--allow-removed"]);
    rmSync(join(folder, "_site"), { recursive: true });
    cpSync(join(folder, "earlier"), join(folder, "_site"), { recursive: true, preserveTimestamps: true });
    rmSync(join(folder, "earlier"), { recursive: true });
    return folder;
  };

  it("if the site is older", () => {
    const folder = stale();
    const day = Date.now() / 1000 - 86_400;
    utimesSync(join(folder, "_site/.tribune"), day, day);
    rmSync(join(folder, "articles/c.md"));
    const run = tribune(folder, ["build"]);
    expect(run.error).toContain("/trois/");
    expect(run.error).not.toContain("/deux/");
  });

  it("if the site is newer", () => {
    const folder = stale();
    const now = Date.now() / 1000 + 5;
    utimesSync(join(folder, "_site/.tribune"), now, now);
    const run = tribune(folder, ["build"]);
    expect(run.error).toContain("/deux/");
    expect(run.error).not.toContain("/trois/");
  });

  it("and a rollback counts as a publication", () => {
    const folder = makeSite(ARTICLES);
    build(folder, ["--releases", "3"]);
    rmSync(join(folder, "articles/b.md"));
    build(folder, ["--allow-removed"]);
    expect(tribune(folder, ["rollback"]).code).toBe(0);
    const clone = cloneOf(folder);
    expect(rest(clone)).toEqual([1, "E804"]);
  });
});
