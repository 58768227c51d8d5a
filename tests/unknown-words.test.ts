/**
 * `constructor` and `__proto__` are ordinary words: wherever one is written, the messages are those for any unknown
 * word.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseNewOptions } from "../src/cli/new/options.ts";
import { parseOptions, VALUE } from "../src/cli/options.ts";
import { ARTICLE_FIELDS } from "../src/content/article/fields/article-fields.ts";
import type { FieldWords } from "../src/content/article/fields/field-row.ts";
import { journalSchema } from "../src/content/journal/journal.ts";
import { PART_KEYS } from "../src/content/journal/journal-parts.ts";
import { parseJournal } from "../src/content/journal/parse-journal.ts";
import { COMMAND_TEXTS } from "../src/text/locales/commands-by-language.ts";
import { importInto } from "./import/importing.ts";
import { loadArticles } from "./reading.ts";
import { article, makeSite, temporaryFolder, tribune } from "./workshop.ts";

/** Properties that every object inherits. */
const WORDS = ["constructor", "__proto__", "hasOwnProperty", "toString", "valueOf", "isPrototypeOf"];

/** A word of the same shape that is not a property. */
const strange = (word: string) => word.replace("o", "q");

/** Problems of articles that are read, linked and rendered. */
function codesOf(files: Readonly<Record<string, string>>): string[] {
  const root = temporaryFolder();
  for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content);
  return loadArticles(root).problems.map(
    ({ file, code, line, column }) => `${file}:${line}:${column} ${code}`,
  );
}

/** The names of all nested fields. */
function partsOf(rows: Readonly<Record<string, FieldWords>>): string[] {
  return Object.values(rows).flatMap(({ parts = {} }) => [...Object.keys(parts), ...partsOf(parts)]);
}

/** One article for each field with the word: as its value, in a list, as a nested name, and as a field. */
function articlesWith(word: string): Record<string, string> {
  const inside = [...new Set(partsOf(ARTICLE_FIELDS))].map((part) => `{ ${part}: ${word} }`);
  const values = [word, `[${word}]`, `{ ${word}: 1 }`, `[{ ${word}: 1 }]`, ...inside];
  const fields = Object.keys(ARTICLE_FIELDS).flatMap((field) => values.map((value) => `${field}: ${value}`));
  return Object.fromEntries(
    [...fields, `${word}: 1`].map((line, index) => [`${index}.md`, article(`slug: texte-${index}\n${line}`)]),
  );
}

const BODIES = [
  (word: string) => `[a](${word}) [a](/${word}/) [a](#${word}) ![a](${word}.jpg) [a](${word}:x)`,
  (word: string) => `[${word}] [a][${word}] [^${word}]`,
  (word: string) => `[a][${word}]\n\n[${word}]: /nulle-part/`,
  (word: string) => `A[^${word}].\n\n[^${word}]: Une note.`,
  (word: string) => `::: ${word}\na\n:::\n\n\`\`\`${word}\na\n\`\`\``,
  (word: string) => `<${word}>a</${word}> &${word}; [a]{lang=${word}} {${word}}`,
];

describe.each(WORDS)("the word %s", (word) => {
  it("is an ordinary word in every field of an article", () => {
    expect(codesOf(articlesWith(word))).toEqual(codesOf(articlesWith(strange(word))));
  });

  it("is an ordinary word in a text", () => {
    const files = (given: string) =>
      Object.fromEntries(
        BODIES.map((body, index) => [`${index}.md`, article(`slug: texte-${index}`, body(given))]),
      );
    expect(codesOf(files(word))).toEqual(codesOf(files(strange(word))));
  });

  // JavaScript removes `__proto__` from a site owner's object literal.
  it.skipIf(word === "__proto__")("is an ordinary word in a journal", () => {
    const told = (given: string) =>
      journalsWith(given).map((input) => {
        const parsed = parseJournal(input, ".eleventy.ts");
        return "problems" in parsed ? parsed.problems.map(({ code }) => code) : [];
      });
    expect(told(word)).toEqual(told(strange(word)));
  });

  it("is an ordinary word on the command line", () => {
    const told = (given: string) =>
      [[`--${given}`], [given], [`--${given}=1`], ["--genre", given, given], ["--tag", given]].map(
        (words) => {
          try {
            parseNewOptions(words, COMMAND_TEXTS.fr.common);
            return parseOptions(words, { genre: VALUE }, COMMAND_TEXTS.fr.common).positionals.length;
          } catch (error) {
            return String(error).replaceAll(given, "…");
          }
        },
      );
    expect(told(word)).toEqual(told(strange(word)));
  });

  it("is an ordinary word in imported texts", async () => {
    const kinds = async (given: string) => {
      const { sources, texts } = await importInto(sourcesWith(given));
      return [
        sources.map(({ texts: read, problems }) => [read.length, problems.map(({ code }) => code)]),
        texts.map(({ remarks, problems }) => [
          remarks.map(({ kind }) => kind),
          problems?.map(({ code }) => code),
        ]),
      ];
    };
    expect(await kinds(word)).toEqual(await kinds(strange(word)));
  });
});

const JOURNAL = {
  title: "Journal",
  url: "https://journal.example",
  publisher: { name: "Éditions" },
  authors: [{ id: "a-meyer", name: "Anselme Meyer" }],
  disclaimers: { default: "opinion", named: { opinion: "Ceci est une opinion." } },
};

/** One journal for each field with the word. */
function journalsWith(word: string): unknown[] {
  const values = [word, [word], [{ id: word, name: word }], Object.fromEntries([[word, word]])];
  const parts = Object.keys(PART_KEYS).map((part) => [part, Object.fromEntries([[word, 1]])] as const);
  return [
    { ...JOURNAL, ...Object.fromEntries([[word, 1]]) },
    ...Object.keys(journalSchema.shape).flatMap((field) =>
      values.map((value) => ({ ...JOURNAL, [field]: value })),
    ),
    ...parts.map(([part, value]) => ({ ...JOURNAL, [part]: value })),
    { ...JOURNAL, disclaimers: { ...JOURNAL.disclaimers, default: word } },
  ];
}

/** A source in each format, with the word wherever a name may be. */
function sourcesWith(word: string): Record<string, string> {
  const lines = [
    `title: Un titre`,
    `date: 2024-05-01`,
    `${word}: ${word}`,
    `genre: ${word}`,
    `lang: ${word}`,
  ];
  const fields = [...lines, `disclaimer: ${word}`, `tags: [${word}]`, `series: ${word}`];
  const text = `Un texte. {{< ${word} "a" >}} [${word}](${word})`;
  const post = { id: "1", title: "Un titre", slug: "un", type: word, status: word, visibility: word };
  const card = JSON.stringify({
    cards: [[word, {}]],
    markups: [[word]],
    sections: [[10, 0]],
    atoms: [[word, "", {}]],
  });
  const lexical = JSON.stringify({ root: { type: "root", children: [{ type: word, [`${word}x`]: word }] } });
  return {
    "a.md": `---\n${fields.join("\n")}\n---\n\n${text}\n`,
    "b.md": `+++\ntitle = "Un titre"\n${word} = "${word}"\n[${word}x]\na = 1\n+++\n\n${text}\n`,
    "c.txt": `Un titre\n\n${word} : une valeur\nGenre : ${word}\nLangue : ${word}\n\nUn texte assez long.\n`,
    "d.html": `<html lang="${word}"><head><title>Un titre</title><meta name="${word}" content="${word}"><script type="application/ld+json">{"@type":"${word}","headline":"a","${word}":"a","author":"${word}"}</script></head><body><article><h1>Un titre</h1><${word.replaceAll("_", "x")} class="${word}">a</${word.replaceAll("_", "x")}><p ${word}="a">Un texte.</p></article></body></html>`,
    "e.xml": `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Un titre</title><${word}>a</${word}><dc:creator>${word}</dc:creator><category domain="${word}" nicename="${word}">${word}</category><content:encoded><![CDATA[<!-- wp:${word} {"a":1} --><p>Un texte [${word}]</p><!-- /wp:${word} -->]]></content:encoded><wp:post_type>${word}</wp:post_type><wp:status>${word}</wp:status><wp:postmeta><wp:meta_key>${word}</wp:meta_key><wp:meta_value>a</wp:meta_value></wp:postmeta></item></channel></rss>`,
    "f.json": JSON.stringify({
      db: [
        {
          data: {
            posts: [
              { ...post, mobiledoc: card },
              { ...post, id: "2", lexical },
            ],
            posts_tags: [{ post_id: "1", tag_id: word }],
            tags: [{ id: word, name: word }],
          },
        },
      ],
    }),
  };
}

describe("the commands", () => {
  it("do not recognize the words either", () => {
    const folder = makeSite({ "articles/a.md": article("disclaimer: constructor") });
    mkdirSync(join(folder, "layouts"), { recursive: true });
    expect(tribune(folder, ["constructor"]).code).toBe(2);
    expect(tribune(folder, ["build", "--constructor"]).code).toBe(2);
    const built = tribune(folder, ["build"]);
    expect([built.code, built.error]).toEqual([1, expect.stringMatching(/articles\/a\.md:4:13 {2}E219/)]);
  });
});
