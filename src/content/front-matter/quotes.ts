/** Quotation marks around a value, of which YAML knows the straight ones alone. */

/** Each mark that may open a value, with those that close it. */
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
  /** Both marks, as they are written. */
  readonly marks: string;
  /** What stands between them. */
  readonly text: string;
}

/** A value that stands as a whole in marks other than YAML's. */
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

/** As far as the end of an item is looked for. */
const LONGEST = 500;

/** The item of a list on one line that stands in marks other than YAML's, if one begins here, and its length. */
export function wrappedItem(text: string): (Wrapped & { readonly length: number }) | undefined {
  const open = text[0] ?? "";
  const closing = CLOSING.get(open);
  if (closing === undefined) return undefined;
  const endsAt = (at: number) => /^\s*(?:[,\]}]|: |$)/.test(text.slice(at + 1, at + 40));
  if (quotedLength(text) > 0 && endsAt(quotedLength(text) - 1)) return undefined;
  for (let at = 1; at < Math.min(text.length, LONGEST); at += 1) {
    if (!closing.includes(text[at] ?? "") || !endsAt(at)) continue;
    const found = wrapped(text.slice(0, at + 1));
    return found && { ...found, length: at + 1 };
  }
  return undefined;
}

/** How long the text in YAML's own quotes is that begins here; 0 where none does, or none ends. */
export function quotedLength(text: string): number {
  return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text)?.[0].length ?? 0;
}
