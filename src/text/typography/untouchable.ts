/**
 * Finds spans that must not be typeset although they are text: URLs, paths and file names, code without
 * markup, templates, literal markup and links, hashtags and identifiers. Doubtful words are left to the
 * rules, which skip what is ambiguous.
 */
import { isBlank, isOneOf } from "./characters.ts";
import type { Span } from "./span.ts";

const EXTENSIONS =
  "avif|bmp|c|cpp|cs|css|csv|docx?|epub|exe|gif|go|gz|html?|ini|java|jpe?g|jsx?|json|lock|log|md|mjs|mov|mp[34]|" +
  "odp|ods|odt|ogg|pdf|php|png|pptx?|py|rar|rb|rs|rtf|sh|sql|svg|tar|tex|toml|tsx?|txt|wav|webm|webp|xlsx?|xml|" +
  "ya?ml|zip";

/** Characters that are rare in prose. A full stop directly before a letter or digit is suspect too. */
export const SUSPECT_CHARACTERS = "/\\@_#=|{}<>~^&`(";

const SUSPECT = /[/\\@_#=|{}<>~^&`]|\(\)|\]\(|\.(?=[a-z\d])/gi;

/** Patterns that make a word, delimited by spaces, technical. */
const TECHNICAL = new RegExp(
  [
    "[\\\\|{}<>~^]", // C:\dossier, a|b, => and ->
    ".=.", // a=1
    "@\\w", // e-mail addresses, @compte
    "\\w_\\w", // identifiers
    "#\\w|\\w#", // #hashtag, C#
    "&#?\\w{1,31};", // an entity shown as text
    ":\\/\\/|www\\.|\\.[a-z]{2,24}\\/", // https://, www., exemple.fr/
    "^\\.{0,2}\\/.", // /chemin, ./chemin, ../chemin
    "\\/[^/]*\\/", // dossier/dossier/fichier
    "\\(\\)", // appel()
    `\\.(?:${EXTENSIONS})(?![a-z\\d])`, // fichier.pdf
  ].join("|"),
  "i",
);

const OPENING = "\"'«“‘([";
const CLOSING = "\"'»”’)],.";

/** The span of the word around `at`, delimited by spaces. */
function wordAround(text: string, at: number, floor: number): Span {
  let start = at;
  let end = at;
  while (start > floor && !isBlank(text.charCodeAt(start - 1))) start--;
  while (!isBlank(text.charCodeAt(end))) end++;
  return { start, end };
}

/** The word without surrounding quotes, brackets and full stop, which belong to the sentence. */
function bare(text: string, word: Span): Span {
  let { start, end } = word;
  while (start < end && isOneOf(text, start, OPENING)) start++;
  const opening = text.slice(word.start, start);
  const calls = text.slice(start, end).includes("(");
  while (end > start && isOneOf(text, end - 1, CLOSING)) {
    const last = text[end - 1];
    if (last === "." && text[end - 2] === ".") break;
    if (last === ")" && calls) break;
    if (last === "'" && !opening.includes("'")) break;
    end--;
  }
  return { start, end };
}

function technicalWords(text: string, found: Span[]): void {
  SUSPECT.lastIndex = 0;
  let floor = 0;
  for (let match = SUSPECT.exec(text); match !== null; match = SUSPECT.exec(text)) {
    const word = wordAround(text, match.index, floor);
    const span = bare(text, word);
    if (TECHNICAL.test(text.slice(span.start, span.end))) found.push(span);
    floor = word.end;
    SUSPECT.lastIndex = Math.max(word.end, match.index + 1);
  }
}

/** Adds the spans between each `open` and the next `close`. */
function between(text: string, open: string, close: string, found: Span[]): void {
  for (let start = text.indexOf(open); start !== -1; ) {
    const end = text.indexOf(close, start + open.length);
    if (end === -1) return;
    found.push({ start, end: end + close.length });
    start = text.indexOf(open, end + close.length);
  }
}

const TAG = /<[a-z/!?][^<>]*>/gi;

/** A Markdown link or image that the parser did not recognize: `![x](My file.jpg "title")`. */
const LINK = /!?\[[^[\]]{0,500}\]\((?:[^()\n]|\([^()\n]{0,500}\)){0,1000}\)/g;

/** The spans of `text` that no rule may touch, in no particular order. */
export function untouchableSpans(text: string): Span[] {
  SUSPECT.lastIndex = 0;
  if (!SUSPECT.test(text)) return [];
  const found: Span[] = [];
  technicalWords(text, found);
  between(text, "{{", "}}", found);
  between(text, "{%", "%}", found);
  between(text, "<!--", "-->", found);
  between(text, "`", "`", found);
  for (const pattern of [TAG, LINK])
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}
