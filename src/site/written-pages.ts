/**
 * Passes each page to a writer thread, in the last transform, so that Eleventy does not hold all pages in memory until
 * the end. Otherwise nothing changes for them: they go through every transform and are among Eleventy's results.
 */
import { readFileSync } from "node:fs";
import type { NotedFiles } from "../publish/inspection/noted-files.ts";
import type { EleventyConfig, PageResult, TransformContext } from "./api.ts";
import { addPageLayout } from "./page-layout.ts";
import type { Site } from "./site.ts";
import { WriteWorker } from "./workers/write/write-worker.ts";

/** From this many pages on, the writer thread is started at once. */
const MANY_PAGES = 100;

const ofSites = new WeakMap<Site, WrittenPages>();

/** Announces a page that now goes through the transforms, after which the writer takes it. */
export function expectPage(site: Site, outputPath: string | false): void {
  if (outputPath !== false) ofSites.get(site)?.expect(outputPath);
}

/** The facts recorded about a site's files while they were written. Returned once, to free the memory. */
export function takeNotes(site: Site): NotedFiles | undefined {
  return ofSites.get(site)?.takeNotes();
}

export class WrittenPages {
  readonly #written: PageResult[] = [];
  /** Output paths of pages that are rendered but not yet written. */
  readonly #rendered = new Set<string>();
  readonly #writer: WriteWorker;
  #noted: NotedFiles | undefined;

  /**
   * @param givenUp aborted if nothing more may be written
   * @param onWritten called with the absolute paths of files that are complete
   */
  constructor(site: Site, givenUp: AbortSignal | undefined, onWritten: (files: readonly string[]) => void) {
    this.#writer = new WriteWorker(onWritten);
    ofSites.set(site, this);
    const pages = Object.values(site.pages).reduce((sum, kind) => sum + kind.length, 0);
    if (pages - (site.revision?.reusableCount ?? 0) >= MANY_PAGES) this.#writer.start();
    givenUp?.addEventListener("abort", () => this.#writer.stop());
  }

  /** Announces a rendered page. */
  expect(outputPath: string): void {
    this.#rendered.add(outputPath);
  }

  /** Writes an announced page and returns undefined, so that Eleventy does not write it; returns other content as is. */
  async write(
    content: string,
    { inputPath, outputPath, url }: TransformContext["page"],
  ): Promise<string | undefined> {
    if (outputPath === false || !this.#rendered.delete(outputPath) || typeof content !== "string")
      return content;
    await this.#writer.write(outputPath, content);
    this.#written.push(new WrittenPage(inputPath, outputPath, url));
    return undefined;
  }

  /** Waits until everything is written. */
  async finish(): Promise<readonly PageResult[]> {
    this.#noted = await this.#writer.finish();
    return this.#written;
  }

  takeNotes(): NotedFiles | undefined {
    const noted = this.#noted;
    this.#noted = undefined;
    return noted;
  }
}

class WrittenPage implements PageResult {
  readonly inputPath: string;
  readonly outputPath: string;
  readonly url: string | false;

  constructor(inputPath: string, outputPath: string, url: string | false) {
    this.inputPath = inputPath;
    this.outputPath = outputPath;
    this.url = url;
  }

  get content(): string {
    return readFileSync(this.outputPath, "utf8");
  }
}

/** @returns a function to call after the site has added its own transforms */
export function addWrittenPages(config: EleventyConfig, current: () => WrittenPages | undefined): () => void {
  addPageLayout(config);
  config.on("afterBuild", async ({ results }) => {
    for (const result of (await current()?.finish()) ?? []) results.push(result);
  });
  return () => {
    // Inside the last plugin, so that it runs after transforms that other plugins add.
    config.addPlugin((inner) => {
      inner.addTransform("tribune-write", function (content) {
        return current()?.write(content, this.page) ?? content;
      });
    });
  };
}
