/** The target of a request, parsed once: what it may not hold never reaches the file system. */

export interface RequestTarget {
  /** As it was sent, without its query: a redirect begins with it. */
  readonly written: string;
  /** The path, decoded: begins with `/`, has no `.` nor `..` segment, no backslash and no control character. */
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
}

/** Undefined for a target that is no path of a site. */
export function parseTarget(raw: string | undefined): RequestTarget | undefined {
  const [address = ""] = (raw ?? "").split("#", 1);
  const mark = address.indexOf("?");
  const written = mark === -1 ? address : address.slice(0, mark);
  if (!written.startsWith("/")) return undefined;
  // An encoded slash would make another path of it than the one that was asked for.
  if (/%(?:2f|5c)/i.test(written)) return undefined;
  const path = decode(written);
  if (path === undefined || /[\p{Cc}\\]/u.test(path)) return undefined;
  if (path.split("/").some((segment) => segment === "." || segment === "..")) return undefined;
  return { written, path, query: mark === -1 ? "" : address.slice(mark) };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
