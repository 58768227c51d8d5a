/** Correct spacing for sentences written in the code itself, so that no invisible character has to be typed. */

const NARROW = "\u202f";
const NO_BREAK = "\u00a0";

function space(text: string): string {
  return text
    .replace(/ ([;!?»])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/ :/g, `${NO_BREAK}:`)
    .replace(/'/g, "’");
}

const spaced = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * A French sentence of the site's own. Only the literal parts are set: a value, which may quote what an
 * author wrote, is never changed.
 */
export function fr(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  let set = spaced.get(parts);
  if (!set) {
    set = parts.map(space);
    spaced.set(parts, set);
  }
  return set.map((part, index) => part + String(values[index] ?? "")).join("");
}
