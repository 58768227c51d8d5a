/** The bytes of the index. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { piecesFor, readEntries } from "../../../src/outputs/search/client/postings.js";
import { EntryWriter } from "../../../src/outputs/search/entries.ts";

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : 1);
const terms = fc
  .uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 60 })
  .map((all) => all.toSorted(byCodeUnit));
const texts = fc.uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 });
const entries = terms.chain((all) =>
  fc.tuple(
    ...all.map((term) =>
      texts.map((numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        return { term, texts: sorted, weights: Uint8Array.from(sorted, (number) => number % 256) };
      }),
    ),
  ),
);

it("are read as they were written, some terms or all", () => {
  fc.assert(
    fc.property(entries, (all) => {
      const writer = new EntryWriter();
      for (const entry of all) writer.add(entry);
      const read = (isWanted?: (term: string) => boolean) =>
        [...readEntries(writer.take(), isWanted)].map((entry) => ({
          ...entry,
          weights: Uint8Array.from(entry.weights),
        }));
      expect(read()).toEqual(all);
      expect(read((term) => term > "m")).toEqual(all.filter(({ term }) => term > "m"));
    }),
  );
});

it("are fetched in every piece that may hold a term, and in no other", () => {
  fc.assert(
    fc.property(terms, fc.integer({ min: 1, max: 7 }), fc.nat(), (all, size, at) => {
      const pieces = Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
        all.slice(index * size, index * size + size),
      );
      const firsts = pieces.map(([first = ""]) => first);
      const term = all[at % all.length] ?? "";
      const holding = (isHeld: (term: string) => boolean) =>
        pieces.flatMap((piece, index) => (piece.some(isHeld) ? [index] : []));
      expect(piecesFor(firsts, term, true)).toEqual(holding((other) => other === term));
      const beginning = term.slice(0, 1);
      const found = piecesFor(firsts, beginning, false);
      expect(found).toEqual(expect.arrayContaining(holding((other) => other.startsWith(beginning))));
      expect(found.length).toBeLessThanOrEqual(holding((other) => other.startsWith(beginning)).length + 1);
    }),
  );
});
