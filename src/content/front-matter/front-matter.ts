/** Splits a file into front matter and body, and reads the front matter as YAML and nothing else. */
import matter from "gray-matter";
import { type Finding, isError, type Place, type Problem } from "../../problems/problem.ts";
import { Source } from "../../problems/source.ts";
import { diagnoseCutComments } from "./cut-comments.ts";
import { type Fence, findFence } from "./fence.ts";
import type { Part } from "./field-places.ts";
import type { KeyShape, RawMap } from "./raw.ts";
import { diagnoseReservedCharacters } from "./reserved-characters.ts";
import type { Accepts } from "./unknown-keys.ts";
import { readFields } from "./yaml-fields.ts";
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

  const { yaml, body } = split(source.text, fence);
  const fields = readFields(source, fence, yaml, shape, accepts);
  if (!fields.data) return { problems: fields.problems };
  const { data, places } = fields;
  return {
    frontMatter: {
      data,
      place: (path, part) => places().place(path, part),
      problem: (finding, path, part) => places().problem(finding, path, part),
      problemIn: (finding, path, words, times) => places().problemIn(finding, path, words, times),
      written: (key) => places().written(key),
      body,
      bodyLine: fence.bodyLine,
    },
    problems: [...fields.problems, ...signs, ...diagnoseCutComments(source, fence, shape)],
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

/** The Markdown after the front matter, which is not read; undefined without front matter. */
export function bodyOf(source: Source): string | undefined {
  const fence = findFence(source);
  return "problem" in fence ? undefined : bodyAfter(source.text, fence);
}

const endOf = ({ yamlEnd }: Fence) => yamlEnd + "---".length;

const bodyAfter = (text: string, fence: Fence) => text.slice(endOf(fence)).replace(/^\n/, "");

/** Splits a text with gray-matter. Its only engine is ours, which executes nothing. */
function split(text: string, fence: Fence): { yaml: string; body: string } {
  // gray-matter asks no engine about comments alone.
  let yaml = "{}";
  const refuse = (): object => ({});
  const keep = (given: string): object => {
    yaml = given;
    return {};
  };
  // Without a fresh options object, gray-matter returns cached results; the body would be its cache key.
  matter(text.slice(0, endOf(fence)), {
    language: "yaml",
    engines: { yaml: keep, javascript: refuse, js: refuse, json: refuse, coffee: refuse },
  });
  return { yaml, body: bodyAfter(text, fence) };
}
