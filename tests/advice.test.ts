/** Following advice works: the problem disappears, no new one appears, and the text says the same. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editorialProblems } from "../src/authoring/lint/rules/rules.ts";
import { checkTypography } from "../src/authoring/lint/typography/typography.ts";
import { articleSchema } from "../src/content/article/article-schema.ts";
import { readArticle } from "../src/content/article/draft.ts";
import { isError, type Problem } from "../src/problems/problem.ts";
import { Source } from "../src/problems/source.ts";
import { journalWith, lintSources, loadArticles, ROUTES } from "./reading.ts";
import { runs } from "./runs.ts";
import { article, temporaryFolder } from "./workshop.ts";

const CASES = join(import.meta.dirname, "invalid");

/** Mistakes that hide the rest of the front matter: others show only after these are fixed. */
const HIDES_OTHERS = /^E1(?:0[1-9]|1\d|2[12])$/;
/** Fixes that change characters but not the words. */
const KEEPS_WORDS = /^(?:E102|E110|E112|E113|W117|E121|E122|W123|E240|E307)$/;

/** Unread syntax did not reveal whether its file exists. */
const SHOWS_MISSING = /^E(?:111|518|582) E50[35]$/;

const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const nameOf = ({ code, file, line, fr }: Problem) => `${code} ${file}:${line} ${fr.reason}`;

interface Advice {
  readonly folder: string;
  readonly problem: Problem & { readonly mended: string; readonly line: number };
  readonly before: readonly Problem[];
}

function follow({ folder, problem }: Advice): ReturnType<typeof loadArticles> {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, problem.file.replace(/^articles\//, ""));
  const lines = readFileSync(file, "utf8").split("\n");
  lines[problem.line - 1] = problem.mended;
  writeFileSync(file, lines.join("\n"));
  return loadArticles(copy);
}

const ADVICE = readdirSync(CASES)
  .toSorted()
  .flatMap((name): [string, Advice][] => {
    const folder = join(CASES, name);
    const before = loadArticles(folder).problems;
    return before.flatMap((problem): [string, Advice][] => {
      const { mended, line, column } = problem;
      if (mended === undefined || line === undefined) return [];
      const advice = { folder, before, problem: { ...problem, mended, line } };
      return [[`${name}: ${problem.file}:${line}:${column} → ${mended}`, advice]];
    });
  });

describe("a suggested line", () => {
  it("exists for most kinds of mistake", () => {
    expect(ADVICE.length).toBeGreaterThan(100);
  });

  it.each(ADVICE)("%s", (_name, advice) => {
    const { problem, before } = advice;
    const { problems: after, library } = follow(advice);
    const many = (list: readonly Problem[]) => list.filter((one) => nameOf(one) === nameOf(problem)).length;
    expect(many(after)).toBeLessThan(many(before));
    const known = new Set(before.map(nameOf));
    const isNew = (one: Problem) => one.file === problem.file && isError(one) && !known.has(nameOf(one));
    const inItsPlace = after.filter(
      (one) =>
        isNew(one) &&
        !SHOWS_MISSING.test(`${problem.code} ${one.code}`) &&
        (one.line === problem.line || !HIDES_OTHERS.test(problem.code)),
    );
    expect(inItsPlace.map(nameOf)).toEqual([]);
    if (KEEPS_WORDS.test(problem.code)) {
      const between = / (?:Par|et|avec)(?= )/g;
      expect(words(problem.mended).replace(between, "")).toBe(
        words(problem.excerpt ?? "").replace(between, ""),
      );
    }
    if (problem.code === "E120" && problem.mended.includes("draft"))
      expect(library.articles.map(({ file }) => file)).not.toContain(problem.file);
  });
});

/** How other tools mark a text as not public, in French and English. */
const NOT_PUBLIC: readonly (readonly [keys: string, values: string])[] = [
  [
    "status statut état state stage étape visibility visibilité post_status accès audience workflow",
    "draft brouillon private privé hidden masqué caché unlisted non_listé pending en_attente en_relecture wip embargo review in_review to_review scheduled programmé future members abonnés internal interne unpublished non_publié not_published pas_prêt not_ready never jamais à_relire à_valider peut-être",
  ],
  [
    "private privé hidden masqué caché unlisted non_listé wip isDraft confidentiel confidential secret protected protégé embargo pending en_attente unpublished ne_pas_publier do_not_publish à_relire en_relecture internal restricted members_only trash exclude off offline hors_ligne locked verrouillé gelé perso personnel moi_seul",
    "true yes oui vrai 1 on",
  ],
  ["password mot_de_passe mdp embargo", "secret 1234 2027-01-01"],
  [
    "public publish visible online en_ligne listed active enabled diffusion affiché publication ready prêt permalink relu corrigé bon_à_tirer BAT proofread paru parution",
    "false no non faux 0 off never jamais brouillon draft private",
  ],
];

/** Spellings of the same name. */
const spellings = (word: string): string[] => {
  const camel = word.replace(/_(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "");
  return [
    word,
    word.replaceAll("_", " "),
    word.replaceAll("_", "-"),
    word.toUpperCase(),
    camel,
    plain,
    word.normalize("NFD"),
  ];
};

const PAIRS = NOT_PUBLIC.flatMap(([keys, values]) =>
  keys.split(" ").flatMap((key) => values.split(" ").map((value) => [key, value] as const)),
);

const schema = articleSchema(journalWith());
const read = (text: string) => readArticle(new Source("articles/a.md", text), "a.md", schema, ROUTES);

/** Applies suggested lines until there are none left. */
function followAll(text: string) {
  let lines = text.split("\n");
  for (let round = 0; round < 5; round += 1) {
    const { draft, problems } = read(lines.join("\n"));
    const problem = problems.find(({ mended, line }) => mended !== undefined && line !== undefined);
    if (problem?.mended === undefined) return { draft, problems, text: lines.join("\n") };
    lines = lines.with((problem.line ?? 1) - 1, problem.mended);
  }
  throw new Error(`There is no end of advice for ${text}`);
}

describe("a text that its author marks as not public", () => {
  it("becomes a draft if the advice is followed, however it is marked", () => {
    const marks = fc
      .constantFrom(...PAIRS)
      .chain(([key, value]) =>
        fc.tuple(
          fc.constantFrom(...spellings(key)),
          fc.constantFrom(value.replaceAll("_", " "), ...(/\d/.test(value) ? [] : [value.toUpperCase()])),
          fc.constantFrom("", '"', "'"),
        ),
      );
    fc.assert(
      fc.property(marks, ([key, value, quote]) => {
        const { draft, problems } = followAll(
          `---\ntitle: Un titre\n${key}: ${quote}${value}${quote}\ndate: 2026-01-02\n---\n\nUn texte.\n`,
        );
        expect(problems.filter(isError)).toEqual([]);
        expect(draft?.fields).toMatchObject({ title: "Un titre", draft: true });
      }),
      { numRuns: runs(3000) },
    );
  });

  it("is never published by following advice, whatever the field's name", () => {
    const name = fc.stringMatching(/^[a-zéèà][a-zéèà_ -]{0,12}[a-z]$/);
    const [, states = ""] = NOT_PUBLIC[0] ?? [];
    const value = fc.constantFrom(...states.split(" ").map((word) => word.replaceAll("_", " ")));
    fc.assert(
      fc.property(name, value, (key, word) => {
        const { draft, problems } = followAll(
          `---\ntitle: Un titre\ndate: 2026-01-02\n${key}: ${word}\n---\n\nUn texte.\n`,
        );
        const isShown = draft?.fields.draft === false && !problems.some(isError);
        // Values that a field of ours accepts are never reported.
        const untold = read(
          `---\ntitle: Un titre\ndate: 2026-01-02\n${key}: ${word}\n---\n\nUn texte.\n`,
        ).problems.every((one) => !isError(one));
        expect(isShown && !untold).toBe(false);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("differs from one that is marked as public", () => {
    for (const line of [
      "status: published",
      "statut: publié",
      "private: false",
      "visible: oui",
      "wip: non",
    ]) {
      const { problems } = read(`---\ntitle: Un titre\ndate: 2026-01-02\n${line}\n---\n\nUn texte.\n`);
      expect(
        problems.map(({ code, mended }) => [code, mended]),
        line,
      ).toEqual([["E103", undefined]]);
    }
  });

  it("becomes a draft if such a mark replaces a sentence", () => {
    const fields = ["disclaimer", "avertissement", "chapo", "standfirst", "description", "disclosure"];
    const words =
      "ne pas publier|à ne pas publier|pas encore publié|non public|not public|not published yet|do not publish|don’t publish|not for publication|à relire|en relecture|work in progress|en attente de validation|to review|à paraître|ne pas diffuser|ne doit pas paraître|interdit de publication|not ready for publication|texte privé|draft only|à compléter".split(
        "|",
      );
    for (const field of fields)
      for (const marks of words.flatMap((one) => [one, one.toUpperCase(), `${one}.`])) {
        const text = `---\ntitle: Un titre\ndate: 2026-01-02\n${field}: ${marks}\n---\n\nUn texte.\n`;
        expect(
          read(text).problems.map(({ code }) => code),
          marks,
        ).toContain("E120");
        expect(followAll(text).draft?.fields, marks).toMatchObject({ draft: true });
      }
  });

  it("differs from a text that only uses the words", () => {
    for (const lines of [
      "chapo: Jamais.",
      "chapo: Le privé, ce secret.",
      "series: Confidentiel",
      "title: Privé",
      "title: Pas prêts",
      "disclaimer: Ce texte n’engage que son auteur.",
      "chapo: À relire\ndraft: false",
      "title: Brouillon\npublished: true",
    ]) {
      const title = lines.startsWith("title") ? "" : "title: Un titre\n";
      const { draft, problems } = read(`---\n${title}date: 2026-01-02\n${lines}\n---\n\nUn texte.\n`);
      expect(problems, lines).toEqual([]);
      expect(draft?.fields.draft, lines).toBe(false);
    }
  });

  it("is not confused with a text about the press", () => {
    const lines = [
      "sous_titre: Un embargo inutile",
      "rubrique_interne: Le secret des sources",
      "lieu: Paris",
    ];
    for (const line of lines) {
      const { problems } = read(`---\ntitle: Un titre\ndate: 2026-01-02\n${line}\n---\n\nUn texte.\n`);
      expect(
        problems.map(({ code }) => code),
        line,
      ).toEqual(["E103"]);
    }
  });
});

describe("a suggested line of an editorial rule", () => {
  const TEXTS = [
    "## Un\n\n#### Deux *mots* et [un lien](https://exemple.fr/) ####",
    "> ## Un\n>\n> ##### Deux",
    "- ## Un\n\n  #### Deux",
    "Il dit: «oui» ! Pourquoi? Parce que... [un lien](https://exemple.fr/a:b) et `du code : ici`.",
    "Le Lundi 3 Janvier, A Paris, l’été et l'hiver : 12%, 10 000 € “sic”.",
  ];

  it.each(TEXTS)("%j", (body) => {
    const text = article("", body);
    const journal = journalWith();
    const problemsOf = (given: string) => [
      ...editorialProblems(lintSources({ "articles/a.md": given }, journal), journal),
      ...checkTypography("articles/a.md", given, "fr", {}).problems,
    ];
    const before = problemsOf(text);
    for (const problem of before) {
      const { mended, line = 0 } = problem;
      if (mended === undefined) continue;
      const after = problemsOf(
        text
          .split("\n")
          .with(line - 1, mended)
          .join("\n"),
      );
      expect(after.map(nameOf)).not.toContain(nameOf(problem));
      const known = new Set(before.map(nameOf));
      expect(after.map(nameOf).filter((name) => !known.has(name))).toEqual([]);
      expect(words(mended.replace(/…/g, ""))).toBe(words(problem.excerpt?.replace(/\.\.\./g, "") ?? ""));
    }
  });
});
