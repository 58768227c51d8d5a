/** What a site owner adds to Eleventy reaches the article pages. */
import { describe, expect, it } from "vitest";
import {
  article,
  build,
  configuration,
  contentOf,
  eleventy,
  filesOf,
  makeSite,
  PROJECT,
  page,
  readText,
} from "../workshop.ts";

const setup = `(config) => {
  config.addFilter("cry", (text) => text + " !");
  config.addTransform("stamp", function (content) {
    return content.replace("</main>", "<p id=stamp>" + this.page.url + "</p></main>");
  });
  config.addPlugin((inner) => {
    inner.addTransform("plugged", (content) => content.replace("</main>", "<p id=plugged>oui</p></main>"));
  });
  config.addPassthroughCopy({ public: "/" });
  config.on("eleventy.after", ({ results, directories }) => {
    const lines = results.map(({ url, inputPath, content }) => [url, inputPath.length > 0, content.length].join(" "));
    const file = directories.output + "/results.txt";
    process.getBuiltinModule("node:fs").writeFileSync(file, lines.sort().join("\\n"));
  });
}`;

const ownLayout = `import { document } from ${JSON.stringify(`${PROJECT}/layouts/parts/document.ts`)};
import { eachLayout, html } from ${JSON.stringify(`${PROJECT}/src/index.ts`)};
export default eachLayout({
  each: "articles",
  render: (article, site, { filter, url }) => document(site, {
    title: article.title, description: article.description, path: article.path, kind: "own",
    main: html\`<h1>\${filter("cry", article.title)}</h1><p id="url">\${url}</p><p>\${article.disclaimer}</p>\${article.body}\`,
  }),
});
`;

describe("a site with its own plugin, filter, transform and layout", () => {
  const folder = makeSite({
    ".eleventy.ts": configuration("", setup),
    "layouts/article.11ty.ts": ownLayout,
    "layouts/robots.njk": '---\npermalink: "/robots.txt"\n---\nSitemap: {{ site.journal.url }}/x\n',
    "layouts/styles/own.css": "h1 { color: teal }\n",
    "public/favicon.svg": "<svg/>",
    "articles/a.md": article("title: <b>Un</b> titre"),
  });
  const site = build(folder);

  it("gets its own layout for articles, with its filter, and the engine's for the rest", () => {
    const document = page(site, "b-un-b-titre/index.html");
    expect(document.querySelector("h1")?.textContent).toBe("<b>Un</b> titre !");
    expect(document.querySelector("#url")?.textContent).toBe("/b-un-b-titre/");
    expect(document.body.className).toBe("own");
    expect(page(site, "index.html").body.className).toBe("home-page");
  });

  it("gets its transforms and plugins on every page", () => {
    expect(page(site, "b-un-b-titre/index.html").querySelector("#stamp")?.textContent).toBe("/b-un-b-titre/");
    expect(page(site, "b-un-b-titre/index.html").querySelector("#plugged")?.textContent).toBe("oui");
    expect(page(site, "index.html").querySelector("#stamp")?.textContent).toBe("/");
  });

  it("gets every written page in `eleventy.after`, with its content", () => {
    const lines = readText(site, "results.txt").split("\n");
    expect(lines).toContain(`/ true ${readText(site, "index.html").length}`);
    expect(lines).toContain(`/robots.txt true ${readText(site, "robots.txt").length}`);
    expect(lines).toContain(`/sitemap.xml true ${readText(site, "sitemap.xml").length}`);
  });

  it("keeps its other templates, copies and styles", () => {
    expect(readText(site, "robots.txt").trim()).toBe("Sitemap: https://journal.example/x");
    expect(readText(site, "favicon.svg")).toBe("<svg/>");
    const style = filesOf(site).find((file) => file.endsWith(".css")) ?? "";
    expect(readText(site, style).trimEnd().endsWith("h1 { color: teal }")).toBe(true);
  });

  it("has the same bytes if plain Eleventy builds it", () => {
    const built = contentOf(site);
    expect(eleventy(folder)).toMatchObject({ code: 0 });
    expect(contentOf(site)).toEqual(built);
  });
});
