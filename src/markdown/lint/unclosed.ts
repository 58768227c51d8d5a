/**
 * Bold, italics and their like that were begun and not carried through: never closed, closed where Markdown closes
 * nothing, or with spaces inside the marks. A sign that prose may hold is left in peace: the call of a note, a
 * product, an underscore in a name.
 */
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import type { EmphasisKind } from "../../text/locales/problems/unread.ts";
import type { UnreadMark } from "./mark.ts";

/** A run of signs that was left, with what stands around it. */
interface Run {
  readonly unread: UnreadMark;
  readonly mark: string;
  readonly text: string;
  /** From 0; `end` not included. */
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
/** What may stand before a mark that opens. */
const BEFORE = /[\s«“"'‘’([{—–…]/u;

/** The findings for what was left in the whole text, each with its mark. */
export function unclosedMarks(unread: readonly UnreadMark[]): { finding: Finding; unread: UnreadMark }[] {
  const runs = unread.flatMap((one) => runOf(one) ?? []);
  const calls = new Set(runs.filter(isCall).map(({ mark }) => mark));
  const found: { finding: Finding; unread: UnreadMark }[] = [];
  const taken = new Set<Run>();
  runs.forEach((run, index) => {
    if (taken.has(run)) return;
    const next = runs.slice(index + 1, index + 2).find((other) => isPair(run, other));
    const finding = findingOf(run, next, calls);
    if (!finding) return;
    found.push({ finding, unread: run.unread });
    // One that merely follows is looked at by itself.
    if (next && finding.code !== catalogue.markUnclosed.code) taken.add(next);
  });
  return found;
}

function runOf(unread: UnreadMark): Run | undefined {
  if (unread.mark.type !== "delimiters") return undefined;
  const { at } = unread;
  const { mark, from, to, text } = unread.mark.run;
  const end = at + mark.length;
  return { unread, mark, text, at, end, before: text[from - 1] ?? " ", after: text[to] ?? " " };
}

/** `un prix*`, or in English behind the full stop, and at the foot of the text `*Hors taxes.` */
const isCall = ({ before, after, mark }: Run) =>
  mark.startsWith("*") && /[\p{L}\p{N}»”"’')\].,;:!?…%]/u.test(before) && !LETTER.test(after);

const isPair = (one: Run, other: Run) =>
  one.text === other.text && one.unread.tokens === other.unread.tokens && one.mark === other.mark;

function findingOf(run: Run, next: Run | undefined, calls: ReadonlySet<string>): Finding | undefined {
  const { mark, before, after } = run;
  if (mark.startsWith("`")) {
    const isOpening = BEFORE.test(before) && !/\s/.test(after);
    return isOpening ? catalogue.markUnclosed({ kind: "code", mark }) : undefined;
  }
  const kind = KINDS.get(mark);
  if (kind === undefined) return undefined;
  const given = { kind, mark };
  if (isName(run)) return undefined;
  if (!BEFORE.test(before)) return next && unopened(run, next, given);
  if (/\s/.test(after)) return next && spaced(run, next, given);
  if (!WORD_BEGINS.test(after) && !(mark.length > 1 && LETTER.test(after))) return undefined;
  if (next && next.at > run.end) {
    // Behind a space and before a word, a single sign begins something else.
    if (/\s/.test(next.before) && !(mark.length === 1 && LETTER.test(next.after)))
      return closedAfterSpace(run, next, given);
    if (LETTER.test(next.after) && PUNCTUATION.test(next.before)) return flanked(run, next, given);
  }
  if (isFirst(run) && calls.has(mark)) return undefined;
  return catalogue.markUnclosed(given);
}

/** Files and targets of links that begin with an underscore. */
const NAME =
  /^(?:[\p{L}\p{N}]+[._/-]\w|(?:blank|self|parent|top|headers|redirects|site|posts|layouts|includes|data|drafts|config)(?![\p{L}\p{N}]))/u;

/** A name, and no word that was to be stressed. */
function isName({ mark, text, end }: Run): boolean {
  return mark === "_" && NAME.test(text.slice(end, end + 40));
}

const isFirst = ({ text, at }: Run) => at === 0 || text[at - 1] === "\n";

type Given = { readonly kind: EmphasisKind; readonly mark: string };

/** The words between two marks, with other words around them, where both stand in one line. */
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
function flanked(run: Run, next: Run, given: Given): Finding {
  return catalogue.markFlanked({ ...given, end: "closing", ...replaced(run, next, { closing: " " }) });
}

/** `mot**« cité »**` */
function unopened(run: Run, next: Run, given: Given): Finding | undefined {
  const isOpening = run.mark.length > 1 && /[«“"(‘[]/.test(run.after) && LETTER.test(run.before);
  if (!isOpening || !/[»”")’\].!?…]/.test(next.before)) return undefined;
  return catalogue.markFlanked({ ...given, end: "opening", ...replaced(run, next, { opening: " " }) });
}

/** `**gras ** suite`, `**gras **suite` */
function closedAfterSpace(run: Run, next: Run, given: Given): Finding {
  const inside = run.text.slice(run.end, next.at).trimEnd();
  const closing = LETTER.test(next.after) ? " " : "";
  return catalogue.markSpaced({ ...given, ...replaced(run, next, { inside, closing }) });
}

/** `** gras **`, `** gras**`; never `2 ** 3`, nor single signs, which stand by themselves in prose. */
function spaced(run: Run, next: Run, given: Given): Finding | undefined {
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
    ...given,
    ...replaced(run, next, { inside, closing: LETTER.test(next.after) ? " " : "" }),
  });
}
