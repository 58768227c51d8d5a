/**
 * Pairs the straight quotes of a text: which opens, which closes, and at which depth.
 *
 * A quotation may span emphasis and links, contain another, or contain « » and “ ” that the author typed. If
 * the straight double quotes do not pair up (a quotation continued in the next paragraph, inches, a typo),
 * all of them stay. Used by both languages.
 */
import { isBlank, isDigit, isLetter, isWordLike } from "./characters.ts";
import type { Passage } from "./passage.ts";
import { roleOf } from "./quote-role.ts";

/** A quotation in straight quotes. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly mark: '"' | "'";
  /** How many quotations enclose it. */
  readonly level: number;
}

export interface Quotations {
  readonly pairs: readonly Quotation[];
  /** Straight single quotes that are apostrophes at the edge of a word: dogs', '90s. */
  readonly edgeApostrophes: readonly number[];
}

interface Opened {
  readonly at: number;
  readonly mark: '"' | "'" | "«" | "“";
  readonly level: number;
  /** Typed with inner spaces: `" oui "`. */
  readonly spaced: boolean;
}

/** Texts nested deeper are not treated as quotations. */
const MAX_DEPTH = 12;

/** English words and years that start with an apostrophe. */
const CLIPPED = /'(?:tis|twas|em|til|cause|n(?=')|\d\ds?)(?![\p{L}\d])/iuy;

const NO_QUOTATIONS: Quotations = { pairs: [], edgeApostrophes: [] };

/** Reads quotes from left to right. Single use. */
class Reader {
  readonly pairs: Quotation[] = [];
  readonly loose: number[] = [];
  /** Whether the double quotes fail to pair up. */
  unpaired = false;
  readonly #text: string;
  readonly #singleAnywhere: boolean;
  readonly #inches: boolean;
  readonly #stack: Opened[] = [];
  #opened = -1;

  constructor(text: string, singleAnywhere: boolean, inches: boolean) {
    this.#text = text;
    this.#singleAnywhere = singleAnywhere;
    this.#inches = inches;
  }

  read(at: number): void {
    const mark = this.#text[at];
    if (this.#stack.length > MAX_DEPTH) this.unpaired = true;
    else if (mark === "«" || mark === "“") this.#push(at, mark, mark === "«" ? 0 : 1, false);
    else if (mark === "»" || mark === "”") this.#close(mark === "»" ? "«" : "“");
    else if (mark === '"') this.#double(at);
    else this.#single(at);
  }

  finish(): void {
    if (this.#stack.some((opened) => opened.mark === '"')) this.unpaired = true;
  }

  #push(at: number, mark: Opened["mark"], level: number, spaced: boolean): void {
    this.#stack.push({ at, mark, level, spaced });
    if (mark === '"' || mark === "'") this.#opened = at;
  }

  #level(): number {
    return (this.#stack.at(-1)?.level ?? -1) + 1;
  }

  /** A typed » or ” closes its quotation, and any straight single quote still open inside. */
  #close(opening: "«" | "“"): void {
    const place = this.#stack.findLastIndex((opened) => opened.mark === opening);
    if (place === -1) return;
    if (this.#stack.slice(place).some((opened) => opened.mark === '"')) this.unpaired = true;
    this.#stack.length = place;
  }

  #double(at: number): void {
    const text = this.#text;
    const place = this.#stack.findLastIndex((opened) => opened.mark !== "'");
    const opened = this.#stack[place]?.mark === '"' ? this.#stack[place] : undefined;
    if (
      isDigit(text.charCodeAt(at - 1)) &&
      (this.#inches || opened === undefined || followsMinutes(text, at))
    ) {
      return; // 15", 2'33"
    }
    const role = roleOf(text, at, this.#opened === at - 1);
    if (role === "opens") {
      this.#push(at, '"', this.#level(), false);
    } else if (role === "spaced" && opened === undefined) {
      if (isDigit(text.charCodeAt(at - 2))) this.unpaired = true; // 15 " et 17 "
      this.#push(at, '"', this.#level(), true);
    } else if (opened === undefined || role === "unclear" || (role === "spaced") !== opened.spaced) {
      this.unpaired = true;
    } else {
      this.#stack.length = place;
      this.pairs.push({ open: opened.at, close: at, mark: '"', level: opened.level });
    }
  }

  #single(at: number): void {
    const text = this.#text;
    const before = text.charCodeAt(at - 1);
    if (isLetter(before) && isWordLike(text.charCodeAt(at + 1))) return; // an apostrophe inside a word
    CLIPPED.lastIndex = at;
    if (this.#singleAnywhere && isBlank(before) && CLIPPED.test(text)) {
      this.loose.push(at);
      return;
    }
    const role = roleOf(text, at, this.#opened === at - 1);
    const top = this.#stack.at(-1);
    if (role === "closes" && top?.mark === "'") {
      this.#stack.pop();
      this.pairs.push({ open: top.at, close: at, mark: "'", level: top.level });
    } else if (role === "opens" && (this.#singleAnywhere || top !== undefined)) {
      this.#push(at, "'", this.#level(), false);
    } else if (role === "closes" && isLetter(before)) {
      this.loose.push(at);
    }
  }
}

/** Whether the digits before `at` are the seconds in `2'33"`. */
function followsMinutes(text: string, at: number): boolean {
  return /\d['′]\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at));
}

const MARKS = /["'«»“”]/g;

function attempt(passage: Passage, singleAnywhere: boolean, inches: boolean): Reader {
  const reader = new Reader(passage.text, singleAnywhere, inches);
  MARKS.lastIndex = 0;
  for (
    let match = MARKS.exec(passage.text);
    match !== null && !reader.unpaired;
    match = MARKS.exec(passage.text)
  ) {
    if (!passage.isUntouchable(match.index, match.index + 1)) reader.read(match.index);
  }
  reader.finish();
  return reader;
}

/**
 * Finds the quotations of a passage.
 * @param singles whether '…' may be a quotation anywhere (English) or only inside another one (French, where
 * ' is nearly always an apostrophe)
 */
export function findQuotations(passage: Passage, singles: "anywhere" | "nested"): Quotations {
  const first = attempt(passage, singles === "anywhere", false);
  const reader = first.unpaired ? attempt(passage, singles === "anywhere", true) : first;
  return reader.unpaired ? NO_QUOTATIONS : { pairs: reader.pairs, edgeApostrophes: reader.loose };
}

/** Memo of {@link closesQuotation}. */
const closings = new WeakMap<Passage, ReadonlySet<number>>();

/** Whether the straight quote at `at` closes a quotation in French text. */
export function closesQuotation(passage: Passage, at: number): boolean {
  const known =
    closings.get(passage) ?? new Set(findQuotations(passage, "nested").pairs.map(({ close }) => close));
  closings.set(passage, known);
  return known.has(at);
}
