/** Facts about a published file, computed from its bytes. */
import { hash } from "node:crypto";
import { linksIn } from "./links.ts";

export interface FileFacts {
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
  /** Whether a page has its end tag; true for any other file. */
  readonly isWhole: boolean;
  /** URLs on its own host that a page refers to, without duplicates, as written; empty for any other file. */
  readonly links: readonly string[];
}

const NONE: readonly string[] = [];

/** @param path decides whether the file is a page */
export function factsOf(path: string, content: Uint8Array): FileFacts {
  const isPage = path.endsWith(".html");
  return {
    size: content.length,
    sha256: hash("sha256", content, "hex"),
    isWhole: !isPage || endsAsHtml(content),
    links: isPage ? linksIn(content) : NONE,
  };
}

function endsAsHtml(content: Uint8Array): boolean {
  const end = Buffer.from(content.subarray(-64)).toString("latin1");
  return end.trimEnd().toLowerCase().endsWith("</html>");
}
