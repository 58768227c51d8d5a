/** Quotation marks around a value; YAML knows only the straight ones. */

/** Opening marks, with their closing marks. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', "”“"],
  ["“", '”"'],
  ["”", '”"'],
  ["„", '“”"'],
  ["«", "»"],
  ["'", "’"],
  ["‘", "’'"],
  ["’", "’'"],
  ["‚", "‘’'"],
]);

const OPENING = "“„«‘‚";

export interface Wrapped {
  /** Both marks, as written. */
  readonly marks: string;
  /** The text between the marks. */
  readonly text: string;
}

/** A value that is entirely in marks that YAML does not know. */
export function wrapped(value: string): Wrapped | undefined {
  const open = value[0] ?? "";
  const close = value.at(-1) ?? "";
  if (value.length < 3 || !CLOSING.get(open)?.includes(close)) return undefined;
  const inside = value.slice(1, -1);
  // `“Oui” et “non”` begins and ends with marks that are not a pair, `"Oui" et “non”` too.
  if ((open === '"' || open === "'") && inside.includes(open)) return undefined;
  const isApostrophe = close === "’" || close === "'";
  let depth = 1;
  for (const char of inside) {
    if (OPENING.includes(char) && !CLOSING.get(open)?.includes(char)) depth += 1;
    else if (!isApostrophe && (char === close || "”»".includes(char))) depth -= 1;
    if (depth === 0) return undefined;
  }
  return depth === 1 ? { marks: open + close, text: inside.trim() } : undefined;
}

/** How far the end of an item is searched. */
const MAX_LENGTH = 500;

/** The list item in such marks at the start of a text, and its length; undefined if there is none. */
export function wrappedItem(text: string): (Wrapped & { readonly length: number }) | undefined {
  const open = text[0] ?? "";
  const closing = CLOSING.get(open);
  if (closing === undefined) return undefined;
  const endsAt = (at: number) => /^\s*(?:[,\]}]|: |$)/.test(text.slice(at + 1, at + 40));
  if (quotedLength(text) > 0 && endsAt(quotedLength(text) - 1)) return undefined;
  for (let at = 1; at < Math.min(text.length, MAX_LENGTH); at += 1) {
    if (!closing.includes(text[at] ?? "") || !endsAt(at)) continue;
    const found = wrapped(text.slice(0, at + 1));
    return found && { ...found, length: at + 1 };
  }
  return undefined;
}

/** The length of the text in YAML's own quotes at the start of `text`; 0 if there is none. */
export function quotedLength(text: string): number {
  return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text)?.[0].length ?? 0;
}
