/**
 * Emphasis that was opened but not read as such: never closed, closed where Markdown does not allow it, or with
 * spaces inside the marks. Signs that are normal in prose are ignored: a footnote asterisk, a product, an underscore
 * in a name.
 */
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import type { EmphasisKind } from "../../text/locales/problems/unread.ts";
import type { UnreadMark } from "./mark.ts";

/** An unpaired run of signs in its context. */
interface Run {
  readonly unread: UnreadMark;
  readonly mark: string;
  readonly text: string;
  /** Offset from 0; `end` is exclusive. */
  readonly at: number;
  readonly end: number;
  /** The characters before and after it; a space at the edges of the text. */
  readonly before: string;
  readonly after: string;
}

const KINDS: ReadonlyMap<string, EmphasisKind> = new Map([
  ["*", "emphasis"],
  ["_", "emphasis"],
  ["**", "strong"],
  ["__", "strong"],
  ["***", "both"],
  ["___", "both"],
  ["~~", "strike"],
  ["==", "highlight"],
]);

const LETTER = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const WORD_BEGINS = /[\p{L}«“"’'([]/u;
/** Characters that may precede an opening mark. */
const BEFORE = /[\s«“"'‘’([{—–…]/u;

/** The findings for all unpaired marks of a text, each with its mark. */
export function unclosedMarks(unread: readonly UnreadMark[]): { finding: Finding; unread: UnreadMark }[] {
  const runs = unread.flatMap((one) => runOf(one) ?? []);
  const footnoteSigns = new Set(runs.filter(isFootnoteSign).map(({ mark }) => mark));
  const results: { finding: Finding; unread: UnreadMark }[] = [];
  const handled = new Set<Run>();
  runs.forEach((run, index) => {
    if (handled.has(run)) return;
    const next = runs.slice(index + 1, index + 2).find((other) => isPair(run, other));
    const finding = findingOf(run, next, footnoteSigns);
    if (!finding) return;
    results.push({ finding, unread: run.unread });
    // A next run that is not part of this finding is checked on its own.
    if (next && finding.code !== catalogue.markUnclosed.code) handled.add(next);
  });
  return results;
}

function runOf(unread: UnreadMark): Run | undefined {
  if (unread.mark.type !== "delimiters") return undefined;
  const { at } = unread;
  const { mark, from, to, text } = unread.mark.run;
  const end = at + mark.length;
  return { unread, mark, text, at, end, before: text[from - 1] ?? " ", after: text[to] ?? " " };
}

/** An asterisk that refers to a footnote: `un prix*`, or in English after the full stop. */
const isFootnoteSign = ({ before, after, mark }: Run) =>
  mark.startsWith("*") && /[\p{L}\p{N}»”"’')\].,;:!?…%]/u.test(before) && !LETTER.test(after);

const isPair = (one: Run, other: Run) =>
  one.text === other.text && one.unread.tokens === other.unread.tokens && one.mark === other.mark;

function findingOf(run: Run, next: Run | undefined, footnoteSigns: ReadonlySet<string>): Finding | undefined {
  const { mark, before, after } = run;
  if (mark.startsWith("`")) {
    const isOpening = BEFORE.test(before) && !/\s/.test(after);
    return isOpening ? catalogue.markUnclosed({ kind: "code", mark }) : undefined;
  }
  const kind = KINDS.get(mark);
  if (kind === undefined) return undefined;
  const details = { kind, mark };
  if (isName(run)) return undefined;
  if (!BEFORE.test(before)) return next && unopened(run, next, details);
  if (/\s/.test(after)) return next && spaced(run, next, details);
  if (!WORD_BEGINS.test(after) && !(mark.length > 1 && LETTER.test(after))) return undefined;
  if (next && next.at > run.end) {
    // After a space and before a word, a single sign opens something new.
    if (/\s/.test(next.before) && !(mark.length === 1 && LETTER.test(next.after)))
      return closedAfterSpace(run, next, details);
    if (LETTER.test(next.after) && PUNCTUATION.test(next.before)) return flanked(run, next, details);
  }
  if (isFirst(run) && footnoteSigns.has(mark)) return undefined;
  return catalogue.markUnclosed(details);
}

/** Files and link targets that start with an underscore. */
const NAME =
  /^(?:[\p{L}\p{N}]+[._/-]\w|(?:blank|self|parent|top|headers|redirects|site|posts|layouts|includes|data|drafts|config)(?![\p{L}\p{N}]))/u;

/** Whether the mark is part of a name rather than emphasis. */
function isName({ mark, text, end }: Run): boolean {
  return mark === "_" && NAME.test(text.slice(end, end + 40));
}

const isFirst = ({ text, at }: Run) => at === 0 || text[at - 1] === "\n";

type MarkDetails = { readonly kind: EmphasisKind; readonly mark: string };

/** The text from one mark to the next, and its replacement if both are on one line. */
function replaced(
  { text, at, end, mark }: Run,
  next: Run,
  around: { readonly opening?: string; readonly inside?: string; readonly closing?: string } = {},
): { written: string; meant: string | undefined } {
  const words = text.slice(end, next.at);
  const written = text.slice(at, next.end);
  const { opening = "", inside = words, closing = "" } = around;
  const meant = `${opening}${mark}${inside}${mark}${closing}`;
  return { written, meant: written.includes("\n") ? undefined : meant };
}

/** `**Attention :**suite` */
function flanked(run: Run, next: Run, details: MarkDetails): Finding {
  return catalogue.markFlanked({ ...details, end: "closing", ...replaced(run, next, { closing: " " }) });
}

/** `mot**« cité »**` */
function unopened(run: Run, next: Run, details: MarkDetails): Finding | undefined {
  const isOpening = run.mark.length > 1 && /[«“"(‘[]/.test(run.after) && LETTER.test(run.before);
  if (!isOpening || !/[»”")’\].!?…]/.test(next.before)) return undefined;
  return catalogue.markFlanked({ ...details, end: "opening", ...replaced(run, next, { opening: " " }) });
}

/** `**gras ** suite`, `**gras **suite` */
function closedAfterSpace(run: Run, next: Run, details: MarkDetails): Finding {
  const inside = run.text.slice(run.end, next.at).trimEnd();
  const closing = LETTER.test(next.after) ? " " : "";
  return catalogue.markSpaced({ ...details, ...replaced(run, next, { inside, closing }) });
}

/** `** gras **`, `** gras**`; never `2 ** 3`, nor single signs, which may stand alone in prose. */
function spaced(run: Run, next: Run, details: MarkDetails): Finding | undefined {
  const { text, at, end, mark } = run;
  const inside = text.slice(end, next.at).trim();
  const words = inside.split(/\s+/);
  const isWord = (word = "") => /\p{L}{2}/u.test(word);
  const isProduct =
    /(?<![\p{L}\p{N}])[\p{L}\p{N}]\s*$/u.test(text.slice(Math.max(0, at - 10), at)) ||
    /^\s+[\p{L}\p{N}](?![\p{L}\p{N}])/u.test(text.slice(next.end, next.end + 10));
  if (mark.length === 1 || mark === "==" || isProduct) return undefined;
  if (!isWord(words[0]) || !isWord(words.at(-1))) return undefined;
  return catalogue.markSpaced({
    ...details,
    ...replaced(run, next, { inside, closing: LETTER.test(next.after) ? " " : "" }),
  });
}
