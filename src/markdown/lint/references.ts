/** `[text][label]` without a definition `[label]: address`, and definitions that no link uses. */
import type MarkdownIt from "markdown-it";
import { catalogue } from "../../problems/catalogue.ts";
import { Suggestions } from "../../problems/nearest.ts";
import { own } from "../../problems/own.ts";
import type { Finding } from "../../problems/problem.ts";
import type { Environment, LocatedFinding } from "../environment.ts";
import type { Spot } from "../spot.ts";

/** Both brackets; an editor's insertion in a quotation is not a label. */
const REFERENCE = /!?\[((?:[^[\]\\\n]|\\.){1,300})\]\[(?!\^|sic\b|…|\.\.\.)([^[\]\n]{0,100})\]/iy;

const DEFINITION = /^[\s>]*\[((?:[^[\]\\]|\\.)+)\]:/;

const suggestions = new WeakMap<Environment, Suggestions>();

/** The most similar defined label, as markdown-it normalizes it. */
function meantBy(label: string, env: Environment): string | undefined {
  const known = suggestions.get(env) ?? new Suggestions(Object.keys(env.references ?? {}));
  suggestions.set(env, known);
  return known.for(label)?.toLowerCase();
}

export function readReference(text: string, at: number, env: Environment): Finding | undefined {
  // `array[i][j]` and adjacent references (`[1][2]`) are not links.
  if (at > 0 && /[\p{L}\p{N}\])]/u.test(text[at - 1] ?? "")) return undefined;
  REFERENCE.lastIndex = at;
  const [, words = "", typedLabel = ""] = REFERENCE.exec(text) ?? [];
  if (!/\p{L}{2}/u.test(words)) return undefined;
  const label = typedLabel.trim() === "" ? words : typedLabel;
  const meant = typedLabel.trim() === "" ? undefined : meantBy(label, env);
  return catalogue.referenceUndefined({ label, meant });
}

const used = new WeakMap<Environment, Set<string>>();

/** A reference definition and its place. */
interface Definition extends Spot {
  readonly label: string;
  /** Column of the address, if it is on the same line. */
  readonly address: number;
}

const definitions = new WeakMap<Environment, ReadonlyMap<string, Definition>>();

/** The first definition of each label, as markdown-it normalizes it; computed once a text. */
function definitionsOf(env: Environment, { utils }: MarkdownIt): ReadonlyMap<string, Definition> {
  const found = definitions.get(env);
  if (found) return found;
  const all = new Map<string, Definition>();
  for (const [line, text] of env.source.split("\n").entries()) {
    const [start = "", label] = DEFINITION.exec(text) ?? [];
    const name = label === undefined ? "" : utils.normalizeReference(label);
    if (label === undefined || all.has(name)) continue;
    const [gap = ""] = /^[ \t]*<?/.exec(text.slice(start.length)) ?? [];
    all.set(name, { label, line, column: text.indexOf("[") + 1, address: start.length + gap.length + 1 });
  }
  definitions.set(env, all);
  return all;
}

/** The place of the address defined for a label; the label as written in a link. */
export function addressGiven(label: string, env: Environment, md: MarkdownIt): Spot | undefined {
  const found = definitionsOf(env, md).get(md.utils.normalizeReference(label));
  return found && { line: found.line, column: found.address };
}

/** Records which definitions the links of a text use. */
export function watchReferences(env: Environment): void {
  const { references } = env;
  if (references === undefined) return;
  const labels = new Set<string>();
  used.set(env, labels);
  env.references = new Proxy(references, {
    get: (all, label) => {
      if (typeof label !== "string") return undefined;
      labels.add(label);
      return own(all, label);
    },
  });
}

/** Definitions that no link uses: they appear nowhere on the page. */
export function unusedReferences(env: Environment, md: MarkdownIt): LocatedFinding[] {
  const labels = used.get(env);
  if (!labels) return [];
  const places = definitionsOf(env, md);
  return Object.keys(env.references ?? {}).flatMap((name) => {
    if (labels.has(name)) return [];
    const { line, column, label } = places.get(name) ?? { line: 0, column: 1, label: name.toLowerCase() };
    return [{ finding: catalogue.referenceUnused({ label }), line, column }];
  });
}
