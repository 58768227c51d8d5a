/** Front matter that is not YAML: the problem is reported at the character that is wrong. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { articleSchema } from "../../src/content/article/article-schema.ts";
import { readArticle } from "../../src/content/article/draft.ts";
import { quoteYaml } from "../../src/content/front-matter/yaml-text.ts";
import { Source } from "../../src/problems/source.ts";
import { journalWith, problemLine, ROUTES, readFields } from "../reading.ts";

/** The problems of a file, as "code line:column" or whole; none if the article is fine. */
const problemsOfFile = (text: string) => {
  const { draft, problems } = readArticle(
    new Source("a.md", text),
    "a.md",
    articleSchema(journalWith()),
    ROUTES,
  );
  if (!draft && problems.length === 0) throw new Error("neither an article nor a problem");
  return problems.map(problemLine);
};

const codeOf = (text: string) => problemsOfFile(text).map((sentence) => sentence.split(" ", 2).join(" "));
const REST = "title: T\ndate: 2026-01-02\n---\n\nUn texte.\n";

describe("the lines around the front matter", () => {
  it.each(["---", "--- ", "---\t"])("may open as %j", (first) => {
    expect(problemsOfFile(`${first}\n${REST}`)).toEqual([]);
    expect(problemsOfFile(`---\ntitle: Ceci ---\ndate: 2026-01-02\n${first}\nUn texte.`)).toEqual([]);
  });

  it.each(["x ---toml", "--- toml ici", "x +++", "+++ x", "Texte\n---", "- a", "# Titre", ""])(
    "%j opens nothing",
    (first) => {
      expect(codeOf(`${first}\n${REST}`)).toEqual(["E101 1:1"]);
    },
  );

  it.each(["---yml", "--- yaml", "---YAML", "----", "\n--- x", "\n---yaml", "\n---yaml ", "\n\n---", " ---"])(
    "%j opens it wrongly",
    (first) => {
      expect(codeOf(`${first}\n${REST}`)).toEqual(["E116 1:1"]);
    },
  );

  it("opens it wrongly even where nothing follows", () => {
    expect([codeOf("\n---"), codeOf("---"), codeOf("")]).toEqual([["E116 1:1"], ["E105 1:1"], ["E101 1:1"]]);
  });

  it.each([
    ["---toml", "toml", "1:4"],
    ["---toml ", "toml", "1:4"],
    ["---  xyaml", "xyaml", "1:6"],
    ["---yamlx", "yamlx", "1:4"],
    ["+++", "+++", "1:1"],
    ["+++ ", "+++", "1:1"],
    [";;;", ";;;", "1:1"],
  ])("%j announces a language that is never read", (first, language, place) => {
    expect(problemsOfFile(`${first}\n${REST}`)).toEqual([
      `E104 ${place} L’en-tête annonce « ${language} », qui n’est jamais lu ni exécuté.`,
    ]);
  });

  it("must close it, and nothing else may begin with the same hyphens", () => {
    expect(codeOf("---\ntitle: T\ndate: 2026-01-02\n")).toEqual(["E105 1:1"]);
    expect(codeOf("---\ntitle: T\n---suite\ndate: 2026-01-02\n---\nx")).toEqual(["E105 3:1"]);
    expect(codeOf("---\n---\nx")).toEqual(["E201 1:1", "E210 1:1"]);
  });

  it("hold 64 KiB at most", () => {
    const sized = (size: number) => {
      const yaml = "title: T\ndate: 2026-01-02\n# ";
      return `---\n${yaml}${"x".repeat(size - yaml.length - 1)}\n---\nUn texte.`;
    };
    expect(problemsOfFile(sized(64 * 1024))).toEqual([]);
    expect(codeOf(sized(64 * 1024 + 1))).toEqual(["E115 1:1"]);
  });

  it("end it: what stands below is prose, whatever it looks like", () => {
    expect(
      problemsOfFile("---\ntitle: T\ndate: 2026-01-02\n---\ntitle: a # b\nNote: %x\nchapo: @moi\n"),
    ).toEqual([]);
  });
});

describe("a mistake in YAML", () => {
  const RESERVED = "signe réservé de YAML : elle doit être entre guillemets.";
  const COLON = "La valeur de « chapo » contient « : » et doit être entre guillemets.";
  const TWO = "L’en-tête n’est pas du YAML lisible : deux champs se suivent sur une même ligne.";
  const MISPLACED = "L’en-tête n’est pas du YAML lisible : un signe n’est pas à sa place.";
  const STRAIGHT =
    "L’en-tête n’est pas du YAML lisible : les guillemets droits du texte ferment ceux qui l’entourent.";
  const QUOTE = "L’en-tête n’est pas du YAML lisible : le guillemet n’est pas fermé.";
  const LIST = "L’en-tête n’est pas du YAML lisible : la liste n’est pas fermée.";
  const OPEN =
    "L’en-tête n’est pas du YAML lisible : il manque un signe, souvent « ] », « } » ou un guillemet.";
  const TAB = "Cette ligne est décalée par une tabulation, que YAML n’accepte pas.";
  const APOSTROPHE = "L’apostrophe ferme ici le texte mis entre guillemets simples.";
  const ANCHOR = "Les ancres (&) et les renvois (*) de YAML ne sont pas acceptés.";

  it.each([
    [
      "chapo: @a &b [c]",
      `E113 4:8 La valeur de « chapo » commence par « @ », ${RESERVED} → chapo: "@a &b [c]"`,
    ],
    ["chapo:   %x", `E113 4:10 La valeur de « chapo » commence par « % », ${RESERVED} → chapo:   "%x"`],
    ["chapo: `x`", `E113 4:8 La valeur de « chapo » commence par « \` », ${RESERVED} → chapo: "\`x\`"`],
    ["chapo: !x", `E113 4:8 La valeur de « chapo » commence par « ! », ${RESERVED} → chapo: "!x"`],
    ["chapo: &ancre", `E113 4:8 La valeur de « chapo » commence par « & », ${RESERVED} → chapo: "&ancre"`],
    [
      "chapo: *Oui* dit *elle",
      `E113 4:8 La valeur de « chapo » commence par « * », ${RESERVED} → chapo: "*Oui* dit *elle"`,
    ],
    [
      "chapo: [Avis]Oui",
      `E113 4:8 La valeur de « chapo » commence par « [ », ${RESERVED} → chapo: "[Avis]Oui"`,
    ],
    [
      "chapo: [L'avis]  Oui",
      `E113 4:8 La valeur de « chapo » commence par « [ », ${RESERVED} → chapo: "[L'avis]  Oui"`,
    ],
    ["chapo: &a  [b]", `E109 4:12 ${ANCHOR}`],
    ["chapo: *lien", `E109 4:8 ${ANCHOR}`],
    ["chapo: L'été : un bilan", `E102 4:14 ${COLON} → chapo: "L'été : un bilan"`],
    ["chapo: Un : deux : trois", `E102 4:11 ${COLON} → chapo: "Un : deux : trois"`],
    ["chapo: Un\tmot : deux", `E102 4:15 ${COLON} → chapo: "Un\\tmot : deux"`],
    ["chapo: Il dit :", `E102 4:15 ${COLON} → chapo: "Il dit :"`],
    ["chapo: Il dit :\nslug: a", `E102 4:15 ${COLON} → chapo: "Il dit :"`],
    ["chapo: Il dit :\toui", `E102 4:15 ${COLON} → chapo: "Il dit :\\toui"`],
    ["chapo: http://a.b : c", `E102 4:19 ${COLON} → chapo: "http://a.b : c"`],
    ["chapo: Dit : 'l'un' et 'l'autre'", `E102 4:12 ${COLON} → chapo: "Dit : 'l'un' et 'l'autre'"`],
    ['chapo: Il : dit\nslug: "a" b', `E102 4:11 ${COLON} → chapo: "Il : dit"`],
    ['slug: "a" b\nchapo: Il : dit', `E110 4:9 ${STRAIGHT} → slug: '"a" b'`],
    ["chapo: 'L'un et l'autre'", `E112 4:10 ${APOSTROPHE} → chapo: "L'un et l'autre"`],
    ["chapo: 'L''un et l'autre'", `E112 4:19 ${APOSTROPHE} → chapo: "L'un et l'autre"`],
    ["chapo: \"x\ny: 'l'un et l'autre'", `E112 5:6 ${APOSTROPHE} → y: "l'un et l'autre"`],
    ["chapo: 'L'été' : bilan", `E110 4:8 ${TWO}`],
    ['chapo: "Oui" : dit-il', `E110 4:12 ${STRAIGHT} → chapo: '"Oui" : dit-il'`],
    ["chapo: x\n y: z", `E110 4:8 ${TWO}`],
    ['chapo: "a" b', `E110 4:10 ${STRAIGHT} → chapo: '"a" b'`],
    ['chapo: "Le mot "liberté" en trop"', `E110 4:16 ${STRAIGHT} → chapo: 'Le mot "liberté" en trop'`],
    ['chapo: ""Oui", dit-il"', `E110 4:9 ${STRAIGHT} → chapo: '"Oui", dit-il'`],
    ['chapo: "Oui" et "non"', `E110 4:12 ${STRAIGHT} → chapo: '"Oui" et "non"'`],
    ["chapo: [a], b", `E110 4:11 ${MISPLACED}`],
    ["chapo: ]", `E110 4:8 ${MISPLACED}`],
    ['chapo: "Jamais fermé', `E110 4:8 ${QUOTE} → chapo: "Jamais fermé"`],
    ['chapo: "Jamais fermé\nslug: "a"', `E110 4:8 ${QUOTE} → chapo: "Jamais fermé"`],
    ['chapo: "Jamais fermé\n  et long\nslug: "a"', `E110 4:8 ${QUOTE}`],
    ["tags: [Nvidia, l'IA", `E110 4:7 ${LIST} → tags: [Nvidia, l'IA]`],
    ['tags: [Nvidia, "IA",\nslug: a\ngenre: essai', `E110 4:7 ${LIST} → tags: [Nvidia, "IA"]`],
    ["tags: [\n  Nvidia\nslug: a", `E110 4:7 ${LIST}`],
    ["chapo: {a: b", `E110 4:13 ${OPEN}`],
    [
      "chapo x",
      "E110 4:6 L’en-tête n’est pas du YAML lisible : le nom d’un champ est suivi d’un deux-points. → chapo: x",
    ],
    ["rating:\n  \tvalue: 4", `E111 5:3 ${TAB} →     value: 4`],
    ["rating:\n\tvalue: 4", `E111 5:1 ${TAB} →   value: 4`],
  ])("%j is reported in the author's terms", (frontMatter, sentence) => {
    expect(readFields(frontMatter).reported).toEqual([sentence]);
  });

  it("is a remark where YAML would drop the end of a sentence", () => {
    const { reported: remarks, fields } = readFields(
      "chapo: L'été  # fin : oui\nslug: a # b\nseries: Un # deux",
    );
    expect(remarks).toEqual([
      'W117 4:15 Dans « chapo », « # fin : oui » est un commentaire pour YAML et ne paraîtra pas. → chapo: "L\'été  # fin : oui"',
    ]);
    expect([fields?.chapo, fields?.slug]).toEqual(["L'été", "a"]);
    for (const fine of ["chapo: '# oui'", 'chapo: "Un # deux"', "chapo: a#b", "chapo: 'ok' # note"])
      expect(readFields(fine).reported, fine).toEqual([]);
  });

  it("is a remark in every field of words, whatever it is called", () => {
    for (const line of ["standfirst: Un # deux", "série: Un #2", "déclaration: Un # deux"])
      expect(readFields(line).reported, line).toEqual([expect.stringMatching(/^W117 /)]);
    expect(readFields("sources:\n  - title: S\n    éditeur: Canal #2").reported).toEqual([
      expect.stringMatching(/^W117 6:20 /),
    ]);
  });
});

describe("a mended line", () => {
  it("gives the author's text back, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const quoted = quoteYaml(text);
        expect(quoted).not.toContain("\n");
        expect(parse(`title: ${quoted}`)).toEqual({ title: text });
      }),
      { numRuns: 2000 },
    );
    for (const text of ["a", 'dit "oui"', "l'un \"et\" l'autre", "a\\b", "a\tb\nc", "\u2028"])
      expect(parse(quoteYaml(text))).toBe(text);
    expect([quoteYaml("a"), quoteYaml('l\'un "et"'), quoteYaml("a\nb")]).toEqual([
      '"a"',
      "'l''un \"et\"'",
      '"a\\nb"',
    ]);
  });
});
