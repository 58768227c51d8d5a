/** The value that `.eleventy.ts` hands over, read in the tests' own process. */
import { describe, expect, it } from "vitest";
import { setJournal, switchesOf, typesetter } from "../../src/content/article/typesetter.ts";
import { journalFieldDoc } from "../../src/content/journal/journal-fields.ts";
import { parseJournal } from "../../src/content/journal/parse-journal.ts";
import { applyRules, CODES, mayBe } from "../../src/problems/rules.ts";
import { journalWith } from "../reading.ts";
import { plain } from "../workshop.ts";

const GOOD = {
  title: "Journal",
  url: "https://journal.example",
  publisher: { name: "Éditions" },
  authors: [{ id: "a-meyer", name: "Anselme Meyer" }],
  disclaimers: { default: "opinion", named: { opinion: "Ceci est une opinion." } },
};

/** What is messages of a journal, in French, each as "code sentence". */
function reported(change: object): string[] {
  const parsed = parseJournal({ ...GOOD, ...change }, ".eleventy.ts");
  return "problems" in parsed
    ? parsed.problems.map(({ code, fr, file }) => plain(`${file} ${code} ${fr.reason}`))
    : [];
}

describe("a journal that says only what it must", () => {
  it("gets everything else", () => {
    expect(journalWith()).toMatchObject({
      tagline: "",
      pathPrefix: "/",
      language: "fr",
      timeZone: "Europe/Paris",
      rating: { best: 5, step: 0.5 },
      pageSize: 20,
      navigation: [],
      rules: {},
      typography: true,
      search: true,
      markdownCopies: true,
      hosting: [],
      headers: { contentPolicy: {} },
      compress: false,
      robots: { search: true, answers: true, training: false },
      authors: [{ id: "a-meyer", name: "Anselme Meyer", sameAs: [] }],
    });
  });
});

describe("a journal with a mistake", () => {
  const must = (field: string, what: string) =>
    `.eleventy.ts E602 Dans le journal, « ${field} » doit être ${what}.`;

  it.each([
    [{ title: undefined }, ".eleventy.ts E601 Le journal n’a pas de « title »."],
    [{ title: " " }, must("title", "le nom du journal")],
    [{ tagline: 3 }, must("tagline", "une courte devise")],
    [{ description: "" }, must("description", "une ou deux phrases")],
    [{ url: "journal" }, must("url", "l’adresse du site, sans chemin, comme https://exemple.fr")],
    [
      { url: "https://journal.example/x" },
      must("url", "l’adresse du site, sans chemin, comme https://exemple.fr"),
    ],
    [
      { url: "ftp://journal.example" },
      must("url", "l’adresse du site, sans chemin, comme https://exemple.fr"),
    ],
    [{ pathPrefix: "x" }, must("pathPrefix", "un chemin qui commence et finit par « / », comme /journal/")],
    [{ pathPrefix: "/x" }, must("pathPrefix", "un chemin qui commence et finit par « / », comme /journal/")],
    [{ language: "de" }, must("language", "« fr » ou « en »")],
    [{ timeZone: "Mars/Olympus" }, must("timeZone", "un fuseau horaire, comme « Europe/Paris »")],
    [{ publisher: {} }, ".eleventy.ts E601 Le journal n’a pas de « publisher.name »."],
    [{ publisher: "x" }, must("publisher", "un éditeur, avec « name »")],
    [{ publisher: { name: "" } }, must("publisher.name", "le nom de l’éditeur")],
    [{ publisher: { name: "x", logo: "" } }, must("publisher.logo", "le chemin du logo")],
    [{ publisher: { name: "x", contact: "x" } }, must("publisher.contact", "une adresse électronique")],
    [
      { publisher: { name: "x", legalNotices: "x" } },
      must("publisher.legalNotices", "un chemin du site, comme /mentions-legales/"),
    ],
    [{ authors: [] }, must("authors", "une liste d’au moins un auteur")],
    [{ authors: ["x"] }, must("authors.0", "un auteur, avec « id » et « name »")],
    [
      { authors: [{ id: "A", name: "x" }] },
      must("authors.0.id", "un identifiant en minuscules et tirets, comme « c-delmas »"),
    ],
    [{ authors: [{ id: "a", name: "" }] }, must("authors.0.name", "un nom")],
    [{ authors: [{ id: "a", name: "x", bio: "" }] }, must("authors.0.bio", "une à trois phrases")],
    [{ authors: [{ id: "a", name: "x", url: "x" }] }, must("authors.0.url", "une adresse web")],
    [{ authors: [{ id: "a", name: "x", image: "" }] }, must("authors.0.image", "le chemin d’une image")],
    [
      { authors: [{ id: "a", name: "x", sameAs: "x" }] },
      must("authors.0.sameAs", "une liste d’adresses web"),
    ],
    [{ authors: [{ id: "a", name: "x", sameAs: ["x"] }] }, must("authors.0.sameAs.0", "une adresse web")],
    [
      {
        authors: [
          { id: "a", name: "x" },
          { id: "a", name: "y" },
        ],
      },
      ".eleventy.ts E605 Deux auteurs portent l’identifiant « a ».",
    ],
    [
      { authors: [{ id: "a", name: "x", naem: "y" }] },
      ".eleventy.ts E603 Dans le journal, « authors.0.naem » n’existe pas : vouliez-vous dire « name » ?",
    ],
    [
      { publisher: { name: "x", logos: "y" } },
      ".eleventy.ts E603 Dans le journal, « publisher.logos » n’existe pas : vouliez-vous dire « logo » ?",
    ],
    [{ disclaimers: "x" }, must("disclaimers", "des avertissements, avec « default » et « named »")],
    [
      { disclaimers: { default: "", named: { a: "x" } } },
      must("disclaimers.default", "le nom d’un des avertissements"),
    ],
    [
      { disclaimers: { default: "a", named: "x" } },
      must("disclaimers.named", "un texte par nom d’avertissement"),
    ],
    [
      { disclaimers: { default: "a", named: { a: "" } } },
      must("disclaimers.named.a", "un texte, sous un nom en minuscules et tirets"),
    ],
    [
      { disclaimers: { default: "b", named: { a: "x" } } },
      ".eleventy.ts E604 L’avertissement par défaut, « b », n’est pas parmi ceux du journal (a).",
    ],
    [
      { disclaimers: { default: "a", unrated: "c", named: { a: "x" } } },
      ".eleventy.ts E604 L’avertissement par défaut, « c », n’est pas parmi ceux du journal (a).",
    ],
    [
      { disclaimers: { default: "a", named: { a: "x" }, defaut: 1 } },
      ".eleventy.ts E603 Dans le journal, « disclaimers.defaut » n’existe pas : vouliez-vous dire « default » ?",
    ],
    [{ rating: 5 }, must("rating", "une échelle, avec « best » et « step »")],
    [{ rating: { best: 0, step: 1 } }, must("rating.best", "un nombre entier plus grand que 0")],
    [{ rating: { best: 5, step: 0 } }, must("rating.step", "un nombre plus grand que 0")],
    [
      { rating: { best: 5, step: 0.7 } },
      ".eleventy.ts E606 Dans le journal, l’échelle des notes va jusqu’à 5, ce que des pas de 0,7 n’atteignent pas.",
    ],
    [{ pageSize: 0 }, must("pageSize", "un nombre entier de 1 à 500")],
    [{ pageSize: 501 }, must("pageSize", "un nombre entier de 1 à 500")],
    [{ search: "oui" }, must("search", "« true » ou « false »")],
    [
      { robots: false },
      must("robots", "qui peut lire le site, comme { search: true, answers: true, training: false }"),
    ],
    [{ robots: { training: "non" } }, must("robots.training", "« true » ou « false »")],
    [
      { robots: { answer: false } },
      ".eleventy.ts E603 Dans le journal, « robots.answer » n’existe pas : vouliez-vous dire « answers » ?",
    ],
    [{ indexNow: "clef" }, must("indexNow", 'une clé, comme { key: "…" }')],
    [
      { indexNow: { key: "court" } },
      must("indexNow.key", "une clé de 8 à 128 lettres sans accent, chiffres ou tirets"),
    ],
    [
      { indexNow: { key: "a".repeat(129) } },
      must("indexNow.key", "une clé de 8 à 128 lettres sans accent, chiffres ou tirets"),
    ],
    [
      { indexNow: { key: "clé-avec-accent" } },
      must("indexNow.key", "une clé de 8 à 128 lettres sans accent, chiffres ou tirets"),
    ],
    [
      { indexNow: { key: "../a/b-c-d-e" } },
      must("indexNow.key", "une clé de 8 à 128 lettres sans accent, chiffres ou tirets"),
    ],
    [{ icons: "oui" }, must("icons", "« true » ou « false »")],
    [
      { socialImages: "oui" },
      must(
        "socialImages",
        '« true », « false », ou des polices à ajouter, comme { fonts: ["polices/grec.ttf"] }',
      ),
    ],
    [{ socialImages: { fonts: "x" } }, must("socialImages.fonts", "une liste de fichiers de police")],
    [{ search: { pages: false } }, must("search", "« true » ou « false »")],
    ...[{ hosting: "netlfy" }, { hosting: ["netlify", "cloudflare"] }].map(
      (change) =>
        [
          change,
          must(
            "hosting",
            "un hébergeur ou une liste : netlify, cloudflare, nginx, apache, caddy, github, s3, mais pas netlify et cloudflare ensemble",
          ),
        ] as [object, string],
    ),
    [{ headers: { hsts: 0 } }, must("headers.hsts", "un nombre de jours, de 1 à 730")],
    [
      { headers: { hst: 30 } },
      ".eleventy.ts E603 Dans le journal, « headers.hst » n’existe pas : vouliez-vous dire « hsts » ?",
    ],
    [
      { headers: { contentPolicy: { "script-src": ["'unsafe-inline'; img-src *"] } } },
      must("headers.contentPolicy.script-src.0", "une source, comme https://exemple.fr"),
    ],
    [
      { headers: { contentPolicy: { "style-src": "https://a.example" } } },
      must("headers.contentPolicy.style-src", "une liste de sources"),
    ],
    [{ markdownCopies: "non" }, must("markdownCopies", "« true » ou « false »")],
    [
      { markdownCopy: false },
      ".eleventy.ts E603 Dans le journal, « markdownCopy » n’existe pas : vouliez-vous dire « markdownCopies » ?",
    ],
    [
      { compress: "oui" },
      must("compress", "« true », « false », ou un niveau de Brotli, comme { brotli: 11 }"),
    ],
    ...[12, -1, 5.5].map(
      (brotli) =>
        [{ compress: { brotli } }, must("compress.brotli", "un nombre entier de 0 à 11, comme 11")] as [
          object,
          string,
        ],
    ),
    [{ compress: { brotli: "11" } }, must("compress.brotli", "un nombre entier de 0 à 11, comme 11")],
    [
      { compress: { brotly: 11 } },
      ".eleventy.ts E603 Dans le journal, « compress.brotly » n’existe pas : vouliez-vous dire « brotli » ?",
    ],
    [{ navigation: "x" }, must("navigation", "une liste de liens, avec « label » et « path »")],
    [{ navigation: ["x"] }, must("navigation.0", "un lien, avec « label » et « path »")],
    [{ navigation: [{ label: "", path: "/" }] }, must("navigation.0.label", "un mot ou deux")],
    [
      { navigation: [{ label: "x", path: "" }] },
      must("navigation.0.path", "un chemin du site ou une adresse"),
    ],
    [
      { typography: { dash: false } },
      ".eleventy.ts E603 Dans le journal, « typography.dash » n’existe pas : vouliez-vous dire « dashes » ?",
    ],
    [{ typography: { dashes: "non" } }, must("typography.dashes", "« true » ou « false »")],
    [{ rules: "x" }, must("rules", 'un niveau par code, comme { E510: "warn" }')],
    [{ rules: { E510: "x" } }, must("rules.E510", "« error », « warn » ou « off »")],
    [{ rules: { ZZZZZ: "off" } }, ".eleventy.ts E609 Dans « rules », le code ZZZZZ n’existe pas."],
    [
      { rules: { E104: "warn" } },
      ".eleventy.ts E610 Dans « rules », E104 ne peut pas être abaissé : cette règle garde le site sûr ou lisible.",
    ],
    [
      { titel: "x" },
      ".eleventy.ts E603 Dans le journal, « titel » n’existe pas : vouliez-vous dire « title » ?",
    ],
    [{ xyzzy: "x" }, ".eleventy.ts E603 Dans le journal, « xyzzy » n’existe pas."],
  ])("%j", (change, sentence) => {
    expect(reported(change)).toEqual([sentence]);
  });

  it("is reported in its own language, and all at once", () => {
    const parsed = parseJournal({ ...GOOD, language: "en", pageSize: 0, titel: 1 }, ".eleventy.ts");
    expect(parsed).toMatchObject({ language: "en" });
    expect("problems" in parsed && parsed.problems.map(({ code }) => code).toSorted()).toEqual([
      "E602",
      "E603",
    ]);
    expect(parseJournal({ ...GOOD, title: "" }, "x")).toMatchObject({ language: "fr" });
    expect(parseJournal(undefined, "x")).toMatchObject({ language: "fr", problems: [{ code: "E601" }] });
  });

  it("has a sentence for what is not in the table", () => {
    expect(journalFieldDoc(["unknown"]).fr).toBe("d’une autre forme");
  });
});

describe("levels of problems", () => {
  const problem = (code: `E${number}` | `W${number}`) => ({
    file: "a",
    code,
    severity: "error" as const,
    fr: { reason: "" },
    en: { reason: "" },
  });

  it("may be raised for all codes, lowered only where nothing unsafe comes of it", () => {
    expect(CODES.filter((code) => code.startsWith("E") && mayBe(code, "warn"))).toEqual([
      "E103",
      "E205",
      "E216",
      "E226",
      "E502",
      "E503",
      "E504",
      "E505",
      "E510",
      "E511",
      "E512",
      "E513",
      "E514",
      "E515",
      "E516",
      "E517",
      "E518",
      "E525",
      "E570",
      "E571",
      "E580",
      "E581",
      "E582",
      "E634",
      "E636",
      "E801",
      "E802",
      "E803",
      "E804",
    ]);
    expect(CODES.filter((code) => code.startsWith("W")).every((code) => mayBe(code, "off"))).toBe(true);
    expect(CODES.every((code) => mayBe(code, "error"))).toBe(true);
    expect(CODES).toEqual(CODES.toSorted());
  });

  it("are applied to each problem, and nothing unsafe is lowered even if it is asked", () => {
    const problems = [problem("E510"), problem("E511"), problem("W204"), problem("E104"), problem("E302")];
    const applied = applyRules(problems, { E510: "warn", E511: "off", W204: "error", E104: "off" });
    expect(applied.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      "E510 warning",
      "W204 error",
      "E104 error",
      "E302 error",
    ]);
  });
});

describe("the words of the journal", () => {
  it("are set once by its own language, names and addresses apart", () => {
    const journal = journalWith({
      title: "L'Écho",
      tagline: "L'essentiel : tout",
      description: "D'un mot...",
      navigation: [{ label: "L'équipe", path: "/l'equipe/" }],
      authors: [{ id: "a", name: "Jean d'Arc", bio: "Aime l'été !" }],
    });
    expect([
      journal.title,
      journal.tagline,
      journal.description,
      journal.navigation[0],
      journal.authors[0]?.name,
      journal.authors[0]?.bio,
    ]).toEqual([
      "L'Écho",
      "L’essentiel\u00a0: tout",
      "D’un mot…",
      { label: "L’équipe", path: "/l'equipe/" },
      "Jean d'Arc",
      "Aime l’été\u202f!",
    ]);
    expect(setJournal(journal)).toEqual(journal);
  });

  it("stay as they are when the journal wants no typography", () => {
    const journal = journalWith({ typography: false, tagline: "L'été..." });
    expect([journal.tagline, switchesOf(journal), typesetter(journal)("L'été...", "fr")]).toEqual([
      "L'été...",
      false,
      "L'été...",
    ]);
    expect(switchesOf(journalWith({ typography: { ellipsis: false } }))).toEqual({ ellipsis: false });
    expect(typesetter(journalWith({ typography: { ellipsis: false } }))("L'été...", "fr")).toBe("L’été...");
  });
});
