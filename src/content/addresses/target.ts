/** What a relative link names: decoded once, here, and never again, so that what is judged is what is opened. */
import { percentDecoded } from "../../text/decode.ts";

export interface LinkTarget {
  /** The path of a file, as it is called on the disk. */
  readonly path: string;
  /** A query and an anchor, as they were written. */
  readonly rest: string;
}

/** @param written percent-encoded, as markdown-it hands it on, or as front matter has it */
export function parseTarget(written: string): LinkTarget {
  const [, path = "", rest = ""] = /^([^?#]*)([\s\S]*)$/.exec(written) ?? [];
  return { path: percentDecoded(path), rest };
}

/** Whether a relative target names a text, whose page it then leads to. */
export function namesText(written: string): boolean {
  return /\.md$/i.test(parseTarget(written).path);
}
