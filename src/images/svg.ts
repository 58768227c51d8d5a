/**
 * Reads an SVG file far enough to know its size, and that it is a drawing and nothing more: opened on its own in
 * a browser it must not run anything or load anything from elsewhere.
 */
import type { Danger } from "../problems/pictures.ts";
import { tokenize } from "./xml.ts";

export type SvgReading =
  | { readonly width: number; readonly height: number }
  | { readonly danger: Danger; readonly found: string }
  /** Not XML, or not all of it. */
  | "broken"
  /** Markup of another kind, as HTML is. */
  | "other";

interface Found {
  readonly danger: Danger;
  readonly found: string;
}

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";
const XHTML_NAMESPACE = "http://www.w3.org/1999/xhtml";

const PROGRAMS: ReadonlySet<string> = new Set(["script", "handler", "listener"]);
const PAGES: ReadonlySet<string> = new Set([
  "foreignobject",
  "iframe",
  "object",
  "embed",
  "audio",
  "video",
  "canvas",
]);

/** Attributes that lead somewhere, whatever their prefix. */
const LEADING: ReadonlySet<string> = new Set(["href", "src", "base", "data", "action", "formaction"]);

/** What may be carried inside the file itself: pictures of dots, and fonts. */
const CARRIED =
  /^data:(?:image\/(?:png|jpe?g|gif|webp|avif)|(?:application\/(?:x-)?)?font[/-][a-z0-9.+-]+|application\/(?:octet-stream|vnd\.ms-fontobject))[;,]/i;

/** What a browser takes when a drawing says neither its size nor its view box. */
const DEFAULT_SIZE = { width: 300, height: 150 };

export function readSvg(bytes: Uint8Array): SvgReading {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "broken";
  }
  const open: string[] = [];
  let size: { width: number; height: number } | undefined;
  // A style sheet is what is left when comments and sections are put together, so it is read at its end.
  let style = "";
  for (const token of tokenize(text)) {
    let danger: Found | undefined;
    switch (token.kind) {
      case "error":
        return size || /<(?:[\w.-]+:)?svg[\s>]/.test(text) ? "broken" : "other";
      case "doctype":
        if (token.hasSubset) danger = { danger: "entity", found: "<!DOCTYPE […]>" };
        break;
      case "instruction":
        if (/^xml\s/.test(token.text) && !isAsciiBased(token.text)) return "broken";
        if (/^xml-stylesheet/i.test(token.text)) danger = { danger: "reference", found: "xml-stylesheet" };
        break;
      case "text":
        if (open.length === 0 && token.text.trim() !== "") return "broken";
        if (localName(open.at(-1) ?? "") === "style") style += token.text;
        break;
      case "close":
        if (open.pop() !== token.name) return "broken";
        danger = dangerInStyle(style);
        style = "";
        break;
      case "open":
        if (open.length === 0 && size) return "broken";
        size ??= sizeOf(token.name, token.attributes);
        if (!size) return "other";
        danger = dangerInElement(token.name, token.attributes);
        if (!token.empty) open.push(token.name);
    }
    if (danger) return danger;
  }
  return size && open.length === 0 ? size : "broken";
}

/** In any of these encodings the marks of XML are the bytes that UTF-8 has for them. */
function isAsciiBased(declaration: string): boolean {
  const [, encoding] = /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration) ?? [];
  return encoding === undefined || /^(?:utf-8|us-ascii|iso-8859-\d+|windows-125\d)$/i.test(encoding);
}

function dangerInElement(name: string, attributes: ReadonlyMap<string, string>): Found | undefined {
  const local = localName(name);
  if (PROGRAMS.has(local)) return { danger: "program", found: name };
  if (PAGES.has(local)) return { danger: "html", found: name };
  for (const [attribute, value] of attributes) {
    const found = dangerInAttribute(attribute, value);
    if (found) return found;
  }
  return undefined;
}

function dangerInAttribute(name: string, value: string): Found | undefined {
  const local = localName(name);
  if (/^xmlns(?::|$)/.test(name))
    return value.trim() === XHTML_NAMESPACE ? { danger: "html", found: name } : undefined;
  if (/^on\p{L}/iu.test(name)) return { danger: "program", found: name };
  // An animation may set an address or a handler as well as a colour.
  if (local === "attributename" && /^(?:[^:]+:)?(?:href|on\p{L}+)$/iu.test(value.trim()))
    return { danger: "program", found: `${name}="${value}"` };
  if (/(?:java|vb|live)script:/i.test(value.replace(/[\p{Cc}\s]/gu, "")))
    return { danger: "program", found: name };
  if (LEADING.has(local) && !staysInside(value)) return { danger: "reference", found: shorten(value) };
  // A prefix takes an attribute out of reach of style.
  return name.includes(":") ? undefined : dangerInStyle(value);
}

/** In a style sheet, or in an attribute that may hold one of its values. */
function dangerInStyle(text: string): Found | undefined {
  const plain = text.replace(
    /\\([0-9a-f]{1,6})\s?|\\(.)/gi,
    (_all, code: string | undefined, char: string | undefined) =>
      code === undefined ? (char ?? "") : fromCode(Number.parseInt(code, 16)),
  );
  const [loading] = /@import|\b(?:image-set|src)\(/i.exec(plain) ?? [];
  if (loading !== undefined) return { danger: "reference", found: loading };
  for (const [, quoted, bare] of plain.matchAll(/url\(\s*(?:"([^"]*)"|'?([^)'"]*))/gi)) {
    const address = quoted ?? bare ?? "";
    if (!staysInside(address)) return { danger: "reference", found: shorten(address) };
  }
  return undefined;
}

const fromCode = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");

function staysInside(address: string): boolean {
  const target = address.trim();
  return target === "" || target.startsWith("#") || CARRIED.test(target);
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1).toLowerCase();

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The size of a root element in CSS pixels; undefined when it is not that of a drawing. */
function sizeOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
): { width: number; height: number } | undefined {
  const prefix = name.includes(":") ? `:${name.slice(0, name.indexOf(":"))}` : "";
  if (localName(name) !== "svg" || attributes.get(`xmlns${prefix}`) !== SVG_NAMESPACE) return undefined;
  const width = pixels(attributes.get("width"));
  const height = pixels(attributes.get("height"));
  const [, , boxWidth = 0, boxHeight = 0] = (attributes.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : undefined;
  if (width && height) return whole(width, height);
  if (ratio === undefined) return whole(width ?? DEFAULT_SIZE.width, height ?? DEFAULT_SIZE.height);
  if (width) return whole(width, width / ratio);
  return height ? whole(height * ratio, height) : whole(boxWidth, boxHeight);
}

const whole = (width: number, height: number) => ({
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
});

const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
  rem: 16,
};

/** A length in CSS pixels; undefined for a percentage, for nothing and for what cannot be read. */
function pixels(length: string | undefined): number | undefined {
  const [, number, unit = ""] = /^\s*(\d*\.?\d+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(length ?? "") ?? [];
  const factor = UNITS[unit.toLowerCase()];
  const value = number === undefined || factor === undefined ? 0 : Number(number) * factor;
  return value > 0 && value < 1e6 ? value : undefined;
}
