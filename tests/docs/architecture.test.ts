/** The pages for developers: current, and true to the code that they name. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withRooms } from "../../scripts/architecture/table.ts";
import { PROJECT, readText } from "../workshop.ts";

const ARCHITECTURE = readText(PROJECT, "docs/architecture.md");
const PACKAGE: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readText(PROJECT, "package.json"),
);

const PATH = String.raw`(?:src|layouts|scripts|tests|docs|benchmarks)/[\w./-]+`;

/** Files and folders that a page names and that are not there. */
function missingPaths(page: string): string[] {
  const named = [...page.matchAll(new RegExp(`\`(${PATH})\``, "g"))].map(([, path = ""]) => path);
  return named.filter((path) => !existsSync(join(PROJECT, path)));
}

const NAME = String.raw`\`[\w$.]+\``;
/** `a` and `b` in `file`, `a` and its name in `b`, in `file`, `Class.method` in `file`, `a` (`file`). */
const NAMED_IN = String.raw`(${NAME}(?:(?:,| and)(?: its name in)?\s${NAME})*)(?:,? in\s|\s\()\`(${PATH}\.ts)\``;

/** What a page says is in a file, and is not. */
function missingNames(page: string): string[] {
  return [...page.matchAll(new RegExp(NAMED_IN, "g"))].flatMap(([, names = "", path = ""]) => {
    const isFound = existsSync(join(PROJECT, path));
    const words = new Set(isFound ? readText(PROJECT, path).match(/[\w$]+/g) : []);
    return [...names.matchAll(/`([^`]+)`/g)]
      .flatMap(([, name = ""]) => name.split("."))
      .filter((name) => !words.has(name))
      .map((name) => `${name} in ${path}`);
  });
}

/** `npm run` commands that a page names and package.json does not have. */
function missingScripts(page: string): string[] {
  const named = [...page.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = ""]) => script);
  return named.filter((script) => !Object.hasOwn(PACKAGE["scripts"] ?? {}, script));
}

const faults = (page: string) => [...missingPaths(page), ...missingNames(page), ...missingScripts(page)];

describe("the page on the architecture", () => {
  it("has its table as the code makes it: else run npm run docs", () => {
    expect(ARCHITECTURE).toBe(withRooms(ARCHITECTURE));
    expect(withRooms(ARCHITECTURE.replace(/^\| `src\/text\/` .*$/m, ""))).toBe(ARCHITECTURE);
  });

  it("has a reason for every dependency", () => {
    const [, table = ""] = ARCHITECTURE.split("\n## Dependencies\n");
    const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
    const named = [...table.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    const isNamed = (name: string) =>
      named.some((one) => (one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : name === one)) ||
      /^node-(?:bin-)?(?:linux|darwin|win)-/.test(name);
    expect(
      kinds.flatMap((kind) => Object.keys(PACKAGE[kind] ?? {})).filter((name) => !isNamed(name)),
    ).toEqual([]);
  });
});

describe("what the pages for developers name", () => {
  it.each(["docs/architecture.md", "CONTRIBUTING.md"])("is there: %s", (page) => {
    const text = readText(PROJECT, page);
    expect(text.match(new RegExp(`\`${PATH}\``, "g"))?.length).toBeGreaterThan(30);
    expect(faults(text)).toEqual([]);
  });

  it("is judged by a judge that can say no", () => {
    const page = [
      "`src/none.ts` `src/text/` `slugify` in `src/text/slug.ts` `none` in\n`src/text/slug.ts`",
      "`slugify` and its name in `one`, in `src/text/slug.ts`, `Slug.two` in `src/text/slug.ts`",
      "`slugify` and `three` in `src/text/slug.ts`, `four` (`src/text/slug.ts`), `npm run none`",
    ];
    expect(faults(page.join(" "))).toEqual([
      "src/none.ts",
      ...["none", "one", "two", "three", "four"].map((name) => `${name} in src/text/slug.ts`),
      "none",
    ]);
  });
});
