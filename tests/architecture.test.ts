/** Imports point one way, and only two folders know Eleventy. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "./workshop.ts";

/** Each folder with the folders that it may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/french": [],
  "src/html": [],
  "src/observation": ["src/html"],
  "src/cache": [],
  "src/reuse": ["src/cache", "src/observation"],
  "src/problems": ["src/french"],
  "src/images": ["src/cache", "src/french", "src/html", "src/observation", "src/problems"],
  "src/words": ["src/french", "src/problems"],
  "src/markdown": ["src/french", "src/html", "src/images", "src/problems", "src/words"],
  "src/content": [
    "src/cache",
    "src/french",
    "src/html",
    "src/images",
    "src/markdown",
    "src/observation",
    "src/problems",
    "src/words",
  ],
  "src/reading": ["src/check", "src/content", "src/images", "src/markdown"],
  "src/check": ["src/cache", "src/content", "src/french", "src/markdown", "src/problems"],
  "src/feeds": ["src/content", "src/html", "src/icons", "src/markdown", "src/observation", "src/words"],
  "src/seo": [
    "src/cards",
    "src/content",
    "src/design",
    "src/french",
    "src/html",
    "src/icons",
    "src/images",
    "src/words",
  ],
  "src/search": ["src/cache", "src/content", "src/french", "src/html", "src/markdown", "src/words"],
  "src/editors": ["src/content", "src/french", "src/problems", "src/words"],
  "src/import": ["src/content", "src/french", "src/images", "src/problems", "src/words"],
  "src/inspection": ["src/cache"],
  "src/build": ["src/cache", "src/inspection"],
  "src/dev": ["src/cache", "src/french", "src/html", "src/problems"],
  "src/crawlers": ["src/content", "src/french", "src/html", "src/markdown", "src/words"],
  "src/cards": [
    "src/content",
    "src/design",
    "src/french",
    "src/images",
    "src/observation",
    "src/problems",
    "src/words",
  ],
  "src/icons": ["src/cards", "src/content", "src/design", "src/images", "src/markdown"],
  "src/design": ["src/content", "src/html", "src/problems"],
  "src/hosting": ["src/content", "src/design", "src/html"],
  "src/compression": ["src/cache"],
  "src/writing": ["src/inspection"],
  "src/eleventy": [
    "src/build",
    "src/cache",
    "src/compression",
    "src/cards",
    "src/check",
    "src/content",
    "src/crawlers",
    "src/design",
    "src/feeds",
    "src/hosting",
    "src/editors",
    "src/html",
    "src/icons",
    "src/images",
    "src/inspection",
    "src/observation",
    "src/problems",
    "src/reading",
    "src/reuse",
    "src/search",
    "src/words",
    "src/writing",
  ],
  "src/commands": [
    "src/build",
    "src/cache",
    "src/check",
    "src/content",
    "src/crawlers",
    "src/dev",
    "src/editors",
    "src/eleventy",
    "src/french",
    "src/html",
    "src/images",
    "src/import",
    "src/inspection",
    "src/observation",
    "src/problems",
    "src/reuse",
    "src/words",
  ],
  src: [
    "src/cards",
    "src/commands",
    "src/content",
    "src/crawlers",
    "src/eleventy",
    "src/feeds",
    "src/html",
    "src/icons",
    "src/images",
    "src/markdown",
    "src/problems",
    "src/seo",
    "src/words",
  ],
  layouts: ["src", "layouts/parts"],
  "layouts/parts": ["src"],
};

const KNOWS_ELEVENTY = ["src/eleventy", "src/commands"];

interface Import {
  readonly file: string;
  readonly from: string;
}

function importsOf(folders: readonly string[]): Import[] {
  return folders.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((name) => {
        const file = join(folder, name);
        const text = readFileSync(join(PROJECT, file), "utf8");
        return [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)";/gms)].map(([, from = ""]) => ({
          file,
          from,
        }));
      }),
  );
}

function forbidden(imports: readonly Import[]): string[] {
  return imports
    .filter(({ file, from }) => {
      if (!from.startsWith(".")) return from.startsWith("@11ty/") && !KNOWS_ELEVENTY.includes(folderOf(file));
      const target = folderOf(relative(PROJECT, resolve(PROJECT, dirname(file), from)));
      const own = folderOf(file);
      return target !== own && !MAY_IMPORT[own]?.some((folder) => folder === target);
    })
    .map(({ file, from }) => `${file} → ${from}`);
}

/** `src/content/x.ts` → `src/content`; `src/french/rules/x.ts` → `src/french`. */
const folderOf = (file: string) => dirname(file).split("/").slice(0, 2).join("/");

describe("the architecture", () => {
  it("has no import against the direction", () => {
    expect(forbidden(importsOf(["src", "layouts"]))).toEqual([]);
  });

  it("is a judge that can say no", () => {
    expect(
      forbidden([
        { file: "src/content/article.ts", from: "../eleventy/site.ts" },
        { file: "src/content/article.ts", from: "@11ty/eleventy" },
        { file: "layouts/home.11ty.ts", from: "../src/content/article.ts" },
        { file: "layouts/home.11ty.ts", from: "../src/index.ts" },
      ]),
    ).toHaveLength(3);
  });
});
