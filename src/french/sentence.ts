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

/**
 * A French sentence of the site's own. Only the literal parts are set: a value, which may quote what an
 * author wrote, is never changed.
 */
export function fr(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  return parts.map((part, index) => space(part) + String(values[index] ?? "")).join("");
}
