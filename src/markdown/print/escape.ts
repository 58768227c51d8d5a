/** Text, links and code as Markdown that CommonMark reads back unchanged. */

const ALWAYS = /[\\`*[\]]|~(?=~|$)|(?<=~|^)~|=(?==|$)|(?<==|^)=/g;
/** `_` inside a word is not emphasis; `<` and `&` matter only where a tag, an address or an entity may start. */
const SOMETIMES = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?[a-z\d]+;)/giu;

/** Escapes plain text for the middle of a line; for the start of one, see {@link guardLines}. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ALWAYS, "\\$&")
    .replace(SOMETIMES, "\\$&")
    .replace(/[\n\r\t]/g, entity);
}

/**
 * Escapes line starts that would begin another block: a list, a heading, a table, a footnote. Leading and trailing
 * spaces, which a parser would drop, become entities.
 */
export function guardLines(text: string): string {
  return text
    .split("\n")
    .map((line, index) =>
      guard(line, index > 0)
        .replace(/^\s/, entity)
        .replace(/\s$/, entity),
    )
    .join("\n")
    .replace(/\n$/, entity);
}

function guard(line: string, further: boolean): string {
  if (further && /^(?:[|:-][|:\- ]*|=+ *)$/.test(line)) return `\\${line}`;
  return line
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=[- ]*$)|_(?=[_ ]*$)|~~~|:::)/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** Escapes text and joins its lines, for a heading or a list of links. */
export function markdownLine(text: string): string {
  return guardLines(escapeMarkdown(text.replace(/\s*[\n\r]+\s*/g, " ")));
}

/** `[text](target "title")`; `text` must be Markdown already. */
export function markdownLink(text: string, target: string, title?: string | null): string {
  const guarded = (part: string) => part.replace(/[\\()<>"]|&(?=#?[a-z\d]+;)/gi, "\\$&");
  const destination = /[\s\p{Cc}]/u.test(target) ? encodeURI(target) : target;
  return `[${text.replace(/^\^/, "\\^")}](${guarded(destination)}${title ? ` "${guarded(title).replace(/\n\s*\n/g, "\n")}"` : ""})`;
}

/** A code span with a delimiter that the code does not contain. */
export function codeSpan(code: string): string {
  const runs = new Set([...code.matchAll(/`+/g)].map(([run]) => run.length));
  let count = 1;
  while (runs.has(count)) count += 1;
  const mark = "`".repeat(count);
  const pad = /^`|`$|^ .*[^ ].* $/s.test(code) ? " " : "";
  return `${mark}${pad}${code}${pad}${mark}`;
}

/** A character as a numeric entity. */
export const entity = (char: string) => `&#${char.codePointAt(0)};`;
