/** The owners of the addresses of a site, by address or by folder. */
import { foldersAbove } from "./address.ts";

export class TakenAddresses {
  readonly #owners: ReadonlyMap<string, string>;
  /** The first address in each folder, itself included. */
  readonly #inside = new Map<string, string>();
  readonly #engines: ReadonlySet<string>;

  /**
   * @param owners the name of each address in messages
   * @param engines folders that only the engine writes to, with a final slash
   */
  constructor(owners: ReadonlyMap<string, string>, engines: ReadonlySet<string>) {
    this.#owners = new Map([...owners, ...[...engines].map((folder) => [folder, folder] as const)]);
    this.#engines = engines;
    for (const path of this.#owners.keys())
      for (const folder of foldersAbove(path)) {
        // The folders above it are known too.
        if (this.#inside.has(folder)) break;
        this.#inside.set(folder, path);
      }
  }

  has(path: string): boolean {
    return this.#owners.has(path);
  }

  ownerOf(path: string): string | undefined {
    return this.#owners.get(path);
  }

  /** The first address in a folder, else the engine's folder around it. */
  inFolder(folder: string): string | undefined {
    return this.#inside.get(folder) ?? foldersAbove(folder).find((above) => this.#engines.has(above));
  }
}
