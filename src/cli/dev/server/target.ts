/** The target of a request, parsed once: a path that may be dangerous never reaches the file system. */
import { strictlyDecoded } from "../../../text/decode.ts";

export interface RequestTarget {
  /** As it was sent, without its query; redirects begin with it. */
  readonly written: string;
  /** The path, decoded: begins with `/`, has no `.` nor `..` segment, no backslash and no control character. */
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
}

/** Undefined for a target that cannot be a path of a site. */
export function parseTarget(raw: string | undefined): RequestTarget | undefined {
  const [address = ""] = (raw ?? "").split("#", 1);
  const mark = address.indexOf("?");
  const written = mark === -1 ? address : address.slice(0, mark);
  if (!written.startsWith("/")) return undefined;
  // Decoding a slash would change which path was requested.
  if (/%(?:2f|5c)/i.test(written)) return undefined;
  const path = strictlyDecoded(written);
  if (path === undefined || /[\p{Cc}\\]/u.test(path)) return undefined;
  if (path.split("/").some((segment) => segment === "." || segment === "..")) return undefined;
  return { written, path, query: mark === -1 ? "" : address.slice(mark) };
}
