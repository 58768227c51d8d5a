/**
 * Characters that programs insert and nobody types: `ﬁ` from PDFs, Word's bullets, soft hyphens. A search for
 * the word that contains one finds nothing.
 */

/** Private-use characters, such as Word's bullets, which only one font can display. */
const PRIVATE = /\p{Co}/gu;

/** Ligatures and Arabic presentation forms within a word; a lone one is being talked about. */
const IN_A_WORD =
  /(?<=\p{L})[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdcf\ufe70-\ufefc]|[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdcf\ufe70-\ufefc](?=\p{L})/gu;
/** Words in mathematical bold, italic or script; one or two letters may be a formula. */
const MATHEMATICAL = /(?:[\u{1d400}-\u{1d7ff}][ ’'-]?){3,}/gu;
const SOFT_HYPHEN = /\u00ad/g;
/** At the start of a line, where Word puts its bullets. */
const BULLET = /^([\s>]*)\p{Co}[^\S\n]*/u;

/** Whether {@link plainLine} might change the text. */
export function hasLeftovers(text: string): boolean {
  return /[\u00ad\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdcf\ufe70-\ufefc\p{Co}\u{1d400}-\u{1d7ff}]/u.test(text);
}

/** The first such character in a line, and the line without any. */
export interface Leftover {
  readonly kind: "form" | "soft hyphen" | "bullet" | "private";
  readonly character: string;
  /** Counts from 0. */
  readonly at: number;
  /** Undefined if the intended character is unknown. */
  readonly mended: string | undefined;
}

export function leftoverIn(line: string): Leftover | undefined {
  const first = [
    ...firstOf(line, "bullet", BULLET, (found) => found.search(/\p{Co}/u)),
    ...firstOf(line, "form", IN_A_WORD),
    ...firstOf(line, "form", MATHEMATICAL),
    ...firstOf(line, "soft hyphen", SOFT_HYPHEN),
    ...firstOf(line, "private", PRIVATE),
  ].toSorted((a, b) => a.at - b.at)[0];
  if (!first) return undefined;
  const mended = line
    .replace(BULLET, "$1- ")
    .replace(SOFT_HYPHEN, "")
    .replace(IN_A_WORD, plain)
    .replace(MATHEMATICAL, plain);
  return { ...first, mended: mended === line || first.kind === "private" ? undefined : mended };
}

const plain = (found: string) => found.normalize("NFKC");

function firstOf(
  line: string,
  kind: Leftover["kind"],
  pattern: RegExp,
  inside: (found: string) => number = () => 0,
): Pick<Leftover, "kind" | "character" | "at">[] {
  const [found] = pattern.global ? line.matchAll(pattern) : [pattern.exec(line) ?? undefined];
  if (!found) return [];
  const at = found.index + inside(found[0]);
  return [{ kind, at, character: [...line.slice(at)][0] ?? "" }];
}
