/**
 * Makes each page when it is its turn to be written, and hands it to a thread that writes: Eleventy would make every
 * page before it writes the first, and hold them all until its end. For everything else they are pages like any other:
 * each goes through every transform, and is among the results.
 */
import { readFileSync } from "node:fs";
import type { NotedFiles } from "../publish/inspection/noted-files.ts";
import type { EleventyConfig, PageResult, TransformContext } from "./api.ts";
import type { Site } from "./site.ts";
import { WriteWorker } from "./workers/write/write-worker.ts";

/** What stands for a page that is not made yet; a NUL is in no page. */
const MARK = /\0tribune-page-\d+\0/g;

/** So many pages are too much to be written at the end. */
const MANY = 100;

const ofSites = new WeakMap<Site, WrittenPages>();

/** The text of a page, or a mark for which it will be put. */
export function laterOrNow(site: Site, make: () => string): string {
  return ofSites.get(site)?.later(make) ?? make();
}

/** What was noted of a site's files while they were written; it is told once, since it is large. */
export function takeNotes(site: Site): NotedFiles | undefined {
  return ofSites.get(site)?.takeNotes();
}

export class WrittenPages {
  readonly #waiting = new Map<string, () => string>();
  readonly #written: PageResult[] = [];
  readonly #made = new Set<string>();
  readonly #writer = new WriteWorker();
  #noted: NotedFiles | undefined;
  #marks = 0;

  /** @param givenUp aborted when nothing more may be written */
  constructor(site: Site, givenUp: AbortSignal | undefined) {
    ofSites.set(site, this);
    const pages = Object.values(site.pages).reduce((sum, kind) => sum + kind.length, 0);
    if (pages - (site.revision?.keepable ?? 0) >= MANY) this.#writer.start();
    givenUp?.addEventListener("abort", () => this.#writer.stop());
  }

  later(make: () => string): string {
    const mark = `\0tribune-page-${this.#marks}\0`;
    this.#marks += 1;
    this.#waiting.set(mark, make);
    return mark;
  }

  /** The page, where the content is its mark or holds it. */
  make(content: string, outputPath: string | false): string {
    return content.replace(MARK, (mark) => {
      const make = this.#waiting.get(mark);
      this.#waiting.delete(mark);
      if (outputPath !== false) this.#made.add(outputPath);
      return make?.() ?? "";
    });
  }

  /** Undefined, by which Eleventy knows that it has nothing to write itself; the content where that is not so. */
  async write(
    content: string,
    { inputPath, outputPath, url }: TransformContext["page"],
  ): Promise<string | undefined> {
    if (outputPath === false || !this.#made.delete(outputPath) || typeof content !== "string") return content;
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

/**
 * Makes the pages before the first of the transforms.
 * @returns what must be called when the site has added its own
 */
export function addWrittenPages(config: EleventyConfig, current: () => WrittenPages | undefined): () => void {
  const before = { ...config.transforms };
  for (const name of Object.keys(before)) Reflect.deleteProperty(config.transforms, name);
  config.addTransform("tribune-make", function (content) {
    return current()?.make(content, this.page.outputPath) ?? content;
  });
  Object.assign(config.transforms, before);
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
