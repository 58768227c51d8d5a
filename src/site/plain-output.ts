/**
 * Plain Eleventy writes into the output where it stands. What it wrote is noted in the manifest, so that
 * `tribune build` may replace it; what somebody else put there is not.
 */
import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { catalogue } from "../problems/catalogue.ts";
import { problemsError } from "../problems/report.ts";
import { inspect } from "../publish/inspect.ts";
import { readManifest, writeManifest } from "../publish/manifest-file.ts";
import { foreignFiles } from "../publish/ownership.ts";
import { isReleaseLink } from "../publish/publish-paths.ts";
import type { Language } from "../text/language.ts";
import type { AfterEvent } from "./api.ts";
import { promisedPages } from "./promised-pages.ts";
import type { Site } from "./site.ts";

export class PlainOutput {
  #foreign: ReadonlySet<string> = new Set();
  /** What this process has written down already. */
  #noted: ReadonlySet<string> | undefined;
  #output: string | undefined;
  #isLeaving = false;

  /** Looks at what is there before Eleventy writes. */
  before(folder: string, language: Language): void {
    const output = resolve(folder);
    // A release shares its files with others: to write into one would change them all.
    if (isReleaseLink(output))
      throw problemsError([{ file: folder, ...catalogue.outputIsRelease() }], language);
    this.#foreign = new Set(existsSync(output) ? foreignFiles(output) : []);
    this.#output = output;
    // Once is enough for a process that builds again and again.
    if (!this.#isLeaving) process.once("exit", () => this.#leave());
    this.#isLeaving = true;
  }

  /** Notes what has been written since. */
  after({ directories, results, runMode }: AfterEvent, site: Site): void {
    const output = resolve(directories.output);
    const written = results.flatMap(({ outputPath }) =>
      outputPath === false ? [] : [relative(output, resolve(outputPath)).split(sep).join("/")],
    );
    // While it watches, a file of the list may change as often as it likes: a later date tells it from what was noted.
    if (runMode !== "build" && written.every((path) => this.#noted?.has(path))) return;
    const isOurs = (path: string) => !this.#foreign.has(path) || written.includes(path);
    const { manifest } = inspect(output, promisedPages(site), {}, isOurs);
    writeManifest(output, manifest);
    this.#noted = new Set(manifest.files.keys());
  }

  /** Notes what was written by a build that failed, or after its end: what was published is promised still. */
  #leave(): void {
    const output = this.#output;
    if (output === undefined || !existsSync(output)) return;
    if (foreignFiles(output).every((path) => this.#foreign.has(path))) return;
    const promised = readManifest(output)?.addresses ?? new Map();
    const { manifest } = inspect(output, promised, {}, (path) => !this.#foreign.has(path));
    writeManifest(output, manifest);
  }
}
