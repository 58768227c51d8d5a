/** Rooms with one-way arrows: imports never run in a circle, and only the outermost rooms know Eleventy. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "./workshop.ts";

/** Each room with the rooms that it may import from, besides itself: nothing outside of `src/` and `layouts/`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  problems: ["text"],
  incremental: ["text"],
  images: ["text", "problems", "incremental"],
  markdown: ["text", "problems", "images"],
  content: ["text", "problems", "incremental", "images", "markdown"],
  outputs: ["text", "problems", "incremental", "images", "markdown", "content"],
  authoring: ["text", "problems", "incremental", "markdown", "content"],
  import: ["text", "problems", "images", "content"],
  publish: ["text", "incremental"],
  site: [
    "text",
    "problems",
    "incremental",
    "images",
    "markdown",
    "content",
    "outputs",
    "authoring",
    "publish",
  ],
  cli: [
    "text",
    "problems",
    "incremental",
    "images",
    "markdown",
    "content",
    "outputs",
    "authoring",
    "import",
    "publish",
    "site",
  ],
  // What a site imports of the package.
  "index.ts": ["text", "problems", "images", "markdown", "content", "outputs", "site", "cli"],
  layouts: ["index.ts", "layouts/parts"],
  "layouts/parts": ["index.ts"],
};

const KNOWS_ELEVENTY = ["site", "cli"];

interface Import {
  readonly file: string;
  readonly from: string;
}

/** Every import of the TypeScript files of these folders, types and `import()` included. */
function importsOf(folders: readonly string[]): Import[] {
  return folders.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((name) => {
        const file = join(folder, name);
        const text = readFileSync(join(PROJECT, file), "utf8");
        const found = text.matchAll(/(?:^(?:import|export)\b[^;"]*?\bfrom |^import |\bimport\()"([^"]+)"/gms);
        return [...found].map(([, from = ""]) => ({ file, from }));
      }),
  );
}

/** The file that an import names, from the project's root; undefined for a package. */
const targetOf = ({ file, from }: Import) =>
  from.startsWith(".") ? relative(PROJECT, resolve(PROJECT, dirname(file), from)) : undefined;

/** `src/content/journal/x.ts` → `content`; `layouts/parts/x.ts` → `layouts/parts`. */
function roomOf(file: string): string {
  const [top = "", room = ""] = file.split("/");
  if (top === "src") return room;
  return dirname(file).split("/").slice(0, 2).join("/");
}

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

/** One circle of each group of files that import each other, as `a → b → a`. */
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

  it("has no import against the direction", () => {
    expect(forbidden(imports)).toEqual([]);
  });

  it("has no import that comes back to where it began", () => {
    expect(circles(imports)).toEqual([]);
  });

  it("is a judge that can say no", () => {
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
