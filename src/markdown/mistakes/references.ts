/** `[text][label]` of which no `[label]: address` is found, and addresses that no link uses. */
import type MarkdownIt from "markdown-it";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Finding } from "../../problems/problem.ts";
import type { Environment, LocatedFinding } from "../renderer.ts";

/** Both brackets; words that an editor puts into a quotation are not a label. */
const REFERENCE = /!?\[((?:[^[\]\\\n]|\\.){1,300})\]\[(?!\^|sic\b|…|\.\.\.)([^[\]\n]{0,100})\]/iy;

const DEFINITION = /^[\s>]*\[((?:[^[\]\\]|\\.)+)\]:/;

/** @param known the labels that are defined, as markdown-it normalizes them */
export function readReference(text: string, at: number, known: readonly string[]): Finding | undefined {
  // `array[i][j]` and calls side by side, `[1][2]`, are no links.
  if (at > 0 && /[\p{L}\p{N}\])]/u.test(text[at - 1] ?? "")) return undefined;
  REFERENCE.lastIndex = at;
  const [, words = "", given = ""] = REFERENCE.exec(text) ?? [];
  if (!/\p{L}{2}/u.test(words)) return undefined;
  const label = given.trim() === "" ? words : given;
  const meant = nearest(label, known)?.toLowerCase();
  return catalogue.referenceUndefined({ label, meant: given.trim() === "" ? undefined : meant });
}

const used = new WeakMap<Environment, Set<string>>();

/** Notes which addresses the links of a text ask for. */
export function watchReferences(env: Environment): void {
  const { references } = env;
  if (references === undefined) return;
  const asked = new Set<string>();
  used.set(env, asked);
  env.references = new Proxy(references, {
    get: (all, label) => {
      if (typeof label !== "string") return undefined;
      asked.add(label);
      return Object.hasOwn(all, label) ? all[label] : undefined;
    },
  });
}

/** Addresses that no link has asked for: their lines appear nowhere. */
export function unusedReferences(
  env: Environment,
  lines: readonly string[],
  md: MarkdownIt,
): LocatedFinding[] {
  const asked = used.get(env);
  if (!asked) return [];
  const places = new Map<string, { line: number; label: string }>();
  lines.forEach((text, line) => {
    const label = DEFINITION.exec(text)?.[1];
    const name = label === undefined ? "" : md.utils.normalizeReference(label);
    if (label !== undefined && !places.has(name)) places.set(name, { line, label });
  });
  return Object.keys(env.references ?? {}).flatMap((name) => {
    if (asked.has(name)) return [];
    const { line, label } = places.get(name) ?? { line: 0, label: name.toLowerCase() };
    const column = Math.max(0, (lines[line] ?? "").indexOf("[")) + 1;
    return [{ finding: catalogue.referenceUnused({ label }), line, column }];
  });
}
