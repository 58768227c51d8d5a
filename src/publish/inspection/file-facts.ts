/** What is to be known of a file of the site, told by whoever has its bytes in hand. */
import { hash } from "node:crypto";
import { linksIn } from "./links.ts";

export interface FileFacts {
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string;
  /** Whether a page goes on to its end; true of every other file. */
  readonly isWhole: boolean;
  /** What a page asks for from its own host, each address once, as it is written; none for every other file. */
  readonly links: readonly string[];
}

const NONE: readonly string[] = [];

/** @param path says whether the file is a page */
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
