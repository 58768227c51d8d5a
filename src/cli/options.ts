/** Words of a command line as options; a mistake is one sentence with what was probably meant. */

import { relative, resolve, sep } from "node:path";
import { nearest } from "../problems/nearest.ts";
import type { CommonTexts } from "../text/locales/commands/common.ts";

/** A mistake in the command itself: exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export interface OptionSpec {
  /** Options that take a value, as `--output DIR` or `--output=DIR`. */
  readonly values: readonly string[];
  readonly switches: readonly string[];
  /** Whether words that are no options are taken; a mistake unless it is given. */
  readonly words?: boolean;
}

export class Options {
  /** The words that are no options, in order. */
  readonly words: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;
  readonly #switches: ReadonlySet<string>;

  constructor(
    values: ReadonlyMap<string, readonly string[]>,
    switches: ReadonlySet<string>,
    words: readonly string[],
  ) {
    this.#values = values;
    this.#switches = switches;
    this.words = words;
  }

  /** The value of an option; the last one, if it was given more than once. */
  value(name: string): string | undefined {
    return this.all(name).at(-1);
  }

  /** Every value of an option that may be repeated. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  has(name: string): boolean {
    return this.#switches.has(name);
  }
}

export function parseOptions(words: readonly string[], spec: OptionSpec, texts: CommonTexts): Options {
  const values = new Map<string, string[]>();
  const plain: string[] = [];
  const switches = new Set<string>();
  const rest = [...words];
  for (let given = rest.shift(); given !== undefined; given = rest.shift()) {
    const [name, inline] = splitOnce(given);
    if (spec.words && given === "--") plain.push(...rest.splice(0));
    else if (spec.switches.includes(name) && inline === undefined) switches.add(name);
    else if (spec.values.includes(name)) {
      const value = inline ?? rest.shift();
      if (!value || (inline === undefined && value.startsWith("--")))
        throw new UsageError(texts.valueMissing(name));
      values.set(name, [...(values.get(name) ?? []), value]);
    } else if (spec.words && !given.startsWith("-")) plain.push(given);
    else {
      throw new UsageError(texts.unknownOption(given, nearest(name, [...spec.values, ...spec.switches])));
    }
  }
  return new Options(values, switches, plain);
}

/** `--output=x` as its two parts. */
function splitOnce(word: string): [string, string | undefined] {
  const at = word.startsWith("--") ? word.indexOf("=") : -1;
  return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

/** A folder as messages name it: relative to the working folder, with `/`. */
export function folderInMessages(given: string): string {
  return relative(process.cwd(), resolve(given)).split(sep).join("/") || ".";
}
