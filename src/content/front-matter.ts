/** Splits a file into front matter and body, and reads the front matter as YAML and nothing else. */
import matter from "gray-matter";
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import { catalogue } from "../problems/catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import { type Finding, isError, type Place, type Problem } from "../problems/problem.ts";
import type { Source } from "../problems/source.ts";
import { forbiddenCharacter } from "./characters.ts";
import { type Fence, findFence } from "./fence.ts";
import { ELEVENTY_KEYS } from "./keys.ts";
import { maySayHidden, wishOf } from "./not-public.ts";
import { fieldNamed, foldKey, type KeyShape, PlainScalar, type Raw, type RawMap } from "./raw.ts";
import { diagnoseComments, diagnoseLine, diagnoseYaml, quoteItem } from "./yaml-mistakes.ts";
import { diagnoseSigns } from "./yaml-signs.ts";

/** Levels of nesting that any real front matter stays far below. */
const DEEPEST = 32;

export interface FrontMatter {
  /** Fields by our own names; unknown keys are left out, and told. */
  readonly data: RawMap;
  /** Where a field stands: of its value, or of its key. */
  place(path: readonly PropertyKey[], part?: "key" | "value"): Place;
  /** A problem of a field, with the line as it should be. */
  problem(finding: Finding, path: readonly PropertyKey[], part?: "key" | "value"): Problem;
  /** A field as it is written, key and value, if it stands on one line. */
  written(key: string): string | undefined;
  /** The Markdown below, and the line (from 1) on which it begins. */
  readonly body: string;
  readonly bodyLine: number;
}

export type ReadFrontMatter = { readonly frontMatter?: FrontMatter; readonly problems: readonly Problem[] };

/** Whether a field may hold a value. */
export type Accepts = (field: string, value: Raw) => boolean;

/**
 * Reads the front matter of `source`.
 * @param shape says which keys are known
 * @param accepts a name is proposed for an unknown key only if its value would be accepted there
 */
export function readFrontMatter(
  source: Source,
  shape: KeyShape,
  accepts: Accepts = () => true,
): ReadFrontMatter {
  const fence = findFence(source);
  if ("problem" in fence) return { problems: [fence.problem] };

  const signs = diagnoseSigns(source, fence, shape);
  const mistakes = [...diagnoseLine(source, fence), ...signs];
  if (mistakes.some(isError)) return { problems: mistakes };

  const parsed = parseYaml(source.text, fence);
  const tooDeep = () => ({
    problems: [source.problem(catalogue.tooDeep({ most: DEEPEST }), source.place(1))],
  });
  if (parsed === "too deep") return tooDeep();
  const { document, body } = parsed;
  if (document.errors.some((error) => error.code === "RESOURCE_EXHAUSTION")) return tooDeep();
  const errors = diagnoseYaml(source, document, fence);
  if (errors.length > 0) return { problems: errors };
  if (!isMap(document.contents)) {
    return { problems: [source.problem(catalogue.notFields(), source.place(Math.min(2, fence.bodyLine)))] };
  }

  const reader = new Reader(source, fence.engineStart, accepts);
  const forbidden = reader.refuseAliases(document);
  if (forbidden.length > 0) return { problems: forbidden };
  const data = reader.map(document.contents, shape, []);
  return {
    frontMatter: {
      data,
      place: (path, part) => reader.place(path, part),
      problem: (finding, path, part) => reader.problem(finding, path, part),
      written: (key) => reader.written(key),
      body,
      bodyLine: fence.bodyLine,
    },
    problems: [...reader.problems, ...signs, ...diagnoseComments(source, fence)],
  };
}

/** gray-matter reads the front matter; the only engine it is given is ours, which runs nothing. */
function parseYaml(
  text: string,
  { yamlEnd }: Fence,
): { document: Document.Parsed; body: string } | "too deep" {
  let document: Document.Parsed | undefined;
  const refuse = (): object => ({});
  const yaml = (yamlText: string): object => {
    document = parseDocument(yamlText, {
      schema: "core",
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    });
    return {};
  };
  try {
    // A fresh options object each time: without one gray-matter hands out cached results.
    // Not the body, by which it would look in its cache.
    const bodyStart = yamlEnd + "---".length;
    matter(text.slice(0, bodyStart), {
      language: "yaml",
      engines: { yaml, javascript: refuse, js: refuse, json: refuse, coffee: refuse },
    });
    return { document: document ?? parseDocument("{}"), body: text.slice(bodyStart).replace(/^\n/, "") };
  } catch (error) {
    if (error instanceof RangeError) return "too deep";
    throw error;
  }
}

/** Walks the YAML tree once: keys to our names, scalars to text, the place of each kept. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #source: Source;
  readonly #start: number;
  readonly #accepts: Accepts;
  readonly #places = new Map<string, Standing>();

  constructor(source: Source, start: number, accepts: Accepts) {
    this.#source = source;
    this.#start = start;
    this.#accepts = accepts;
  }

  place(path: readonly PropertyKey[], part: "key" | "value" = "value"): Place {
    const found = this.#standing(path);
    return found ? this.#source.placeOf(found.at[part]) : this.#source.place(1);
  }

  problem(finding: Finding, path: readonly PropertyKey[], part: "key" | "value" = "value"): Problem {
    const place = this.place(path, part);
    const found = this.#standing(path);
    const written = found && this.#oneLine(found.at.value, found.at.end);
    const { items, instead, ...told } = finding;
    if (written === undefined) return this.#source.problem(finding, place);
    if (items && found?.at.item !== "block") {
      const list = items.map(quoteItem).join(", ");
      const meant = found?.at.item === "flow" ? list : `[${list}]`;
      return this.#source.problem({ ...told, instead: { written, meant } }, place);
    }
    return instead?.written === undefined && instead
      ? this.#source.problem({ ...told, instead: { written, meant: instead.meant } }, place)
      : this.#source.problem(finding, place);
  }

  written(key: string): string | undefined {
    const at = this.#places.get(pathKey([key]));
    return at && this.#oneLine(at.key, at.end);
  }

  /** The text between two offsets, if that is one line. */
  #oneLine(start: number, end: number): string | undefined {
    const text = this.#source.text.slice(start, end).trimEnd();
    return text === "" || text.includes("\n") ? undefined : text;
  }

  /** Where a field stands, or what it is a part of. */
  #standing(path: readonly PropertyKey[]): { at: Standing } | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const at = this.#places.get(pathKey(path.slice(0, length)));
      if (at) return { at };
    }
    return undefined;
  }

  refuseAliases(document: Document.Parsed): Problem[] {
    const found: Problem[] = [];
    visit(document, {
      Node: (_key, node) => {
        if (isAlias(node) || ("anchor" in node && node.anchor)) {
          found.push(
            this.#source.problem(catalogue.aliasRefused(), this.#source.placeOf(this.#offset(node))),
          );
          return visit.BREAK;
        }
        return undefined;
      },
    });
    return found;
  }

  map(map: YAMLMap, shape: KeyShape, path: readonly PropertyKey[]): RawMap {
    const data: Record<string, Raw> = Object.create(null);
    const written = new Map<string, { key: string; offset: number }>();
    const unknown: UnknownPair[] = [];
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : "";
      const offset = this.#offset(pair.key);
      const field = fieldNamed(key, shape);
      if (field === undefined) {
        unknown.push({ key, offset, value: isPair(pair) ? pair.value : null });
        continue;
      }
      const before = written.get(field);
      if (before) {
        const line = this.#source.placeOf(before.offset).line ?? 1;
        const hides = path.length === 0 && /^(?:draft|published|noindex)$/.test(field);
        this.#tell(catalogue.keyTwice({ key, first: before.key, line, hides }), offset);
        continue;
      }
      written.set(field, { key, offset });
      const at = [...path, field];
      const value = isPair(pair) ? pair.value : null;
      data[field] = this.#value(value, shape[field]?.inside ?? {}, at);
      // A missing value has no place of its own: its key stands for it.
      this.#places.set(pathKey(at), {
        key: offset,
        value: data[field] === null ? offset : this.#offset(value),
        end: this.#end(value, offset),
      });
    }
    this.#tellUnknown(unknown, data, shape, path);
    return data;
  }

  #value(node: unknown, shape: KeyShape, path: readonly PropertyKey[]): Raw {
    if (path.length > DEEPEST) {
      this.#tell(catalogue.tooDeep({ most: DEEPEST }), this.#offset(node));
      return null;
    }
    if (isScalar(node)) {
      // What the file may not hold, an escape in quotation marks could still spell.
      const forbidden = typeof node.value === "string" && forbiddenCharacter(node.value);
      if (forbidden) this.#tell(catalogue.controlCharacter(forbidden), this.#offset(node));
      return scalar(node.value, node.source);
    }
    if (isMap(node)) return this.map(node, shape, path);
    if (!isSeq(node)) return null;
    return node.items.map((item, index) => {
      const at = [...path, index];
      const offset = this.#offset(item);
      const end = this.#end(item, offset);
      this.#places.set(pathKey(at), { key: offset, value: offset, end, item: node.flow ? "flow" : "block" });
      return this.#value(item, shape, at);
    });
  }

  /** What each unknown key says, or was meant to be, when every known one has been read. */
  #tellUnknown(
    unknown: readonly UnknownPair[],
    data: RawMap,
    shape: KeyShape,
    path: readonly PropertyKey[],
  ): void {
    const said = new Map<string, number>();
    for (const pair of unknown) {
      const { key, offset } = pair;
      const value = plainRaw(pair.value);
      const wish = path.length === 0 ? wishOf(key, value) : undefined;
      const line = this.#source.placeOf(offset).line ?? 1;
      if (wish) {
        const whole = this.#oneLine(offset, this.#end(pair.value, offset + key.length));
        const given = data[wish];
        const isGiven = given !== undefined;
        const isTrue = given instanceof PlainScalar && given.value === true;
        const other = isGiven
          ? this.#source.placeOf(this.#places.get(pathKey([wish]))?.key ?? offset).line
          : said.get(wish);
        if (other === undefined) said.set(wish, line);
        this.#tell(
          catalogue.notPublic({ written: whole ?? key, wish, isWhole: whole !== undefined, other, isTrue }),
          offset,
        );
      } else if (path.length === 0 && ELEVENTY_KEYS.has(foldKey(key))) {
        this.#tell(catalogue.eleventyKey({ key }), offset);
      } else {
        this.#tell(catalogue.unknownKey({ key, meant: this.#meant(key, value, data, shape, path) }), offset);
      }
    }
  }

  /** The field of which a key is a misspelling, if it is not there already and may hold the value. */
  #meant(
    key: string,
    value: Raw,
    data: RawMap,
    shape: KeyShape,
    path: readonly PropertyKey[],
  ): string | undefined {
    const free = Object.entries(shape).filter(([field]) => !(field in data));
    const names = free.flatMap(([field, { names: more }]) => [field, ...(more ?? [])]);
    const bare = key.replace(/^["'“”„«»‘’]\s*|\s*["'“”„«»‘’]$/gu, "");
    const meant = names.find((name) => foldKey(name) === foldKey(bare)) ?? nearest(bare, names);
    const field = meant && fieldNamed(meant, shape);
    if (field === undefined || (path.length === 0 && field !== "draft" && maySayHidden(value)))
      return undefined;
    const isGroup = value !== null && typeof value === "object" && !(value instanceof PlainScalar);
    if (isGroup && shape[field]?.inside) return meant;
    return path.length > 0 || this.#accepts(field, value) ? meant : undefined;
  }

  #tell(finding: Finding, offset: number): void {
    this.problems.push(this.#source.problem(finding, this.#source.placeOf(offset)));
  }

  /** Where the text of a node ends, comments left out, as an offset in the whole file. */
  #end(node: unknown, or: number): number {
    return isNode(node) && node.range ? this.#start + node.range[1] : or;
  }

  /** Where a node begins, as an offset in the whole file. */
  #offset(node: unknown): number {
    return this.#start + (isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }
}

/** Where a field or an item of a list stands, as offsets in the whole file. */
interface Standing {
  readonly key: number;
  readonly value: number;
  /** Where its value ends. */
  readonly end: number;
  /** How the list is written of which it is an item. */
  readonly item?: "flow" | "block";
}

interface UnknownPair {
  readonly key: string;
  readonly offset: number;
  readonly value: unknown;
}

/** The scalars of a value that no field holds, as far as a few levels down. */
function plainRaw(node: unknown, depth = 0): Raw {
  if (isScalar(node)) return scalar(node.value, node.source);
  if (depth > 3) return null;
  if (isSeq(node)) return node.items.map((item) => plainRaw(item, depth + 1));
  return isMap(node) ? node.items.map((pair) => plainRaw(pair.value, depth + 1)) : null;
}

function scalar(value: unknown, source: string | undefined): Raw {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") {
    return new PlainScalar(typeof value === "bigint" ? Number(value) : value, source ?? String(value));
  }
  return typeof value === "string" ? value : null;
}

const pathKey = (path: readonly PropertyKey[]) => path.map(String).join("\u0000");
