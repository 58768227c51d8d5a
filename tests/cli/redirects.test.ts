/** Old addresses: after a rename, and redirects of the journal. */
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  article,
  build,
  configuration,
  contentOf,
  makeSite,
  page,
  plain,
  readText,
  tribune,
} from "../workshop.ts";

const codesIn = (text: string) =>
  [...plain(text).matchAll(/^(\S+?) {2}([EW]\d+) {2}/gm)].map(([, place, code]) => `${code} ${place}`);

const texts = (tag: string, author: string) =>
  Object.fromEntries(
    [1, 2, 3, 4].map((at) => [
      `articles/t${at}.md`,
      article(`title: T${at}\ndate: 2026-01-0${at}\ntags: [${tag}]\nauthor: ${author}`),
    ]),
  );

const AUTHORS = `authors: [{ id: "a-meyer", name: "Anselme Meyer" }, { id: "c-roche", name: "Camille Roche" }],`;
const refreshOf = (site: string, path: string) =>
  page(site, path).querySelector("meta[http-equiv=refresh]")?.getAttribute("content");

/** The lines that a report suggests. */
const mendedIn = (text: string) =>
  [...text.matchAll(/^ {3}(?:Écrivez\s:|Write:) +(.*)$/gmu)].map(([, line = ""]) => line);

describe("a renamed tag and a renamed author", () => {
  const folder = makeSite({
    ".eleventy.ts": configuration(`pageSize: 2, ${AUTHORS}`),
    ...texts("IA", "c-roche"),
  });
  build(folder);

  it("are recognized by their articles, and reported with what to write", () => {
    for (const [file, text] of Object.entries({
      ...texts("Intelligence", "c-roche"),
      ".eleventy.ts": configuration(`pageSize: 2, ${AUTHORS.replace("Camille Roche", "Camille Delmas")}`),
    }))
      writeFileSync(join(folder, file), text);
    // A check reports the same and leaves the published site as the reference.
    const { out, error } = tribune(folder, ["check"]);
    const lines = mendedIn(error + out);
    expect(error + out).toContain("W635");
    expect(lines).toContain('aliases: ["/auteurs/camille-roche/"],');
    expect(lines).toContain('tags: [{ name: "Intelligence", aliases: ["/tags/ia/"] }],');
  });

  it("redirect every old page to the new one once the alias is set", () => {
    writeFileSync(
      join(folder, ".eleventy.ts"),
      configuration(`pageSize: 2, feeds: { tagsFrom: 4 }, hosting: "nginx", ${AUTHORS.replace('"Camille Roche"', '"Camille Delmas", aliases: ["/auteurs/camille-roche/"]')}
        tags: [{ name: "Intelligence", aliases: ["/tags/ia/"] }],`),
    );
    const run = tribune(folder, ["build"]);
    expect(run).toMatchObject({ code: 0, error: "" });
    const site = join(folder, "_site");
    expect(refreshOf(site, "tags/ia/index.html")).toBe("0; url=/tags/intelligence/");
    expect(refreshOf(site, "tags/ia/page/1/index.html")).toBe("0; url=/tags/intelligence/page/1/");
    expect(refreshOf(site, "auteurs/camille-roche/index.html")).toBe("0; url=/auteurs/camille-delmas/");
    expect(refreshOf(site, "auteurs/camille-roche/page/1/index.html")).toBe(
      "0; url=/auteurs/camille-delmas/page/1/",
    );
    const rules = readText(site, ".hosting/nginx-server.conf");
    expect(rules).toContain('location = "/tags/ia/atom.xml" { return 301 "/tags/intelligence/atom.xml"; }');
    expect(rules).toContain(
      'location = "/auteurs/camille-roche/atom.xml" { return 301 "/auteurs/camille-delmas/atom.xml"; }',
    );
    const warm = contentOf(site);
    expect(contentOf(build(folder, ["--fresh"]))).toEqual(warm);
  });

  it("may have had fewer articles under the old address", () => {
    writeFileSync(join(folder, "articles/t1.md"), article("title: T1\ndate: 2026-01-01"));
    writeFileSync(join(folder, "articles/t2.md"), article("title: T2\ndate: 2026-01-02"));
    expect(tribune(folder, ["build"])).toMatchObject({ code: 0, error: "" });
    expect(existsSync(join(folder, "_site/tags/ia/page"))).toBe(false);
    expect(refreshOf(join(folder, "_site"), "tags/ia/index.html")).toBe("0; url=/tags/intelligence/");
  });

  it("keep their addresses if the journal sets the old slug", () => {
    writeFileSync(
      join(folder, ".eleventy.ts"),
      configuration(`pageSize: 2, ${AUTHORS.replace('"Camille Roche"', '"Camille Delmas", slug: "camille-roche"')}
        tags: [{ name: "Intelligence", slug: "ia" }],`),
    );
    const site = build(folder);
    expect(page(site, "tags/ia/index.html").querySelector("h1")?.textContent).toContain("Intelligence");
    expect(readdirSync(join(site, "auteurs"))).toContain("camille-roche");
    expect(existsSync(join(site, "tags/intelligence"))).toBe(false);
  });
});

describe("redirects, compared with the complete site", () => {
  const files = {
    "layouts/extra.11ty.ts": `export default { data: { permalink: "/extra/liste.html" }, render: () => "<!doctype html><title>x</title><h1>x</h1></html>" };\n`,
    "articles/un.md": article("title: Unité", "Voir [ceci](/blog/x/)."),
  };
  const site = (redirects: string, more = "") =>
    makeSite({ ...files, ".eleventy.ts": configuration(`${more}\nredirects: [\n${redirects}\n],`) });

  it("must not hide pages of the site's own templates, and must lead to something that exists", () => {
    const folder = site(
      `{ from: "/blog/*", to: "/extra/liste.html" },
{ from: "/a/", to: "/unitte/?x=1#y" },
{ from: "/b/*", to: "/extras/:splat" },
{ from: "/c/", to: "/unite#y" },`,
      'hosting: "caddy",',
    );
    const { code, error } = tribune(folder, ["build"]);
    expect(code).toBe(2);
    expect(codesIn(error)).toEqual(["E634 .eleventy.ts:10:20", "E634 .eleventy.ts:11:21"]);
    expect(mendedIn(error)).toEqual([
      '{ from: "/a/", to: "/unite/?x=1#y" },',
      '{ from: "/b/*", to: "/extra/:splat" },',
    ]);
    expect(existsSync(join(folder, "_site"))).toBe(false);
    const hiding = site(
      `{ from: "/extra/*", to: "/" },
{ from: "/blog/x", to: "/" },`,
      'hosting: "caddy",',
    );
    expect(codesIn(tribune(hiding, ["build"]).error)).toEqual(["E633 .eleventy.ts:9:9"]);
  });

  it("cover a removed article", () => {
    const list = (more: string) => configuration(`hosting: "nginx", redirects: [${more}],`);
    const folder = makeSite({
      ".eleventy.ts": list('{ from: "/a/", to: "/un/" }'),
      "articles/un.md": article("title: Un"),
      "articles/b.md": article("title: B"),
      "articles/c.md": article("title: C"),
    });
    build(folder);
    for (const name of ["b", "c"]) rmSync(join(folder, `articles/${name}.md`));
    writeFileSync(
      join(folder, ".eleventy.ts"),
      list('{ from: "/b/", status: 410 }, { from: "/c/*", to: "/un/" }'),
    );
    // Readers know former redirects too.
    expect(codesIn(tribune(folder, ["build"]).error)).toEqual(["E804 _site/a/"]);
    writeFileSync(
      join(folder, ".eleventy.ts"),
      list('{ from: "/b/", status: 410 }, { from: "/c/*", to: "/un/" }, { from: "/a/", to: "/un/" }'),
    );
    expect(tribune(folder, ["build"])).toMatchObject({ code: 0, error: "" });
  });

  it("report what a host cannot do, and do the rest", () => {
    const list = `{ from: "/blog/*", to: "/" },
{ from: "/flux.xml", to: "/rss.xml" },
{ from: "/fini/", status: 410 },
{ from: "/page/a/", to: "/unite/" },`;
    const nowhere = site(list);
    expect(codesIn(tribune(nowhere, ["build"]).error)).toEqual([
      "W630 .eleventy.ts:9:9",
      "W630 .eleventy.ts:10:9",
      "W630 .eleventy.ts:11:9",
    ]);
    expect(refreshOf(join(nowhere, "_site"), "page/a/index.html")).toBe("0; url=/unite/");
    expect(existsSync(join(nowhere, "_site/fini"))).toBe(false);
    const cloudflare = site(list, 'hosting: "cloudflare",');
    expect(codesIn(tribune(cloudflare, ["build"]).error)).toEqual(["W630 .eleventy.ts:11:9"]);
    expect(readText(cloudflare, "_site/_redirects")).toBe(
      "/flux.xml /rss.xml 301\n/page/a/ /unite/ 301\n/page/a /unite/ 301\n/blog / 301\n/blog/* / 301\n",
    );
    const github = site(
      '{ from: "/a/", to: "/un/" },',
      'hosting: "github", feeds: { tagsFrom: 1 }, tags: [{ name: "T", aliases: ["/v/"] }],',
    );
    writeFileSync(join(github, "articles/t.md"), article("title: T\ntags: [T]"));
    writeFileSync(join(github, "articles/un.md"), article("title: Un"));
    expect(codesIn(tribune(github, ["build"]).error)).toEqual(["W631 .eleventy.ts:7:76"]);
  });

  it("are reported beyond Cloudflare's limits", () => {
    const many = Array.from({ length: 120 }, (_, at) => `{ from: "/v${at}/*", to: "/un/" },`).join("\n");
    const folder = site(many, 'hosting: "cloudflare",');
    writeFileSync(join(folder, "articles/un.md"), article("title: Un"));
    const { error } = tribune(folder, ["build"]);
    expect(codesIn(error)).toEqual(["W632 .eleventy.ts:7:12"]);
    expect(plain(error)).toContain("20 redirections n’y sont pas écrites");
    expect(
      readText(folder, "_site/_redirects")
        .split("\n")
        .filter((line) => line.includes("*")),
    ).toHaveLength(100);
  });
});
