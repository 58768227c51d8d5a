/** The pages that a build must contain, with what each shows, so that a later build can tell if it disappears. */

import { fileOf } from "../content/addresses/address.ts";
import type { Article } from "../content/article/article.ts";
import { type Address, sourceId } from "../publish/manifest.ts";
import type { Site } from "./site.ts";

/** By file, relative to the site's root: `tags/nvidia/index.html`. Files that the publisher replaces are left out. */
export function expectedPages({ library, registry }: Site): Map<string, Address> {
  const expected = new Map<string, Address>();
  for (const { path, promise, yields } of registry.base) {
    if (!promise || (yields && registry.isPublishersOwn(path))) continue;
    const { kind, file } = promise;
    expected.set(fileOf(path), { kind, source: file === "" ? "" : sourceId(file) });
  }
  for (const [{ path }, members] of [...library.tags, ...library.authors])
    expected.set(fileOf(path), { kind: "list", source: membersOf(members) });
  return expected;
}

/** How many of a list's oldest members identify it after a rename: new articles do not displace them. */
const MEMBERS = 4;

/** @param members newest first */
const membersOf = (members: readonly Article[]) =>
  members
    .slice(-MEMBERS)
    .map(({ file }) => `${sourceId(file)},`)
    .join("");
