/**
 * Plain Eleventy writes directly into the output folder. The manifest lists the files that it wrote, so that
 * `tribune build` may replace them, and not those that someone else put there.
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
import { expectedPages } from "./expected-pages.ts";
import type { Site } from "./site.ts";

export class PlainOutput {
  #foreign: ReadonlySet<string> = new Set();
  /** The files in the manifest that this process wrote. */
  #listed: ReadonlySet<string> | undefined;
  #output: string | undefined;
  #handlesExit = false;

  /** Records which files are there before Eleventy writes. */
  before(folder: string, language: Language): void {
    const output = resolve(folder);
    // Releases share files by hard links: writing to one would change the others.
    if (isReleaseLink(output))
      throw problemsError([{ file: folder, ...catalogue.outputIsRelease() }], language);
    this.#foreign = new Set(existsSync(output) ? foreignFiles(output) : []);
    this.#output = output;
    if (!this.#handlesExit) process.once("exit", () => this.#onExit());
    this.#handlesExit = true;
  }

  /** Writes the manifest. */
  after({ directories, results, runMode }: AfterEvent, site: Site): void {
    const output = resolve(directories.output);
    const written = results.flatMap(({ outputPath }) =>
      outputPath === false ? [] : [relative(output, resolve(outputPath)).split(sep).join("/")],
    );
    // In watch mode, files that are already listed may change without a new manifest.
    if (runMode !== "build" && written.every((path) => this.#listed?.has(path))) return;
    const isOurs = (path: string) => !this.#foreign.has(path) || written.includes(path);
    const { manifest } = inspect(output, expectedPages(site), {}, isOurs);
    writeManifest(output, manifest);
    this.#listed = new Set(manifest.files.keys());
  }

  /** Lists files that a failed build wrote, or that were written later; the published addresses stay expected. */
  #onExit(): void {
    const output = this.#output;
    if (output === undefined || !existsSync(output)) return;
    if (foreignFiles(output).every((path) => this.#foreign.has(path))) return;
    const expected = readManifest(output)?.addresses ?? new Map();
    const { manifest } = inspect(output, expected, {}, (path) => !this.#foreign.has(path));
    writeManifest(output, manifest);
  }
}
