/** Mistakes in the site's own code are reported by every command, at their place, in one sentence. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codePlace } from "../../src/cli/site-code.ts";
import { ENGINE } from "../engine.ts";
import { article, configuration, makeSite, plain, tribune } from "../workshop.ts";

const layout = (main: string, above = "") => `import { eachLayout, html } from "tribune-ssg-test";
${above}
export default eachLayout({
  each: "articles",
  render: (article, site, rendering) => html\`<h1>\${${main}}</h1>\`,
});
`;

const own = (main: string, above?: string) => ({
  "layouts/article.11ty.ts": layout(main, above).replace("tribune-ssg-test", ENGINE.index),
});

/** The report without its summary, with ordinary spaces. */
function runWith(files: Readonly<Record<string, string>>, words = ["build"]) {
  const site = makeSite({ "articles/a.md": article(), ...files });
  const { code, out, error } = tribune(site, words);
  expect(existsSync(join(site, "_site"))).toBe(false);
  return { code, text: plain(out + error).replace(/\n\n\d+ .*\n$/s, "") };
}

describe("a mistake in a layout", () => {
  it("is reported with code, place, line and the article that was rendered", () => {
    expect(runWith(own("article.titre.length"))).toEqual({
      code: 2,
      text: `layouts/article.11ty.ts:5:66  E640  Ce code du site échoue en rendant « articles/a.md » : Cannot read properties of undefined (reading 'length')
   5 |   render: (article, site, rendering) => html\`<h1>\${article.titre.length}</h1>\`,
     |                                                                  ^`,
    });
  });

  it("is reported in the journal's language, and as JSON", () => {
    const files = { ...own("article.titre.length"), ".eleventy.ts": configuration('language: "en",') };
    const { code, text } = runWith(files, ["build", "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(text)).toMatchObject({
      problems: [
        {
          code: "E640",
          file: "layouts/article.11ty.ts",
          line: 5,
          column: 66,
          reason: expect.stringMatching(/^This code of the site fails while it renders "articles\/a\.md": /),
        },
      ],
    });
  });

  it("is reported by check too", () => {
    const { code, text } = runWith(own("nothing()"), ["check"]);
    expect(code).toBe(2);
    expect(text).toMatch(/^layouts\/article\.11ty\.ts:5:45 {2}E640 /m);
  });

  it.each([
    ["a filter that is not there", own('rendering.filter("absent", 1)'), "5:62", /no filter "absent"/],
    ["a module that is not there", own("1", 'import { x } from "./absent.ts";'), "2:22", /absent\.ts/],
    ["a package that is not there", own("1", 'import x from "absent-package";'), "2:16", /absent-package/],
    ["a name that is not exported", own("1", `import { absent } from "${ENGINE.index}";`), "2:10", /absent/],
    ["what is no JavaScript", own("1", "const = 1;"), "2:1", /Unexpected token/],
    ["TypeScript that does not run", own("1", "enum A { b }"), "2:1", /enum/],
  ])("is reported at its place: %s", (_, files, place, message) => {
    const { code, text } = runWith(files);
    expect(code).toBe(2);
    expect(text).toMatch(new RegExp(`^layouts/article\\.11ty\\.ts:${place} {2}E640 `));
    expect(text).toMatch(message);
  });

  it.each([
    ["own.njk", 'a\n{{ "x" | absent }}', "2:10"],
    ["own.njk", "a\n{% if %}", "2:7"],
    ["own.njk", "---\npermalink: /y/\n---\na\n{% if %}", "5:7"],
    ["own.njk", "---\n---\n{% if %}", "3:7"],
    ["own.liquid", "---\npermalink: /y/\n---\na\n{% if %}", "5:6"],
    ["own.njk", '---\npermalink: /y/\n---\n{% include "absent.njk" %}', "4:13"],
    ["own.njk", "---\na: [\n---\nx", "4:1"],
    ["own.liquid", "a\n{{ 1 | absent }}", "2:1"],
    ["own.11ty.js", "export function render(data) {\n  return data.absent.length;\n}\n", "2:22"],
    ["_data/facts.json", "{,", "1:2"],
  ])("is reported at its place in %s: %s", (name, text, place) => {
    const run = runWith({ [`layouts/${name}`]: text });
    expect(run.code).toBe(2);
    expect(run.text).toMatch(new RegExp(`^layouts/${name.replace(".", "\\.")}:${place} {2}E640 `));
  });
});

describe("a mistake in .eleventy.ts", () => {
  it("is reported at the call, with the method that was meant", () => {
    const run = runWith({ ".eleventy.ts": configuration("", '(config) => config.addFiltre("x", () => 1)') });
    expect(run.code).toBe(2);
    expect(run.text).toMatch(/^\.eleventy\.ts:8:\d+ {2}E607 .*vouliez-vous dire « addFilter » \?\n {3}8 \| /);
  });

  it("is reported at an undefined name", () => {
    const text = configuration("").replace(/^export default tribune/m, "export default tribun");
    const run = runWith({ ".eleventy.ts": text });
    expect(run.code).toBe(2);
    const line = text.split("\n").findIndex((one) => one.startsWith("export default tribun")) + 1;
    expect(run.text).toContain(`.eleventy.ts:${line}:16  E607 `);
  });

  it("is reported at the setting", () => {
    const run = runWith({ ".eleventy.ts": configuration('pageSize: "vingt", navigaton: [],') });
    expect(run.code).toBe(2);
    expect(run.text).toMatch(/^\.eleventy\.ts:7:13 {2}E602 .*\n {3}7 \| .*\n +\| {12} \^/);
    expect(run.text).toMatch(/^\.eleventy\.ts:7:22 {2}E603 .*« navigation »/m);
  });

  it.each([
    [
      "a filter, when it runs",
      '(c) => c.addTransform("x", (text) => text.absent())',
      /E640 .*« layouts|E607/,
    ],
    ["a promise", 'async () => { await Promise.reject(new Error("refus")); }', /E607 .*\(refus\)/],
    ["a handler", '(c) => c.on("eleventy.before", () => { absent(); })', /E607 .*absent is not defined/],
    ["global data", '(c) => c.addGlobalData("x", () => absent())', /E607 .*absent is not defined/],
  ])("is reported with its line: %s", (_, setup, message) => {
    const run = runWith({ ".eleventy.ts": configuration("", setup) });
    expect(run.code).toBe(2);
    expect(run.text).toMatch(/^\.eleventy\.ts:8:\d+ /);
    expect(run.text).toMatch(message);
  });

  it("is not treated as an internal error if Eleventy refuses a plugin", () => {
    const run = runWith({ ".eleventy.ts": configuration("", '(c) => c.addPlugin("absent")') });
    expect(run).toMatchObject({ code: 2, text: expect.stringMatching(/^\.eleventy\.ts {2}E607 /) });
  });

  it.each(["export default {};", "export const journal = 1;", "", "export default () => ({});"])(
    "is reported before Eleventy makes pages of everything: %j",
    (text) => {
      const run = runWith({ ".eleventy.ts": text });
      expect(run).toMatchObject({ code: 2, text: expect.stringMatching(/^\.eleventy\.ts {2}E641 /) });
    },
  );
});

it("an error of the engine or of a package has no place in the site", () => {
  const fault = new Error("x");
  fault.stack = `Error: x\n    at f (file://${process.cwd()}/node_modules/a/a.ts:1:1)\n    at g (file://${process.cwd()}/src/cli/main.ts:5:3)`;
  expect(codePlace([fault, "text", undefined])).toBe(undefined);
  fault.stack += `\n    at h (file://${process.cwd()}/tests/project.ts?v=1:5:3)`;
  expect(codePlace([fault])).toMatchObject({ file: "tests/project.ts", line: 5, column: 3 });
});
