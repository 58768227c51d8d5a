/** What the package consists of, and what a site makes of it that has it in its node_modules and nothing else. */
import { cpSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleLayout } from "../../scripts/guides.ts";
import { packageOf } from "../../scripts/package/notices.ts";
import { ENGINE, SOURCES } from "../engine.ts";
import { startPreview } from "../preview.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  filesOf,
  makeSite,
  nodeIn,
  PROJECT,
  page,
  readText,
  temporaryFolder,
} from "../workshop.ts";

const HOME = join(ENGINE.modules, "tribune-ssg");
const FILES = filesOf(HOME);

/** The modules of all chunks, as their maps name them, from the root of the repository. */
const MODULES = FILES.filter((file) => file.endsWith(".js.map")).flatMap((file) => {
  const { sources }: { readonly sources: readonly string[] } = JSON.parse(readText(HOME, file));
  return sources.map((source) => join(file, "..", source));
});

describe("the package", () => {
  it("contains the bundle, its types, its files and the licences, and nothing else", () => {
    const known = [
      /^dist\/(?:src|layouts)\/[\w/.-]+\.(?:js|js\.map|d\.ts|css|woff2)$/,
      /^dist\/src\/packages\/yaml\/browser\//,
      /^dist\/layouts\/fonts\/(?:cards\/)?OFL[\w-]*\.txt$/,
      /^(?:dist\/NOTICES|bin\/tribune\.js|package\.json|README\.md|LICENSE)$/,
    ];
    expect(FILES.filter((file) => !known.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(FILES).toContain("dist/layouts/styles/10-tokens.css");
    expect(FILES.filter((file) => file.startsWith("dist/src/cli/dev/server/browser/"))).toHaveLength(3);
  });

  it("has every module once, whatever loads it", () => {
    expect(MODULES.length).toBeGreaterThan(800);
    expect(MODULES.filter((module, index) => MODULES.indexOf(module) !== index)).toEqual([]);
  });

  it("names the licence of every package that it contains", () => {
    const names = new Set(
      MODULES.flatMap((module) => packageOf(module)?.split("node_modules/").at(-1) ?? []),
    );
    expect(names.size).toBeGreaterThan(50);
    const notices = readText(HOME, "dist/NOTICES");
    for (const name of names) expect(notices).toMatch(new RegExp(`^${name} \\d\\S*: \\S`, "m"));
    expect(notices).toContain("Permission is hereby granted");
  });

  it("contains no package that a site has beside it", () => {
    const { dependencies }: { readonly dependencies: object } = JSON.parse(readText(HOME, "package.json"));
    for (const name of Object.keys(dependencies))
      expect(MODULES.filter((module) => module.startsWith(`node_modules/${name}/`))).toEqual([]);
  });

  it("names no folder of the machine that made it", () => {
    const texts = FILES.filter((file) => /\.(?:js|map|d\.ts|css)$/.test(file));
    expect(texts.filter((file) => readText(HOME, file).includes(PROJECT))).toEqual([]);
  });

  it("exports what the sources export", async () => {
    const [packed, sources]: object[] = await Promise.all([import(ENGINE.index), import(SOURCES.index)]);
    expect(Object.keys(packed ?? {}).toSorted()).toEqual(Object.keys(sources ?? {}).toSorted());
  });
});

describe("a site with the package", () => {
  it("has one layout of its own, and a preview", async () => {
    const site = makeSite({
      "articles/a.md": article("title: Un titre\ntags: [Presse]"),
      "layouts/article.11ty.ts": articleLayout().replace('kind: "article-page"', 'kind: "own"'),
      ".eleventy.ts": configuration().replace(JSON.stringify(ENGINE.index), '"tribune-ssg"'),
    });
    build(site);
    expect(page(site, "_site/un-titre/index.html").body.className).toBe("own");
    expect(page(site, "_site/tags/presse/index.html").querySelector("h1")?.textContent).toBe("Presse");
    const preview = await startPreview(site);
    const shown = await (await fetch(`${preview.origin}/un-titre/`)).text();
    expect(shown).toMatch(/class="own"[\s\S]*__tribune\/client\.js/);
    for (const file of ["client.js", "overlay.css", "banner.css"])
      expect((await fetch(`${preview.origin}/__tribune/${file}`)).status).toBe(200);
    expect(await preview.end()).toBe(0);
  });

  it("publishes the same bytes as with the sources", { timeout: 180_000 }, () => {
    const [packed, sources] = [ENGINE, SOURCES].map(({ index, modules, program }) => {
      const site = temporaryFolder();
      for (const part of ["articles", "pages", "logo.svg", "package.json"])
        cpSync(join(PROJECT, part), join(site, part), { recursive: true });
      const config = readText(PROJECT, ".eleventy.ts").replace("./src/index.ts", index);
      // The web editor has files of two packages.
      const admin = 'tribune({ admin: { backend: "github", repository: "journal/site" }, ';
      writeFileSync(join(site, ".eleventy.ts"), config.replace("tribune({", admin));
      symlinkSync(modules, join(site, "node_modules"));
      expect(nodeIn(site, [program, "build"])).toMatchObject({ code: 0, error: "" });
      return contentOf(join(site, "_site"));
    });
    expect([...(packed ?? [])].filter(([file, bytes]) => sources?.get(file) !== bytes)).toEqual([]);
    expect(packed?.size).toBe(sources?.size);
    expect([...(packed?.keys() ?? [])]).toContain("admin/yaml/index.js");
  });

  it("has its pages rendered again when the package is another", () => {
    const site = makeSite({ "articles/a.md": article() });
    rmSync(join(site, "node_modules"));
    cpSync(ENGINE.modules, join(site, "node_modules"), { recursive: true, verbatimSymlinks: true });
    const own = join(site, "node_modules/tribune-ssg");
    const config = readText(site, ".eleventy.ts").replace(ENGINE.index, "tribune-ssg");
    writeFileSync(join(site, ".eleventy.ts"), config);
    const shown = () => {
      expect(nodeIn(site, [join(own, "bin/tribune.js"), "build"])).toMatchObject({ code: 0, error: "" });
      return page(site, "_site/un-titre/index.html").body.className;
    };
    expect(shown()).toBe("article-page");
    const chunk = "dist/src/chunks/layouts.js";
    writeFileSync(join(own, chunk), readText(own, chunk).replace('kind: "article-page"', 'kind: "another"'));
    expect(shown()).toBe("another");
  });

  it("is told of a fault of the engine with the names of its sources", () => {
    const site = makeSite({ "articles/a.md": article() });
    const fail = `data:text/javascript,import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
      fs.mkdirSync = () => { throw new TypeError("Boom"); }; syncBuiltinESMExports();`;
    const run = nodeIn(site, [`--import=${fail}`, ENGINE.program, "build", "--debug"]);
    expect(run.code).not.toBe(0);
    expect(run.error + run.out).toMatch(/Boom[\s\S]*tribune-ssg\/src\/[\w/-]+\.ts:\d+:\d+/);
  });
});
