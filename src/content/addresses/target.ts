/** What a relative link names: decoded once, here, and never again, so that what is judged is what is opened. */

export interface LinkTarget {
  /** The path of a file, as it is called on the disk. */
  readonly path: string;
  /** A query and an anchor, as they were written. */
  readonly rest: string;
}

/** @param written percent-encoded, as markdown-it hands it on, or as front matter has it */
export function parseTarget(written: string): LinkTarget {
  const [, path = "", rest = ""] = /^([^?#]*)([\s\S]*)$/.exec(written) ?? [];
  return { path: decodeTarget(path), rest };
}

/** Whether a relative target names a text, whose page it then leads to. */
export function namesText(written: string): boolean {
  return /\.md$/i.test(parseTarget(written).path);
}

/** A target as the author wrote it: markdown-it has percent-encoded it. */
export function decodeTarget(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
