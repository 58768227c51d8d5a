/** Parts of a text between two marks. One expression for both would read on to the end for each mark that nothing closes. */

export interface Between {
  /** All of it, marks included. */
  readonly all: string;
  readonly inner: string;
  readonly opening: RegExpExecArray;
  readonly closing: RegExpExecArray;
}

/**
 * Replaces each part from a mark that opens to the next that closes.
 * @param opening with the flag `g`
 * @param closingOf what closes a mark that opens, with the flag `g`; equal expressions are taken for one
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
