/** Readability scores, compared with texts counted by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frenchSyllables } from "../../../src/authoring/lint/readability/french-syllables.ts";
import {
  formulaOf,
  measure,
  readabilityOf,
  sentencesOf,
} from "../../../src/authoring/lint/readability/readability.ts";
import { readingLists, readingOf } from "../../../src/cli/check/reading.ts";
import { lintSources } from "../../reading.ts";
import { article } from "../../workshop.ts";

/** Words by number of syllables. */
const FRENCH: Readonly<Record<number, string>> = {
  1: "le des homme l’homme pluie bruit trois croire siècle août nuit lui guerre langue longue parlent vie rue yeux œil cœur qu’elle oui ouest prix deux quatre mère êtes feuille femme aient croient voient loi ils jeunes queue mais lien bien science guide y a",
  2: "nation tuer nuage client prière voyage pays soleil famille créer naïf Noël poète chaos duel question moment vraiment souvent aimaient pensée peut-être quelqu’un jouer objet bavard franchise idée idées géant théâtre pigeon mangeait fatigue monsieur payer crayon d’abord souhaitent content étaient chinoises lectures maïs alcool violon million conscience patience équipe cheval appelle logique",
  3: "employé maintenant oublier paysage travailler société actuel aujourd’hui étudier expérience ingénieur influence différent processeurs essayer Argentine continent Israël océan réunion entreprises",
  4: "situation réalité européen artificielle évaluer économistes gouvernement équivalent Alibaba intelligence",
  5: "développement électricité coopération",
};

describe("the syllables of a French word", () => {
  const words = Object.entries(FRENCH).flatMap(([count, list]) =>
    list
      .split(" ")

      .map((word) => ({ word, count: Number(count) })),
  );

  it("are counted as in school", () => {
    const wrong = words.filter(({ word, count }) => frenchSyllables(word) !== count);
    expect(wrong.map(({ word }) => `${word}: ${frenchSyllables(word)}`)).toEqual([]);
    expect(words.length).toBeGreaterThan(120);
  });

  it("do not depend on capitals or the encoding of accents", () => {
    for (const { word, count } of words)
      expect(frenchSyllables(word.toUpperCase().normalize("NFD"))).toBe(count);
  });
});

describe("random text", () => {
  it("can always be counted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(frenchSyllables(text)).toBeGreaterThan(0);
        expect(sentencesOf(text).join("")).toBe(text);
        expect(Number.isFinite(measure([text], formulaOf("en")).score)).toBe(true);
      }),
    );
  });
});

describe("sentences", () => {
  it.each([
    ["Il part. Elle reste ! Et nous ? Rien…", 4],
    ["M. Dupont dit que A. Smith avait tort. Bien.", 2],
    ["Il dit « Non ! » et part.", 1],
    ["Il dit : « Non. » Elle part.", 2],
    ["Des prix, des dates, etc., et 3.5 de plus.", 1],
    ["Sans point", 1],
    ["Il hésite… puis part.", 1],
    ["– Oui. – Non.", 2],
    ["", 0],
  ])("of %j are %i", (text, count) => expect(sentencesOf(text).length).toBe(count));
});

describe("a text counted by hand", () => {
  it("has the score of Kandel and Moles in French", () => {
    // Le chat dort sur la table (6 mots, 6 syllabes). La pluie tombe depuis ce matin (6 mots, 8 syllabes).
    const { words, sentences, syllables, score } = measure(
      ["Le chat dort sur la table. La pluie tombe depuis ce matin."],
      formulaOf("fr"),
    );
    expect({ words, sentences, syllables }).toEqual({ words: 12, sentences: 2, syllables: 14 });
    // 207 − 1,015 × 6 − 0,736 × 100 × 14 ÷ 12 = 115,04
    expect(score).toBe(115);
  });

  it("has a low score if its sentences and words are long", () => {
    // L’administration considère l’uniformisation des réglementations comme une nécessité : 8 mots,
    // 5 + 3 + 6 + 1 + 5 + 1 + 1 + 4 = 26 syllabes.
    const measured = measure(
      ["L’administration considère l’uniformisation des réglementations comme une nécessité."],
      formulaOf("fr"),
    );
    expect(measured).toMatchObject({ words: 8, sentences: 1 });
    expect(measured.syllables).toBe(26);
    expect(measured.score).toBe(Math.round(207 - 1.015 * 8 - (73.6 * 26) / 8));
  });

  it("has the score of Flesch in English", () => {
    // The cat sat on the mat (6 words, 6 syllables). It was raining in the garden (6 words, 8 syllables).
    const { words, sentences, syllables, score } = measure(
      ["The cat sat on the mat. It was raining in the garden."],
      formulaOf("en"),
    );
    expect({ words, sentences, syllables }).toEqual({ words: 12, sentences: 2, syllables: 14 });
    // 206.835 − 1.015 × 6 − 84.6 × 14 ÷ 12 = 102.045
    expect(score).toBe(102);
  });
});

describe("the scores of articles", () => {
  const long = "Le chat dort sur la table. ".repeat(20);
  const hard = "L’administration considère l’uniformisation des réglementations comme une nécessité. ".repeat(
    20,
  );
  const texts = lintSources({
    "a.md": article(
      "title: A",
      `## Un titre\n\n${long}\n\n\`\`\`\nuniformisation\n\`\`\`\n\n[^1]\n\n[^1]: ${hard}`,
    ),
    "b.md": article("title: B", hard),
    "c.md": article("title: C\nlang: en-GB", "The cat sat on the mat. ".repeat(20)),
    "d.md": article("title: D\nlang: de", "Die Katze schläft. ".repeat(60)),
    "e.md": article("title: E", "Trop court."),
  });

  it("ignore headings, notes, code, other languages and short texts", () => {
    expect(
      texts.articles
        .flatMap(readingOf)
        .map(({ file, language, words, score }) => [file, language, words, score]),
    ).toEqual([
      ["a.md", "fr", 120, 127],
      ["b.md", "fr", 160, -40],
      ["c.md", "en", 120, 116],
    ]);
    expect(texts.articles.map(({ body, language }) => readabilityOf(body, language) !== undefined)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("are listed by language, hardest first", () => {
    const lists = readingLists(texts.articles.flatMap(readingOf));
    expect(
      lists.map(({ language, median, articles }) => [language, median, articles.map(({ file }) => file)]),
    ).toEqual([
      ["fr", 44, ["b.md", "a.md"]],
      ["en", 116, ["c.md"]],
    ]);
    expect(readingLists([])).toEqual([]);
  });
});
