/** Plain text: what its lines are taken for, and that no word of it is lost. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";
import { loadArticles } from "../reading.ts";
import { runs } from "../runs.ts";
import { PROJECT } from "../workshop.ts";
import { bodyOf, FIXTURES, fieldsOf, importInto, tagged, told } from "./importing.ts";

const SAMPLE = readFileSync(join(PROJECT, "articles/pekin-demande-a-alibaba-et-bytedance.md"), "utf8");
const TEXT = readFileSync(join(FIXTURES, "pekin.txt"));
const OPINION =
  "Cet article reflète l'opinion personnelle du journaliste qui l’a rédigé. La note attribuée est subjective et n’engage que son auteur.";
const JOURNAL = { disclaimers: { default: "opinion", named: { opinion: OPINION } } };
const PARAGRAPH =
  "Un paragraphe assez long pour que personne ne le prenne pour un intertitre, et qui dit encore quelque chose.";

/** A text of these lines before three paragraphs of body. */
const textOf = (...lines: readonly string[]) =>
  `${[...lines, `${PARAGRAPH} Un.`, `${PARAGRAPH} Deux.`, `${PARAGRAPH} Trois.`].join("\n\n")}\n`;

const render = createRenderer({ typography: false });
/** What a reader sees of Markdown. */
const seen = (markdown: string) =>
  render(markdown, { language: "fr", resolve: resolveNothing })
    .html.toString()
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

describe("the sample article's own text", () => {
  it("gives its body byte for byte, its title, standfirst, tags and disclaimer", async () => {
    const { written, texts } = await importInto(
      { "pekin.txt": TEXT },
      {
        journal: JOURNAL,
        articles: { "a.md": tagged("Nvidia", "Chine", "États-Unis", "Alibaba", "ByteDance", "Livres") },
      },
    );
    expect(bodyOf(written)).toBe(bodyOf(SAMPLE));
    const sample = fieldsOf(SAMPLE);
    for (const field of ["title", "chapo", "disclaimer"]) {
      const line = (lines: readonly string[]) => lines.find((one) => one.startsWith(`${field}: `));
      expect(line(fieldsOf(written))).toBe(line(sample));
    }
    expect(
      fieldsOf(written)
        .filter((line) => line.startsWith("  - "))
        .toSorted(),
    ).toEqual(sample.filter((line) => line.startsWith("  - ")).toSorted());
    expect(told(texts[0]?.remarks ?? [])).toEqual(
      expect.arrayContaining([
        "guessed: Avertissement : celui que le journal nomme « opinion ».",
        "guessed: Langue : français, d’après les mots.",
        "check: L’original n’a pas de date lisible : celle du jour (2026-11-23) est mise à sa place.",
      ]),
    );
  });
});

describe("a disclaimer", () => {
  it.each([
    ["first of all", [OPINION, "Un titre"]],
    ["below the title", ["Un titre", OPINION]],
    ["below the byline", ["Un titre", "Par Camille Delmas", OPINION]],
  ])("is found %s", async (_where, lines) => {
    const { written } = await importInto({ "a.txt": textOf(...lines) }, { journal: JOURNAL });
    expect(fieldsOf(written)).toEqual(expect.arrayContaining(["title: Un titre", "disclaimer: opinion"]));
    expect(written).not.toContain("n’engage que");
  });

  it.each([
    "Les opinions exprimées dans ce texte n'engagent que leur auteur.",
    "Avertissement : ce texte est une opinion personnelle.",
    "This article reflects the opinion of its author; the rating is subjective.",
    "The views expressed in this piece are the author's own and do not necessarily reflect those of the editors.",
    "Cet article n'engage que son auteur.",
    "(Cet article n’engage que son auteur.)",
    "Cette tribune n'engage que son autrice.".normalize("NFD"),
    "Ce texte n'engage pas la rédaction du journal.",
    "Les opinions exprimées ici n'engagent que leur auteur.",
    "Les propos tenus dans cette tribune relèvent de la seule responsabilité de leur auteur.",
    "Les points de vue exprimés n’engagent que leurs auteurs et ne reflètent pas nécessairement ceux du journal.",
    "L'avis donné ici n'engage que moi.",
    "The views expressed are the author's own.",
    "The opinions expressed in this article are solely those of the author.",
    "All opinions are my own.",
    "Views are the writer’s own.",
    "Opinions expressed by contributors are their own.",
    "This is an opinion column; it does not represent the views of the newsroom.",
  ])("is known by its words, at the end too: %s", async (words) => {
    const { written } = await importInto({ "a.txt": `${textOf("Un titre")}\n${words}\n` });
    expect(fieldsOf(written).join("\n")).toContain(words.slice(20));
    expect(bodyOf(written)).not.toContain(words.slice(20));
    expect(fieldsOf(written).join("\n")).toContain("disclaimer:");
  });

  it.each([
    "Cet article n'engage que son auteur.",
    "Les opinions exprimées ici n'engagent que leur auteur.",
    "The views expressed are the author's own.",
  ])("is found in the middle of a long text: %s", async (words) => {
    const lines = Array.from({ length: 20 }, (_none, index) => `${PARAGRAPH} ${index}.`);
    const { written } = await importInto({
      "a.txt": ["Un titre", ...lines.toSpliced(10, 0, words)].join("\n\n"),
    });
    expect(bodyOf(written)).not.toContain(words);
    expect(fieldsOf(written).some((line) => line.startsWith("disclaimer: "))).toBe(true);
  });

  it("is not made of what somebody in the text has said", async () => {
    const words =
      "Son opinion n’engage que lui, répondit le ministre aux journalistes, dont l’avis était déjà fait.";
    const lines = Array.from({ length: 20 }, (_none, index) => `${PARAGRAPH} ${index}.`);
    const { written } = await importInto({
      "a.txt": ["Un titre", ...lines.toSpliced(10, 0, words)].join("\n\n"),
    });
    expect(bodyOf(written)).toContain(words);
  });

  it("is not made of a paragraph that merely speaks of opinions", async () => {
    const { written } = await importInto({
      "a.txt": textOf(
        "Un titre",
        "Il avait des opinions sur tout, et les disait, ce que l’on n’aimait guère chez lui.",
      ),
    });
    expect(written).not.toContain("disclaimer:");
  });
});

describe("a mark", () => {
  it.each([
    ["Note : 3,5/5", "3,5"],
    ["Ma note : 4", "4"],
    ["Rating: 4/5", "4"],
    ["4 étoiles sur 5", "4"],
    ["3 out of 5 stars", "3"],
    ["Note : 8/10", "8/10"],
    ["★★★★☆", "4"],
  ])("is read in « %s »", async (line, rating) => {
    const { written } = await importInto({ "a.txt": textOf("Un titre", line) });
    expect(fieldsOf(written)).toContain(`rating: ${rating}`);
    expect(bodyOf(written)).not.toContain(line);
  });

  it("that the journal's scale does not have is told with its words", async () => {
    const { texts } = await importInto({ "a.txt": textOf("Un titre", "Note : 7/5") });
    expect(told(texts[0]?.remarks ?? [])).toContain(
      "lost: La valeur de « rating » n’est pas de celles que Tribune accepte. | 7/5",
    );
  });
});

describe("a labelled line", () => {
  const LABELLED = [
    ["Titre : Le carton", "title: Le carton"],
    ["Title: Le carton", "title: Le carton"],
    ["Chapô : On plie.", "chapo: On plie."],
    ["CHAPEAU\u00a0: On plie.", "chapo: On plie."],
    ["Chapo :\n\nOn plie, puis on attend.", "chapo: On plie, puis on attend."],
    ["**Chapô :** On plie.", "chapo: On plie."],
    ["Standfirst: On plie.", "chapo: On plie."],
    ["Avertissement : Rien n’y est sûr.", "disclaimer: Rien n’y est sûr."],
    ["Disclaimer: Rien n’y est sûr.", "disclaimer: Rien n’y est sûr."],
    ["Avertissement : opinion", "disclaimer: opinion"],
    ["Auteur : Anselme Meyer", "author: a-meyer"],
    ["Par : Jeanne Martin", "author: Jeanne Martin"],
    ["By: Jeanne Martin", "author: Jeanne Martin"],
    ["Date : 13 août 2025", "date: 2025-08-13"],
    ["Publié le : 13/08/2025", "date: 2025-08-13"],
    ["Note : 3,5/5", "rating: 3,5"],
    ["Langue : anglais", "lang: en"],
    ["Genre : chronique", "genre: chronique"],
    ["Chapô : On plie.".normalize("NFD"), "chapo: On plie."],
  ] as const;

  it.each(LABELLED)("« %s » gives %s, in plain text and in Markdown", async (line, field) => {
    const from = `Le début\n\n${line}\n\n${PARAGRAPH} Un.\n\n${PARAGRAPH} Deux.\n\n${PARAGRAPH} Trois.\n`;
    for (const name of ["a.txt", "a.md"]) {
      const { written, texts } = await importInto({ [name]: from }, { journal: JOURNAL });
      expect(fieldsOf(written).map((one) => one.normalize("NFC"))).toContain(field);
      expect(written).not.toMatch(/^(?:\p{L}\p{M}?)+\s?:\s*$/mu);
      expect(bodyOf(written)).toMatch(/Deux\.\n\n.*Trois\.\n$/s);
      expect(told(texts[0]?.remarks ?? []).join("\n")).toMatch(/L’étiquette « .+ » annonce le champ/);
    }
  });

  it.each([
    ["Mots-clés : Carton, Ficelle", ["Carton", "Ficelle"]],
    ["Tags: Carton; Ficelle.", ["Carton", "Ficelle"]],
    ["Mots clés : #Carton #Ficelle", ["Carton", "Ficelle"]],
  ])("« %s » gives tags", async (line, tags) => {
    const { written } = await importInto({ "a.txt": `${textOf("Un titre")}\n${line}\n` });
    for (const tag of tags) expect(fieldsOf(written)).toContain(`  - ${tag}`);
    expect(bodyOf(written)).not.toContain("Carton");
  });

  it.each([
    "Note : les chiffres sont ceux de l’an dernier, et nul ne les a vérifiés depuis.",
    "Une remarque : personne n’y croyait.",
    "Résultat : on plie encore.",
  ])("is not made of « %s »", async (line) => {
    const { written } = await importInto({ "a.txt": textOf("Un titre", PARAGRAPH, line) });
    expect(bodyOf(written)).toContain(line);
  });

  it("of what is said of the author tells the words", async () => {
    const { written, texts } = await importInto({
      "a.txt": textOf("Un titre", "Auteur : Jeanne Martin, économiste"),
    });
    expect(fieldsOf(written)).toContain("author: Jeanne Martin");
    expect(told(texts[0]?.remarks ?? [])).toContain(
      "lost: Ce que la signature dit de l’auteur, à côté de son nom. | économiste",
    );
  });
});

describe("a last line that is a name", () => {
  it.each([
    "Anselme Meyer",
    "— Anselme Meyer",
    "ANSELME MEYER",
    "Anselme Meyer, économiste",
    "– *Anselme Meyer*",
  ])("is the signature when the journal knows it: %s", async (line) => {
    const { written } = await importInto({ "a.txt": `${textOf("Un titre", PARAGRAPH)}\n${line}\n` });
    expect(fieldsOf(written)).toContain("author: a-meyer");
    expect(bodyOf(written)).not.toMatch(/meyer/i);
  });

  it.each(["Jeanne Martin", "— Jeanne Martin", "Jeanne Martin, économiste"])(
    "stays when nobody knows it, and is told: %s",
    async (line) => {
      const { written, texts } = await importInto({ "a.txt": `${textOf("Un titre", PARAGRAPH)}\n${line}\n` });
      expect(bodyOf(written)).toContain(line);
      expect(written).not.toContain("author:");
      expect(told(texts[0]?.remarks ?? [])).toContain(
        `check: La dernière ligne, « ${line} », semble être une signature ; elle est restée dans le texte.`,
      );
    },
  );

  it("is not said twice when the head signs already", async () => {
    const { written } = await importInto({
      "a.txt": `${textOf("Un titre", "Par Jeanne Martin", PARAGRAPH)}\n— Jeanne Martin\n`,
    });
    expect(fieldsOf(written)).toContain("author: Jeanne Martin");
    expect(bodyOf(written)).not.toContain("Jeanne");
  });
});

describe("the status", () => {
  it("of a text that has none is a draft's, and said", async () => {
    for (const name of ["a.txt", "a.md"]) {
      const { written, texts } = await importInto({ [name]: textOf("Un titre") });
      expect(fieldsOf(written)).toContain("draft: true");
      expect(told(texts[0]?.remarks ?? []).join("\n")).toContain(
        "check: L’original ne dit pas s’il est à publier pour tous : l’article est un brouillon",
      );
    }
  });

  it("is what the command says", async () => {
    const { written } = await importInto({ "a.txt": textOf("Un titre") }, { status: "publish" });
    expect(written).not.toContain("draft");
    const draft = "---\ntitle: A\ndate: 2026-01-01\ndraft: true\n---\nTexte.\n";
    const kept = await importInto({ "a.md": draft }, { status: "publish" });
    expect(kept.written).toContain("\ndraft: true\n");
  });
});

describe("Markdown without front matter", () => {
  it("keeps its body to the byte, and gives its title and its labelled lines", async () => {
    const body = [
      "Un *premier* paragraphe,\ncoupé à la main, [avec un lien](https://a.example).",
      "* un\n* deux",
      "## Note : un intertitre",
      "> Une citation.\nparesseuse",
    ].join("\n\n");
    const head = "# Le carton\n\n**Chapô :** On plie.  \n*Par Anselme Meyer*\n\nTags: Carton\nNote: 4/5\n\n";
    const { written } = await importInto({ "le-carton.md": `${head}${body}\n` });
    expect(bodyOf(written)).toBe(`${body}\n`);
    expect(fieldsOf(written)).toEqual([
      "title: Le carton",
      "date: 2026-11-23",
      "chapo: On plie.",
      "author: a-meyer",
      "tags:",
      "  - Carton",
      "rating: 4",
      "draft: true",
    ]);
  });

  it("loses no link to a field", async () => {
    const { written } = await importInto({
      "a.md": `Un titre\n\nUn [lien](https://a.example) en tête.\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n`,
    });
    expect(fieldsOf(written)[0]).toBe("title: Un titre");
    expect(bodyOf(written)).toContain("[lien](https://a.example)");
  });
});

describe("a byline and a date", () => {
  it.each([
    ["Par Anselme Meyer, le 13 août 2025", "a-meyer", "2025-08-13"],
    ["Par Jean Dupont et Inès Roche | 13/08/2025", "Jean Dupont", "2025-08-13"],
    ["By Jane Doe, August 13, 2025", "Jane Doe", "2025-08-13"],
    ["Publié le mercredi 13 août 2025 à 8 h 30", undefined, "2025-08-13 08:30"],
    ["1er mai 2024", undefined, "2024-05-01"],
  ])("are read in « %s »", async (line, author, date) => {
    const { written } = await importInto({ "a.txt": textOf("Un titre", line) });
    expect(fieldsOf(written)).toContain(`date: ${date}`);
    if (author !== undefined) expect(fieldsOf(written).join("\n")).toContain(author);
    expect(bodyOf(written)).not.toContain(line);
  });

  it("are not made of a sentence", async () => {
    const line = "Par ce temps, le 13 août 2025, il pleuvait.";
    const { written } = await importInto({ "a.txt": textOf("Un titre", PARAGRAPH, line) });
    expect(bodyOf(written)).toContain(line);
  });
});

it("reads wrapped English, with its subheadings and lists, as it was typed", async () => {
  const { written } = await importInto([join(FIXTURES, "column.txt")]);
  expect(fieldsOf(written)).toEqual([
    "title: The quiet machine",
    "date: 2025-08-13",
    "chapo: A server that sleeps at night is not a broken server. It is a server that somebody has thought about, and that somebody has decided could rest for a few hours while nobody reads.",
    "author: Jane Doe",
    "rating: 4",
    "disclaimer: This column reflects the opinion of its author alone; the rating is subjective.",
    "draft: true",
    "lang: en",
  ]);
  expect(bodyOf(written)).toMatchInlineSnapshot(`
    "There is a cupboard in the town library, and in the cupboard there is a machine that is about as large as a dictionary. It closes its files at eleven and wakes up at half past six.

    ## What the cupboard teaches

    The word "always" costs more than it says. We have \\*all\\* learned it from the bills, and from the_noise, and from 3 < 4 machines that hum for \\<nobody> in particular.

    - the catalogue
    - the opening hours

    2024\\. That was the year in which we switched it off [sic].
    "
  `);
});

describe("the encoding", () => {
  const french = `Été à la plage\n\n${PARAGRAPH} Où l’été s’achève.\n`;

  it("of Windows is read when it is sure, and said", async () => {
    const bytes = Buffer.from(french.replaceAll("’", "'"), "latin1");
    const { written, texts } = await importInto({ "a.txt": bytes });
    expect(fieldsOf(written)[0]).toBe("title: Été à la plage");
    expect(told(texts[0]?.remarks ?? [])).toContain(
      "guessed: Le fichier n’est pas en UTF-8 : il a été lu comme Windows-1252.",
    );
  });

  it("of UTF-16 is read", async () => {
    const { written } = await importInto({ "a.txt": Buffer.from(`\ufeff${french}`, "utf16le") });
    expect(fieldsOf(written)[0]).toBe("title: Été à la plage");
  });

  it.each(["utf-16le", "utf-16be"] as const)("of %s without a mark is read", async (encoding) => {
    const bytes = Buffer.from(french, "utf16le");
    const { written } = await importInto({ "a.txt": encoding === "utf-16le" ? bytes : bytes.swap16() });
    expect(fieldsOf(written)[0]).toBe("title: Été à la plage");
  });

  it("of an old Macintosh is read, and said", async () => {
    const signs: Readonly<Record<string, number>> = {
      É: 0x83,
      é: 0x8e,
      à: 0x88,
      è: 0x8f,
      ù: 0x9d,
      "’": 0xd5,
    };
    const bytes = Uint8Array.from([...french], (sign) => signs[sign] ?? sign.charCodeAt(0));
    const { written, texts } = await importInto({ "a.txt": bytes });
    expect(fieldsOf(written)[0]).toBe("title: Été à la plage");
    expect(told(texts[0]?.remarks ?? [])).toContain(
      "guessed: Le fichier n’est pas en UTF-8 : il a été lu comme Mac OS Roman.",
    );
  });

  it("that nobody can tell is refused with the way to convert it", async () => {
    const { sources } = await importInto({
      "a.txt": Buffer.from([0x54, 0xfe, 0xde, 0xd0, 0xd1, 0x0a, 0xf7]),
    });
    expect(sources[0]?.problems[0]).toMatchObject({ code: "E907" });
    expect(sources[0]?.problems[0]?.fr.hint).toContain("iconv -f CODAGE -t UTF-8 ancien.txt > nouveau.txt");
  });
});

describe("any text", () => {
  const word = fc
    .stringMatching(/^[\p{L}\p{N}*_<>#`[\](){}!&;:.,"'’«»~|\\/+=-]{1,12}$/u)
    .map((text) => text.normalize("NFC"));
  const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

  it("keeps all of its words, is a valid article, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const { folder, texts, written, sources } = await importInto({ "a.txt": lines.join("\n\n") });
        if (texts.length === 0) {
          expect(sources[0]?.problems[0]?.code).toBe("E903");
          return;
        }
        expect(texts[0]?.outcome).toBe("written");
        const { problems } = loadArticles(join(folder, "articles"));
        expect(problems.filter(({ severity, code }) => severity === "error" && code !== "E510")).toEqual([]);
        const told = (texts[0]?.remarks ?? []).map(({ kept }) => kept ?? "").join(" ");
        const fields = JSON.stringify(Object.values(parse(fieldsOf(written).join("\n")))).replaceAll(
          '\\"',
          '"',
        );
        const all = `${fields} ${seen(bodyOf(written))} ${told}`;
        const squeezed = (text: string) => text.replace(/[\s\\]+/g, "");
        const marks = /^(?:#{1,6}|[-*•]|\d{1,2}[.)])$/;
        for (const one of lines.flatMap((text) => text.split(" ")).filter((text) => !marks.test(text)))
          expect(squeezed(all)).toContain(squeezed(one));
      }),
      { numRuns: runs(60) },
    );
  });

  it("with labels, bylines and signatures keeps all the words of their values, in text and in Markdown", async () => {
    const start = fc.constantFrom(
      ...["", "Titre :", "Chapô :", "Note :", "Par", "By:", "Date :", "Tags:", "Avertissement :", "Genre :"],
      ...["# ", "- ", "> ", "**Chapô :** ", "Texte :", "Cet article n'engage que", "—", "Lang:", "Updated:"],
    );
    const value = fc.constantFrom(
      "",
      "Jeanne Martin",
      "4/5",
      "13 août 2025",
      "mot mot",
      "Mot, mot",
      "mot.",
      "fr",
    );
    const lines = fc.array(fc.tuple(start, value, fc.constantFrom("\n", "\n\n")), { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom("a.txt", "a.md"), async (parts, name) => {
        const words: string[] = [];
        const text = parts
          .map(([label, given, end], index) => {
            const own = given.replace(/mot/gi, (word) => {
              words.push(`${word}x${index}x${words.length}x`);
              return words.at(-1) ?? "";
            });
            return `${label} ${own}${end}`;
          })
          .join("");
        const { texts, written, sources } = await importInto({ [name]: text });
        if (texts.length === 0) expect(sources[0]?.problems[0]?.code).toBe("E903");
        else {
          expect(texts[0]?.problems.filter(({ severity }) => severity === "error")).toEqual([]);
          const all = `${written} ${(texts[0]?.remarks ?? []).map(({ kept }) => kept ?? "").join(" ")}`;
          for (const word of words) expect(all).toContain(word);
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
