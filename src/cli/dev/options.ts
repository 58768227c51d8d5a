/** The options of `tribune dev`, parsed once. */
import type { CommonTexts } from "../../text/locales/commands/common.ts";
import type { DevTexts } from "../../text/locales/commands/dev.ts";
import { parsePathPrefix } from "../build/options.ts";
import { folderInMessages, parseOptions, UsageError } from "../options.ts";

export interface DevOptions {
  readonly articles: string;
  readonly pathPrefix: string | undefined;
  readonly port: {
    /** The first one that is tried. */
    readonly first: number;
    readonly isGiven: boolean;
  };
  /** Whether other machines may connect. */
  readonly host: boolean;
  readonly open: boolean;
  readonly poll: boolean;
  readonly debug: boolean;
  readonly help: boolean;
}

const PORT = 8080;

const SPEC = {
  values: ["--articles", "--path-prefix", "--port"],
  switches: ["--host", "--open", "--poll", "--debug", "--help"],
};

export function parseDevOptions(
  words: readonly string[],
  texts: CommonTexts & DevTexts & { badPathPrefix(given: string): string },
): DevOptions {
  const options = parseOptions(words, SPEC, texts);
  return {
    articles: folderInMessages(options.value("--articles") ?? "articles"),
    pathPrefix: parsePathPrefix(options.value("--path-prefix"), texts),
    port: port(options.value("--port"), texts),
    host: options.has("--host"),
    open: options.has("--open"),
    poll: options.has("--poll"),
    debug: options.has("--debug"),
    help: options.has("--help"),
  };
}

function port(given: string | undefined, texts: DevTexts): DevOptions["port"] {
  if (given === undefined) return { first: PORT, isGiven: false };
  const number = Number(given);
  if (!/^\d{1,5}$/.test(given) || number > 65_535) throw new UsageError(texts.badPort(given));
  return { first: number, isGiven: true };
}
