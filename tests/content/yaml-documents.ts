/** Random front matter: plain, and nearly plain. */
import fc from "fast-check";

/** What YAML reads as it stands. */
const texts = [
  "Un titre",
  "l'usine et la puce",
  "Guerre & Paix",
  "à 8 h 30 : fin",
  "2026-11-23",
  "2026-11-23 08:00",
  "2010-01-01T08:00:00Z",
  "https://exemple.example/a?b=c#d",
  "10 000 puces",
  "12",
  "012",
  "4.5",
  "4.50",
  "true",
  "False",
  "TRUE",
  "null",
  "Null",
  "non",
  "yes",
  "a---b",
  "---",
  "c#",
  "100%",
  "a, b",
  "« guillemets »",
  "“curly”",
  "…",
  "é",
  "日本",
  "😀",
  "a\u00a0b",
  "a:b",
  "vrai*ment*",
  "0xZZ",
  "1_000",
  "a]",
  'a"',
  "a\u00a0",
  "null null",
  "TrUe",
];
/** What YAML reads in a way of its own, or refuses. */
export const traps = [
  "~",
  "-5",
  "+5",
  "5.",
  ".5",
  "1e3",
  "1E-3",
  "0o17",
  "0x1F",
  ".inf",
  "-.INF",
  ".nan",
  "12345678901234567890",
  "0.1234567890123456789",
  "1e999",
  "a: b",
  "a:",
  ":",
  "a #b",
  "#b",
  "&a b",
  "*a",
  "!a b",
  "!!str 5",
  "!!int 5",
  "%a",
  "@a",
  "`a`",
  "? a",
  "- a",
  "-",
  "- - a",
  "|",
  ">",
  "|\n  bloc\n  suite",
  ">-\n  plié\n  suite",
  "{ a: b }",
  "{a}",
  "[a",
  "[a, b",
  "[a]]",
  "[a] b",
  "[a: b]",
  "[a #b]",
  "[a, , b]",
  "[a,]",
  "[,]",
  "[[a]]",
  '["a" b]',
  '"a',
  '"a" b',
  '"a" # b',
  '"a\\nb"',
  '"a\\x07"',
  '"a\\"b"',
  "'a",
  "'a'b'",
  "'a' 'b'",
  '"a\n  b"',
  "a\n  b",
  "a\n\n  b",
  "a\tb",
  "\ta",
  "a\t",
  "\u00a0a",
  "\ufeffa",
  "a\u2028b",
  "a\u0085b",
  "a\u0007b",
  "a\ud800b",
  "a\r",
  "<<",
  "=",
  "...",
  "--- a",
  "<<: *a",
];

const spaces = fc.constantFrom("", "", "", "", " ", "   ");
const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.constantFrom(...traps) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[-+.0-9a-fxoeEnul~]{0,8}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^["'[\]{},:# ab&*!|>%@`?-]{0,10}$/) },
);
const single = (text: string) => `'${text.replaceAll("'", "''")}'`;
const double = (text: string) => `"${text.replaceAll(/["\\]/g, "")}"`;
const quoted = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.constantFrom(single, double)).map(([words, quote]) => quote(words));
const anyScalar = fc.oneof({ weight: 3, arbitrary: anyText }, { weight: 1, arbitrary: quoted(anyText) });
const anyList = fc
  .tuple(fc.array(anyScalar, { maxLength: 4 }), fc.constantFrom(", ", ",", " ,  "), spaces)
  .map(([items, comma, space]) => `[${space}${items.join(comma)}${space}]`);

const NAMES = [
  "title",
  "Titre",
  "date",
  "chapo",
  "tags",
  "author",
  "sources",
  "image",
  "series",
  "rating",
  "slug",
  "draft",
];
const PARTS = ["title", "url", "date", "src", "alt", "part", "publisher", "of", "subject"];
const anyKey = (names: readonly string[]) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...names) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "inconnu",
        "a b",
        '"title"',
        "? title",
        "__proto__",
        "null",
        "é",
        "title ",
        "mots-clés",
      ),
    },
  );
const colon = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(": ") },
  { weight: 1, arbitrary: fc.constantFrom(":", ":  ", " : ", ":\t", ":\u00a0") },
);
const indents = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(2) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 3, 4) },
);
/** Now and then a line between the others. */
const between = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom("") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "\n",
      "   \n",
      "# note\n",
      "   # note\n",
      "\t\n",
      "...\n",
      "suite\n",
      "  suite\n",
      "\u00a0\n",
      "- a\n",
      "#\n",
    ),
  },
);

const anyLine = (names: readonly string[]) =>
  fc
    .tuple(anyKey(names), colon, fc.oneof(anyScalar, anyList), spaces)
    .map(([key, sign, value, space]) => `${key}${sign}${value}${space}`);
/** A few lines at an indentation, of which one may be off. */
const indented = (lines: fc.Arbitrary<readonly string[]>) =>
  fc
    .tuple(lines, indents, fc.option(fc.nat({ max: 30 }), { nil: undefined }), between)
    .map(([all, indent, off, line]) =>
      all
        .map((text, at) => `${" ".repeat(indent + (at === off ? 1 : 0))}${text}\n${at === 0 ? line : ""}`)
        .join(""),
    );
const blockList = indented(
  fc.array(
    fc
      .tuple(fc.constantFrom("- ", "- ", "- ", "-   ", "-"), anyScalar)
      .map(([mark, text]) => `${mark}${text}`),
    { minLength: 1, maxLength: 4 },
  ),
);
const groupList = indented(
  fc
    .array(fc.array(anyLine(PARTS), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((groups) => groups.flatMap((lines) => lines.map((line, at) => `${at === 0 ? "-" : " "} ${line}`))),
);
const group = indented(fc.array(anyLine(PARTS), { minLength: 1, maxLength: 3 }));
const anyField = fc.oneof(
  { weight: 3, arbitrary: anyLine(NAMES).map((line) => `${line}\n`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom("tags", "author", "sources", "image", "series", "chapo"),
        spaces,
        fc.oneof(blockList, groupList, group, fc.constant("")),
      )
      .map(([key, space, below]) => `${key}:${space}\n${below}`),
  },
);
/** Of which some lines may be traps. */
export const anyDocument = fc
  .array(fc.tuple(anyField, between), { minLength: 1, maxLength: 5 })
  .map((fields) =>
    fields
      .map((field) => field.join(""))
      .join("")
      .replace(/\n$/, ""),
  );

/** Documents that must not need `yaml`. */
const plainText = fc.constantFrom(...texts.filter((text) => !/: |^---$|[[\]{}#]$/.test(text)));
const plainScalar = fc.oneof(plainText, quoted(fc.constantFrom(...texts)));
export const plainDocument = fc
  .record({
    title: plainScalar,
    date: fc.constantFrom("2026-11-23", '"2026-11-23 08:00"', "2010-01-01T08:00:00Z"),
    chapo: quoted(fc.constantFrom(...texts)),
    tags: fc.array(fc.constantFrom("Nvidia", "Chine", '"a, b"', "2026", "l'eau"), {
      minLength: 1,
      maxLength: 4,
    }),
    sources: fc.array(fc.record({ title: plainScalar, url: plainScalar }), { minLength: 1, maxLength: 3 }),
    indent: fc.constantFrom("", "  ", "    "),
    isFlow: fc.boolean(),
  })
  .map(({ title, date, chapo, tags, sources, indent, isFlow }) => {
    const list = isFlow ? ` [${tags.join(", ")}]` : `\n${tags.map((tag) => `${indent}- ${tag}`).join("\n")}`;
    const groups = sources.map((one) => `${indent}- title: ${one.title}\n${indent}  url: ${one.url}\n`);
    return `title: ${title}\n# note\ndate: ${date}\n\nchapo: ${chapo}\nimage:\n  src: a.jpg\n  alt:\ntags:${list}\nsources:\n${groups.join("")}`;
  });
