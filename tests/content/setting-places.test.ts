/** A mistake in the journal is reported where it is written, however the configuration is written. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseJournal } from "../../src/content/journal/parse-journal.ts";
import { placeSettings } from "../../src/content/journal/setting-places.ts";
import { placeOf, quoteOf } from "../../src/problems/report.ts";
import { temporaryFolder } from "../workshop.ts";

/** @returns the places of the mistakes that `journal` has, each with what its caret points at */
function placesIn(source: string, journal: unknown, others: Readonly<Record<string, string>> = {}): string[] {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(others)) writeFileSync(join(folder, name), text);
  const file = join(folder, ".eleventy.ts");
  writeFileSync(file, source);
  const parsed = parseJournal(journal, ".eleventy.ts");
  if (!("problems" in parsed)) throw new Error("The journal has no mistake.");
  return placeSettings(parsed.problems, file).map((problem) => {
    const [, caret = ""] = quoteOf(problem);
    const at = problem.excerpt?.slice((problem.column ?? 1) - 1) ?? "";
    expect(caret === "").toBe(problem.line === undefined);
    return `${problem.code} ${placeOf({ ...problem, file: problem.file.replace(`${folder}/`, "") })} ${at}`;
  });
}

const REST =
  'url: "https://a.example", publisher: { name: "É" }, authors: [{ id: "a", name: "A" }],\n  disclaimers: { default: "o", named: { o: "O." } },';
const GOOD = {
  title: "Journal",
  url: "https://a.example",
  publisher: { name: "É" },
  authors: [{ id: "a", name: "A" }],
  disclaimers: { default: "o", named: { o: "O." } },
};

describe("a mistake of the journal has the place", () => {
  it("of a wrong value", () => {
    const source = `export default tribune({\n  title: "Journal", pageSize: "vingt",\n  ${REST}\n});\n`;
    expect(placesIn(source, { ...GOOD, pageSize: "vingt" })).toEqual(['E602 .eleventy.ts:2:31 "vingt",']);
  });

  it("of an unknown name, in a list too", () => {
    const source = `export default tribune({\n  titel: 1,\n  "navigation": [{ label: "A", path: "/a/" },\n    { label: "B", path: "/b/", icon: "x" }],\n});\n`;
    const navigation = [
      { label: "A", path: "/a/" },
      { label: "B", path: "/b/", icon: "x" },
    ];
    expect(placesIn(source, { ...GOOD, titel: 1, navigation })).toEqual([
      'E603 .eleventy.ts:4:32 icon: "x" }],',
      "E603 .eleventy.ts:2:3 titel: 1,",
    ]);
  });

  it("of what it should be in, where it is missing", () => {
    const source = 'export default tribune({\n  title: "J",\n  authors: [\n    { id: "a" },\n  ],\n});\n';
    const { title: _, ...untitled } = GOOD;
    expect(placesIn(source, { ...untitled, authors: [{ id: "a" }] })).toEqual(
      expect.arrayContaining(['E601 .eleventy.ts:4:5 { id: "a" },', 'E601 .eleventy.ts:2:10 "J",']),
    );
  });

  it("of a code among the rules", () => {
    const source = 'export default tribune({ rules: { W204: "off",\n E999: "off" } });\n';
    expect(placesIn(source, { ...GOOD, rules: { W204: "off", E999: "off" } })).toEqual([
      'E609 .eleventy.ts:2:2 E999: "off" } });',
    ]);
  });

  it.each([
    ["a constant", 'const journal = { pageSize: "x" };\nexport default tribune(journal);\n', 1, 29],
    [
      "a type",
      'const journal = { pageSize: "x" as never } satisfies Partial<X>;\nexport default tribune(journal as X);\n',
      1,
      29,
    ],
    [
      "a spread",
      'const some = { pageSize: "x" };\nexport default tribune({ ...some, title: "J" });\n',
      1,
      26,
    ],
    ["an exported constant", 'const made = tribune({ pageSize: "x" });\nexport default made;\n', 1, 34],
    ["CRLF", 'export default tribune({\r\n  pageSize: "x",\r\n});\r\n', 2, 13],
  ])("behind %s", (_, source, line, column) => {
    expect(placesIn(source, { ...GOOD, pageSize: "x" })[0]).toMatch(
      new RegExp(`^E602 \\.eleventy\\.ts:${line}:${column} "x"`),
    );
  });

  it("in another file of the site", () => {
    const source = 'import { journal } from "./journal.ts";\nexport default tribune(journal);\n';
    const others = { "journal.ts": 'export const journal = {\n  pageSize: "x",\n};\n' };
    expect(placesIn(source, { ...GOOD, pageSize: "x" }, others)).toEqual(['E602 journal.ts:2:13 "x",']);
  });

  it("of its file alone, where the source does not show it", () => {
    for (const source of [
      "export default tribune(make());\n",
      "export default tribune(await load(), setup);\n",
      "export default nothing;\n",
      "const a = a;\nexport default tribune(a);\n",
      "not a program {{{",
    ])
      expect(placesIn(source, { ...GOOD, pageSize: "x" })[0]).toMatch(/^E602 \.eleventy\.ts(?: |:1:|:2:)/);
  });
});
