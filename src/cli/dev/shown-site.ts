/** The site that the server shows: the last good build, and the builds after it that changed only some of its files. */

import { existsSync, realpathSync } from "node:fs";
import type { BuiltOutcome, Changes, TextReport } from "./outcome.ts";
import type { PreviewServer } from "./server/server.ts";
import { updateSite } from "./server/update.ts";

/** Files that no page loads. */
const NOT_LOADED = /\.(?:html|xml|json|txt|md|webmanifest)$/;

export class ShownSite {
  readonly #server: PreviewServer;
  #folder: string | undefined;
  #texts: TextReport = { addresses: [], banners: [], articles: 0, drafts: 0, future: 0 };
  /** The same map until an address changes, so that the server need not read it again. */
  #addresses: ReadonlyMap<string, string> = new Map();
  #banners: ReadonlyMap<string, string> = new Map();
  #epoch = 0;

  constructor(server: PreviewServer) {
    this.#server = server;
  }

  /** Whether nothing is shown yet. */
  get isEmpty(): boolean {
    return this.#folder === undefined;
  }

  /** Whether its folder was removed by another program. */
  get isLost(): boolean {
    return this.#folder !== undefined && !existsSync(this.#folder);
  }

  get texts(): TextReport {
    return this.#texts;
  }

  /**
   * Shows what was built.
   * @param folder of the build
   * @param paths what has changed since the build before
   * @returns a folder that is no longer used
   */
  show(built: BuiltOutcome, folder: string, paths: readonly string[]): string | undefined {
    const { prefix, noReloadBelow, language, changes, texts } = built;
    const before = this.#folder;
    if (mayChangeEveryPage(built, paths)) this.#epoch += 1;
    if (texts) {
      this.#texts = texts;
      this.#addresses = new Map(texts.addresses);
      this.#banners = new Map(texts.banners);
    }
    const isUpdate = changes !== undefined && before !== undefined;
    if (isUpdate) updateSite(before, folder, changes);
    const shown = isUpdate ? before : folder;
    this.#folder = shown;
    this.#server.publish(
      {
        root: realpathSync(shown),
        prefix,
        noReloadBelow,
        addresses: this.#addresses,
        banners: this.#banners,
        epoch: this.#epoch,
      },
      language,
    );
    return isUpdate ? folder : before;
  }

  /** Takes over what was made after the site was shown. Pages do not reload for it. */
  addDeferred(folder: string, changes: Changes): void {
    if (this.#folder !== undefined) updateSite(this.#folder, folder, changes);
  }
}

/** Whether a page with the same bytes may look different: a stylesheet has changed, or a picture that kept its name. */
function mayChangeEveryPage({ changes }: BuiltOutcome, paths: readonly string[]): boolean {
  return changes
    ? changes.changed.some((path) => !NOT_LOADED.test(path))
    : paths.some((path) => !path.endsWith(".md"));
}
