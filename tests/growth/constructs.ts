/**
 * What Markdown has, as a table: what opens each construct and what closes it. A new construct is one more row; the
 * test makes every arrangement of it.
 */

export interface Construct {
  readonly open: string;
  readonly close?: string;
  /** What stands between them; `a` if not given. `#` in it becomes a number, another each time. */
  readonly inside?: string;
  /** What stands below the text: the address of a reference, a note. It is repeated where it has a `#`. */
  readonly below?: string;
}

/** `#` in any part becomes a number, another each time; `\#` is a hash. */
export const CONSTRUCTS: readonly Construct[] = [
  // Emphasis and code
  { open: "*", close: "*" },
  { open: "**", close: "**" },
  { open: "***", close: "***" },
  { open: "_", close: "_" },
  { open: "__", close: "__" },
  { open: "*", close: "_" },
  { open: "*a _b ", close: "c_ d*" },
  { open: "~~", close: "~~" },
  { open: "`", close: "`" },
  { open: "``", close: "`" },
  // Links and pictures
  { open: "[", close: "](b)" },
  { open: "[", close: "](b#.md)" },
  { open: "[", close: "](/nulle-part-#/)" },
  { open: "[", close: '](b "titre")' },
  { open: "[", close: "](<b c>)" },
  { open: "[", close: "](b c.md)" },
  { open: "[", close: "](https://exemple.example/é)" },
  { open: "[", close: "](javascript:x#)" },
  { open: "[", close: "] (https://a.example)" },
  { open: "(", close: ")[https://a.example]" },
  { open: "[", close: "](((((" },
  { open: "[", close: "](" },
  { open: "[", close: "](<" },
  { open: "[", close: '](b "' },
  { open: "![", close: "](b)" },
  { open: "![", close: "](b#.jpg)" },
  { open: "![", close: '](https://a.example/b.jpg "légende")' },
  { open: "[![", close: "](b)](c)" },
  { open: "<https://a.example/", close: ">" },
  { open: "<a@a.example", close: ">" },
  { open: "https://a.example/" },
  { open: "www.a.example " },
  { open: "www.a.example(", inside: "" },
  { open: "www.a_", inside: "" },
  { open: "https://a.b_", inside: "" },
  { open: "www.a.example", close: ")", inside: "" },
  { open: "(www.a.example", close: ")", inside: "" },
  { open: "https://a.example/", close: "(", inside: "" },
  { open: "https://a.example/", close: "]", inside: "" },
  { open: "https://a.example/", close: ".", inside: "" },
  { open: "https://a.example/", close: "&amp;", inside: "" },
  { open: "a@b.example", inside: " " },
  { open: "(a#@b.example", close: ")", inside: "" },
  { open: "a.", inside: "" },
  { open: "a@", inside: "" },
  { open: "[", close: "](http:/a.example)" },
  { open: "[", close: "](https//a#.example)" },
  { open: "[", close: "](C:\\Users\\a)" },
  { open: "[", close: "](www.a#.example)" },
  { open: "[", close: "](a.md\\#une partie)" },
  { open: "![", close: "](/PHOTO.JPG)" },
  // References
  { open: "[", close: "]", below: "[a]: b" },
  { open: "[", close: "]", inside: "a#", below: "[a#]: /b#/" },
  { open: "[", close: "][b]", below: "[b]: c" },
  { open: "[", close: "][a#]", below: "[a#]: /b#/" },
  { open: "[", close: "][]" },
  { open: "[", close: "][b#]", inside: "mots" },
  { open: "![", close: "][b]", below: "[b]: c" },
  { open: "[a#]: ", inside: "b" },
  { open: "[", close: "]: b" },
  { open: "[[", close: "]]" },
  { open: "[[", close: "]]", inside: "Nulle part #" },
  { open: "[[", close: "]]", inside: "a.md|des mots" },
  { open: "![[", close: "]]", inside: "a.jpg" },
  // Notes
  { open: "^[", close: "]" },
  { open: "[^", close: "]", inside: "n", below: "[^n]: Une note." },
  { open: "[^", close: "]", inside: "n#", below: "[^n#]: Une note." },
  { open: "[^", close: "]", inside: "n#" },
  { open: "[^n#]: ", inside: "b" },
  { open: "[^n]: ", inside: "b" },
  // Blocks
  { open: "\\# " },
  { open: "\\#\\# ", inside: "a#" },
  { open: "\\#\\#", inside: "Titre" },
  { open: "a\n---\n", inside: "" },
  { open: "a\n===\n", inside: "" },
  { open: "---\n", inside: "" },
  { open: "- " },
  { open: "- - " },
  { open: "1. " },
  { open: "> " },
  { open: ">", inside: "" },
  { open: "- > " },
  { open: "```\n", close: "\n```\n" },
  { open: "~~~ js\n", close: "\n~~~\n" },
  { open: "    ", inside: "code" },
  { open: "::: note\n", close: "\n:::\n" },
  { open: "::: citation Untel\n", close: "\n:::\n" },
  { open: "::: inconnu\n", close: "\n:::\n" },
  { open: ":::", inside: "" },
  { open: "| a ", inside: "| b |\n|---|---|\n| c | d |\n\n" },
  { open: "| a | b |\n|---|---|\n", inside: "| c | d |\n" },
  { open: "|" },
  { open: "|-", inside: "" },
  { open: "a\\\n", inside: "b" },
  { open: "- [ ] " },
  { open: "- [x] ", inside: "[ ] a" },
  { open: "1. a\n3. ", inside: "b" },
  { open: "1) " },
  { open: "#. " },
  { open: "> [!NOTE]\n", inside: "> a\n" },
  { open: "> [!", close: "]", inside: "NOTE" },
  { open: "> [!inconnu#]\n\n", inside: "" },
  { open: "\\#\\# a {\\#", close: "}", inside: "b#" },
  { open: "\\#\\# a {\\#", close: "}", inside: "b" },
  { open: "    ", inside: "Un alinéa, puis un autre.\n" },
  { open: "\tUn alinéa.\n\n", inside: "" },
  { open: "•", inside: "a" },
  { open: "-\u00a0" },
  { open: "\\# Main\n\n", inside: "" },
  // What other tools write
  { open: "==", close: "==" },
  { open: "%% ", close: " %%" },
  { open: "%%", close: "%%" },
  { open: "~", close: "~" },
  { open: "^", close: "^" },
  { open: "++", close: "++" },
  { open: "** ", close: " **" },
  { open: "**a :**", inside: "b" },
  { open: "{.", close: "}" },
  { open: "{:.", close: "}" },
  { open: "a {.", close: "}" },
  { open: "^a#", inside: "" },
  { open: "[TOC]\n\n", inside: "" },
  { open: "{{< ", close: " >}}" },
  { open: "{% ", close: " %}" },
  { open: "{{ ", close: " }}" },
  { open: "$", close: "$" },
  { open: ":", close: ":" },
  { open: "\\#mot# ", inside: "" },
  { open: "\ufb01", inside: "" },
  { open: "\uf0b7 " },
  { open: "a  \n", inside: "b" },
  // HTML, entities, escapes, spans
  { open: "<b>", close: "</b>" },
  { open: "<div>", close: "</div>" },
  { open: '<a href="b">', close: "</a>" },
  { open: "<img ", close: ">", inside: 'src="a" alt="b"' },
  { open: "<!--", close: "-->" },
  { open: "<a", inside: "" },
  { open: "<?", close: "?>" },
  { open: "<![CDATA[", close: "]]>" },
  { open: "&amp;", inside: "" },
  { open: "&\\#233;", inside: "" },
  { open: "&", inside: "" },
  { open: "\\*", inside: "" },
  { open: "\\", inside: "" },
  { open: "[", close: "]{lang=en}" },
  // What typography reads
  { open: "« ", close: " »" },
  { open: "*« ", close: " »*" },
  { open: "“", close: "”" },
  { open: '"', close: '"' },
  { open: '"[', close: '](b)"' },
  { open: "'", close: "'" },
  { open: "(", close: ")" },
  { open: "l'", inside: "a" },
  { open: "1 000 ", inside: "" },
  { open: " : ", inside: "" },
  { open: "M. ", inside: "A" },
  { open: "XXIe ", inside: "" },
  { open: "— ", inside: "" },
  { open: "...", inside: "" },
  { open: "le 12 Mai 2020 ", inside: "" },
  { open: "Etat ", inside: "" },
  { open: "12 % ", inside: "" },
  { open: "\u00a0", inside: "" },
  { open: " ", inside: "" },
  { open: "\t", inside: "" },
  // What the rules of an editor look for
  { open: "TODO ", inside: "" },
  { open: "lorem ipsum ", inside: "" },
  { open: "A compléter. ", inside: "" },
  { open: "mot ", inside: "" },
  { open: "a", inside: "" },
  { open: "É", inside: "" },
  { open: "😀", inside: "" },
  { open: "e\u0301", inside: "" },
];

export interface Arrangement {
  readonly name: string;
  /** Whether it is tried in the long run alone, as it takes long or finds what others find too. */
  readonly long?: true;
  /** @param times how often the construct is asked for */
  readonly write: (construct: Required<Construct>, times: number) => string;
}

const times = (count: number, part: string) =>
  Array.from({ length: count }, (_, index) => numbered(part, index)).join("");

/** A number for each `#` that no backslash guards. */
export function numbered(part: string, index: number): string {
  return part.replace(/\\#|#/g, (hash) => (hash === "#" ? String(index) : "#"));
}

export const ARRANGEMENTS: readonly Arrangement[] = [
  {
    name: "side by side",
    long: true,
    write: ({ open, inside, close }, n) => times(n, `${open}${inside}${close}`),
  },
  { name: "with spaces", write: ({ open, inside, close }, n) => times(n, `${open}${inside}${close} `) },
  { name: "one a line", write: ({ open, inside, close }, n) => times(n, `${open}${inside}${close}\n`) },
  {
    name: "one a paragraph",
    long: true,
    write: ({ open, inside, close }, n) => times(n, `${open}${inside}${close}\n\n`),
  },
  {
    name: "nested",
    write: ({ open, inside, close }, n) => `${times(n, open)}${numbered(inside, 0)}${times(n, close)}`,
  },
  { name: "unclosed", write: ({ open, inside }, n) => times(n, `${open}${inside} `) },
  { name: "never opened", long: true, write: ({ close }, n) => times(n, `a${close} `) },
];

/** About `length` characters of a construct in an arrangement. */
export function textOf(construct: Construct, arrangement: Arrangement, length: number): string {
  const { open, close = "", inside = "a", below = "" } = construct;
  const unit = `${open}${inside}${close}`.length + (below.includes("#") ? below.length + 2 : 0);
  const count = Math.max(1, Math.round(length / Math.max(1, unit)));
  const text = arrangement.write({ open, close, inside, below }, count);
  if (below === "") return text;
  return `${text}\n\n${below.includes("#") ? times(count, `${below}\n\n`) : below}\n`;
}

/** What a field may hold very often: what stands before it, what is repeated, and what stands behind. */
export const FIELDS: readonly (readonly [before: string, part: string, after: string])[] = [
  ["tags: [", "mot #, ", "fin]"],
  ["tags: [", "mot, ", "fin]"],
  ["tags:\n", "- mot #\n", ""],
  ["tags: ", "[", ""],
  ["tags: ", "[", "]"],
  ["aliases: [", "/ancien-#/, ", "/fin/]"],
  ["aliases: [", "/ancien/, ", "/fin/]"],
  ["aliases: [", "é è #, ", "/fin/]"],
  ["authors: [", "Prénom Nom #, ", "Un Nom]"],
  ["sources:\n", "- { title: Une source, url: https://a.example/# }\n", ""],
  ["sources: [", "{ a: ", ""],
  ["corrections:\n", "- { date: 2026-01-01, text: Un mot. }\n", ""],
  ["", "champ_#: 1\n", ""],
  ["", "title: Un titre\n", ""],
  ["", "\\# a\n", ""],
  ["", "a\n", ""],
  ["", "a: b: c\n", ""],
  ["chapo: ", '"a" ', ""],
  ["chapo: ", "« a » ", ""],
  ["chapo: ", "TODO ", ""],
  ['chapo: "', '\\"', '"'],
  ["chapo: ", "&a ", ""],
  ["title: ", "a ", ""],
  ["title: ", "'", ""],
  ["title: ", "a \\# ", ""],
  ["description: >\n", "  a\n", ""],
  ["lang: ", "a-", ""],
  ["slug: ", "a-", ""],
  ["date: ", "1", ""],
  ["rating: ", "1/", ""],
  ["tags: [", "\\#a, ", "fin]"],
  ["tags:\n", "- \\#a\n", ""],
  ["tags: [", "“a”, ", "fin]"],
  ["tags: [", "“a, ", "fin]"],
  ["title: ", "“a” ", ""],
  ["title: “", "a : ", ""],
  ["title: ", "*a* ", ""],
  ["title: ", "*", ""],
  ["title: ", "*a ", ""],
  ["title: ", "&eacute;", ""],
  ["title: ", "\\#a ", ""],
  ["chapo: ", "*a* ", ""],
  ["chapo: ", "*a ", ""],
  ["chapo: ", "*a _b ", ""],
  ["chapo: ", "[a](b) ", ""],
  ["chapo: ", "&eacute; ", ""],
  ["author: ", "Jean Martin et ", "Marie Durand"],
  ["author: ", "Prénom Nom #, ", "Un Nom"],
  ["author: ", "a & ", "b"],
  ["author: ", "par ", "Camille"],
  ["authors: [", "a et b #, ", "fin]"],
  ["disclaimer: ", "constructor ", ""],
  ["aliases: [", "/%69#/, ", "/fin/]"],
  ["aliases: [", "/ancien-#/a/, ", "/fin/]"],
  ["aliases: [", "/a/#, /A/#/index.html, ", "/fin/]"],
  ["aliases: [/", "a/", "]"],
  ["", "statut: brouillon\n", ""],
  ["", "hidden_#: true\n", ""],
  ["", "titel#: a\n", ""],
  ["", "- a\n", ""],
  ["", "\ta: b\n", ""],
];
