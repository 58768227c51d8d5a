/** What the page of a subject says of it: the journal's words, and the marks over time. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Barometer } from "../../src/content/library/barometer.ts";
import { journalWith, loadArticles } from "../reading.ts";
import { article, makeSite } from "../workshop.ts";

const read = (files: Readonly<Record<string, string>>, input = {}) =>
  loadArticles(join(makeSite(files), "articles"), journalWith(input));

describe("the barometer of a subject", () => {
  it("needs two marks, and counts only the articles that carry one", () => {
    const one = read({
      "articles/a.md": article("tags: [x]\nrating: 3"),
      "articles/b.md": article("title: B\ntags: [x]"),
    });
    expect(Barometer.of(one.library.listed)).toBeUndefined();
    const { library } = read({
      "articles/a.md": article("title: A\ndate: 2026-03-01\nrating: 2"),
      "articles/b.md": article("title: B\ndate: 2026-01-01\nrating: 4,5"),
      "articles/c.md": article("title: C\ndate: 2026-02-01"),
      "articles/d.md": article("title: D\ndate: 2026-04-01\nrating: 2,5"),
    });
    const marks = Barometer.of(library.listed);
    expect(marks?.readings.map(({ article: { title }, rating }) => [title, rating.value])).toEqual([
      ["B", 4.5],
      ["A", 2],
      ["D", 2.5],
    ]);
    expect(marks).toMatchObject({ count: 3, lowest: 2, highest: 4.5, mean: 3, best: 5 });
  });

  it("draws the latest marks only, when there are many, and counts them all", () => {
    const files = Array.from({ length: 60 }, (_, index) => [
      `articles/${index}.md`,
      article(
        `title: Essai ${index}\nrating: ${index % 6}\ndate: 2025-01-${String((index % 28) + 1).padStart(2, "0")}`,
      ),
    ]);
    const marks = Barometer.of(read(Object.fromEntries(files)).library.listed);
    expect([marks?.count, marks?.readings.length]).toEqual([60, 48]);
  });
});

describe("the tags of the journal", () => {
  it("give a subject its name and its words, whatever the articles' spelling", () => {
    const { library } = read(
      { "articles/a.md": article("tags: [NVIDIA]") },
      {
        tags: [
          { name: "Nvidia", description: "L'histoire d'une puce.", sameAs: ["https://nvidia.example/"] },
        ],
      },
    );
    const [tag] = library.tags.keys();
    expect(tag).toMatchObject({
      name: "Nvidia",
      description: "L’histoire d’une puce.",
      sameAs: ["https://nvidia.example/"],
    });
  });

  it("are messages to be useless when no article carries them, with the nearest that one does", () => {
    const { problems } = read({ "articles/a.md": article("tags: [Nvidia]") }, { tags: [{ name: "Nvdia" }] });
    expect(problems.map(({ file, code, fr }) => [file, code, fr.reason])).toEqual([
      [
        ".eleventy.ts",
        "W612",
        "Aucun article ne porte le mot-clé «\u202fNvdia\u202f» du journal\u00a0: vouliez-vous dire «\u202fNvidia\u202f»\u202f?",
      ],
    ]);
  });
});
