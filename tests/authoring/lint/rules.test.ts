/** Editorial rules: texts that must be reported, and similar ones that must not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMisspelled } from "../../../src/authoring/lint/rules/near-tags.ts";
import { editorialProblems } from "../../../src/authoring/lint/rules/rules.ts";
import { catalogue } from "../../../src/problems/catalogue.ts";
import { formatProblem } from "../../../src/problems/report.ts";
import { journalWith, lintSources, problemLine } from "../../reading.ts";
import { article } from "../../workshop.ts";

const JOURNAL = journalWith();

/** Problems of these files, as "file code line:column sentence → suggested line". */
function toldOf(files: Readonly<Record<string, string>>, journal = JOURNAL): string[] {
  return editorialProblems(lintSources(files, journal), journal).map(
    (problem) => `${problem.file} ${problemLine(problem)}`,
  );
}

/** The codes reported for one article, with their places. */
function codesOf(body: string, frontMatter = ""): string[] {
  return toldOf({ "a.md": article(frontMatter, body) }).map((line) => line.split(" ").slice(1, 3).join(" "));
}

describe("heading levels", () => {
  it.each([
    ["## A\n\n#### B", ["W541 8:1"]],
    ["### A", ["W541 6:1"]],
    ["# A\n\n## B", ["W540 6:1"]],
    ["# A\n\n### B", ["W540 6:1", "W541 8:1"]],
    ["A\n=\n\nTexte.", ["W540 6:1"]],
  ])("%j are reported", (body, codes) => expect(codesOf(body)).toEqual(codes));

  it.each([
    "## A\n\n### B\n\n## C\n\n### D",
    "## A\n\n### B\n\n#### C\n\n## D",
    "A\n-\n\n### B",
    "    # code",
    "```\n# code\n```",
  ])("%j are not", (body) => expect(codesOf(body)).toEqual([]));

  it("are reported with the line to write", () => {
    expect(toldOf({ "a.md": article("", "## Un\n\n#### Deux *mots*") })).toEqual([
      "a.md W541 8:1 Cet intertitre de rang 4 suit un titre de rang 2 : un rang est sauté. → ### Deux *mots*",
    ]);
  });
});

describe("placeholders and notes", () => {
  it.each([
    ["Texte. TODO la suite.", "6:8"],
    ["Il y a TK lecteurs.", "6:8"],
    ["Il y a TKTK lecteurs.", "6:8"],
    ["FIXME", "6:1"],
    ["Le chiffre est XXX.", "6:16"],
    ["À compléter : remplacez ce paragraphe.", "6:1"],
    ["TK: put your own paragraph here.", "6:1"],
    ["Un chiffre (à vérifier) ici.", "6:13"],
    ["Un chiffre [à vérifier].", "6:13"],
    ["Une phrase. À préciser.", "6:13"],
    ["A figure (to be checked).", "6:11"],
    ["Lorem ipsum dolor sit amet.", "6:1"],
    ["> - **TBD**", "6:7"],
    ["Texte.[^1]\n\n[^1]: TODO", "8:7"],
    ["[À COMPLÉTER]", "6:2"],
    ["Il a dit [chiffre à vérifier] que non.", "6:19"],
    ["BROUILLON – NE PAS DIFFUSER\n\nTexte.", "6:1"],
    ["**NE PAS PUBLIER AVANT LE 12 DÉCEMBRE**", "6:3"],
    ["EMBARGO : 12 décembre, 18 h", "6:1"],
    ["DRAFT — DO NOT PUBLISH", "6:1"],
    ["(brouillon)", "6:2"],
  ])("%j is reported", (body, place) => expect(codesOf(body)[0]).toBe(`W542 ${place}`));

  it.each([
    "Une liste à compléter par chacun.",
    "Il reste à vérifier ce chiffre.",
    "À vérifier les chiffres, on comprend.",
    "Le mot « TODO » est laid, et « à compléter » aussi.",
    "On écrit `TODO` dans le code.",
    "```\n// TODO\n```",
    "La méthode de Louis XXXe du nom, et un maillot XXXL.",
    "TK Elevator fait des ascenseurs.",
    "Le lien <https://exemple.example/TODO> est bon.",
    "Atkinson, un tk et un todo.",
    "La suite au prochain numéro. À suivre.",
    "What is to be done.",
    "EMBARGO SUR LE PÉTROLE, titrait le journal.",
    "THE NBA DRAFT has changed.",
    "Un embargo : celui de 1973. Le brouillon, lui, est resté.",
    "Ne pas publier, disait-il, c'est mentir.",
    "La note [à vérifier soi-même] est de l'auteur.",
    "Le faux latin, lorem, se dit ainsi.",
  ])("%j is not", (body) => expect(codesOf(body)).toEqual([]));

  it("are reported in visible fields and in free pages, but never in a draft", () => {
    expect(codesOf("Texte.", 'title: "TODO"\nchapo: "Un chapô (à compléter)."')).toEqual([
      "W542 3:8",
      "W542 4:8",
    ]);
    expect(codesOf("TODO", "draft: true")).toEqual([]);
    expect(codesOf("TODO", "published: false")).toEqual([]);
    expect(toldOf({ "pages/a.md": "---\ntitle: A\n---\n\nTODO\n" })[0]).toContain("pages/a.md W542 5:1");
  });

  it("are reported in a title", () => {
    for (const title of ["[BROUILLON] Un titre", "Un titre (brouillon)", "DRAFT – Un titre"])
      expect(codesOf("Texte.", `title: "${title}"`)).toEqual(["W542 3:8"]);
  });

  it("do not include ordinary words", () => {
    expect(codesOf("TODO ES POSIBLE", "lang: es")).toEqual([]);
  });
});

describe("links to private machines", () => {
  it.each([
    "http://localhost:8080/x",
    "http://127.0.0.1/",
    "http://192.168.1.4/",
    "http://10.1.2.3/",
    "http://[::1]/",
    "http://[fd00::1]/",
    "http://intranet/page",
    "http://nas.local/",
    "http://2130706433/",
  ])("%s is reported", (url) => expect(codesOf(`Voir [là](${url}).`)[0]).toBe("W543 6:11"));

  it.each([
    "https://exemple.example/",
    "http://1.1.1.1/",
    "https://localhost.example/",
    "/local/",
    "mailto:a@b.c",
  ])("%s is not", (url) => expect(codesOf(`Voir [là](${url}).`)).toEqual([]));
});

describe("titles and standfirsts of two articles", () => {
  const two = (first: string, second: string) =>
    toldOf({ "a.md": article(`${first}\ndate: 2026-01-01`), "b.md": article(`${second}\ndate: 2026-01-03`) });

  it("are reported at the newer one", () => {
    expect(two("title: L’été !", 'title: "L\'ete"')).toEqual([
      "b.md W229 2:8 Cet article a le même titre que « a.md » : rien ne les distingue dans les listes.",
    ]);
    expect(two("title: A\nchapo: Un chapô.", "title: B\nchapo: un chapô")).toEqual([
      "b.md W230 3:8 Cet article a le même chapô que « a.md ».",
    ]);
  });

  it("may be equal in two languages, or missing", () => {
    expect(two("title: Tribune", "title: Tribune\nlang: en")).toEqual([]);
    expect(two("title: A", "title: B")).toEqual([]);
  });
});

describe("a standfirst", () => {
  it("is reported if it is too long or repeats the beginning of the text", () => {
    expect(codesOf("Texte.", `chapo: ${"mot ".repeat(113)}`)).toEqual(["W231 4:8"]);
    expect(codesOf("Un chapô, *puis* un texte.", "chapo: Un chapô puis un texte !")).toEqual(["W232 4:8"]);
    expect(codesOf("Un chapô. Et la suite du texte.", "chapo: Un chapô.")).toEqual(["W232 4:8"]);
  });

  it("is not reported otherwise", () => {
    expect(codesOf("Un chapeau.", "chapo: Un chapô.")).toEqual([]);
    expect(codesOf("Un chapô.")).toEqual([]);
    expect(codesOf("Un chapôs.", `chapo: ${"mot ".repeat(112)}`)).toEqual([]);
  });
});

describe("tags", () => {
  /** Articles by their tags. */
  const tagged = (...tags: string[]) =>
    toldOf(
      Object.fromEntries(
        tags.map((list, index) => [`${index}.md`, article(`title: Titre ${index}\ntags: [${list}]`)]),
      ),
    );

  it("are reported if they are rare and similar to a common one", () => {
    expect(tagged("Nvidia", "Chine, Nvidia", "Nvdia")).toEqual([
      "2.md W313 4:8 Le mot-clé « Nvdia » est rare et ressemble à « Nvidia », que portent 2 articles : est-ce le même ?",
    ]);
  });

  it("are not reported if both are common, occur in one article, or are configured", () => {
    expect(tagged("Nvidia", "Nvidia", "Nvdia", "Nvdia")).toEqual([]);
    expect(
      tagged("Semi-conducteur", "Semi-conducteurs", "Semi-conducteurs", "Semi-conducteur, Semi-conducteurs"),
    ).toEqual([]);
    expect(tagged("Nvdia", "Nvidia")).toEqual([]);
    const journal = journalWith({ tags: [{ name: "Nvdia" }] });
    const files = {
      "a.md": article("title: A\ntags: [Nvidia]"),
      "b.md": article("title: B\ntags: [Nvidia]"),
      "c.md": article("title: C\ntags: [Nvdia]"),
    };
    expect(toldOf(files, journal)).toEqual([]);
  });

  it.each([
    ["nvdia", "nvidia"],
    ["nvidai", "nvidia"],
    ["semi conducteur", "semi conducteurs"],
    ["souverainete numerqiue", "souverainete numerique"],
    ["inteligence artificielle", "intelligence artificielle"],
    ["bytedence", "bytedance"],
  ])("%s is a misspelling of %s", (given, meant) => expect(isMisspelled(given, meant)).toBe(true));

  it.each([
    ["iran", "irak"],
    ["chine", "chili"],
    ["poste", "porte"],
    ["niger", "nigeria"],
    ["web 2025", "web 2026"],
    ["autriche", "australie"],
    ["suede", "suisse"],
    ["presse", "presse"],
    ["emploi", "exploit"],
    ["ia", "ai"],
  ])("%s is not a misspelling of %s", (given, meant) => expect(isMisspelled(given, meant)).toBe(false));
});

describe("sources", () => {
  const QUOTE = "« Une longue citation de quelqu’un que l’on nomme, et qui a parlé pour dire cela »";
  it.each([
    ["Texte.", "genre: analyse"],
    ["Une hausse de 12 % en un an, et 3,5 millions de lecteurs.", ""],
    ["It rose by 12 % and cost $4 million.", "lang: en"],
    ["> Une longue citation de quelqu’un que l’on nomme, et qui a parlé pour dire cela.", ""],
    [`Il a dit : ${QUOTE}.`, ""],
  ])("%j with %j are missing", (body, fields) => expect(codesOf(body, fields)).toEqual(["I233 2:8"]));

  it.each([
    ["Une hausse de 12 % et rien d’autre.", ""],
    ["En 2025 et en 2026, à 40 ans et 3 heures, deux fois sur 10.", ""],
    ["Une hausse de 12 % puis de 13 %, [dit-on](https://exemple.example/).", ""],
    ["Une hausse de 12 % puis de 13 %.[^1]\n\n[^1]: Le rapport.", ""],
    ["Texte.", "genre: analyse\nsources: [{ title: Un livre }]"],
    ["Texte.", "genre: analyse\ndraft: true"],
    ["Un « mot » et « quelques mots de plus ».", ""],
  ])("%j with %j are not", (body, fields) => expect(codesOf(body, fields)).toEqual([]));
});

describe("equal links on one line", () => {
  it("are each reported at their own place", () => {
    const link = "[http://localhost/a](http://localhost/a)";
    const table = `| a | b |\n|---|---|\n| ${link} | ${link} |`;
    expect(codesOf(`Un ${link}, un ${link} et \`${link}\`, un ${link}.\n\n${table}`)).toEqual([
      "W543 6:25",
      "W543 6:70",
      "W543 6:161",
      "W543 10:24",
      "W543 10:67",
    ]);
  });
});

describe("every rule", () => {
  it("has all its sentences in both languages", () => {
    const findings = [
      catalogue.titleTwice({ other: "a.md" }),
      catalogue.chapoTwice({ other: "a.md" }),
      catalogue.chapoLong({ length: 500, most: 450 }),
      catalogue.chapoRepeated(),
      ...(["analysis", "figures", "quotation"] as const).map((why) => catalogue.sourcesMissing({ why })),
      catalogue.tagNear({ tag: "Nvdia", meant: "Nvidia", count: 12 }),
      catalogue.headingOne(),
      catalogue.headingJump({ from: 2, to: 4, isHashed: true }),
      catalogue.leftover({ given: "TODO" }),
      catalogue.linkPrivate({ given: "http://localhost/" }),
    ];
    const texts = (["fr", "en"] as const).map((language) =>
      findings.map((finding) => formatProblem({ file: "a.md", ...finding }, language)).join("\n"),
    );
    expect(texts[0]).toMatchSnapshot();
    expect(texts[1]).toMatchSnapshot();
  });

  it("never throws, and points to places in the file", () => {
    const words = [
      "TODO",
      "À compléter :",
      "# A",
      "#### B",
      "> ",
      "- ",
      "«",
      "12 %",
      "[a](http://localhost)",
      "![](x)",
      "[^1]",
      "[^1]: n",
      "\n\n",
      "\n",
      "```",
      "| a |\n|--|",
      "x\n===",
      "\t",
      "\u00a0",
    ];
    const markdown = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme" })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(markdown, (parts) => {
        const text = article("tags: [A]", parts.join(" ").replace(/\r\n?/g, "\n"));
        const lines = text.split("\n");
        for (const { line = 0, column = 0 } of editorialProblems(lintSources({ "a.md": text }), JOURNAL)) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
