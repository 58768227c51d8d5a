/** Breaks a title into lines of similar length, in the largest font size that fits. */

/** Text that is never broken, and the separator before the next piece if both are on the same line. */
export interface LinePiece {
  readonly text: string;
  readonly gap: "" | " ";
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Line height, in multiples of the font size. */
  readonly leading: number;
  /** Font sizes to try, largest first. */
  readonly sizes: readonly number[];
}

export interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Room for an accented capital on the first line, in multiples of the font size. */
const ABOVE = 0.18;

/** Widths at font size 1. */
export interface Measures {
  readonly pieces: readonly number[];
  readonly space: number;
}

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** Characters that may not start, and may not end, a line (Chinese and Japanese line breaking). */
const NEVER_FIRST = /^[\p{Pe}\p{Pf}\p{M}、。，．：；？！・…‥ー々〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;
const NEVER_LAST = /[\p{Ps}\p{Pi}]$/u;

/** Splits at breaking spaces and between ideographs, but not at no-break and thin spaces. */
export function piecesOf(text: string): LinePiece[] {
  const joined = text.replace(/ (?=[:;!?»%](?: |$))/g, "\u00a0").replace(/(?<=(?:^| )[«–—]) /g, "\u00a0");
  return joined.split(/[ \u2002-\u2006\u2008-\u200a]+/).flatMap((word) => {
    const parts = cut(word, (before, after) => {
      if (!IDEOGRAPH.test(before.slice(-1)) && !IDEOGRAPH.test(after)) return false;
      return !NEVER_FIRST.test(after) && !NEVER_LAST.test(before);
    });
    return parts.map(
      (part, index): LinePiece => ({ text: part, gap: index === parts.length - 1 ? " " : "" }),
    );
  });
}

/** Splits further, into single letters with their combining marks: for words longer than a line. */
export function lettersOf(pieces: readonly LinePiece[]): LinePiece[] {
  return pieces.flatMap(({ text, gap }) => {
    const letters = cut(text, (_before, after) => !/^[\p{M}\u200c\u200d]/u.test(after));
    return letters.map(
      (letter, index): LinePiece => ({ text: letter, gap: index === letters.length - 1 ? gap : "" }),
    );
  });
}

function cut(word: string, mayBreak: (before: string, after: string) => boolean): string[] {
  const parts: string[] = [];
  for (const char of word) {
    const last = parts.at(-1);
    if (last === undefined || mayBreak(last, char)) parts.push(char);
    else parts[parts.length - 1] = last + char;
  }
  return parts;
}

/** The layout; undefined if the text does not fit even in the smallest size. */
export function setLines(pieces: readonly LinePiece[], measures: Measures, room: Room): Setting | undefined {
  const longest = Math.max(...measures.pieces);
  for (const size of room.sizes) {
    const width = room.width / size;
    if (longest > width) continue;
    const lines = minimumLines(pieces, measures, width);
    if ((lines * room.leading + ABOVE) * size <= room.height)
      return { size, lines: balance(pieces, measures, width, lines) };
  }
  return undefined;
}

/** Breaks the text into this many lines of minimal raggedness. */
function balance(pieces: readonly LinePiece[], measures: Measures, width: number, lines: number): string[] {
  const ideal = totalWidth(pieces, measures) / lines;
  /**
   * Memo of the best break of the text from a piece on, into a number of lines: cost and start of the second
   * line.
   */
  const best = new Map<string, { cost: number; next: number }>();
  const solve = (from: number, left: number): { cost: number; next: number } => {
    if (from === pieces.length) return { cost: left === 0 ? 0 : Number.POSITIVE_INFINITY, next: from };
    if (left === 0) return { cost: Number.POSITIVE_INFINITY, next: from };
    const known = best.get(`${from} ${left}`);
    if (known) return known;
    let found = { cost: Number.POSITIVE_INFINITY, next: from + 1 };
    let line = 0;
    for (let next = from + 1; next <= pieces.length; next += 1) {
      line +=
        (measures.pieces[next - 1] ?? 0) + (next - 1 > from ? gapBefore(pieces, next - 1, measures) : 0);
      if (line > width) break;
      const rest = solve(next, left - 1).cost;
      const cost = (line - ideal) ** 2 + (endsWithShortWord(pieces, next) ? (width / 4) ** 2 : 0) + rest;
      if (cost < found.cost) found = { cost, next };
    }
    best.set(`${from} ${left}`, found);
    return found;
  };
  const set: string[] = [];
  for (let from = 0, left = lines; from < pieces.length; left -= 1) {
    const { next } = solve(from, left);
    set.push(join(pieces.slice(from, next)));
    from = next;
  }
  return set;
}

function minimumLines(pieces: readonly LinePiece[], measures: Measures, width: number): number {
  let lines = 1;
  let line = 0;
  pieces.forEach((_, index) => {
    const own = measures.pieces[index] ?? 0;
    const gap = line === 0 ? 0 : gapBefore(pieces, index, measures);
    if (line + gap + own <= width) line += gap + own;
    else {
      lines += 1;
      line = own;
    }
  });
  return lines;
}

function totalWidth(pieces: readonly LinePiece[], measures: Measures): number {
  return pieces.reduce(
    (sum, _, index) =>
      sum + (measures.pieces[index] ?? 0) + (index > 0 ? gapBefore(pieces, index, measures) : 0),
    0,
  );
}

const gapBefore = (pieces: readonly LinePiece[], index: number, { space }: Measures) =>
  pieces[index - 1]?.gap === " " ? space : 0;

/** Whether a short word would end the line: « à », « de », « les » belong to the next word. */
function endsWithShortWord(pieces: readonly LinePiece[], next: number): boolean {
  return next < pieces.length && /^\p{Ll}{1,3}$/u.test(pieces[next - 1]?.text ?? "");
}

function join(pieces: readonly LinePiece[]): string {
  return pieces.map(({ text, gap }, index) => (index === pieces.length - 1 ? text : text + gap)).join("");
}
