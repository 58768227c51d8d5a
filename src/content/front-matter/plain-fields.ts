/**
 * Reads front matter of plain forms line by line, many times faster than `yaml`: texts and numbers, with or without
 * quotation marks, lists, and groups of fields. Whatever it is not sure of is left to `yaml`.
 */
import { own } from "../../problems/own.ts";
import { forbiddenCharacter } from "../sources/characters.ts";
import { fieldNamed, type KeyShape, PlainScalar, type Raw, type RawMap } from "./raw.ts";

/**
 * The fields of `yaml` by their English names, exactly as `yaml` reads them.
 * @returns undefined if there is a form that only `yaml` reads, or a mistake, such as an unknown key
 */
export function plainFields(yaml: string, shape: KeyShape): RawMap | undefined {
  if (ODD.test(yaml) || forbiddenCharacter(yaml)) return undefined;
  const reader = new PlainReader(yaml);
  const fields = reader.map(0, shape);
  return reader.isAtEnd ? fields : undefined;
}

/** Characters that YAML may read as the end of a line, as space, or as nothing. */
const ODD = /[\t\r\u0085\u2028\u2029\ufeff]/;

/** A line with something on it: indentation, a list mark, a known form of key, and the rest. */
interface Line {
  readonly indent: number;
  /** The length of the list mark and the spaces after it; 0 without one. */
  readonly mark: number;
  readonly key: string | undefined;
  /** Without the spaces around it. */
  readonly value: string;
}

const LINE = /^( *)(- +)?(?:([\p{L}_][\p{L}\p{N}_-]*):(?: +|$))?(.*)$/u;
const NOTHING = /^ *(?:#|$)/;

class PlainReader {
  readonly #lines: readonly string[];
  #next = 0;
  /** The line to be read next. */
  #line: Line | undefined;

  constructor(yaml: string) {
    this.#lines = yaml.split("\n");
    this.#advance();
  }

  get isAtEnd(): boolean {
    return this.#line === undefined;
  }

  /** The fields at an indentation; undefined if one of them is not plain. */
  map(indent: number, shape: KeyShape): RawMap | undefined {
    const read = new Map<string, Raw>();
    for (let line = this.#line; line && line.indent >= indent; line = this.#line) {
      const field = line.key === undefined ? undefined : fieldNamed(line.key, shape);
      if (line.indent > indent || line.mark > 0 || field === undefined || read.has(field)) return undefined;
      this.#advance();
      const inside = own(shape, field)?.inside ?? {};
      const value = line.value === "" ? this.#below(indent, inside) : plainValue(line.value);
      if (value === undefined) return undefined;
      read.set(field, value);
    }
    return read.size === 0 ? undefined : Object.fromEntries(read);
  }

  /** The value below a key without one on its line. */
  #below(indent: number, shape: KeyShape): Raw | undefined {
    const line = this.#line;
    if (line && line.mark > 0 && line.indent >= indent) return this.#list(line.indent, shape);
    return line && line.indent > indent ? this.map(line.indent, shape) : null;
  }

  #list(indent: number, shape: KeyShape): Raw | undefined {
    const items: Raw[] = [];
    for (let line = this.#line; line && line.indent === indent && line.mark > 0; line = this.#line) {
      const item = this.#item(line, shape);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }

  #item(line: Line, shape: KeyShape): Raw | undefined {
    if (line.key === undefined) {
      this.#advance();
      return plainValue(line.value);
    }
    // The first field of a group stands beside the mark, as if the mark were indentation.
    const indent = line.indent + line.mark;
    this.#line = { ...line, indent, mark: 0 };
    return this.map(indent, shape);
  }

  /** Goes to the next line that is neither empty nor a comment. */
  #advance(): void {
    let text = this.#lines[this.#next];
    while (text !== undefined && NOTHING.test(text)) text = this.#lines[++this.#next];
    this.#next += 1;
    this.#line = text === undefined ? undefined : readLine(text);
  }
}

function readLine(text: string): Line {
  const [, indent = "", mark = "", key, value = ""] = LINE.exec(text) ?? [];
  return { indent: indent.length, mark: mark.length, key, value: value.replace(/ +$/, "") };
}

const DOUBLE = /^"([^"\\]*)"$/;
const SINGLE = /^'((?:[^']|'')*)'$/;

function plainValue(text: string): Raw | undefined {
  if (text.startsWith("[")) return plainList(text);
  if (text.startsWith('"')) return DOUBLE.exec(text)?.[1];
  if (text.startsWith("'")) return SINGLE.exec(text)?.[1]?.replaceAll("''", "'");
  return AMBIGUOUS.test(text) ? undefined : plainScalar(text);
}

/** A value that may be no text, or not the whole of one. */
const AMBIGUOUS = /^(?:[\s?:,[\]{}#&*!|>'"%@`~<=.+-]|$)|:(?: |$)| #/;

const ITEM = /(?:"([^"\\]*)"|'((?:[^']|'')*)'|([^\s?:,[\]{}#&*!|>'"%@`~<=.+-][^:,[\]{}#]*)) *(?:, *|\]$)/y;

/** A list in brackets on one line. */
function plainList(text: string): Raw | undefined {
  if (/^\[ *\]$/.test(text)) return [];
  const items: Raw[] = [];
  ITEM.lastIndex = /^\[ */.exec(text)?.[0].length ?? 0;
  while (ITEM.lastIndex < text.length) {
    const [, double, single, plain] = ITEM.exec(text) ?? [];
    const item = double ?? single?.replaceAll("''", "'") ?? (plain && plainScalar(plain.replace(/ +$/, "")));
    // Without a match, the expression begins anew.
    if (item === undefined) return undefined;
    items.push(item);
  }
  return text.endsWith("]") ? items : undefined;
}

const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const NULL = /^(?:[Nn]ull|NULL)$/;
const NUMBER = /^\d{1,15}(?:\.\d{1,15})?$/;
/** Octal and hexadecimal numbers, exponents and the like. */
const MAY_BE_NUMBER = /^\d[\da-fox.+-]*$/i;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** The value of a text without quotation marks, by the core schema. */
function plainScalar(text: string): Raw | undefined {
  if (BOOLEAN.test(text)) return new PlainScalar(/^t/i.test(text), text);
  if (NULL.test(text)) return null;
  if (NUMBER.test(text)) return new PlainScalar(Number(text), text);
  return MAY_BE_NUMBER.test(text) && !DATE.test(text) ? undefined : text;
}
