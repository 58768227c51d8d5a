/** What `tribune check --fix` writes: the page stays the same, and only prose changes in the file. */
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { applySourceEdits, checkSource } from "../../../src/authoring/lint/typography/source-check.ts";
import { typography } from "../../../src/markdown/typography.ts";
import { markdown } from "../../text/typography/arbitraries.ts";

const md = new MarkdownIt().use(typography);
const HEAD = '---\ntitle: L\'été : "oui"...\n---\n';
const fix = (source: string) => applySourceEdits(source, checkSource(source, { language: "fr" }).edits);

describe("the corrections of a source", () => {
  it("leave the page, the front matter and line ends unchanged", () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom("\n", "\r\n"), (body, end) => {
        const source = (HEAD + body).replace(/\r?\n/g, end);
        const fixed = fix(source);
        const head = HEAD.replaceAll("\n", end);
        expect(fixed.slice(0, head.length)).toBe(head);
        expect(fixed.split(end).length).toBe(source.split(end).length);
        const render = (text: string) => md.render(text.slice(head.length), { language: "fr" });
        expect(render(fixed)).toBe(render(source));
      }),
      { numRuns: 2000 },
    );
  }, 120_000);

  it("are complete: the corrected file needs no others", () => {
    const source = `${HEAD}L'IA d'Alibaba... "et alors" ? [L'un](http://a.b/l'x "l'autre") \`c'est\`, 10 000 km !\n`;
    const fixed = fix(source);
    expect(fixed).toBe(
      `${HEAD}L’IA d’Alibaba… «\u202fet alors\u202f»\u202f? [L’un](http://a.b/l'x "l'autre") \`c'est\`, 10\u202f000\u00a0km\u202f!\n`,
    );
    expect(checkSource(fixed, { language: "fr" }).edits).toEqual([]);
    expect(checkSource(source, { language: "de" }).edits).toEqual([]);
  });
});

describe("the remarks on a source", () => {
  const remarks = (body: string) =>
    checkSource(`${HEAD}${body}`, { language: "fr" }).remarks.map(({ kind, suggestion }) => [
      kind,
      suggestion,
    ]);

  it.each([
    ["Il a dit “oui” hier.", [["english-quotes", "«\u202foui\u202f»"]]],
    ["Il a dit « un “oui” franc » hier.", []],
    ["le 3 Mars 2025", [["capital-month", "mars"]]],
    ["le 14 Juillet et la planète Mars", []],
    ["Il vient le Lundi.", [["capital-day", "lundi"]]],
    ["Etat des lieux.", [["unaccented-capital", "État"]]],
    ["L’été et l'hiver, l’un et l’autre.", [["mixed-apostrophes", "’"]]],
    ["L'été et l'hiver.", []],
  ])("%s", (body, expected) => {
    expect(remarks(body)).toEqual(expected);
  });
});
