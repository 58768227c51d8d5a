/**
 * Finds the parts of a text between two marks. A single regular expression for both would scan to the end of
 * the text for each unclosed mark.
 */

export interface Between {
  /** The whole part, marks included. */
  readonly all: string;
  readonly inner: string;
  readonly opening: RegExpExecArray;
  readonly closing: RegExpExecArray;
}

/**
 * Replaces each part between an opening mark and the next closing mark.
 * @param opening global regular expression
 * @param closingOf global regular expression for the mark that closes a given opening; equal expressions
 * share their search
 */
export function replaceBetween(
  text: string,
  opening: RegExp,
  closingOf: RegExp | ((opening: RegExpExecArray) => RegExp),
  change: (part: Between) => string,
): string {
  const parts: string[] = [];
  const exhausted = new Set<string>();
  let from = 0;
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const closing = closingOf instanceof RegExp ? closingOf : closingOf(open);
    if (exhausted.has(closing.source)) continue;
    const start = open.index + open[0].length;
    closing.lastIndex = start;
    const close = closing.exec(text);
    if (!close) {
      exhausted.add(closing.source);
      continue;
    }
    const end = close.index + close[0].length;
    const part = { all: text.slice(open.index, end), inner: text.slice(start, close.index) };
    parts.push(text.slice(from, open.index), change({ ...part, opening: open, closing: close }));
    from = end;
    opening.lastIndex = end;
  }
  return [...parts, text.slice(from)].join("");
}
