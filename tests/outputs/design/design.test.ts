/** The design's files: fonts as the script makes them, and styles that only refer to existing files. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFonts } from "../../../scripts/fonts.ts";
import { readDesign } from "../../../src/outputs/design/design.ts";
import { paperOf } from "../../../src/outputs/design/paper.ts";
import { inlineScript } from "../../../src/outputs/design/script.ts";
import { ROUTES } from "../../reading.ts";
import { makeSite, PROJECT } from "../../workshop.ts";

const ENGINE = join(PROJECT, "layouts");

describe("the fonts of the engine", () => {
  it("are those made by `npm run fonts`, byte for byte", async () => {
    for (const [path, bytes] of await makeFonts()) {
      expect(Buffer.compare(readFileSync(join(ENGINE, path)), bytes), path).toBe(0);
    }
  });

  it("are at most 70 kB on a French page, 50 kB of them preloaded", () => {
    const { design } = readDesign([ENGINE, "/nowhere"], ROUTES);
    const sizeOf = (path: string) =>
      readFileSync(design.styles.assets.find((asset) => asset.path === path)?.from ?? "").length;
    const core = design.styles.assets.filter(({ from }) => /-(?:display|text|italic)\.woff2$/.test(from));
    expect(core).toHaveLength(3);
    expect(core.reduce((sum, { path }) => sum + sizeOf(path), 0)).toBeLessThan(70_000);
    expect(design.styles.preload).toHaveLength(2);
    expect(design.styles.preload.reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThan(50_000);
  });
});

describe("the colour of the page", () => {
  it("is that of the screen styles, light and dark; a site's own styles win", () => {
    expect(paperOf(readFileSync(join(ENGINE, "styles/10-tokens.css"), "utf8"))).toEqual({
      light: "#fbfaf6",
      dark: "#171614",
    });
    const own = ":root { --paper: light-dark(white, #111) } @media print { :root { --paper: red; } }";
    expect(paperOf(`:root { --paper: blue; } ${own}`)).toEqual({ light: "white", dark: "#111" });
    expect(paperOf(`${own} :root { --paper: rgb(1 2 3); }`)).toEqual({
      light: "rgb(1 2 3)",
      dark: "rgb(1 2 3)",
    });
    expect(paperOf("body { color: red } @media print")).toBeUndefined();
  });
});

describe("the style sheet", () => {
  const own = (css: string) =>
    join(makeSite({ "layouts/styles/a.css": css, "layouts/fonts/a.woff2": "x" }), "layouts");

  it("refers to each file with a fingerprint of its bytes", () => {
    const layouts = own('@font-face { src: url("../fonts/a.woff2#preload") }');
    const first = readDesign([ENGINE, layouts], ROUTES).design.styles;
    expect(first.css).toMatch(/url\("a\.[0-9a-f]{10}\.woff2"\)/);
    expect(first.preload.at(-1)).toMatch(/^\/assets\/a\.[0-9a-f]{10}\.woff2$/);
    writeFileSync(join(layouts, "fonts/a.woff2"), "y");
    const second = readDesign([ENGINE, layouts], ROUTES).design.styles;
    expect(second.preload.at(-1)).not.toBe(first.preload.at(-1));
    expect(second.path).not.toBe(first.path);
  });

  it("reports the place of a file that is not in the layouts", () => {
    const layouts = own('a { color: red }\nb { background: url("../../package.json") url("./absent.png") }');
    const { problems } = readDesign([ENGINE, layouts], ROUTES);
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["E611", 2, 17],
      ["E611", 2, 43],
    ]);
  });
});

describe("an inline script", () => {
  it("never ends its script element", () => {
    expect(String(inlineScript("let a = 1 < 2;").html)).toBe("let a = 1 < 2;");
    expect(() => inlineScript('"</SCRIPT >"')).toThrow(RangeError);
  });
});
