/**
 * Hands each page to a thread that writes, as the last of Eleventy's transforms, and keeps nothing of it: Eleventy
 * would hold all pages until its end. For everything else they are pages like any other: each goes through every
 * transform, and is among the results.
 */
import { readFileSync } from "node:fs";
import type { NotedFiles } from "../publish/inspection/noted-files.ts";
import type { EleventyConfig, PageResult, TransformContext } from "./api.ts";
import { addPageLayout } from "./page-layout.ts";
import type { Site } from "./site.ts";
import { WriteWorker } from "./workers/write/write-worker.ts";

/** So many pages are too much to be written at the end. */
const MANY = 100;

const ofSites = new WeakMap<Site, WrittenPages>();

/** Says that a page of a site goes through the transforms now: the writer takes it at their end. */
export function expectPage(site: Site, outputPath: string | false): void {
  if (outputPath !== false) ofSites.get(site)?.expect(outputPath);
}

/** What was noted of a site's files while they were written; it is told once, since it is large. */
export function takeNotes(site: Site): NotedFiles | undefined {
  return ofSites.get(site)?.takeNotes();
}

export class WrittenPages {
  readonly #written: PageResult[] = [];
  /** The output paths of pages that are rendered and not written yet. */
  readonly #rendered = new Set<string>();
  readonly #writer = new WriteWorker();
  #noted: NotedFiles | undefined;

  /** @param givenUp aborted when nothing more may be written */
  constructor(site: Site, givenUp: AbortSignal | undefined) {
    ofSites.set(site, this);
    const pages = Object.values(site.pages).reduce((sum, kind) => sum + kind.length, 0);
    if (pages - (site.revision?.keepable ?? 0) >= MANY) this.#writer.start();
    givenUp?.addEventListener("abort", () => this.#writer.stop());
  }

  /** A page is rendered, and goes through the transforms now. */
  expect(outputPath: string): void {
    this.#rendered.add(outputPath);
  }

  /** Undefined, by which Eleventy knows that it has nothing to write itself; the content where that is not so. */
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

  /** Settled when everything is on the disk. */
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

/** @returns what must be called when the site has added its own transforms */
export function addWrittenPages(config: EleventyConfig, current: () => WrittenPages | undefined): () => void {
  addPageLayout(config);
  config.on("afterBuild", async ({ results }) => {
    for (const result of (await current()?.finish()) ?? []) results.push(result);
  });
  return () => {
    // As the last of all plugins, since plugins add transforms too.
    config.addPlugin((inner) => {
      inner.addTransform("tribune-write", function (content) {
        return current()?.write(content, this.page) ?? content;
      });
    });
  };
}
