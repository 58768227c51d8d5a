/** A field that one row adds: everything that handles fields handles it too, and its value has the row's type. */
import { describe, expect, expectTypeOf, it } from "vitest";
import { articleFields } from "../../scripts/guides.ts";
import { articleJsonSchema } from "../../src/authoring/editors/json-schema.ts";
import { newArticle } from "../../src/authoring/editors/new-article.ts";
import { articleSnippets } from "../../src/authoring/editors/snippets.ts";
import { formFields } from "../../src/authoring/editors/web-editor-form.ts";
import { fieldNames } from "../../src/authoring/editors/web-editor-names.ts";
import { type Article, type ArticleValues, valueNames, valuesOf } from "../../src/content/article/article.ts";
import { withoutText } from "../../src/content/article/article-text.ts";
import { readArticle } from "../../src/content/article/draft.ts";
import {
  ARTICLE_FIELDS,
  type ArticleTable,
  pageFieldsOf,
} from "../../src/content/article/fields/article-fields.ts";
import { moment } from "../../src/content/article/fields/field-readers.ts";
import { both, type FieldTable } from "../../src/content/article/fields/field-row.ts";
import { emptied, schemaOf } from "../../src/content/article/fields/field-schema.ts";
import { setFields, typesetter } from "../../src/content/article/typesetter.ts";
import { text } from "../../src/content/front-matter/value-readers.ts";
import { Moment } from "../../src/content/time/moment.ts";
import { withMoments } from "../../src/content/time/revive-moments.ts";
import { assemble } from "../../src/import/assemble.ts";
import { ImportContext } from "../../src/import/context.ts";
import { Remarks } from "../../src/import/import-remarks.ts";
import type { ImportDraft } from "../../src/import/imported-draft.ts";
import { readFields } from "../../src/import/markdown/fields.ts";
import { settle } from "../../src/import/settle.ts";
import { readPlainText } from "../../src/import/text/plain-text.ts";
import { trackedRecord } from "../../src/incremental/tracked-record.ts";
import { Source } from "../../src/problems/source.ts";
import { html } from "../../src/text/html.ts";
import { journalWith, loadArticles, problemLine, ROUTES } from "../reading.ts";
import { article, NOW, plain, temporaryFolder } from "../workshop.ts";

const ADDED = {
  place: {
    type: () => text.max(80).optional(),
    doc: { fr: "Le lieu d’où l’auteur écrit.", en: "The place from which the author writes." },
    label: { fr: "Lieu", en: "Place" },
    example: { fr: '"Lyon"', en: '"London"' },
    names: ["lieu", "location"],
    text: "prose",
    typeset: true,
    emphasis: "place",
    survives: true,
    page: true,
    after: "authors",
    spoken: { longest: 80, labels: ["ecrit_depuis"] },
  },
  verified: {
    type: (journal) => moment(journal, "verified").optional(),
    doc: { fr: "Le jour où les faits ont été vérifiés.", en: "The day on which the facts were checked." },
    label: { fr: "Vérifié", en: "Verified" },
    example: both("2026-11-23"),
  },
} as const satisfies FieldTable;

const TABLE = { ...ARTICLE_FIELDS, ...ADDED };

const JOURNAL = journalWith();
const LANGUAGES = ["fr", "en"] as const;

const read = (frontMatter: string) =>
  readArticle(
    new Source("articles/a.md", article(frontMatter)),
    "a.md",
    schemaOf(TABLE, JOURNAL),
    ROUTES,
    TABLE,
  );

const problemsOf = (frontMatter: string) => read(frontMatter).problems.map(problemLine);

function draftOf(frontMatter: string) {
  const { draft, problems } = read(frontMatter);
  if (draft) return draft;
  throw new Error(problems.map(problemLine).join("\n"));
}

describe("a field that one row adds", () => {
  it("is read under each of its names, and what is wrong with it is reported", () => {
    expect(draftOf("place: Lyon").fields.place).toBe("Lyon");
    expect(draftOf("Lieu: Lyon").fields.place).toBe("Lyon");
    expect(draftOf("verified: 2026-11-22").fields.verified).toBeInstanceOf(Moment);
    expect(problemsOf("place:")).toEqual([expect.stringMatching(/^E223 .*place/)]);
    expect(problemsOf("place: [Lyon]")).toEqual([expect.stringMatching(/^E202 .*place/)]);
    expect(problemsOf("verified: demain")).toEqual([expect.stringMatching(/^E211 /)]);
    expect(problemsOf("plase: Lyon")).toEqual([expect.stringMatching(/^E103 .*plase.*place/)]);
    expect(problemsOf("place: Lyon # 3")).toEqual([expect.stringMatching(/^W117 .*place: "Lyon # 3"/)]);
  });

  it("has the type that its row reads", () => {
    const { fields } = draftOf("place: Lyon");
    expectTypeOf(fields.place).toEqualTypeOf<string | undefined>();
    expectTypeOf(fields.verified).toEqualTypeOf<Moment | undefined>();
    expectTypeOf<ArticleValues<typeof TABLE>["place"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<ArticleValues<typeof TABLE>["title"]>().toEqualTypeOf<string>();
    // @ts-expect-error: the picture that it becomes is a value of the article, the field itself is none
    expectTypeOf<ArticleValues<typeof TABLE>["image"]>().toBeUnknown();
  });

  it("is a value of the article, which a layout shows", () => {
    class WiderArticle extends trackedRecord<ArticleValues<typeof TABLE>>(valueNames(TABLE)) {}
    const { fields, file, slug, textFile } = draftOf("place: Lyon\nverified: 2026-11-22");
    const made = new WiderArticle(
      valuesOf({
        fields,
        file,
        slug,
        textFile,
        fingerprint: undefined,
        path: ROUTES.article(slug),
        language: "fr",
        authors: [],
        tags: [],
        disclaimer: "",
        picture: undefined,
        media: [],
        pictures: [],
        text: withoutText(""),
        now: Date.parse(NOW),
      }),
    );
    expect(String(html`<p>${made.place}, ${made.verified?.iso}</p>`)).toBe("<p>Lyon, 2026-11-22</p>");
  });

  it("has its emphasis beside its plain words, as its row says", () => {
    const { fields } = draftOf('place: "*Le Havre*, ce jour"');
    expect(fields.place).toBe("Le Havre, ce jour");
    expect(fields.emphasis).toMatchObject({ place: [{ text: "Le Havre", em: true }, { text: ", ce jour" }] });
    expect(problemsOf('place: "*Le Havre"')).toEqual([expect.stringMatching(/^W\d+ 4:9 /)]);
  });

  it("is typeset, and part of withdrawn articles and pages, as its row says", () => {
    const { fields } = draftOf('place: "L\'Isle : ici"\nverified: 2026-11-22');
    const set = setFields(fields, "fr", typesetter(JOURNAL), JOURNAL, TABLE);
    expect(set.place).toBe("L’Isle\u00a0: ici");
    const gone = emptied(TABLE, JOURNAL);
    expect(Object.keys(gone)).toContain("verified");
    expect(Object.keys(gone)).not.toContain("place");
    expect(Object.keys(pageFieldsOf(TABLE))).toContain("place");
    expect(Object.keys(pageFieldsOf(TABLE))).not.toContain("verified");
  });

  it("is restored from what an earlier build stored", () => {
    const { fields } = draftOf("verified: 2026-11-22");
    const stored: typeof fields = JSON.parse(JSON.stringify(fields));
    expect(withMoments(stored)).toEqual(fields);
    expect(withMoments(stored)).toHaveProperty("verified", expect.any(Moment));
  });

  it.each(LANGUAGES)("is in the guide, with its sentence, its example and its names, in %s", (language) => {
    const guide = articleFields(language, TABLE);
    const { doc, example } = ADDED.place;
    expect(guide).toContain(`| \`place\` | ${doc[language]} | \`place: ${example[language]}\` |`);
    expect(guide).toContain("- `place` — `lieu`, `location`");
  });

  it.each(LANGUAGES)("is in the settings for text editors, in %s", (language) => {
    const journal = journalWith({ language });
    const { doc, example, label } = ADDED.place;
    const words = { title: label[language], description: doc[language] };
    const schema = articleJsonSchema(journal, [], TABLE);
    expect(schema.properties?.["place"]).toMatchObject({ ...words, type: "string", maxLength: 80 });
    expect(Object.keys(schema.patternProperties ?? {})).toContain("^(?:lieu|location)$");
    expect(articleSnippets(journal, TABLE)[label[language]]).toMatchObject({
      prefix: "place",
      description: doc[language],
      body: [`place: "\${1:${example[language].slice(1, -1)}}"`],
    });
  });

  it("is in the form of the web editor", () => {
    const fields = formFields(JOURNAL, [], TABLE);
    expect(fields).toContainEqual({
      name: "place",
      label: "Lieu",
      hint: "Le lieu d’où l’auteur écrit.",
      required: false,
      widget: "string",
    });
    expect(fields).toContainEqual(expect.objectContaining({ name: "verified", widget: "datetime" }));
    expect(fieldNames(JOURNAL, TABLE).fields).toMatchObject({ lieu: "place", location: "place" });
  });

  it("is offered in a new file", () => {
    const given = {
      title: "T",
      date: "2026-11-23",
      author: "a-meyer",
      tags: [],
      genre: "tribune",
      disclaimer: undefined,
      slug: undefined,
    };
    const file = newArticle(given, JOURNAL, [], false, TABLE);
    expect(file).toContain('# Le lieu d’où l’auteur écrit.\n# place: "Lyon"\n');
  });
});

describe("an import", () => {
  const context = new ImportContext({
    journal: JOURNAL,
    routes: ROUTES,
    library: loadArticles(temporaryFolder()).library,
    now: Date.parse(NOW),
    table: TABLE,
  });

  /** The file that a draft becomes, and what is not carried over. */
  function importedFrom(draft: ImportDraft) {
    const [settled] = settle([draft], context, "kept");
    if (!settled) throw new Error("The draft has no address.");
    const { text: file } = assemble({ ...settled, translationOf: undefined }, context, new Map(), new Set());
    return { file, lost: draft.remarks.all.flatMap(({ kept = [] }) => kept) };
  }

  function fromMarkdown(data: Readonly<Record<string, unknown>>) {
    const remarks = new Remarks();
    const fields = { title: "T", ...readFields(data, remarks, false, TABLE) };
    return importedFrom({
      origin: "a.md",
      kind: "article",
      fields,
      body: { markdown: "Du texte." },
      place: {},
      names: [],
      remarks,
    });
  }

  it("carries the field over from the front matter of another tool, where its row says", () => {
    const { file, lost } = fromMarkdown({
      location: "Lyon: ici",
      date: "2026-01-02",
      author: "Jeanne Roy",
      tags: ["Presse"],
      verified: "2026-11-22",
    });
    expect(file).toContain('author: Jeanne Roy\nplace: "Lyon: ici"\ntags:\n');
    expect(file).toContain("\nverified: 2026-11-22\n");
    expect(lost).toEqual([]);
  });

  it("reports a value that the row refuses", () => {
    const { file, lost } = fromMarkdown({ place: ["Lyon"], date: "2026-01-02", verified: "hier" });
    expect(file).not.toMatch(/place|verified/);
    expect(lost).toEqual(['["Lyon"]', "hier"]);
  });

  it.each(["Lieu : Lyon", "Écrit depuis : Lyon"])("takes it from a line such as %s", (line) => {
    const words = `Le titre\n\n${line}\n\nUn premier paragraphe.\n\nUn second paragraphe.\n`;
    const { drafts } = readPlainText({ path: "/a.txt", label: "a.txt", bytes: Buffer.from(words) }, context);
    const [draft] = drafts;
    expect(draft && plain(importedFrom(draft).file)).toContain("\nplace: Lyon\n");
  });

  it("keeps the old address of a free page, unless the page has it still", () => {
    const page = (alias: string) =>
      importedFrom({
        origin: "a.md",
        kind: "page",
        fields: { title: "À propos", draft: false, aliases: [alias] },
        body: { markdown: "Du texte." },
        place: {},
        names: [],
        remarks: new Remarks(),
      });
    expect(page("/about/")).toEqual({
      file: "---\ntitle: À propos\naliases:\n  - /about/\n---\n\nDu texte.\n",
      lost: [],
    });
    expect(page("/a-propos/")).toEqual({ file: "---\ntitle: À propos\n---\n\nDu texte.\n", lost: [] });
  });

  it("reads the parts of a field by all their names", () => {
    const { file, lost } = fromMarkdown({
      date: "2026-01-02",
      sources: [{ Titre: "Une étude", Éditeur: "L’Institut", lien: "https://a.example/" }],
      série: { nom: "Le dossier", numéro: 2 },
      note: { valeur: 4, sujet: { "@type": "Book", nom: "Un livre" } },
    });
    expect(file).toContain(
      "\n  - title: Une étude\n    url: https://a.example/\n    publisher: L’Institut\n",
    );
    expect(file).toContain("\nseries:\n  title: Le dossier\n  part: 2\n");
    expect(file).toContain("\nrating:\n  value: 4\n  subject:\n    type: Book\n    name: Un livre\n");
    expect(lost).toEqual([]);
  });

  it("carries the withdrawal of an article over, with its reason", () => {
    const { file } = fromMarkdown({
      title: "T",
      date: "2026-01-02",
      retrait: { date: "2026-02-03", motif: "Une erreur." },
    });
    expect(file).toContain("\nwithdrawn:\n  date: 2026-02-03\n  reason: Une erreur.\n");
  });
});

describe("every row", () => {
  it("whose field a withdrawn article loses is of a field that may be missing", () => {
    expect(() => emptied(ARTICLE_FIELDS, JOURNAL)).not.toThrow();
    const { survives: _survives, ...lost } = ARTICLE_FIELDS.date;
    expect(() => emptied({ date: lost }, JOURNAL)).toThrow();
  });

  it("whose field becomes another value of the article names that value", () => {
    type Row = ArticleTable[keyof ArticleTable];
    type Becomes = Extract<Row, { readonly becomes: string }>["becomes"];
    expectTypeOf<Becomes>().toExtend<keyof Article>();
  });

  it("follows an existing row", () => {
    const rows: FieldTable = ARTICLE_FIELDS;
    for (const { after } of Object.values(rows)) if (after !== undefined) expect(rows).toHaveProperty(after);
  });
});
