/** What an author may write in each field, what becomes of it, and what is messages of the rest. */
import { describe, expect, it } from "vitest";
import { TITLE_GOOD_LENGTH, TITLE_LENGTH } from "../../src/content/article/fields/field-readers.ts";
import { journalWith, readFields } from "../reading.ts";

const fieldsOf = (frontMatter: string) => {
  const { fields, reported } = readFields(frontMatter);
  if (!fields) throw new Error(reported.join("\n"));
  return fields;
};

const problemsOf = (frontMatter: string, body?: string) => readFields(frontMatter, body).reported;

describe("an article that gives a title and a date", () => {
  it("gets everything else", () => {
    expect(fieldsOf("")).toEqual({
      title: "Un titre",
      date: expect.objectContaining({ iso: "2026-01-02" }),
      tags: [],
      genre: "tribune",
      draft: false,
      aliases: [],
      sources: [],
      corrections: [],
      featured: false,
      noindex: false,
      toc: false,
    });
  });
});

describe("a field", () => {
  it.each([
    ["slug: ' un-slug '", { slug: "un-slug" }],
    ["title: '  Un titre  '", { title: "Un titre" }],
    ["tags: [' presse ', 012]", { tags: ["presse", "012"] }],
    ["genre: ÉDITORIAL", { genre: "éditorial" }],
    ["genre: op-ed", { genre: "tribune" }],
    ["disclaimer: opinion", { disclaimer: "Ceci est une opinion." }],
    ["disclaimer: Un texte à lui.", { disclaimer: "Un texte à lui." }],
    ["draft: vrai", { draft: true }],
    ["draft: NON", { draft: false }],
    ["published: faux", { draft: true }],
    ["published: oui", { draft: false }],
    ["featured: yes\nnoindex: true\ntoc: oui", { featured: true, noindex: true, toc: true }],
    ["canonical: http://ailleurs.example/a", { canonical: "http://ailleurs.example/a" }],
    ["canonical: https://ailleurs.example", { canonical: "https://ailleurs.example/" }],
    ["lang: EN", { lang: "en" }],
    ["lang: pt-br", { lang: "pt-BR" }],
    ["lang: zh_hANT_tw", { lang: "zh-Hant-TW" }],
    ["lang: zh-hans", { lang: "zh-Hans" }],
    ["lang: es-419", { lang: "es-419" }],
    ["aliases: /a", { aliases: ["/a"] }],
    ["aliases: [/a/b.html, c/d]", { aliases: ["/a/b.html", "/c/d"] }],
    ["aliases: https://vieux.example/a?b=c", { aliases: ["/a"] }],
    ["aliases: /été/", { aliases: ["/été/"] }],
    ["aliases: /vieux%20chemin/%22a%22", { aliases: ['/vieux chemin/"a"'] }],
    ["aliases: [/100%25, /quoi%3F, /c%23]", { aliases: ["/100%", "/quoi?", "/c#"] }],
    ["image: photo.jpg", { image: { src: "photo.jpg" } }],
    [
      "image: { src: a.jpg, alt: ' Une rue ', légende: La rue, crédit: Moi }",
      { image: { src: "a.jpg", alt: "Une rue", caption: "La rue", credit: "Moi" } },
    ],
    ["series: Nos villes", { series: { title: "Nos villes" } }],
    ["series: { title: Nos villes, part: 12 }", { series: { title: "Nos villes", part: 12 } }],
    ["rating: 4", { rating: { value: 4, best: 5, subject: undefined } }],
    ["rating: 8/10", { rating: { value: 4, best: 5, subject: undefined } }],
    ["rating: { value: 8, best: 10 }", { rating: { value: 4, best: 5, subject: undefined } }],
    [
      "rating: { value: '3,5', subject: { type: Book, name: Un livre } }",
      { rating: { value: 3.5, best: 5, subject: { type: "Book", name: "Un livre", url: undefined } } },
    ],
    [
      "rating: { value: 4, subject: { type: Book, name: Un livre, url: https://livre.example } }",
      {
        rating: {
          value: 4,
          best: 5,
          subject: { type: "Book", name: "Un livre", url: "https://livre.example/" },
        },
      },
    ],
  ])("%s is read", (frontMatter, expected) => {
    expect(fieldsOf(frontMatter)).toMatchObject(expected);
  });

  it("may be as long as its limit, and no longer", () => {
    const long = (length: number) => "a".repeat(length);
    expect(problemsOf(`title: ${long(TITLE_GOOD_LENGTH)}`)).toEqual([]);
    expect(problemsOf(`title: ${long(TITLE_GOOD_LENGTH + 1)}`)).toEqual([
      expect.stringMatching(/^W204 3:8 /),
    ]);
    expect(problemsOf(`title: ${long(TITLE_LENGTH)}`)).toEqual([expect.stringMatching(/^W204 3:8 /)]);
    expect(problemsOf(`title: ${long(TITLE_LENGTH + 1)}`)).toEqual([expect.stringMatching(/^E203 3:8 /)]);
    for (const field of ["chapo", "description", "disclosure"]) {
      expect(problemsOf(`${field}: ${long(2000)}`), field).toEqual([]);
      expect(problemsOf(`${field}: ${long(2001)}`), field).toEqual([expect.stringMatching(/^E224 4:/)]);
    }
    const tags = (count: number) =>
      `tags: [${Array.from({ length: count }, (_, index) => index).join(", ")}]`;
    expect([problemsOf(tags(50)), problemsOf(tags(51)).map((line) => line.slice(0, 4))]).toEqual([
      [],
      ["E308"],
    ]);
    expect(fieldsOf(`slug: ${long(80)}`).slug).toBe(long(80));
    expect(problemsOf(`slug: ${long(81)}`)).toEqual([expect.stringMatching(/^E304 4:7 /)]);
  });

  it("of sources keeps a year or words as they are written, and reads a day", () => {
    const dates = ["2025", "août 2025", "le 2025-08-13", "2025-08-13 au matin", "2025-08-13"];
    const { sources } = fieldsOf(
      `sources:\n${dates.map((date) => `  - { title: T, date: ${date} }`).join("\n")}`,
    );
    expect(sources.map(({ date }) => (typeof date === "object" ? date.iso : date))).toEqual(dates);
    expect(sources.map(({ date }) => typeof date)).toEqual([
      "string",
      "string",
      "string",
      "string",
      "object",
    ]);
    expect(fieldsOf("sources: [{ title: T, url: https://a.example, éditeur: Le Journal }]").sources).toEqual([
      { title: "T", url: "https://a.example/", publisher: "Le Journal" },
    ]);
  });

  it("of corrections is a list of days and texts", () => {
    const { corrections } = fieldsOf("corrections: [{ date: 2026-01-03, texte: Un chiffre. }]");
    expect(corrections.map(({ date, text }) => [date.iso, text])).toEqual([["2026-01-03", "Un chiffre."]]);
  });
});

describe("a field that cannot be read", () => {
  it.each([
    ["date:", "E210 3:1 La date manque."],
    ["date: [a]", "E202 3:7 « date » doit être une date."],
    ["updated:", "E223 4:1 « updated » est vide : donnez une valeur ou retirez la ligne."],
    ["updated: [a]", "E202 4:10 « updated » doit être une date."],
    ["expires:", "E223 4:1 « expires » est vide : donnez une valeur ou retirez la ligne."],
    [
      "expires: { a: b }",
      "E103 4:12 « a » n’est pas un champ connu.",
      "E202 4:10 « expires » doit être une date.",
    ],
    [
      "corrections: [{ date: , text: x }]",
      "E223 4:17 « date » est vide : donnez une valeur ou retirez la ligne.",
    ],
    ["corrections: [{ date: [a], text: x }]", "E202 4:23 « date » doit être une date."],
    ["corrections: [{ text: x }]", "E222 4:15 Dans « corrections », « date » manque."],
    [
      "corrections: [{ date: 2026-01-03, text: '' }]",
      "E223 4:41 « text » est vide : donnez une valeur ou retirez la ligne.",
    ],
    ["corrections: [{ date: 2026-01-03 }]", "E222 4:15 Dans « corrections », « text » manque."],
    ["sources: [{ title: '' }]", "E223 4:20 « title » est vide : donnez une valeur ou retirez la ligne."],
    ["sources: [a]", "E202 4:11 « sources » doit être un groupe de champs (nom: valeur)."],
    ["sources: a", "E202 4:10 « sources » doit être une liste."],
    ["sources: [{ title: T, date: }]", "E202 4:23 « date » doit être une date."],
    ["sources: [{ title: T, date: [a] }]", "E202 4:29 « date » doit être une date."],
    [
      "sources: [{ title: T, date: 2025-02-30 }]",
      "E212 4:29 Le jour « 2025-02-30 » n’existe pas dans le calendrier.",
    ],
    [
      "sources: [{ title: T, url: ici }]",
      "E221 4:28 La valeur de « url » n’est pas une adresse web : « ici ».",
    ],
    [
      "tags: presse,médias",
      "E307 4:7 « presse, médias » semble contenir plusieurs mots-clés. → tags: [presse, médias]",
    ],
    ["tags: 'a,,b,'", "E307 4:7 « a, , b, » semble contenir plusieurs mots-clés. → tags: [a, b]"],
    ["tags: [[a]]", "E202 4:8 « tags » doit être un texte."],
    ["tags: [~]", "E309 4:8 Un mot-clé est vide : retirez-le."],
    ["tags: { a: b }", "E103 4:9 « a » n’est pas un champ connu.", "E202 4:7 « tags » doit être une liste."],
    ["tags: 3", "E202 4:7 « tags » doit être une liste."],
    ["genre: [a]", "E202 4:8 « genre » doit être un texte."],
    ["slug: [a]", "E202 4:7 « slug » doit être un texte."],
    [
      "slug: abc_",
      "E304 4:7 L’adresse « abc_ » doit s’écrire en minuscules sans accent et en chiffres, avec un tiret entre les mots : abc. → slug: abc",
    ],
    [
      "slug: É tè",
      "E304 4:7 L’adresse « É tè » doit s’écrire en minuscules sans accent et en chiffres, avec un tiret entre les mots : e-te. → slug: e-te",
    ],
    ["aliases: [[a]]", "E202 4:11 « aliases » doit être un texte."],
    ["aliases: mailto:a/b", "E225 4:10 « mailto:a/b » n’est pas une ancienne adresse de ce site."],
    ["aliases: /a(b)", "E225 4:10 « /a(b) » n’est pas une ancienne adresse de ce site."],
    ["aliases: ../x", "E225 4:10 « ../x » n’est pas une ancienne adresse de ce site."],
    ["aliases: /a/../b", "E225 4:10 « /a/../b » n’est pas une ancienne adresse de ce site."],
    ["aliases: /a/..", "E225 4:10 « /a/.. » n’est pas une ancienne adresse de ce site."],
    ["aliases: /a/./b", "E225 4:10 « /a/./b » n’est pas une ancienne adresse de ce site."],
    ["aliases: //x", "E225 4:10 « //x » n’est pas une ancienne adresse de ce site."],
    ["aliases: /caf%E9", "E225 4:10 « /caf%E9 » n’est pas une ancienne adresse de ce site."],
    ["aliases: /a%0Ab", "E225 4:10 « /a%0Ab » n’est pas une ancienne adresse de ce site."],
    ["aliases: /a%00", "E225 4:10 « /a%00 » n’est pas une ancienne adresse de ce site."],
    ["aliases: /a%2fb", "E225 4:10 « /a%2fb » n’est pas une ancienne adresse de ce site."],
    [
      "series: { title: T, part: x1 }",
      "E227 4:27 Le numéro de partie « x1 » n’est pas un nombre entier à partir de 1.",
    ],
    [
      "series: { title: T, part: 1x }",
      "E227 4:27 Le numéro de partie « 1x » n’est pas un nombre entier à partir de 1.",
    ],
    [
      "series: { title: T, part: 0 }",
      "E227 4:27 Le numéro de partie « 0 » n’est pas un nombre entier à partir de 1.",
    ],
    ["series: { title: T, part: [a] }", "E202 4:27 « part » doit être un texte."],
    ["series: [a]", "E202 4:9 « series » doit être un groupe de champs (nom: valeur)."],
    ["series: { part: 2 }", "E222 4:9 Dans « series », « title » manque."],
    ["image: [a]", "E202 4:8 « image » doit être un groupe de champs (nom: valeur)."],
    ["image: { alt: x }", "E222 4:8 Dans « image », « src » manque."],
    ["image: { src: 3 }", 'E202 4:15 « src » doit être un texte. → image: { src: "3" }'],
    ["rating: [4]", "E206 4:9 La note « […] » n’est pas un nombre."],
    ["rating:", "E223 4:1 « rating » est vide : donnez une valeur ou retirez la ligne."],
    ["rating: { best: 5 }", "E222 4:9 Dans « rating », « value » manque."],
    ["rating: { value: [4] }", "E202 4:18 « value » doit être un texte."],
    ["rating: { value: 4, best: beaucoup }", "E206 4:18 La note « beaucoup » n’est pas un nombre."],
    ["rating: { value: beaucoup }", "E206 4:18 La note « beaucoup » n’est pas un nombre."],
    ["rating: { value: 7 }", "E207 4:18 La note 7 sort de l’échelle, qui va de 0 à 5."],
    ["rating: { value: 4, subject: { type: Book } }", "E222 4:30 Dans « rating », « name » manque."],
    [
      "rating: { value: 4, subject: { type: Book, name: X, url: ici } }",
      "E221 4:58 La valeur de « url » n’est pas une adresse web : « ici ».",
    ],
    [
      "rating: { value: 4, subject: Un livre }",
      "E202 4:30 « subject » doit être un groupe de champs (nom: valeur).",
    ],
    ["disclaimer: [a]", "E202 4:13 « disclaimer » doit être un texte."],
    [
      "disclaimer: opinon",
      "E219 4:13 Aucun avertissement ne s’appelle « opinon » : vouliez-vous dire « opinion » ? → disclaimer: opinion",
    ],
    ["draft: peut-être", "E202 4:8 « draft » doit être « true » ou « false ». → draft: true"],
    ["updated: hier", "E211 4:10 La date « hier » n’est pas lisible."],
    ["expires: hier", "E211 4:10 La date « hier » n’est pas lisible."],
    ["featured: 3", "E202 4:11 « featured » doit être « true » ou « false »."],
    ["noindex: 3", "E202 4:10 « noindex » doit être « true » ou « false ». → noindex: true"],
    ["toc: 3", "E202 4:6 « toc » doit être « true » ou « false »."],
    ["canonical: [a]", "E202 4:12 « canonical » doit être un texte."],
    [
      "canonical: ftp://a.example",
      "E221 4:12 La valeur de « canonical » n’est pas une adresse web : « ftp://a.example ».",
    ],
    ["lang: french", "E220 4:7 « french » n’est pas un code de langue."],
    ["lang: [a]", "E202 4:7 « lang » doit être un texte."],
    ["authors:", "E223 4:1 « authors » est vide : donnez une valeur ou retirez la ligne."],
    ["author: [[a]]", "E202 4:10 « author » doit être un texte."],
    ["title: 12", 'E202 3:8 « title » doit être un texte. → title: "12"'],
    ["title: [a]", "E202 3:8 « title » doit être un texte."],
    ["chapo:", "E223 4:1 « chapo » est vide : donnez une valeur ou retirez la ligne."],
    ["title: ''", "E201 3:8 Le titre manque."],
    ["0x1F: a", "E103 4:1 « 0x1F » n’est pas un champ connu."],
    ["image: { src: a.png, layout: x }", "E103 4:22 « layout » n’est pas un champ connu."],
    ["layout: x", "E106 4:1 « layout » appartient à Eleventy ; un article ne peut pas s’en servir."],
    ["chapo: 3", 'E202 4:8 « chapo » doit être un texte. → chapo: "3"'],
    [
      "image: { src: a.png, alt: 3 }",
      'E202 4:27 « alt » doit être un texte. → image: { src: a.png, alt: "3" }',
    ],
    ["slgu: x", "E103 4:1 « slgu » n’est pas un champ connu : vouliez-vous dire « slug » ? → slug: x"],
    ["titel: x", "E103 4:1 « titel » n’est pas un champ connu."],
    ["2026-01-02: x", "E103 4:1 « 2026-01-02 » n’est pas un champ connu."],
    ["lang: fr-b", "E220 4:7 « fr-b » n’est pas un code de langue."],
    ["lang: fr-Latn-1", "E220 4:7 « fr-Latn-1 » n’est pas un code de langue."],
    ["lang: fr-Latin", "E220 4:7 « fr-Latin » n’est pas un code de langue."],
    ["slug:", "E223 4:1 « slug » est vide : donnez une valeur ou retirez la ligne."],
    ["lang:", "E223 4:1 « lang » est vide : donnez une valeur ou retirez la ligne."],
    ["genre:", "E223 4:1 « genre » est vide : donnez une valeur ou retirez la ligne."],
    ["canonical:", "E223 4:1 « canonical » est vide : donnez une valeur ou retirez la ligne."],
    ["disclaimer:", "E223 4:1 « disclaimer » est vide : donnez une valeur ou retirez la ligne."],
    ["draft:", "E223 4:1 « draft » est vide : donnez une valeur ou retirez la ligne."],
    ["aliases:", "E223 4:1 « aliases » est vide : donnez une valeur ou retirez la ligne."],
    ["image:", "E223 4:1 « image » est vide : donnez une valeur ou retirez la ligne."],
    ["series:", "E223 4:1 « series » est vide : donnez une valeur ou retirez la ligne."],
    ["sources:", "E223 4:1 « sources » est vide : donnez une valeur ou retirez la ligne."],
    ["tags:", "E223 4:1 « tags » est vide : donnez une valeur ou retirez la ligne."],
    ["? [a]\n: b", "E103 4:3 «  » n’est pas un champ connu."],
    ["published: [a]", "E202 4:12 « published » doit être « true » ou « false ». → published: false"],
  ])("%s is reported", (frontMatter, ...sentences) => {
    expect(problemsOf(frontMatter)).toEqual(sentences);
  });
});

describe("a list with brackets in it", () => {
  it.each([
    ['tags: ["C [langage]", Presse]', ["C [langage]", "Presse"]],
    ["tags: ['a]b', c]", ["a]b", "c"]],
    ["tags: [Presse] # le sujet", ["Presse"]],
    ["tags: [Presse,Médias]", ["Presse", "Médias"]],
  ])("%s is a list", (frontMatter, tags) => {
    expect(fieldsOf(frontMatter).tags).toEqual(tags);
  });

  it("is reported when it is nested beyond all sense", () => {
    const nested = (levels: number) => `chapo: ${"[".repeat(levels)}${"]".repeat(levels)}`;
    expect(problemsOf(nested(32))).toEqual(["E202 4:8 « chapo » doit être un texte."]);
    expect(problemsOf(nested(40))[0]).toBe("E114 4:40 L’en-tête emboîte plus de 32 niveaux.");
  });
});

describe("an update", () => {
  it("may be of the day of publication, whatever the hours", () => {
    expect(problemsOf("date: 2026-01-02 12:00\nupdated: 2026-01-02")).toEqual([]);
    expect(problemsOf("date: 2026-01-02 12:00\nupdated: 2026-01-02 08:00")).toEqual([]);
    expect(problemsOf("date: 2026-01-02 12:00\nupdated: 2026-01-01 23:00")).toEqual([
      expect.stringMatching(/^E216 4:10 /),
    ]);
  });
});

describe("a text without a word", () => {
  it("is reported unless it is a draft", () => {
    expect(problemsOf("", " \n\n ")).toEqual([expect.stringMatching(/^E205 /)]);
    expect(problemsOf("draft: true", " ")).toEqual([]);
  });
});

describe("the journal's own disclaimers and scale", () => {
  const journal = journalWith({
    disclaimers: { default: "satire", named: { satire: "Rien n’est vrai." } },
    rating: { best: 10, step: 1 },
  });

  it("are what articles are read by", () => {
    const { fields } = readFields("disclaimer: satire\nrating: 4/5", undefined, journal);
    expect([fields?.disclaimer, fields?.rating]).toEqual([
      "Rien n’est vrai.",
      { value: 8, best: 10, subject: undefined },
    ]);
    expect(readFields("disclaimer: satyre", undefined, journal).reported).toEqual([
      expect.stringMatching(/^E219 4:13 .*satyre.*satire/),
    ]);
  });
});
