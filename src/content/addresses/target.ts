/** Parses the target of a relative link: decoded only here, so that the checked path is the opened one. */
import { percentDecoded } from "../../text/decode.ts";

export interface LinkTarget {
  /** The path of a file, as on disk. */
  readonly path: string;
  /** Query and anchor, as written. */
  readonly rest: string;
}

/** @param written percent-encoded by markdown-it, or as in front matter */
export function parseTarget(written: string): LinkTarget {
  const [, path = "", rest = ""] = /^([^?#]*)([\s\S]*)$/.exec(written) ?? [];
  return { path: percentDecoded(path), rest };
}

/** Whether a relative target names a text, and so leads to its page. */
export function namesText(written: string): boolean {
  return /\.md$/i.test(parseTarget(written).path);
}
