/** Related articles found without looking at every pair are those that looking at every pair would give. */
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

/** Scores every listed article against every other, in the order of the rules. */
function everyPair(from: Article, listed: readonly Article[], most: number): Article[] {
  const sharing = (tag: Article["tags"][number]) => listed.filter(({ tags }) => tags.includes(tag)).length;
  const scored = listed
    .filter((other) => other !== from)
    .map((other) => {
      const weights = from.tags
        .filter((tag) => other.tags.includes(tag))
        .map((tag) => Math.log(1 + listed.length / sharing(tag)));
      return { other, score: weights.toSorted((a, b) => a - b).reduce((sum, weight) => sum + weight, 0) };
    })
    .filter(({ score }) => score > 0);
  return scored
    .toSorted(
      (a, b) =>
        Number(b.score.toFixed(9)) - Number(a.score.toFixed(9)) ||
        b.other.date.epoch - a.other.date.epoch ||
        (a.other.slug < b.other.slug ? -1 : 1),
    )
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
          const related = new RelatedArticles(library.tags, library.listed.length, most);
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
