/** Splits a file into front matter and body, and reads the front matter as YAML and nothing else. */
import matter from "gray-matter";
import { type Document, isMap, parseDocument } from "yaml";
import { catalogue } from "../../problems/catalogue.ts";
import { type Finding, isError, type Place, type Problem } from "../../problems/problem.ts";
import { Source } from "../../problems/source.ts";
import { diagnoseCutComments } from "./cut-comments.ts";
import { type Fence, findFence } from "./fence.ts";
import type { Part } from "./field-places.ts";
import type { KeyShape, RawMap } from "./raw.ts";
import { diagnoseReservedCharacters } from "./reserved-characters.ts";
import type { Accepts } from "./unknown-keys.ts";
import { diagnoseYaml } from "./yaml-errors.ts";
import { FrontMatterReader, MAX_DEPTH } from "./yaml-reader.ts";
import { diagnoseSigns } from "./yaml-signs.ts";

export interface FrontMatter {
  /** Fields by their English names; unknown keys are omitted, and reported. */
  readonly data: RawMap;
  /** The place of a field: of its value, or of its key. */
  place(path: readonly PropertyKey[], part?: Part): Place;
  /** A problem of a field, with the corrected line. */
  problem(finding: Finding, path: readonly PropertyKey[], part?: Part): Problem;
  /** A problem of words in a field; the same words are `times` times before them. */
  problemIn(finding: Finding, path: readonly PropertyKey[], words: string, times: number): Problem;
  /** Key and value as written, if they are on one line. */
  written(key: string): string | undefined;
  /** The Markdown after the front matter, and its first line, from 1. */
  readonly body: string;
  readonly bodyLine: number;
}

export type ReadFrontMatter = { readonly frontMatter?: FrontMatter; readonly problems: readonly Problem[] };

/**
 * Reads the front matter of `source`.
 * @param shape the known keys
 * @param accepts whether a field accepts the value of an unknown key, for suggestions
 */
export function readFrontMatter(
  source: Source,
  shape: KeyShape,
  accepts: Accepts = () => true,
): ReadFrontMatter {
  return readOnce(source, shape, accepts);
}

/** @param isMended whether lines that YAML cannot read have been corrected already */
function readOnce(source: Source, shape: KeyShape, accepts: Accepts, isMended = false): ReadFrontMatter {
  const fence = findFence(source);
  if ("problem" in fence) return { problems: [fence.problem] };

  const signs = diagnoseSigns(source, fence, shape);
  const mistakes = [...diagnoseReservedCharacters(source, fence), ...signs];
  if (mistakes.some(isError))
    return {
      problems: isMended ? mistakes : [...mistakes, ...hiddenProblems(source, mistakes, shape, accepts)],
    };

  const parsed = parseYaml(source.text, fence);
  const tooDeep = () => ({
    problems: [source.problem(catalogue.tooDeep({ most: MAX_DEPTH }), source.place(1))],
  });
  if (parsed === "too deep") return tooDeep();
  const { document, body } = parsed;
  if (document.errors.some((error) => error.code === "RESOURCE_EXHAUSTION")) return tooDeep();
  const errors = diagnoseYaml(source, document, fence, shape);
  if (errors.length > 0) return { problems: errors };
  if (!isMap(document.contents)) {
    return { problems: [source.problem(catalogue.notFields(), source.place(Math.min(2, fence.bodyLine)))] };
  }

  const reader = new FrontMatterReader(source, fence.engineStart, accepts);
  const forbidden = reader.refuseAliases(document);
  if (forbidden.length > 0) return { problems: forbidden };
  const data = reader.map(document.contents, shape, []);
  return {
    frontMatter: {
      data,
      place: (path, part) => reader.places.place(path, part),
      problem: (finding, path, part) => reader.places.problem(finding, path, part),
      problemIn: (finding, path, words, times) => reader.places.problemIn(finding, path, words, times),
      written: (key) => reader.places.written(key),
      body,
      bodyLine: fence.bodyLine,
    },
    problems: [...reader.problems, ...signs, ...diagnoseCutComments(source, fence, shape)],
  };
}

/** The errors that show once the lines that YAML cannot read are corrected. */
function hiddenProblems(
  source: Source,
  mistakes: readonly Problem[],
  shape: KeyShape,
  accepts: Accepts,
): readonly Problem[] {
  const lines = source.text.split("\n");
  const mended = new Set<number>();
  for (const { line, mended: right } of mistakes) {
    if (line === undefined || right === undefined) continue;
    lines[line - 1] = right;
    mended.add(line);
  }
  if (mended.size === 0) return [];
  const { problems } = readOnce(new Source(source.file, lines.join("\n")), shape, accepts, true);
  return problems.filter(({ line, severity }) => severity === "error" && !mended.has(line ?? 0));
}

/** Reads front matter with gray-matter. Its only engine is ours, which executes nothing. */
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
    // Without a fresh options object, gray-matter returns cached results; the body would be its cache key.
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
