/** Every page that a build of the site must hold, and what its readers may expect of it. */

import { fileOf } from "../content/addresses/address.ts";
import type { Article } from "../content/article/article.ts";
import { type Address, sourceId } from "../publish/manifest.ts";
import type { Site } from "./site.ts";

/** By file from the site's root: `tags/nvidia/index.html`. What a publisher's own file replaces is not judged. */
export function promisedPages({ library, registry }: Site): Map<string, Address> {
  const promised = new Map<string, Address>();
  for (const { path, promise, yields } of registry.base) {
    if (!promise || (yields && registry.publishersOwn(path))) continue;
    const { kind, file } = promise;
    promised.set(fileOf(path), { kind, source: file === "" ? "" : sourceId(file) });
  }
  for (const [{ path }, members] of [...library.tags, ...library.authors])
    promised.set(fileOf(path), { kind: "list", source: membersOf(members) });
  return promised;
}

/** By these a list is known again under another name: its oldest members, which new ones leave where they are. */
const MEMBERS = 4;

/** @param members newest first */
const membersOf = (members: readonly Article[]) =>
  members
    .slice(-MEMBERS)
    .map(({ file }) => `${sourceId(file)},`)
    .join("");
