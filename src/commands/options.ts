/** Words of a command line as options; a mistake is one sentence with what was probably meant. */
import { relative, resolve, sep } from "node:path";
import { nearest } from "../problems/nearest.ts";
import type { Texts } from "./texts.ts";

/** A mistake in the command itself: exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export interface OptionSpec {
  /** Options that take a value, as `--output DIR` or `--output=DIR`. */
  readonly values: readonly string[];
  readonly switches: readonly string[];
}

export class Options {
  readonly #values: ReadonlyMap<string, string>;
  readonly #switches: ReadonlySet<string>;

  constructor(values: ReadonlyMap<string, string>, switches: ReadonlySet<string>) {
    this.#values = values;
    this.#switches = switches;
  }

  value(name: string): string | undefined {
    return this.#values.get(name);
  }

  has(name: string): boolean {
    return this.#switches.has(name);
  }
}

export function parseOptions(words: readonly string[], spec: OptionSpec, texts: Texts): Options {
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const rest = [...words];
  for (let given = rest.shift(); given !== undefined; given = rest.shift()) {
    const [name, inline] = splitOnce(given);
    if (spec.switches.includes(name) && inline === undefined) switches.add(name);
    else if (spec.values.includes(name)) {
      const value = inline ?? rest.shift();
      if (!value || (inline === undefined && value.startsWith("--")))
        throw new UsageError(texts.valueMissing(name));
      values.set(name, value);
    } else {
      throw new UsageError(texts.unknownOption(given, nearest(name, [...spec.values, ...spec.switches])));
    }
  }
  return new Options(values, switches);
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
