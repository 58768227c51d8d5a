/** One name, one concept: exported type names are unique in `src/`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "./workshop.ts";

interface SourceText {
  readonly file: string;
  readonly text: string;
}

const DECLARATION = /^export (?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm;

/** Names declared in several files, with those files: `Place: a.ts, b.ts`. */
function sharedNames(sources: readonly SourceText[]): string[] {
  const declarations = sources.flatMap(({ file, text }) =>
    [...text.matchAll(DECLARATION)].map(([, name = ""]) => ({ name, file })),
  );
  return [...Map.groupBy(declarations, ({ name }) => name)]
    .map(([name, all]) => ({ name, files: [...new Set(all.map(({ file }) => file))] }))
    .filter(({ files }) => files.length > 1)
    .map(({ name, files }) => `${name}: ${files.join(", ")}`);
}

describe("the exported types", () => {
  it("have names that no other file declares", () => {
    const sources = readdirSync(join(PROJECT, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => ({ file, text: readFileSync(join(PROJECT, "src", file), "utf8") }));
    expect(sources.length).toBeGreaterThan(0);
    expect(sharedNames(sources)).toEqual([]);
  });

  it("are checked by a test that can fail", () => {
    const files = {
      "images/a.ts": "export interface Order {\n}\nexport type Size = number;\ninterface Room {\n}\n",
      "site/b.ts": "export type Order = string;\nexport interface Room {\n}\n",
      "site/c.ts": "export abstract class Order {\n}\nexport function Size() {}\n",
    };
    const sources = Object.entries(files).map(([file, text]) => ({ file, text }));
    expect(sharedNames(sources)).toEqual(["Order: images/a.ts, site/b.ts, site/c.ts"]);
  });
});
