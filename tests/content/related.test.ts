/** Related articles are those that looking at every pair would give, and those of old texts rest. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/content/article/article.ts";
import { RelatedArticles } from "../../src/content/library/related.ts";
import { journalWith, loadArticles } from "../reading.ts";
import { article, makeSite } from "../workshop.ts";

const journal = journalWith({ authors: [{ id: "a", name: "Anselme" }] });

/** Some tags on most articles, some on few; few days, so that many articles are equal but for their address. */
const drawn = fc.record({
  tags: fc.uniqueArray(fc.constantFrom(..."aaaaaabbbbccdefghi"), { maxLength: 5 }),
  day: fc.integer({ min: 1, max: 4 }),
  expired: fc.boolean(),
});

/** Scores every listed article against every other that may be compared, in the order of the rules. */
function everyPair(from: Article, listed: readonly Article[], most: number): Article[] {
  const isNewer = (one: Article, other: Article) =>
    one.date.epoch - other.date.epoch || (one.slug < other.slug ? 1 : -1);
  const seenFrom = (tag: Article["tags"][number]) => {
    const members = listed.filter(({ tags }) => tags.includes(tag));
    const later = members.filter((other) => other !== from && isNewer(other, from) > 0);
    return members.filter((other) => !later.slice(0, -2).includes(other));
  };
  const scored = listed
    .filter((other) => other !== from)
    .map((other) => {
      const weights = from.tags
        .map((tag) => seenFrom(tag))
        .filter((seen) => seen.includes(other))
        .map((seen) => 1 / Math.log(1 + seen.length));
      return { other, score: weights.toSorted((a, b) => a - b).reduce((sum, weight) => sum + weight, 0) };
    })
    .filter(({ score }) => score > 0);
  return scored
    .toSorted((a, b) => Number(b.score.toFixed(9)) - Number(a.score.toFixed(9)) || -isNewer(a.other, b.other))
    .slice(0, most)
    .map(({ other }) => other);
}

describe("related articles", () => {
  it("are those that comparing every pair of articles gives", () => {
    fc.assert(
      fc.property(
        fc.array(drawn, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 1, max: 4 }),
        (all, most) => {
          const files = all.map(({ tags, day, expired }, index) => [
            `articles/${index}.md`,
            article(
              `title: Essai ${index}\ndate: 2026-01-0${day}\ntags: [${tags.join(", ")}]${expired ? "\nexpires: 2026-01-09" : ""}`,
            ),
          ]);
          const { library } = loadArticles(`${makeSite(Object.fromEntries(files))}/articles`, journal);
          const related = new RelatedArticles(library, most);
          expect(library.articles).toHaveLength(all.length);
          for (const from of library.articles)
            expect(related.to(from).map(({ title }) => title)).toEqual(
              everyPair(from, library.listed, most).map(({ title }) => title),
            );
        },
      ),
      { numRuns: 40 },
    );
  });
});
