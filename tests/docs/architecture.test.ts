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

/** What a page says is in a file, as `name` in `file`, and is not. */
function missingNames(page: string): string[] {
  const named = page.matchAll(new RegExp(`\`([\\w$]+)\` in\\s\`(${PATH}\\.ts)\``, "g"));
  return [...named].flatMap(([found, name = "", path = ""]) =>
    existsSync(join(PROJECT, path)) && new RegExp(`\\b${name}\\b`).test(readText(PROJECT, path))
      ? []
      : [found],
  );
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
    expect(
      faults(
        "`src/none.ts` `src/text/` `slugify` in `src/text/slug.ts` `none` in\n`src/text/slug.ts` `npm run none`",
      ),
    ).toEqual(["src/none.ts", "`none` in\n`src/text/slug.ts`", "none"]);
  });
});
