/** Walks the YAML of front matter once: keys to our names, scalars to text, the place of each kept. */
import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, visit, type YAMLMap } from "yaml";
import { catalogue } from "../../problems/catalogue.ts";
import { own } from "../../problems/own.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import { forbiddenCharacter } from "../sources/characters.ts";
import { FieldPlaces } from "./field-places.ts";
import { fieldNamed, type KeyShape, PlainScalar, type Raw, type RawMap } from "./raw.ts";
import { type Accepts, unknownKeyFindings } from "./unknown-keys.ts";

/** Levels of nesting that any real front matter stays far below. */
export const DEEPEST = 32;

export class FrontMatterReader {
  readonly problems: Problem[] = [];
  readonly places: FieldPlaces;
  readonly #source: Source;
  readonly #start: number;
  readonly #accepts: Accepts;

  /** @param start the offset in the file at which the YAML begins */
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
        const line = this.#source.placeOf(before.offset).line ?? 1;
        const hides = path.length === 0 && /^(?:draft|published|noindex)$/.test(field);
        this.#tell(catalogue.keyTwice({ key, first: before.key, line, hides }), offset);
        continue;
      }
      written.set(field, { key, offset });
      const at = [...path, field];
      const value = isPair(pair) ? pair.value : null;
      const raw = this.#value(value, own(shape, field)?.inside ?? {}, at);
      read.set(field, raw);
      // A missing value has no place of its own: its key stands for it.
      this.places.set(at, {
        key: offset,
        value: raw === null ? offset : this.#offset(value),
        end: this.#end(value, offset),
      });
    }
    const data: RawMap = Object.fromEntries(read);
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
      this.places.set(at, { key: offset, value: offset, end, item: node.flow ? "flow" : "block" });
      return this.#value(item, shape, at);
    });
  }

  #tellUnknown(
    pairs: readonly UnknownPair[],
    data: RawMap,
    shape: KeyShape,
    path: readonly PropertyKey[],
  ): void {
    const lineAt = (offset: number) => this.#source.placeOf(offset).line ?? 1;
    const keys = pairs.map(({ key, offset, value }) => ({
      key,
      value: plainRaw(value),
      line: lineAt(offset),
      written: this.places.oneLine(offset, this.#end(value, offset + key.length)),
    }));
    const findings = unknownKeyFindings(keys, {
      shape,
      data,
      isTop: path.length === 0,
      accepts: this.#accepts,
      lineOf: (field) => this.places.place([...path, field], "key").line,
    });
    for (const [index, finding] of findings.entries()) this.#tell(finding, pairs[index]?.offset ?? 0);
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
