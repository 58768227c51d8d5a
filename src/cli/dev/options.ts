/** The options of `tribune dev`, parsed once. */
import type { CommonTexts } from "../../text/locales/commands/common.ts";
import type { DevTexts } from "../../text/locales/commands/dev.ts";
import { parsePathPrefix } from "../build/options.ts";
import { folderInMessages, parseOptions, SWITCH, UsageError, VALUE } from "../options.ts";

export interface DevOptions {
  readonly articles: string;
  readonly pathPrefix: string | undefined;
  readonly port: {
    /** The first one to try. */
    readonly first: number;
    readonly isGiven: boolean;
  };
  /** Whether other machines may connect. */
  readonly host: boolean;
  readonly open: boolean;
  readonly poll: boolean;
  readonly debug: boolean;
}

const PORT = 8080;

const OPTIONS = {
  articles: VALUE,
  "path-prefix": VALUE,
  port: VALUE,
  host: SWITCH,
  open: SWITCH,
  poll: SWITCH,
} as const;

export function parseDevOptions(
  words: readonly string[],
  texts: CommonTexts & DevTexts & { badPathPrefix(given: string): string },
): DevOptions {
  const { host, open, poll, debug, ...values } = parseOptions(words, OPTIONS, texts).values;
  return {
    articles: folderInMessages(values.articles ?? "articles"),
    pathPrefix: parsePathPrefix(values["path-prefix"], texts),
    port: port(values.port, texts),
    host,
    open,
    poll,
    debug,
  };
}

function port(given: string | undefined, texts: DevTexts): DevOptions["port"] {
  if (given === undefined) return { first: PORT, isGiven: false };
  const number = Number(given);
  if (!/^\d{1,5}$/.test(given) || number > 65_535) throw new UsageError(texts.badPort(given));
  return { first: number, isGiven: true };
}
