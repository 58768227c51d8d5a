/** The marks of an XML file, one after the other. Strict: what a browser would refuse is an error. */

export type XmlToken =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
    }
  | { readonly kind: "close"; readonly name: string }
  /** Text or a CDATA section, with its entities replaced. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "instruction"; readonly text: string }
  /** `hasSubset`: it declares something of its own, entities for instance. */
  | { readonly kind: "doctype"; readonly hasSubset: boolean }
  /** The rest cannot be read. */
  | { readonly kind: "error" };

const NAME = "[\\p{L}_:][\\p{L}\\p{M}\\p{N}_:.·-]*";
const OPEN = new RegExp(`<(${NAME})`, "uy");
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^<"]*)"|'([^<']*)')`, "uy");
const END = /\s*(\/?)>/y;
const CLOSE = new RegExp(`</(${NAME})\\s*>`, "uy");
const DOCTYPE = /<!DOCTYPE(?:[^[<>"']|"[^"]*"|'[^']*')*([[>])/y;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

export function* tokenize(text: string): Generator<XmlToken> {
  let at = 0;
  while (at < text.length) {
    const [token, end] = next(text, at);
    yield token;
    if (token.kind === "error" || (token.kind === "doctype" && token.hasSubset)) return;
    at = end;
  }
}

const ERROR: [XmlToken, number] = [{ kind: "error" }, 0];

function next(text: string, at: number): [XmlToken, number] {
  if (text[at] !== "<") {
    const end = text.indexOf("<", at);
    const content = decode(text.slice(at, end === -1 ? undefined : end));
    return content === undefined ? ERROR : [{ kind: "text", text: content }, end === -1 ? text.length : end];
  }
  if (text.startsWith("<!--", at)) return until(text, at + 4, "-->", () => ({ kind: "text", text: "" }));
  if (text.startsWith("<![CDATA[", at))
    return until(text, at + 9, "]]>", (inner) => ({ kind: "text", text: inner }));
  if (text.startsWith("<?", at))
    return until(text, at + 2, "?>", (inner) => ({ kind: "instruction", text: inner }));
  const doctype = match(DOCTYPE, text, at);
  if (doctype) return [{ kind: "doctype", hasSubset: doctype[1] === "[" }, DOCTYPE.lastIndex];
  const close = match(CLOSE, text, at);
  if (close) return [{ kind: "close", name: close[1] ?? "" }, CLOSE.lastIndex];
  return openTag(text, at);
}

function openTag(text: string, start: number): [XmlToken, number] {
  const name = match(OPEN, text, start)?.[1];
  if (name === undefined) return ERROR;
  const attributes = new Map<string, string>();
  let at = OPEN.lastIndex;
  for (let found = match(ATTRIBUTE, text, at); found; found = match(ATTRIBUTE, text, at)) {
    const [, key = "", double, single] = found;
    const value = decode(double ?? single ?? "");
    if (value === undefined || attributes.has(key)) return ERROR;
    attributes.set(key, value);
    at = ATTRIBUTE.lastIndex;
  }
  const end = match(END, text, at);
  return end ? [{ kind: "open", name, attributes, empty: end[1] === "/" }, END.lastIndex] : ERROR;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function until(
  text: string,
  from: number,
  mark: string,
  make: (inner: string) => XmlToken,
): [XmlToken, number] {
  const end = text.indexOf(mark, from);
  return end === -1 ? ERROR : [make(text.slice(from, end)), end + mark.length];
}

/** Text with its entities replaced; undefined when one of them is not known without a declaration. */
function decode(text: string): string | undefined {
  let unknown = false;
  const decoded = text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+))?;?/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const char = name === undefined ? fromCode(code) : ENTITIES.get(name);
      if (char === undefined || !all.endsWith(";")) unknown = true;
      return char ?? "";
    },
  );
  return unknown ? undefined : decoded;
}

const fromCode = (code: number) =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
