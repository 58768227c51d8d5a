/** Files for hosts: none unless the journal or the command requests them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  article,
  build,
  configuration,
  contentOf,
  eleventy,
  filesOf,
  makeSite,
  page,
  readText,
  tribune,
} from "../workshop.ts";

const ARTICLES = { "articles/un.md": article("title: Un\naliases: /vieux/", "Un texte. ".repeat(200)) };
const site = (journal = "", setup?: string) =>
  makeSite({ ".eleventy.ts": configuration(journal, setup), ...ARTICLES });

describe("a journal that names no host", () => {
  it("gets only its pages; --compress adds only compressed copies", () => {
    const folder = site();
    const plain = contentOf(build(folder));
    expect([...plain.keys()].filter((file) => /\.(?:br|gz)$|^(?:_|\.(?!tribune))/.test(file))).toEqual([]);
    expect(existsSync(join(folder, ".cache/tribune/compressed"))).toBe(false);
    const packed = contentOf(build(folder, ["--compress"]));
    expect([...packed.keys()]).toContain("un/index.html.br");
    for (const file of packed.keys()) if (/\.(?:br|gz)$/.test(file)) packed.delete(file);
    // The manifest lists all the others.
    for (const files of [plain, packed]) files.delete(".tribune");
    expect(packed).toEqual(plain);
  });

  it("gets the same pages with another level of Brotli, and smaller copies at 11", () => {
    const contents = ["{}", "{ brotli: 11 }", "{ brotli: 0 }"].map((value) =>
      contentOf(build(site(`compress: ${value},`))),
    );
    const sizes = contents.map((files) => Buffer.byteLength(files.get("un/index.html.br") ?? "", "latin1"));
    const [standard = 0, best = 0, least = 0] = sizes;
    expect(best).toBeLessThan(standard);
    expect(standard).toBeLessThan(least);
    const [, ...others] = contents.map((files) =>
      [...files].filter(([file]) => !/\.br$|^\.tribune$/.test(file)),
    );
    for (const files of others) expect(files).toEqual(others[0]);
  });

  it("explains --compress", () => {
    for (const language of ["fr", "en"]) {
      const folder = site(`language: "${language}",`);
      expect(tribune(folder, ["build", "--help"]).out).toContain("--compress");
    }
  });
});

describe("a journal that names hosts", () => {
  it("gets their files, with plain Eleventy too, the same each time", () => {
    const folder = site('hosting: ["netlify", "nginx"], compress: true, pathPrefix: "/p/",');
    const once = contentOf(build(folder));
    for (const file of ["_headers", "_redirects", ".hosting/nginx-http.conf", ".hosting/nginx-server.conf"])
      expect([...once.keys()]).toContain(file);
    expect(once.get("_redirects")).toBe("/p/vieux/ /p/un/ 301!\n/p/vieux /p/un/ 301!\n");
    expect(once.get("_headers")).toMatch(/^\/p\/\*\n/);
    expect(contentOf(build(folder))).toEqual(once);
    expect(eleventy(folder).code).toBe(0);
    expect(filesOf(join(folder, "_site"))).toEqual([...once.keys()]);
  });

  it("does not change its pages if the host sends headers", () => {
    const plain = readText(build(site()), "un/index.html");
    expect(readText(build(site('hosting: "nginx",')), "un/index.html")).toBe(plain);
  });
});

describe("a host without custom headers", () => {
  const setup = `(config) => {
    config.addTransform("late", (content) => content.replace("</main>", "<p id=late></p></main>"));
    config.addTemplate("sans.njk", "---\\npermalink: /sans.html\\n---\\n<p>Sans tête</p>");
  }`;
  const built = build(site('hosting: "github",', setup));
  const policy = (file: string) =>
    page(built, file).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");

  it("gets the policy in every page, before any script", () => {
    const html = readText(built, "un/index.html");
    expect(html.indexOf("http-equiv")).toBeLessThan(html.indexOf("<script"));
    expect(html).toContain("<p id=late></p>");
    expect(policy("un/index.html")).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[^;]+; /);
    expect(policy("un/index.html")).toContain("connect-src 'none'");
    expect(policy("recherche/index.html")).toContain("connect-src 'self'");
    expect(policy("vieux/index.html")).toBe(policy("un/index.html"));
    expect(readText(built, "sans.html")).toBe("<p>Sans tête</p>");
  });

  it("gets a file that turns off its own site generator", () => {
    expect(filesOf(built)).toContain(".nojekyll");
  });
});
