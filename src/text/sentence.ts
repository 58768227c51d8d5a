/** Typography for French sentences in the code, so that nobody has to type invisible characters. */

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

/** A French sentence. Only its literal parts are typeset: values may quote the author and stay unchanged. */
export function fr(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  let typesetParts = spaced.get(parts);
  if (!typesetParts) {
    typesetParts = parts.map(space);
    spaced.set(parts, typesetParts);
  }
  return typesetParts.map((part, index) => part + String(values[index] ?? "")).join("");
}
