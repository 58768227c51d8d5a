/** Parses command lines with `node:util`; a mistake is reported in one sentence with a suggestion. */

import { relative, resolve, sep } from "node:path";
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { nearest } from "../problems/nearest.ts";
import { own } from "../problems/own.ts";
import type { CommonTexts } from "../text/locales/commands/common.ts";

/** A mistake in the command itself: exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** An option with a value, as `--output DIR` or `--output=DIR`; the last one counts. */
export const VALUE = { type: "string" } as const;
/** An option with a value that may be repeated. */
export const VALUES = { type: "string", multiple: true } as const;
/** An option without a value. */
export const SWITCH = { type: "boolean", default: false } as const;

/** Options of every command; `--help` is handled before any command runs. */
const COMMON = { debug: SWITCH, help: SWITCH } as const;

/**
 * Parses the words after a command's name.
 *
 * @param options by name, without `--`
 * @param takesWords whether other words are accepted, as `positionals`
 * @throws UsageError for an unknown option, a missing value, an unexpected word
 */
export function parseOptions<const Config extends ParseArgsOptionsConfig>(
  words: readonly string[],
  options: Config,
  texts: CommonTexts,
  takesWords = false,
) {
  const known = { ...options, ...COMMON };
  const args = checked(words, known, texts, takesWords);
  return parseArgs({ args, options: known, allowPositionals: true });
}

/** Finds mistakes before Node does, whose messages suggest nothing; joins each value to its option with `=`. */
function checked(
  words: readonly string[],
  options: ParseArgsOptionsConfig,
  texts: CommonTexts,
  takesWords: boolean,
): string[] {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  let isEnded = false;
  return tokens.map((token) => {
    const word = words[token.index] ?? "";
    if (token.kind === "option") {
      const { name, rawName, value, inlineValue } = token;
      const type = own(options, name)?.type;
      if (type === "boolean" && !inlineValue) return rawName;
      if (type === "string" && (!value || (!inlineValue && value.startsWith("--"))))
        throw new UsageError(texts.valueMissing(rawName));
      if (type === "string") return `${rawName}=${value}`;
    } else if (takesWords) {
      isEnded ||= token.kind === "option-terminator";
      if (isEnded || !word.startsWith("-")) return word;
    }
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(texts.unknownOption(word, nearest(word.replace(/^(--[^=]+)=.*/s, "$1"), names)));
  });
}

/** A folder for messages: relative to the working folder, with `/`. */
export function folderInMessages(path: string): string {
  return relative(process.cwd(), resolve(path)).split(sep).join("/") || ".";
}
