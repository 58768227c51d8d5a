/** The documentation of the codes: complete, current, correctly typeset, and true. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { explanations } from "../../docs/explanations/explanations.ts";
import { ERROR_DOCS, errorDocs } from "../../scripts/docs.ts";
import { hostReservedAddresses } from "../../src/content/addresses/claims.ts";
import { Routes } from "../../src/content/addresses/routes.ts";
import { TITLE_GOOD_LENGTH, TITLE_LENGTH } from "../../src/content/article/fields/field-readers.ts";
import type { Journal } from "../../src/content/journal/journal.ts";
import { parseJournal } from "../../src/content/journal/parse-journal.ts";
import { loadLibrary } from "../../src/content/library/load.ts";
import { catalogue } from "../../src/problems/catalogue.ts";
import { CODES } from "../../src/problems/rules.ts";
import type { Language } from "../../src/text/language.ts";
import { GENRES } from "../../src/text/locales/genre.ts";
import { frenchFaults } from "../text/typography/faults.ts";
import { article, NOW, PROJECT, readText, temporaryFolder } from "../workshop.ts";

const LANGUAGES = ["fr", "en"] as const satisfies Language[];

/** Each explanation in each language, with its code. */
const TEXTS = Object.entries(catalogue).flatMap(([name, { code }]) =>
  Object.entries(explanations)
    .filter(([explained]) => explained === name)
    .flatMap(([, both]) => LANGUAGES.map((language) => ({ code, language, text: both[language] }))),
);

/** A paragraph that does not end like a sentence. */
const isUnended = (paragraph: string) => !/[.!?…]$/.test(paragraph);

describe("the documentation of errors", () => {
  it.each(LANGUAGES)("is up to date in %s: otherwise run node scripts/docs.ts", (language) => {
    expect(readText(PROJECT, ERROR_DOCS[language])).toBe(errorDocs(language));
  });

  it.each(LANGUAGES)("has one heading and one anchor for each code in %s", (language) => {
    const page = errorDocs(language);
    const headings = [...page.matchAll(/^### ([EIW]\d+) — \S.*[^.]$/gm)].map(([, code]) => code);
    const anchors = [...page.matchAll(/^<a id="(.+)"><\/a>$/gm)].map(([, id]) => id);
    expect(headings.toSorted()).toEqual(CODES);
    expect(anchors).toEqual(headings.map((code) => code?.toLowerCase()));
    const links = new Set([...page.matchAll(/\]\(#(.+?)\)/g)].map(([, id]) => id));
    expect(anchors).toEqual(expect.arrayContaining([...links]));
    expect(new Set(CODES).size).toBe(CODES.length);
  });

  it("ends every sentence", () => {
    const paragraphs = TEXTS.flatMap(({ text: { what, why, mend } }) => [what, why, mend]);
    expect(paragraphs.length).toBe(CODES.length * LANGUAGES.length * 3);
    expect(paragraphs.filter(isUnended)).toEqual([]);
  });

  it("follows French typography", () => {
    expect(frenchFaults(errorDocs("fr"))).toEqual([]);
  });

  it("has the current limits and genres", () => {
    for (const language of LANGUAGES) {
      for (const genre of GENRES) expect(explanations.unknownGenre[language].mend).toContain(genre);
      expect(explanations.titleTooLong[language].what).toContain(` ${TITLE_LENGTH} `);
      expect(explanations.titleLong[language].what).toContain(` ${TITLE_GOOD_LENGTH} `);
    }
  });

  it("is checked by tests that can fail", () => {
    const bad = "Il dit : « non » ! L'heure\u202f? «Oui». Non! Fin: `a\u00a0: b`, `l'en-tête : là`.";
    expect(frenchFaults(bad)).toEqual([
      "no-break space in `a\u00a0: b`",
      "plain space: dit :",
      "plain space: « non",
      "plain space:  »",
      "plain space:  !",
      "no space: «Oui».",
      "no space: n!",
      "no space: n:",
      "straight apostrophe: L'heure",
    ]);
    expect(frenchFaults("Il dit\u00a0: «\u202fnon\u202f»\u202f! L’heure\u202f? `l'en-tête : là`.")).toEqual(
      [],
    );
    expect(isUnended("Sans point")).toBe(true);
  });
});

const JOURNAL = {
  title: "Journal",
  url: "https://journal.example",
  publisher: { name: "Éditions" },
  authors: [{ id: "c-delmas", name: "Camille Delmas" }],
  disclaimers: { default: "opinion", named: { opinion: "Ceci est une opinion." } },
};

/** The codes reported for a journal with these settings in place of its own. */
function codesOfJournal(settings: string): string[] {
  const given: unknown = runInThisContext(`({${settings}})`);
  const parsed = parseJournal({ ...JOURNAL, ...(typeof given === "object" ? given : {}) }, ".eleventy.ts");
  if (!("journal" in parsed)) return parsed.problems.map(({ code }) => code);
  const { redirects, tags } = parsed.journal;
  // Targets of redirects, and what they hide, are known once the texts are read.
  const isOfAddresses = redirects.length > 0 || tags.length > 0;
  return isOfAddresses
    ? codesOfSite("articles/a.md", article("title: A\ntags: [Presse, Press]"), parsed.journal).filter(
        (code) => code.startsWith("E63"),
      )
    : [];
}

/** The codes reported for a site with this file added to a few valid ones. */
function codesOfSite(path: string, content: string, journal?: Journal): string[] {
  const root = temporaryFolder();
  const picture = readFileSync(join(PROJECT, "tests/invalid/E504-image-sans-texte/point.png"));
  const files = {
    "articles/2025/puces.md": article("title: Puces\ntags: [Énergie]", "## La suite\n\nUn texte."),
    "articles/2025/chips.md": article("title: Chips\ntags: [Energy]", "## The rest\n\nA text."),
    "articles/2025/fin.md": article("title: La fin des puces"),
    "articles/2025/end.md": article("title: The end of chips"),
    "articles/2025/bilan.md": article("title: Bilan"),
    "articles/2024/bilan.md": article("title: Bilan\nslug: bilan-2024"),
    "articles/2025/review.md": article("title: Review"),
    "articles/2024/review.md": article("title: Review\nslug: review-2024"),
    "articles/2026/puce.png": picture,
    "articles/2026/chip.png": picture,
    [path]: content,
  };
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), bytes);
  }
  const parsed = parseJournal(JOURNAL, ".eleventy.ts");
  if (!("journal" in parsed)) throw new Error("The journal of the test is wrong.");
  const { problems, registry } = loadLibrary({
    journal: journal ?? parsed.journal,
    routes: new Routes({ language: "fr", origin: JOURNAL.url, pathPrefix: "/" }),
    root,
    articles: { root: join(root, "articles"), label: "articles" },
    pages: undefined,
    now: Date.parse(NOW),
    drafts: false,
  });
  return [...problems, ...hostReservedAddresses(registry)].map(({ code }) => code);
}

/** An example is a file if one of its sides has fences; otherwise its area decides. */
function codesOf(code: string, text: string, isFile: boolean): string[] {
  const area = code[1];
  const file = "articles/2026/article.md";
  if (area === "6") return codesOfJournal(text);
  if (area === "4") return codesOfSite(text, article("title: Un nom"));
  if (isFile) return codesOfSite(file, `${text}\n`);
  return codesOfSite(file, area === "5" ? article("", text) : article(text));
}

describe("the examples", () => {
  const examples = TEXTS.flatMap(({ code, language, text: { example } }) =>
    example ? [{ code, language, ...example }] : [],
  );

  it("are numerous", () => {
    expect(examples.length).toBeGreaterThan(130);
  });

  it.each(examples)("of $code in $language are wrong and right as stated", ({ code, wrong, right }) => {
    const isFile = /^---$/m.test(right);
    expect(codesOf(code, wrong, isFile)).toContain(code);
    expect(codesOf(code, right, isFile)).toEqual([]);
  });
});
