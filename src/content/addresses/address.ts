/** Addresses as servers and file systems see them, however they are spelled. */
import { percentDecoded } from "../../text/decode.ts";

/** The file that a server answers with, from the site's root: `tags/nvidia/index.html`. */
export function fileOf(path: string): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}

/** Addresses that have only one spelling. */
const PLAIN = /^[a-z0-9_./-]*$/;

/**
 * The normal form of an address: the same for `/x`, `/x/`, `/x/index.html`, `/X/INDEX.HTML` and `/%78/`. Servers decode
 * addresses and complete them, and some file systems ignore case and composition. The home page is "".
 */
export function addressKey(path: string): string {
  const folded = PLAIN.test(path) ? path : decoded(path).normalize("NFC").toLowerCase().normalize("NFC");
  return folded
    .replace(/\/{2,}/g, "/")
    .replace(/^\/|\/$/g, "")
    .replace(/(?:(?:^|\/)index\.html)+$/, "");
}

/** Whether an old address differs from the current one, however both are spelled. */
export function leadsElsewhere(alias: string, path: string): boolean {
  return addressKey(alias) !== addressKey(path);
}

/** Whether a host hides the file at an address, or reads it as its rules. */
export function isReservedByHost(path: string): boolean {
  const [first = "", ...others] = addressKey(path).split("/");
  return (
    /^_(?:headers|redirects|routes\.json|worker\.js)$/.test(first) ||
    [first, ...others].some((name) => name.startsWith(".") && name !== ".well-known")
  );
}

/** The folders around a path, nearest first: `/a/b/` begins with itself, `/a/b` with `/a/`. */
export function foldersAbove(path: string): string[] {
  const found: string[] = [];
  for (let at = path.lastIndexOf("/"); at !== -1; at = at === 0 ? -1 : path.lastIndexOf("/", at - 1))
    found.push(path.slice(0, at + 1));
  return found;
}

/** Decodes a path as often as it was encoded; malformed parts stay. */
function decoded(path: string): string {
  if (!path.includes("%")) return path;
  const once = percentDecoded(path);
  return once === path ? path : decoded(once);
}

/** Maximum bytes of a path segment: file systems allow 255, and a compressed copy adds an extension. */
const LONGEST_SEGMENT = 240;
/** Maximum bytes of a path: macOS allows 1024, the folders around the site included. */
const LONGEST_PATH = 800;

/** The segment, or the whole path, that is too long for file systems; lengths in bytes. */
export function tooLong(
  path: string,
): { readonly part: string; readonly bytes: number; readonly most: number } | undefined {
  if (path.length * 3 <= LONGEST_SEGMENT) return undefined;
  for (const part of path.split("/")) {
    const bytes = Buffer.byteLength(part);
    if (bytes > LONGEST_SEGMENT) return { part, bytes, most: LONGEST_SEGMENT };
  }
  const bytes = Buffer.byteLength(path);
  return bytes > LONGEST_PATH ? { part: path, bytes, most: LONGEST_PATH } : undefined;
}
