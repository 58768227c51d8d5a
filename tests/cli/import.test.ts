/** `tribune import` from end to end: every format into one site, which is then checked and built. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../src/import/imported-draft.ts";
import { COMMAND_TEXTS } from "../../src/text/locales/commands-by-language.ts";
import { flag } from "../images/samples.ts";
import { layOut } from "../import/importing.ts";
import { wordDocument } from "../import/word.ts";
import {
  build,
  configuration,
  filesOf,
  makeSite,
  page,
  plain,
  type Run,
  textOf,
  tribune,
} from "../workshop.ts";

const SOURCES = [
  "carton.docx",
  "page.html",
  "wordpress.xml",
  "ghost.json",
  "hugo",
  "jekyll",
  "astro",
  "eleventy",
  "column.txt",
  "pekin.txt",
];

let folder: string;
let run: Run;
let site: string;

beforeAll(async () => {
  folder = makeSite({});
  await layOut(join(folder, "from"));
  writeFileSync(join(folder, "from/carton.docx"), wordDocument(await flag(40, 30).png().toBuffer()));
  run = tribune(folder, ["import", "--publish", ...SOURCES.map((name) => `from/${name}`)]);
  site = build(folder);
});

/** The visible words of a built article. */
const words = (slug: string) => plain(textOf(page(site, slug, "index.html"), "article")).replaceAll("’", "'");

describe("an import of every format", () => {
  it("succeeds and reports each source", () => {
    expect(run).toMatchObject({ code: 0, error: "" });
    const out = plain(run.out);
    for (const name of SOURCES) expect(out).toContain(`from/${name} (`);
    expect(out).toContain("  écrit : articles/un-brouillon.md (brouillon)");
    expect(out).toContain("    avec photo.png, logo.png");
    expect(out.trimEnd().split("\n").at(-1)).toBe("19 textes écrits.");
  });

  it("leaves a site without errors that can be built", () => {
    const { problems } = JSON.parse(tribune(folder, ["check", "--json"]).out);
    expect(problems.filter(({ severity }: { severity: string }) => severity === "error")).toEqual([]);
  });

  it.each([
    [
      "le-carton-et-la-ficelle",
      [
        "Un texte avec du gras, de l'italique, du barré et une note",
        "Ce que tient un carton des livres des lettres",
        "Année Cartons 2023 12",
        "Une citation en retrait.",
        "Un lien et un ajout.",
        "La note de Word.",
      ],
    ],
    [
      "le-fil-et-la-pelote",
      [
        "Le déménagement",
        "déménage avec ses notes",
        "Le point, de près",
        "12 | 13",
        "deux deux un",
        "let a = 1 < 2;",
        "Un film",
        "<script>alert(1)</script> reste du texte",
        "La note du texte.",
      ],
    ],
    [
      "eloge-des-cartons",
      [
        "Un premier paragraphe, gras,",
        "sur deux lignes.",
        "La légende du point",
        "renvoie à la suite, [sic], et à un brouillon",
      ],
    ],
    ["premier", ["Bonjour le monde, voir le deuxième.", "Carte.", "La légende"]],
    ["deuxieme", ["Du texte gras et un lien.", "Intertitre un deux let a = 1 < 2;", "Un signet"]],
    [
      "cartons",
      [
        "Un paragraphe avec une suite et {{< du code >}}.",
        "La légende",
        "barré et H2O",
        "Un conseil.",
        'fmt.Println("{{< code >}}")',
        "Une note de bas de page.",
      ],
    ],
    ["suite-et-fin", ["Première partie Texte de la suite. Une ligne. Dans la boîte."]],
    ["les-cartons", ['puts "<b>"', "Un paragraphe."]],
    ["les-cartons-2", ["Un texte entouré d'un composant."]],
  ])("shows the source's words on the page of %s", (slug, expected) => {
    const shown = words(slug).replace(/[«»]\s?|\s?[«»]/g, '"');
    for (const text of expected) expect(shown).toContain(text.replace(/[«»]\s?/g, '"'));
  });

  it("redirects old addresses to the new ones", () => {
    for (const path of ["2024/05/eloge-des-cartons", "vieux/cartons", "posts/cartons", "blog/les-cartons"])
      expect(page(site, path, "index.html").querySelector("meta[http-equiv=refresh]")).not.toBeNull();
  });

  it("does not publish drafts, and keeps links between texts", () => {
    expect(filesOf(site)).not.toContain("un-brouillon/index.html");
    const links = [...page(site, "eloge-des-cartons/index.html").querySelectorAll("article a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toContain("/la-suite/");
  });

  it("writes nothing twice", () => {
    const before = filesOf(join(folder, "articles"));
    const again = tribune(folder, ["import", "from/wordpress.xml", "from/hugo"]);
    expect(again.code).toBe(0);
    expect(plain(again.out)).toContain("laissé tel quel : articles/eloge-des-cartons/index.md existe déjà");
    expect(plain(again.out).trimEnd().split("\n").at(-1)).toBe("0 texte écrit, 6 existaient déjà.");
    expect(filesOf(join(folder, "articles"))).toEqual(before);
  });
});

describe("tribune import", () => {
  const TEXT = "Un titre\n\nUn texte.\n";

  it("shows with --dry-run what it would write", () => {
    const empty = makeSite({
      "a.txt": TEXT,
      "articles/b.md": "---\ntitle: B\ndate: 2026-01-01\n---\n\nB.\n",
    });
    const shown = tribune(empty, ["import", "a.txt", "--dry-run"]);
    expect(plain(shown.out)).toContain("serait écrit : articles/un-titre.md");
    expect(filesOf(join(empty, "articles"))).toEqual(["b.md"]);
  });

  it("skips texts that cannot be imported, exits with 1, and reports it as JSON", () => {
    const some = makeSite({
      "a.txt": TEXT,
      "b.pdf": "%PDF-1.4",
      "articles/b.md": "---\ntitle: B\ndate: 2026-01-01\n---\n\nB.\n",
    });
    const result = tribune(some, [
      "import",
      "b.pdf",
      "a.txt",
      "--output",
      "articles/2026",
      "--draft",
      "--json",
    ]);
    expect(result.code).toBe(1);
    expect(JSON.parse(result.out)).toMatchObject({
      ok: false,
      dryRun: false,
      sources: [
        { source: "b.pdf", format: null, problems: [{ code: "E901" }], texts: [] },
        {
          source: "a.txt",
          format: "text",
          problems: [],
          texts: [{ outcome: "written", file: "articles/2026/un-titre.md", draft: true }],
        },
      ],
    });
    expect(readFileSync(join(some, "articles/2026/un-titre.md"), "utf8")).toContain("\ndraft: true\n");
  });

  it("speaks English in an English journal", () => {
    const english = makeSite({
      ".eleventy.ts": configuration('language: "en",'),
      "a.txt": TEXT,
      "articles/b.md": "---\ntitle: B\ndate: 2026-01-01\n---\n\nB.\n",
    });
    const { out } = tribune(english, ["import", "a.txt"]);
    expect(out).toContain(
      'a.txt (plain text): 1 text\n  written: articles/un-titre.md (draft)\n    guessed: Title: "Un titre".',
    );
    expect(out.trimEnd().split("\n").at(-1)).toBe("1 text written.");
  });

  it("works in a site without articles", () => {
    const bare = makeSite({ "a.txt": TEXT });
    expect(tribune(bare, ["import", "a.txt"]).code).toBe(0);
    expect(filesOf(join(bare, "articles"))).toEqual(["un-titre.md"]);
  });

  it("requires a file, and validates its options", () => {
    const bare = makeSite({});
    expect(tribune(bare, ["import"])).toMatchObject({
      code: 2,
      error: expect.stringContaining("Quel fichier importer"),
    });
    expect(plain(tribune(bare, ["import", "a.txt", "--dryrun"]).error)).toContain(
      "vouliez-vous dire « --dry-run » ?",
    );
    expect(tribune(bare, ["import", "--help"]).out).toContain("--output DOSSIER");
  });

  it("has every sentence in both languages", () => {
    for (const { import: texts } of Object.values(COMMAND_TEXTS)) {
      expect(Object.keys(texts.formats)).toEqual([...FORMATS]);
      const sentences = [
        ...Object.values(texts.outcomes).flatMap((say) => [say("a.md", true), say("a.md", false)]),
        ...Object.values(texts.kinds),
        texts.from("x.xml › Un"),
        texts.summary({ done: 2, exists: 1, failed: 1, dryRun: true }),
        texts.summary({ done: 1, exists: 2, failed: 2, dryRun: false }),
      ];
      expect(sentences.map(plain)).toMatchSnapshot();
      for (const option of ["--output", "--pages", "--draft", "--dry-run", "--json", "--debug", "--help"])
        expect(texts.help).toContain(option);
    }
  });
});
