/** Finds the file of the built site for a path, and never one outside its folder. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { RequestTarget } from "./target.ts";

export type Found =
  | { readonly status: 301; readonly location: string }
  | { readonly status: 200 | 404; readonly name: string; readonly bytes: Buffer }
  /** The site has no page of its own for this. */
  | { readonly status: 404; readonly name?: never };

const NOT_FOUND = "404.html";

/**
 * Reads synchronously, so that files of two builds never mix.
 * @param root the folder of the site, absolute
 * @param prefix the path below which the site lives, `/` or `/journal/`
 */
export function findFile(root: string, prefix: string, { written, path, query }: RequestTarget): Found {
  if (!path.startsWith(prefix)) {
    const isAbove = path === "/" || `${path}/` === prefix;
    return isAbove ? { status: 301, location: prefix + query } : notFound(root);
  }
  const inner = path.slice(prefix.length);
  // An empty segment names no file, and a redirect to `//name/` would lead to another host.
  if (inner.startsWith("/") || inner.includes("//")) return notFound(root);
  if (inner !== "" && !inner.endsWith("/") && isFolder(root, inner))
    return { status: 301, location: `${written}/${query}` };
  const name = inner === "" || inner.endsWith("/") ? `${inner}index.html` : inner;
  const bytes = read(root, name);
  if (!bytes) return notFound(root);
  return { status: name === NOT_FOUND ? 404 : 200, name, bytes };
}

function notFound(root: string): Found {
  const bytes = read(root, NOT_FOUND);
  return bytes ? { status: 404, name: NOT_FOUND, bytes } : { status: 404 };
}

function isFolder(root: string, name: string): boolean {
  const real = inside(root, name);
  return real !== undefined && statSync(real).isDirectory();
}

/** The content of a regular file; reading a pipe or a device might never end. */
function read(root: string, name: string): Buffer | undefined {
  const real = inside(root, name);
  return real !== undefined && statSync(real).isFile() ? readFileSync(real) : undefined;
}

/** The real path of a name, with links followed; undefined outside the folder. */
function inside(root: string, name: string): string | undefined {
  try {
    const folder = realpathSync(root);
    const real = realpathSync(join(folder, name));
    return real === folder || real.startsWith(folder + sep) ? real : undefined;
  } catch {
    return undefined;
  }
}
