/**
 * Parses an SVG and rewrites it as a mere drawing: opened on its own in a browser, it runs and loads nothing,
 * and it contains no metadata.
 */

import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import { own } from "../../problems/own.ts";
import { Source } from "../../problems/source.ts";
import { decodedBytes } from "../../text/decode.ts";
import type { Danger } from "../../text/locales/problems/pictures.ts";
import { cleanElement, type KeptElement } from "./element.ts";
import { type Size, sizeOf } from "./size.ts";
import { cleanStyle, type RefusedStyle } from "./style.ts";
import { SVG_NAMESPACE, XLINK_NAMESPACE } from "./vocabulary.ts";

export type SvgReading =
  | Size
  | {
      readonly danger: Danger;
      readonly found: string;
      /** Position in the file, from 1. */
      readonly line: number;
      readonly column: number;
    }
  /** Not well-formed XML, or truncated. */
  | "broken"
  /** Other markup, such as HTML. */
  | "other";

/** Elements whose text is displayed; all other text is dropped. */
const TEXT_ELEMENTS: ReadonlySet<string> = new Set(["text", "title", "desc"]);

/** Maximum nesting depth: no drawing program comes close, and browsers have similar limits. */
const DEEPEST = 1000;

export function readSvg(bytes: Uint8Array): SvgReading {
  const read = look(bytes);
  return typeof read === "object" && "svg" in read ? read.size : read;
}

/**
 * The drawing as it is published.
 * @throws Error when {@link readSvg} refuses it
 */
export function cleanSvg(bytes: Uint8Array): Buffer {
  const read = look(bytes);
  if (typeof read !== "object" || !("svg" in read)) throw new TypeError("This SVG file is refused.");
  return Buffer.from(read.svg);
}

type Cleaned = { readonly size: Size; readonly svg: string };

function look(bytes: Uint8Array): Cleaned | SvgFailure {
  const text = decode(bytes);
  if (text === undefined) return "broken";
  const reader = new Reader(text);
  try {
    return reader.read();
  } catch (error) {
    if (error instanceof Refusal) return error.result;
    throw error;
  }
}

type SvgFailure = Exclude<SvgReading, Size>;

/** Aborts the parse with its result. */
class Refusal extends Error {
  readonly result: SvgFailure;

  constructor(result: SvgFailure) {
    super();
    this.result = result;
  }
}

const DECLARATION = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]*)["']/;
/** Encodings in which ASCII, and thus all XML syntax, has the same bytes as in UTF-8. */
const ASCII_BASED = /^(?:utf-?8|us-ascii|iso-8859-\d+|windows-125\d)$/i;

function decode(bytes: Uint8Array): string | undefined {
  const [, encoding = "utf-8"] =
    DECLARATION.exec(Buffer.from(bytes.subarray(0, 200)).toString("latin1")) ?? [];
  if (!ASCII_BASED.test(encoding)) return undefined;
  return decodedBytes(bytes, encoding);
}

/** The only allowed internal declarations: entities for namespaces, as Illustrator writes them. */
const DOCTYPE =
  /^\s*svg(?:\s+PUBLIC\s+(?:"[^"]*"|'[^']*')|\s+SYSTEM)?(?:\s+(?:"[^"]*"|'[^']*'))?\s*(?:\[((?:\s+|<!ENTITY\s+[\w.-]+\s+"https?:[\w:/.#~-]*"\s*>)*)\])?\s*$/;
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+"([^"]*)"/g;

class Reader {
  readonly #text: string;
  readonly #parser = new SaxesParser({ xmlns: true });
  /** Names of the open elements that are kept. */
  readonly #open: string[] = [];
  readonly #written: string[] = [];
  #size: Size | undefined;
  /** Number of open elements that are dropped. */
  #dropped = 0;
  /** The open style sheet: its text with comments and CDATA sections joined. */
  #style: { css: string; readonly start: number } | undefined;
  #tagStart = 0;
  /** Length of the output when an element was last opened. */
  #begun = -1;
  #usesXlink = false;

  constructor(text: string) {
    this.#text = text;
    const parser = this.#parser;
    parser.on("error", () => this.#broken());
    parser.on("doctype", (doctype) => this.#declare(doctype));
    parser.on("processinginstruction", ({ target }) => {
      if (/^xml-stylesheet$/i.test(target)) this.#refuse({ danger: "reference", found: target });
    });
    parser.on("opentagstart", () => {
      this.#tagStart = this.#text.lastIndexOf("<", this.#parser.position - 1);
    });
    parser.on("opentag", (tag) => this.#begin(tag));
    parser.on("closetag", () => this.#end());
    parser.on("text", (content) => this.#add(content));
    parser.on("cdata", (content) => this.#add(content));
  }

  read(): Cleaned {
    this.#parser.write(this.#text).close();
    if (!this.#size) throw new Refusal("other");
    const xlink = this.#usesXlink ? ` xmlns:xlink="${XLINK_NAMESPACE}"` : "";
    return {
      size: this.#size,
      svg: `<svg xmlns="${SVG_NAMESPACE}"${xlink}${this.#written.join("")}\n`,
    };
  }

  #declare(doctype: string): void {
    this.#tagStart = this.#text.lastIndexOf("<!DOCTYPE", this.#parser.position);
    const known = DOCTYPE.exec(doctype);
    if (!known && /^\s*svg\b/.test(doctype)) this.#refuse({ danger: "entity", found: "<!DOCTYPE […]>" });
    for (const [, name = "", value = ""] of known?.[1]?.matchAll(ENTITY) ?? [])
      Object.assign(this.#parser.ENTITIES, Object.fromEntries([[name, value]]));
  }

  #begin(tag: SaxesTagNS): void {
    const isRoot = this.#size === undefined;
    if (isRoot) {
      if (tag.uri !== SVG_NAMESPACE || tag.local !== "svg") throw new Refusal("other");
      this.#size = sizeOf((name) => own<SaxesAttributeNS>(tag.attributes, name)?.value);
    }
    if (this.#open.length + this.#dropped > DEEPEST) this.#broken();
    const kept = this.#dropped > 0 ? undefined : cleanElement(tag);
    if (kept && "danger" in kept) this.#refuse(kept);
    else if (!kept) this.#dropped += 1;
    // Browsers join the texts around an element in a style sheet.
    else if (this.#style) this.#refuse({ danger: "style", found: `<${tag.name}>` });
    else this.#write(kept, isRoot);
  }

  #write({ name, attributes, usesXlink }: KeptElement, isRoot: boolean): void {
    if (usesXlink) this.#usesXlink = true;
    // The root's start tag is written last, when the namespaces it needs are known.
    this.#written.push(`${isRoot ? "" : `<${name}`}${attributes}>`);
    this.#begun = this.#written.length;
    this.#open.push(name);
    if (name === "style") this.#style = { css: "", start: this.#tagStart };
  }

  #end(): void {
    if (this.#dropped > 0) {
      this.#dropped -= 1;
      return;
    }
    if (this.#style) {
      const { css, start } = this.#style;
      const clean = cleanStyle(css, true);
      if ("danger" in clean) this.#refuse(clean, start);
      else if (clean.css !== "") this.#written.push(escapeText(clean.css));
      this.#style = undefined;
    }
    const name = this.#open.pop();
    // Nothing was written since the start tag.
    const empty = this.#begun === this.#written.length ? this.#written.pop() : undefined;
    this.#written.push(empty === undefined ? `</${name}>` : `${empty.slice(0, -1)}/>`);
    this.#begun = -1;
  }

  #add(content: string): void {
    if (this.#dropped > 0 || this.#open.length === 0) return;
    if (this.#style) this.#style.css += content;
    else if (content.trim() === "" || this.#open.some((name) => TEXT_ELEMENTS.has(name)))
      this.#written.push(escapeText(content));
  }

  #refuse({ danger, found }: RefusedStyle, start = this.#tagStart): never {
    const inside = this.#text.indexOf(found, start);
    const { line, column } = new Source("", this.#text).placeOf(inside === -1 ? start : inside);
    throw new Refusal({ danger, found, line, column });
  }

  #broken(): never {
    throw new Refusal(this.#size || /<(?:[\w.-]+:)?svg[\s>]/.test(this.#text) ? "broken" : "other");
  }
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
