/** `[text][label]` of which no `[label]: address` is found, and addresses that no link uses. */
import type MarkdownIt from "markdown-it";
import { catalogue } from "../../problems/catalogue.ts";
import { Suggestions } from "../../problems/nearest.ts";
import { own } from "../../problems/own.ts";
import type { Finding } from "../../problems/problem.ts";
import type { Environment, LocatedFinding } from "../environment.ts";
import type { Spot } from "../spot.ts";

/** Both brackets; words that an editor puts into a quotation are not a label. */
const REFERENCE = /!?\[((?:[^[\]\\\n]|\\.){1,300})\]\[(?!\^|sic\b|…|\.\.\.)([^[\]\n]{0,100})\]/iy;

const DEFINITION = /^[\s>]*\[((?:[^[\]\\]|\\.)+)\]:/;

const suggestions = new WeakMap<Environment, Suggestions>();

/** The label that was probably meant, of those that are defined, as markdown-it normalizes them. */
function meantBy(label: string, env: Environment): string | undefined {
  const known = suggestions.get(env) ?? new Suggestions(Object.keys(env.references ?? {}));
  suggestions.set(env, known);
  return known.for(label)?.toLowerCase();
}

export function readReference(text: string, at: number, env: Environment): Finding | undefined {
  // `array[i][j]` and calls side by side, `[1][2]`, are no links.
  if (at > 0 && /[\p{L}\p{N}\])]/u.test(text[at - 1] ?? "")) return undefined;
  REFERENCE.lastIndex = at;
  const [, words = "", given = ""] = REFERENCE.exec(text) ?? [];
  if (!/\p{L}{2}/u.test(words)) return undefined;
  const label = given.trim() === "" ? words : given;
  const meant = given.trim() === "" ? undefined : meantBy(label, env);
  return catalogue.referenceUndefined({ label, meant });
}

const used = new WeakMap<Environment, Set<string>>();

/** An address given apart, and where it stands. */
interface Definition extends Spot {
  readonly label: string;
  /** Where the address begins, if it is in the same line. */
  readonly address: number;
}

const definitions = new WeakMap<Environment, ReadonlyMap<string, Definition>>();

/** The first line for each label, as markdown-it normalizes it; looked for once. */
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

/** Where the address stands that is given apart under a label, as it is written in a link. */
export function addressGiven(label: string, env: Environment, md: MarkdownIt): Spot | undefined {
  const found = definitionsOf(env, md).get(md.utils.normalizeReference(label));
  return found && { line: found.line, column: found.address };
}

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
      return own(all, label);
    },
  });
}

/** Addresses that no link has asked for: their lines appear nowhere. */
export function unusedReferences(env: Environment, md: MarkdownIt): LocatedFinding[] {
  const asked = used.get(env);
  if (!asked) return [];
  const places = definitionsOf(env, md);
  return Object.keys(env.references ?? {}).flatMap((name) => {
    if (asked.has(name)) return [];
    const { line, column, label } = places.get(name) ?? { line: 0, column: 1, label: name.toLowerCase() };
    return [{ finding: catalogue.referenceUnused({ label }), line, column }];
  });
}
