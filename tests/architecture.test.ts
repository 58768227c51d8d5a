/** The rooms' imports go one way and have no cycles, and only the outermost rooms import Eleventy. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Import, importsOf, roomOf, targetOf } from "../scripts/architecture/imports.ts";
import { architecturePicture, reduced, roomGraph } from "../scripts/architecture/picture.ts";
import { AROUND, ROOM_NAMES, ROOMS } from "../scripts/architecture/rooms.ts";
import { PROJECT, readText } from "./workshop.ts";

/** The rooms that each room may import from, besides itself: nothing outside `src/` and `layouts/`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(ROOMS).map(([room, { mayImport }]) => [room, mayImport])),
  ...AROUND,
};

const KNOWS_ELEVENTY = ["site", "cli"];

function forbidden(imports: readonly Import[]): string[] {
  return imports
    .filter((one) => {
      const target = targetOf(one);
      const own = roomOf(one.file);
      if (target === undefined) return one.from.startsWith("@11ty/") && !KNOWS_ELEVENTY.includes(own);
      const room = roomOf(target);
      return room !== own && !MAY_IMPORT[own]?.includes(room);
    })
    .map(({ file, from }) => `${file} → ${from}`);
}

/** One cycle of each group of files that import each other, as `a → b → a`. */
function circles(imports: readonly Import[]): string[] {
  const graph = Map.groupBy(imports, ({ file }) => file);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start !== -1) found.push([...path.slice(start), file].join(" → "));
    if (start !== -1 || done.has(file)) return;
    for (const one of graph.get(file) ?? []) {
      const target = targetOf(one);
      if (target !== undefined) walk(target, [...path, file]);
    }
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}

describe("the architecture", () => {
  const imports = importsOf(["src", "layouts"]);

  it("has no import in the wrong direction", () => {
    expect(forbidden(imports)).toEqual([]);
  });

  it("has no import cycle", () => {
    expect(circles(imports)).toEqual([]);
  });

  it("is checked by a test that can fail", () => {
    expect(
      forbidden([
        { file: "src/content/article/article.ts", from: "../../site/site.ts" },
        { file: "src/content/article/article.ts", from: "@11ty/eleventy" },
        { file: "layouts/home.11ty.ts", from: "../src/content/article/article.ts" },
        { file: "layouts/home.11ty.ts", from: "../src/index.ts" },
        { file: "src/problems/report.ts", from: "../../docs/explanations/explanations.ts" },
      ]),
    ).toHaveLength(4);
    expect(
      circles([
        { file: "src/text/a.ts", from: "./b.ts" },
        { file: "src/text/b.ts", from: "./c.ts" },
        { file: "src/text/c.ts", from: "./b.ts" },
      ]),
    ).toEqual(["src/text/b.ts → src/text/c.ts → src/text/b.ts"]);
  });
});

describe("the picture of the rooms", () => {
  it("is up to date: otherwise run npm run docs", () => {
    expect(readText(PROJECT, "docs/architecture.svg")).toBe(architecturePicture());
  });

  it("shows every folder of src/", () => {
    const folders = readdirSync(join(PROJECT, "src"), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    expect(folders.map(({ name }) => name).toSorted()).toEqual([...ROOM_NAMES].toSorted());
  });

  it("omits only arrows that follow from others", () => {
    const graph = roomGraph([
      { file: "src/cli/a.ts", from: "../site/b.ts" },
      { file: "src/cli/a.ts", from: "../text/c.ts" },
      { file: "src/cli/a.ts", from: "../import/d.ts" },
      { file: "src/site/b.ts", from: "../text/c.ts" },
      { file: "src/site/b.ts", from: "@11ty/eleventy" },
      { file: "src/site/b.ts", from: "./other.ts" },
    ]);
    expect([...reduced(graph)].filter(([, to]) => to.size > 0)).toEqual([
      ["site", new Set(["text"])],
      ["cli", new Set(["site", "import"])],
    ]);
  });
});
