/** What stands at the addresses of a site, found by address or by a folder above it. */
import { foldersAbove } from "./address.ts";

export class TakenAddresses {
  readonly #owners: ReadonlyMap<string, string>;
  /** Of each folder the first address in it, itself included. */
  readonly #inside = new Map<string, string>();
  readonly #engines: ReadonlySet<string>;

  /**
   * @param owners what each address is told as
   * @param engines folders in which only the engine writes, with a slash at their ends
   */
  constructor(owners: ReadonlyMap<string, string>, engines: ReadonlySet<string>) {
    this.#owners = new Map([...owners, ...[...engines].map((folder) => [folder, folder] as const)]);
    this.#engines = engines;
    for (const path of this.#owners.keys())
      for (const folder of foldersAbove(path)) {
        // Those above it are known too.
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

  /** What a folder holds, or which of the engine's it lies in. */
  inFolder(folder: string): string | undefined {
    return this.#inside.get(folder) ?? foldersAbove(folder).find((above) => this.#engines.has(above));
  }
}
