/** What an address is to a server and to a file system, however it is spelled. */

/** The file that a server answers with, from the site's root: `tags/nvidia/index.html`. */
export function fileOf(path: string): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}

/** Letters for which every spelling is the same one. */
const PLAIN = /^[a-z0-9_./-]*$/;

/**
 * The normal form in which `/x`, `/x/`, `/x/index.html`, `/X/INDEX.HTML` and `/%78/` are one address: servers decode
 * and add what is missing, and some file systems know neither case nor composition. The home page is "".
 */
export function addressKey(path: string): string {
  const folded = PLAIN.test(path) ? path : decoded(path).normalize("NFC").toLowerCase().normalize("NFC");
  return folded
    .replace(/\/{2,}/g, "/")
    .replace(/^\/|\/$/g, "")
    .replace(/(?:(?:^|\/)index\.html)+$/, "");
}

/** Whether an old address is another one than where the text stands, however it is spelled. */
export function leadsElsewhere(alias: string, path: string): boolean {
  return addressKey(alias) !== addressKey(path);
}

/** Whether a server would hide what stands at an address, or take it for its rules. */
export function isHosts(path: string): boolean {
  const [first = "", ...others] = addressKey(path).split("/");
  return (
    /^_(?:headers|redirects|routes\.json|worker\.js)$/.test(first) ||
    [first, ...others].some((name) => name.startsWith(".") && name !== ".well-known")
  );
}

/** The folders in which a path lies, the nearest first: of `/a/b/` it is itself, of `/a/b` it is `/a/`. */
export function foldersAbove(path: string): string[] {
  const found: string[] = [];
  for (let at = path.lastIndexOf("/"); at !== -1; at = at === 0 ? -1 : path.lastIndexOf("/", at - 1))
    found.push(path.slice(0, at + 1));
  return found;
}

/** Decoded as often as it was encoded; what is no UTF-8 stays as it is. */
function decoded(path: string): string {
  if (!path.includes("%")) return path;
  try {
    const once = decodeURIComponent(path);
    return once === path ? path : decoded(once);
  } catch {
    return path;
  }
}

/** What a part of a path may have in bytes: file systems take 255, and a compressed copy adds an ending. */
const LONGEST_SEGMENT = 240;
/** What a whole path may have in bytes: macOS takes 1024 with the folders that the site lies in. */
const LONGEST_PATH = 800;

/** The part of a path that no file system takes, or the whole path, with its length in bytes. */
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
