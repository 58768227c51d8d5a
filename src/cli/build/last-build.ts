/** The last build: the published site, and the dependency graph of its pages. */
import { resolve } from "node:path";
import { fileOf } from "../../content/addresses/address.ts";
import { DependencyGraph } from "../../incremental/graph.ts";
import { Revision } from "../../incremental/revision.ts";
import { loadGraph, saveGraph } from "../../incremental/saved-graph.ts";
import type { ReusedFiles } from "../../publish/inspect.ts";
import { type Manifest, sourceId } from "../../publish/manifest.ts";
import { digestOf } from "../../publish/manifest-file.ts";
import type { Publication } from "../../publish/publication.ts";
import type { Site } from "../../site/site.ts";
import { COPY_ENDINGS } from "../../text/file-names.ts";
import type { InspectedSite } from "./inspected-site.ts";
import { commitGraph, wereLinksSound } from "./steps.ts";

const FOLDER = ".cache/tribune/pages";

export class LastBuild {
  /** Decides which of its pages are reused. */
  readonly revision: Revision;
  readonly #file: string;
  readonly #intact: ReadonlySet<string>;
  readonly #published: Manifest | undefined;
  /** Those of {@link COPY_ENDINGS} that the published site has. */
  readonly #endings: readonly string[];
  readonly #linksWereSound: boolean;
  readonly #takenOver = new Set<string>();

  /** @param reuses whether pages may be reused at all */
  constructor(publication: Publication, output: string, reuses: boolean) {
    this.#file = resolve(FOLDER, `${sourceId(output)}.json`);
    const { before } = publication;
    this.#published = before;
    const files = [...(before?.files.keys() ?? [])];
    this.#endings = COPY_ENDINGS.filter((ending) => files.some((file) => file.endsWith(ending)));
    const saved = before && reuses ? loadGraph(this.#file) : undefined;
    const graph = before && saved?.of === digestOf(before) ? new DependencyGraph(saved) : undefined;
    this.#linksWereSound = wereLinksSound(graph);
    this.#intact = graph ? publication.intact() : new Set();
    this.revision = new Revision(graph, (path) => this.#isIntact(path));
  }

  /** The files of the reused pages, and those that were {@link takeOver taken over}. */
  get files(): ReusedFiles {
    const pages = [...this.revision.reused].flatMap((path) => this.#filesOf(path));
    return { files: new Set([...pages, ...this.#takenOver]), linksWereSound: this.#linksWereSound };
  }

  /**
   * Whether a file is published and intact, so that it need not be written; then it is reused.
   * @param file relative to the site's root, named by a digest of its content
   */
  takeOver(file: string): boolean {
    const isIntact = this.#intact.has(file);
    if (isIntact) this.#takenOver.add(file);
    return isIntact;
  }

  /** Whether a page and its compressed copies are unchanged since the last build. */
  #isIntact(path: string): boolean {
    const files = this.#filesOf(path);
    return files.length > 0 && files.every((file) => this.#intact.has(file));
  }

  /** A published page and its compressed copies; empty if there is no such page. */
  #filesOf(path: string): string[] {
    const files = this.#published?.files;
    const page = fileOf(path);
    if (!files?.has(page)) return [];
    const copies = this.#endings.map((ending) => page + ending);
    return copies.length === 0 ? [page] : [page, ...copies.filter((file) => files.has(file))];
  }

  /**
   * Saves the graph for the next build, once the site is published.
   *
   * @param digest digest of the published site
   */
  save(digest: string, inspected: InspectedSite<Site>): void {
    const graph = commitGraph(inspected, this.revision);
    if (graph) saveGraph(this.#file, graph.snapshot(digest));
  }
}
