/** Reads the YAML nodes of front matter: fields by their English names, scalars as text, and the place of each. */
import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, visit, type YAMLMap } from "yaml";
import { catalogue } from "../../problems/catalogue.ts";
import { own } from "../../problems/own.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import { forbiddenCharacter } from "../sources/characters.ts";
import { FieldPlaces } from "./field-places.ts";
import { fieldNamed, type KeyShape, PlainScalar, type Raw, type RawMap } from "./raw.ts";
import { type Accepts, unknownKeyFindings } from "./unknown-keys.ts";

/** Maximum depth of nesting, far more than real front matter has. */
export const MAX_DEPTH = 32;

export class FrontMatterReader {
  readonly problems: Problem[] = [];
  readonly places: FieldPlaces;
  readonly #source: Source;
  readonly #start: number;
  readonly #accepts: Accepts;

  /** @param start the offset of the YAML in the file */
  constructor(source: Source, start: number, accepts: Accepts) {
    this.places = new FieldPlaces(source);
    this.#source = source;
    this.#start = start;
    this.#accepts = accepts;
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
    const read = new Map<string, Raw>();
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
        const line = this.#source.placeOf(before.offset).line;
        const hides = path.length === 0 && /^(?:draft|published|noindex)$/.test(field);
        this.#report(catalogue.keyTwice({ key, first: before.key, line, hides }), offset);
        continue;
      }
      written.set(field, { key, offset });
      const at = [...path, field];
      const value = isPair(pair) ? pair.value : null;
      const raw = this.#value(value, own(shape, field)?.inside ?? {}, at);
      read.set(field, raw);
      // A missing value has no place; its key is shown instead.
      this.places.set(at, {
        key: offset,
        value: raw === null ? offset : this.#offset(value),
        end: this.#end(value, offset),
      });
    }
    const data: RawMap = Object.fromEntries(read);
    this.#reportUnknown(unknown, data, shape, path);
    return data;
  }

  #value(node: unknown, shape: KeyShape, path: readonly PropertyKey[]): Raw {
    if (path.length > MAX_DEPTH) {
      this.#report(catalogue.tooDeep({ most: MAX_DEPTH }), this.#offset(node));
      return null;
    }
    if (isScalar(node)) {
      // Escapes in quotation marks can spell characters that a file must not contain.
      const forbidden = typeof node.value === "string" && forbiddenCharacter(node.value);
      if (forbidden) this.#report(catalogue.controlCharacter(forbidden), this.#offset(node));
      return scalar(node.value, node.source);
    }
    if (isMap(node)) return this.map(node, shape, path);
    if (!isSeq(node)) return null;
    return node.items.map((item, index) => {
      const at = [...path, index];
      const offset = this.#offset(item);
      const end = this.#end(item, offset);
      this.places.set(at, { key: offset, value: offset, end, item: node.flow ? "flow" : "block" });
      return this.#value(item, shape, at);
    });
  }

  #reportUnknown(
    pairs: readonly UnknownPair[],
    data: RawMap,
    shape: KeyShape,
    path: readonly PropertyKey[],
  ): void {
    const keys = pairs.map(({ key, offset, value }) => ({
      key,
      value: plainRaw(value),
      line: this.#source.placeOf(offset).line,
      written: this.places.oneLine(offset, this.#end(value, offset + key.length)),
    }));
    const findings = unknownKeyFindings(keys, {
      shape,
      data,
      isTop: path.length === 0,
      accepts: this.#accepts,
      lineOf: (field) => this.places.place([...path, field], "key").line,
    });
    for (const [index, finding] of findings.entries()) this.#report(finding, pairs[index]?.offset ?? 0);
  }

  #report(finding: Finding, offset: number): void {
    this.problems.push(this.#source.problem(finding, this.#source.placeOf(offset)));
  }

  /** The end of the text of a node, without comments, as an offset in the file. */
  #end(node: unknown, or: number): number {
    return isNode(node) && node.range ? this.#start + node.range[1] : or;
  }

  /** The start of a node, as an offset in the file. */
  #offset(node: unknown): number {
    return this.#start + (isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }
}

interface UnknownPair {
  readonly key: string;
  readonly offset: number;
  readonly value: unknown;
}

/** The scalars of a value of an unknown key, a few levels deep. */
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
