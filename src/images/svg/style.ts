/**
 * Sanitizes the CSS of an SVG token by token. Rules, functions and URLs are refused unless known to load
 * nothing; comments are emptied, and external fonts are dropped, because no page would load them.
 */
import type { Danger } from "../../text/locales/problems/pictures.ts";
import { embeddedFont, embeddedImage } from "../embedded.ts";

export interface RefusedStyle {
  readonly danger: Danger;
  readonly found: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const RULES = words("media supports font-face keyframes -webkit-keyframes charset");

const FUNCTIONS = words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix icc-color device-cmyk
  calc min max clamp var env round abs
  matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d
  rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  cubic-bezier steps linear linear-gradient radial-gradient conic-gradient
  polygon circle ellipse inset rect xywh path
  not is where has lang nth-child nth-last-child nth-of-type nth-last-of-type
  format tech local and or selector
`);

/** Functions that load their argument. */
const LOADING = words("src image image-set -webkit-image-set cross-fade -webkit-cross-fade element paint");

const NAME = "[-\\w\\u0080-\\u{10ffff}]+";
const COMMENT = /\/\*[\s\S]*?\*\//y;
const STRING = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y;
const RULE = new RegExp(`@(${NAME})?`, "uy");
const FUNCTION = new RegExp(`(${NAME})\\(`, "uy");
const WORD = new RegExp(NAME, "uy");
const ADDRESS = /\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)'|([^\s"'()\\]*))\s*\)/y;
const FONT_FACE = /@font-face\s*\{(?:[^{}"'\\]|"[^"\\\n]*"|'[^'\\\n]*')*\}/iy;
/** Inkscape's private declarations. */
const INKSCAPE = /(^|[;{])\s*-inkscape-[\w-]+\s*:(?:[^;{}"']|"[^"]*"|'[^']*')*;?/gi;
const ELSEWHERE = /url\(\s*["']?\s*(?:https?:)?\/\//i;

/**
 * The sanitized CSS, or why it is refused.
 * @param isSheet whether it is a style sheet; otherwise declarations, or the value of one
 */
export function cleanStyle(css: string, isSheet: boolean): { readonly css: string } | RefusedStyle {
  let clean = "";
  for (let at = 0; at < css.length; ) {
    const token = next(css, at, isSheet);
    if ("danger" in token) return token;
    clean += token.text;
    at = token.end;
  }
  return { css: clean.replace(INKSCAPE, "$1") };
}

interface Token {
  readonly text: string;
  readonly end: number;
}

function next(css: string, at: number, isSheet: boolean): Token | RefusedStyle {
  const sign = css[at] ?? "";
  // A comment separates tokens, so an empty one must remain.
  if (css.startsWith("/*", at)) return match(COMMENT, css, at) ? token("/**/", COMMENT) : unknown(css, at);
  if (sign === '"' || sign === "'") {
    const text = match(STRING, css, at)?.[0];
    return text === undefined ? unknown(css, at) : token(text, STRING);
  }
  if (sign === "\\") return escaped(css, at);
  if (sign === "@" && isSheet) return rule(css, at);
  const name = match(FUNCTION, css, at)?.[1];
  if (name !== undefined) return called(css, name, FUNCTION.lastIndex);
  const word = match(WORD, css, at)?.[0];
  // An escape continues the name, which makes it a different one.
  if (word !== undefined)
    return css[WORD.lastIndex] === "\\" ? escaped(css, at, WORD.lastIndex) : token(word, WORD);
  return { text: sign, end: at + 1 };
}

function rule(css: string, at: number): Token | RefusedStyle {
  const fonts = match(FONT_FACE, css, at)?.[0];
  if (fonts !== undefined && ELSEWHERE.test(fonts)) return token("", FONT_FACE);
  const [text = "", name = ""] = match(RULE, css, at) ?? [];
  if (css[at + text.length] === "\\") return escaped(css, at, at + text.length);
  if (RULES.has(name.toLowerCase())) return token(text, RULE);
  return { danger: /^import$/i.test(name) ? "reference" : "style", found: text };
}

function called(css: string, given: string, end: number): Token | RefusedStyle {
  const name = given.toLowerCase();
  if (name === "url") return address(css, end);
  if (LOADING.has(name)) return { danger: "reference", found: `${given}(` };
  return FUNCTIONS.has(name) ? { text: `${given}(`, end } : { danger: "style", found: `${given}(` };
}

function address(css: string, at: number): Token | RefusedStyle {
  const found = match(ADDRESS, css, at);
  if (!found) return { danger: "reference", found: shorten(css.slice(at - 4)) };
  const given = (found[1] ?? found[2] ?? found[3] ?? "").trim();
  if (given === "" || /^#[^"'()\s]*$/.test(given)) return token(`url(${given})`, ADDRESS);
  const embedded = embeddedFont(given) ?? embeddedImage(given);
  if (embedded === undefined) return { danger: "reference", found: shorten(given) };
  return token(`url("${embedded}")`, ADDRESS);
}

/** Decodes escapes, to name what they mean if it would load something. */
function escaped(css: string, from: number, backslash = from): RefusedStyle {
  const plain = css
    .slice(from)
    .replace(
      /\\([0-9a-f]{1,6})(?:\r\n|\s)?|\\(.)/gi,
      (_all, code: string | undefined, sign: string | undefined) =>
        code === undefined ? (sign ?? "") : fromCode(Number.parseInt(code, 16)),
    );
  const [loading] = /^(?:@import|(?:url|src|image|(?:-webkit-)?image-set)\()/i.exec(plain) ?? [];
  return loading === undefined
    ? { danger: "style", found: shorten(css.slice(backslash, backslash + 8)) }
    : { danger: "reference", found: loading };
}

const fromCode = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");

function unknown(css: string, at: number): RefusedStyle {
  return { danger: "style", found: shorten(css.slice(at)) };
}

const token = (text: string, { lastIndex }: RegExp): Token => ({ text, end: lastIndex });

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Truncates a text for a message. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
