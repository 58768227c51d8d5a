/** All old addresses of the site, and where they lead. */

import type { Journal } from "../journal/journal.ts";
import type { LibraryLists } from "../library/library-lists.ts";
import { foldersAbove, leadsElsewhere } from "./address.ts";
import { aliasesOfLists } from "./list-aliases.ts";
import { moved, type OldAddress, oldPath } from "./old-address.ts";
import { parseRedirect } from "./redirects.ts";
import type { Routes } from "./routes.ts";

/** Old addresses of texts first, then `redirects` of the journal, then those of tags and authors. */
export function oldAddressesOf(library: LibraryLists, journal: Journal, routes: Routes): OldAddress[] {
  const texts = [...library.articles, ...library.pages].flatMap(({ aliases, path, file }) =>
    aliases
      .map((alias) => routes.alias(alias))
      .filter((alias) => leadsElsewhere(alias, path))
      .map((alias) => moved(alias, path, { kind: "text", file })),
  );
  const redirects = journal.redirects.flatMap((written, index) => {
    const { address } = parseRedirect(written, index, routes);
    return address ? [address] : [];
  });
  return [...texts, ...redirects, ...aliasesOfLists(library, journal, routes)];
}

/** Finds the old address for a path: the exact one, else the most specific pattern. */
export class OldAddressBook {
  readonly #exact: ReadonlyMap<string, OldAddress>;
  /** By folder. */
  readonly #patterns: ReadonlyMap<string, OldAddress>;
  readonly #routes: Routes;

  constructor(addresses: readonly OldAddress[], routes: Routes) {
    this.#routes = routes;
    // Of two equal ones, which are reported, the first counts everywhere.
    const byPath = (all: readonly OldAddress[]) =>
      new Map(all.map((one) => [one.from, one] as const).toReversed());
    this.#exact = byPath(addresses.filter(({ below }) => !below));
    this.#patterns = byPath(addresses.filter(({ below }) => below));
  }

  /** @param path decoded, without the path prefix */
  find(path: string): OldAddress | undefined {
    const exact = this.#exact.get(path) ?? this.#exact.get(oldPath(`/${path.slice(1)}`, this.#routes));
    if (exact || this.#patterns.size === 0) return exact;
    const folder = [`${path}/`, ...foldersAbove(path)].find((one) => this.#patterns.has(one));
    return folder === undefined ? undefined : this.#patterns.get(folder);
  }
}
