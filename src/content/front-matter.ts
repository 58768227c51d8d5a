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
import { own } from "../problems/own.ts";
import type { Place, Problem } from "../problems/problem.ts";
import type { Source } from "../problems/source.ts";
import { forbiddenCharacter } from "./characters.ts";
import { type Fence, findFence } from "./fence.ts";
import { ELEVENTY_KEYS } from "./keys.ts";
import { fieldNamed, foldKey, type KeyShape, PlainScalar, type Raw, type RawMap } from "./raw.ts";
import { diagnoseComments, diagnoseLine, diagnoseYaml } from "./yaml-mistakes.ts";

/** Levels of nesting that any real front matter stays far below. */
const DEEPEST = 32;

export interface FrontMatter {
  /** Fields by our own names; unknown keys are left out, and told. */
  readonly data: RawMap;
  /** Where a field stands: of its value, or of its key. */
  place(path: readonly PropertyKey[], part?: "key" | "value"): Place;
  /** The Markdown below, and the line (from 1) on which it begins. */
  readonly body: string;
  readonly bodyLine: number;
}

export type ReadFrontMatter = { readonly frontMatter?: FrontMatter; readonly problems: readonly Problem[] };

/** Reads the front matter of `source`; `shape` says which keys are known. */
export function readFrontMatter(source: Source, shape: KeyShape): ReadFrontMatter {
  const fence = findFence(source);
  if ("problem" in fence) return { problems: [fence.problem] };

  const mistakes = diagnoseLine(source, fence);
  if (mistakes.length > 0) return { problems: mistakes };

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

  const reader = new Reader(source, fence.engineStart);
  const forbidden = reader.refuseAliases(document);
  if (forbidden.length > 0) return { problems: forbidden };
  const data = reader.map(document.contents, shape, []);
  return {
    frontMatter: { data, place: (path, part) => reader.place(path, part), body, bodyLine: fence.bodyLine },
    problems: [...reader.problems, ...diagnoseComments(source, fence)],
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
  readonly #places = new Map<string, { key: number; value: number }>();

  constructor(source: Source, start: number) {
    this.#source = source;
    this.#start = start;
  }

  place(path: readonly PropertyKey[], part: "key" | "value" = "value"): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const found = this.#places.get(pathKey(path.slice(0, length)));
      if (found) return this.#source.placeOf(found[part]);
    }
    return this.#source.place(1);
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
    const data = new Map<string, Raw>();
    const written = new Map<string, { key: string; offset: number }>();
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : "";
      const offset = this.#offset(pair.key);
      const field = fieldNamed(key, shape);
      if (field === undefined) {
        this.#unknown(key, offset, shape, path);
        continue;
      }
      const before = written.get(field);
      if (before) {
        const line = this.#source.placeOf(before.offset).line ?? 1;
        this.#tell(catalogue.keyTwice({ key, first: before.key, line }), offset);
        continue;
      }
      written.set(field, { key, offset });
      const at = [...path, field];
      const value = isPair(pair) ? pair.value : null;
      const read = this.#value(value, own(shape, field)?.inside ?? {}, at);
      data.set(field, read);
      // A missing value has no place of its own: its key stands for it.
      this.#places.set(pathKey(at), {
        key: offset,
        value: read === null ? offset : this.#offset(value),
      });
    }
    return Object.fromEntries(data);
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
      this.#places.set(pathKey(at), { key: offset, value: offset });
      return this.#value(item, shape, at);
    });
  }

  #unknown(key: string, offset: number, shape: KeyShape, path: readonly PropertyKey[]): void {
    if (path.length === 0 && ELEVENTY_KEYS.has(foldKey(key))) {
      this.#tell(catalogue.eleventyKey({ key }), offset);
      return;
    }
    const names = Object.entries(shape).flatMap(([field, { names: more }]) => [field, ...(more ?? [])]);
    this.#tell(catalogue.unknownKey({ key, meant: nearest(key, names) }), offset);
  }

  #tell(finding: Parameters<Source["problem"]>[0], offset: number): void {
    this.problems.push(this.#source.problem(finding, this.#source.placeOf(offset)));
  }

  /** Where a node begins, as an offset in the whole file. */
  #offset(node: unknown): number {
    return this.#start + (isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }
}

function scalar(value: unknown, source: string | undefined): Raw {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") {
    return new PlainScalar(typeof value === "bigint" ? Number(value) : value, source ?? String(value));
  }
  return typeof value === "string" ? value : null;
}

const pathKey = (path: readonly PropertyKey[]) => path.map(String).join("\u0000");
