/** Makes the search index while pages are written, and writes it with the scripts that read it. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { IndexStore } from "../outputs/search/index-store.ts";
import { SearchIndex } from "../outputs/search/search-index.ts";
import type { SearchText } from "../outputs/search/search-text.ts";
import { stemmerScript } from "../outputs/search/stemmers.ts";
import { enginePath } from "../text/engine-paths.ts";
import { readScript } from "./scripts.ts";
import type { Site } from "./site.ts";
import { startIndexMaker } from "./workers/search/index-worker.ts";

/** Shared by all builds of a site, previews included. */
const STORE = ".cache/tribune/search";

const CLIENT = enginePath("src/outputs/search/client");
/** In the order in which they need each other. */
const CLIENT_SCRIPTS = ["words.js", "postings.js", "matching.js", "downloads.js", "lookup.js", "engine.js"];

type SearchedSite = Pick<Site, "journal" | "routes" | "now">;

export class SearchStep {
  readonly #site: SearchedSite;
  readonly #store: IndexStore;
  readonly #index: SearchIndex;
  readonly #made: Promise<void>;

  /**
   * Starts to make what is missing.
   * @param signal ends it; what is finished stays in the store
   */
  constructor(site: SearchedSite, texts: readonly SearchText[], signal?: AbortSignal) {
    const { language } = site.journal;
    this.#site = site;
    this.#store = new IndexStore(resolve(STORE), site.now);
    this.#index = new SearchIndex({
      texts,
      language,
      store: this.#store,
      startMaker: () => startIndexMaker(language),
    });
    this.#made = this.#index.make(signal);
    // {@link write} reports the failure.
    this.#made.catch(() => undefined);
  }

  /**
   * Writes what is not published yet.
   * @param output folder of the site
   * @param isPublished whether there is a file already, relative to the folder of the site
   * @returns all files of the index, relative to the folder of the site
   */
  async write(output: string, isPublished: (file: string) => boolean = () => false): Promise<string[]> {
    await this.#made;
    const path = this.#site.routes.searchIndex().slice(1);
    const folder = resolve(output, path);
    const files = await this.#index.write(folder, (file) => isPublished(path + file));
    this.#store.evict();
    for (const [file, text] of this.#scripts()) {
      writeFileSync(join(folder, file), text);
      files.push(file);
    }
    return files.map((file) => path + file);
  }

  #scripts(): (readonly [file: string, text: string])[] {
    return [
      ["engine.js", oneScript(CLIENT_SCRIPTS.map((file) => readScript(join(CLIENT, file))))],
      ["stem.js", stemmerScript(this.#site.journal.language)],
    ];
  }
}

/** Joins modules, of which the last one exports, into one: a browser would ask for one after the other. */
function oneScript(modules: readonly string[]): string {
  const texts = modules.map((text, index) => {
    const alone = text.replace(/^import [^;]*;\n/gm, "");
    return index === modules.length - 1 ? alone : alone.replace(/^export /gm, "");
  });
  return texts.join("\n");
}
