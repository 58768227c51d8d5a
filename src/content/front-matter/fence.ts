/** The `---` lines around the front matter. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";

/** The most front matter that is read, in KiB. */
const LARGEST = 64;

export interface Fence {
  /** Offset in the file of the text that gray-matter hands to the YAML engine: just after the three hyphens. */
  readonly engineStart: number;
  /** Offset at which the YAML begins, and that at which it ends. */
  readonly yamlStart: number;
  readonly yamlEnd: number;
  /** Line (from 1) of the first line of YAML, and of the first line of the body. */
  readonly yamlLine: number;
  readonly bodyLine: number;
}

/** Finds the fences; both must be three hyphens alone, the first on the file's first line. */
export function findFence(source: Source): Fence | { problem: Problem } {
  const first = source.line(1);
  const language = /^---[ \t]*([A-Za-z][\w+-]*)[ \t]*$/.exec(first)?.[1];
  if (language !== undefined && !/^ya?ml$/i.test(language)) {
    return {
      problem: source.problem(
        catalogue.engineRefused({ language }),
        source.place(1, first.indexOf(language) + 1),
      ),
    };
  }
  if (/^(?:\+\+\+|;;;)\s*$/.test(first)) {
    return { problem: source.problem(catalogue.engineRefused({ language: first.trim() }), source.place(1)) };
  }
  if (language !== undefined || !/^---[ \t]*$/.test(first)) {
    const opensLater = /^\s*-{3,}[ \t]*\S*[ \t]*(?:\n|$)/.test(source.text);
    const finding = opensLater ? catalogue.fenceMalformed() : catalogue.frontMatterMissing();
    return { problem: source.problem(finding, source.place(1)) };
  }
  const yamlStart = first.length + 1;
  const close = /^---[ \t]*$/m;
  const rest = source.text.slice(yamlStart);
  const closing = close.exec(rest);
  // gray-matter ends the front matter at the first line that merely starts with the fence.
  const early = /^---/m.exec(rest);
  if (!closing || early?.index !== closing.index) {
    const place = early ? source.placeOf(yamlStart + early.index) : source.place(1);
    return { problem: source.problem(catalogue.fenceUnclosed(), place) };
  }
  if (closing.index > LARGEST * 1024) {
    return { problem: source.problem(catalogue.tooBig({ most: LARGEST }), source.place(1)) };
  }
  const yamlEnd = yamlStart + closing.index;
  const bodyLine = (source.placeOf(yamlEnd).line ?? 1) + 1;
  return { engineStart: 3, yamlStart, yamlEnd, yamlLine: 2, bodyLine };
}
