/** The `---` lines around the front matter. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";

/** Maximum size of front matter, in KiB. */
const MAX_SIZE = 64;

export interface Fence {
  /** Offset of the text that gray-matter passes to the YAML engine: right after the three hyphens. */
  readonly engineStart: number;
  /** Offsets of the start and the end of the YAML. */
  readonly yamlStart: number;
  readonly yamlEnd: number;
  /** The first line of the YAML, and that of the body, from 1. */
  readonly yamlLine: number;
  readonly bodyLine: number;
}

/** Finds the fences: two lines of three hyphens, the first at the start of the file. */
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
  // gray-matter ends the front matter at the first line that starts with the fence.
  const early = /^---/m.exec(rest);
  if (!closing || early?.index !== closing.index) {
    const place = early ? source.placeOf(yamlStart + early.index) : source.place(1);
    return { problem: source.problem(catalogue.fenceUnclosed(), place) };
  }
  if (closing.index > MAX_SIZE * 1024) {
    return { problem: source.problem(catalogue.tooBig({ most: MAX_SIZE }), source.place(1)) };
  }
  const yamlEnd = yamlStart + closing.index;
  const bodyLine = source.placeOf(yamlEnd).line + 1;
  return { engineStart: 3, yamlStart, yamlEnd, yamlLine: 2, bodyLine };
}
