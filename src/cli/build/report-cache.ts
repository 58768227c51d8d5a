/**
 * Caches the report of a build, which holds as long as every input has the stamp that it had then and the output is as it
 * was published. No site is built for it.
 */
import { lstatSync } from "node:fs";
import { resolve, sep } from "node:path";
import { fingerprintOf } from "../../incremental/fingerprint.ts";
import { importedFromOutside, installedFor } from "../../incremental/program-fingerprint.ts";
import { inputState } from "../../incremental/store/input-state.ts";
import { readSealed, writeSealed } from "../../incremental/store/sealed.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { intactFiles } from "../../publish/intact.ts";
import { sourceId } from "../../publish/manifest.ts";
import { digestOf, readManifest } from "../../publish/manifest-file.ts";
import { foreignIn } from "../../publish/ownership.ts";
import { PublicationRecord } from "../../publish/publication-record.ts";
import { isThere, publishPathsOf } from "../../publish/publish-paths.ts";
import { listTree } from "../../publish/tree.ts";
import { ENGINE_FOLDERS } from "../../text/engine-paths.ts";
import { MANIFEST } from "../../text/file-names.ts";
import type { BuildOptions } from "./options.ts";
import type { BuildReport } from "./report.ts";

const FOLDER = ".cache/tribune/reports";
/** Raise this when the format changes. */
const KIND = "tribune-report-3";

/** Problems of the step from the site before to this one: a build that repeats the last one has none of them. */
const ONLY_ONCE: ReadonlySet<string> = new Set(
  [catalogue.listGone, catalogue.listRenamed, catalogue.filesGone, catalogue.recordDamaged].map(
    ({ code }) => code,
  ),
);

const NO_NEWS = { added: [], moved: [], removed: [], pages: { added: [], changed: [], removed: [] } };

/** Reading more back takes as long as building. */
const MOST_PROBLEMS = 10_000;

type Report = Omit<BuildReport, "seconds">;

interface CachedReport {
  /** Fingerprint of the options, of the journal and of Node.js. */
  readonly request: string;
  /** Fingerprint of the names and stamps of all input files. */
  readonly inputs: string;
  /** The clock of the build, in milliseconds since 1970. */
  readonly now: number;
  readonly report: Report;
}

export class ReportCache {
  readonly #file: string;
  readonly #output: string;
  readonly #request: string;
  readonly #record: PublicationRecord;
  /** Undefined where the stamps do not cover all inputs. */
  readonly #inputs: string | undefined;
  /** Stamps of all input files, taken before the build reads any; by absolute path. */
  readonly stamps: ReadonlyMap<string, string>;

  /** @param journal as its configuration gives it */
  constructor({ options, journal }: { readonly options: BuildOptions; readonly journal: unknown }) {
    const {
      json: _,
      quiet: _quiet,
      debug: _debug,
      now: _now,
      fresh: _fresh,
      explain: _explain,
      ...request
    } = options;
    this.#output = resolve(options.output);
    this.#record = new PublicationRecord(options.output, resolve("."));
    this.#file = resolve(FOLDER, `${sourceId(this.#output)}.json`);
    this.#request = fingerprintOf([process.version, resolve("."), request, JSON.stringify(journal)]);
    const folders = [resolve("."), resolve(options.articles), ...ENGINE_FOLDERS];
    const { digest, stamps } = inputState({
      folders: [...new Set(folders)],
      files: [...new Set(folders.flatMap(installedFor))],
      made: MANIFEST,
    });
    const isEngines = (file: string) => ENGINE_FOLDERS.some((folder) => file.startsWith(folder + sep));
    const own = [...stamps.keys()].filter((file) => !isEngines(file));
    const outside = importedFromOutside(own, folders);
    const more = inputState({ folders: [], files: outside, made: MANIFEST });
    this.#inputs = digest && more.digest && fingerprintOf([digest, more.digest]);
    this.stamps = stamps;
  }

  /**
   * The report of this build; undefined where the site must be built.
   * @param now the clock of the build, in milliseconds since 1970
   */
  lookup(now: number): Report | undefined {
    // The cast is safe: the kind identifies the shape.
    const entry = readSealed(this.#file, KIND) as CachedReport | undefined;
    if (entry?.request !== this.#request) return undefined;
    if (this.#inputs === undefined || entry.inputs !== this.#inputs) return undefined;
    const { report } = entry;
    const until = report.next?.moment.epoch ?? Number.POSITIVE_INFINITY;
    const isCurrent = now >= entry.now && now < until;
    return isCurrent && this.#isPublished(report.published.digest) ? report : undefined;
  }

  /**
   * Saves the report of a build for the builds that would repeat it.
   * @param report of a site that depends on nothing but the inputs, until the next change that it names
   */
  save(report: Report, now: number): void {
    if (this.#inputs === undefined || report.published.release !== undefined) return;
    if (report.problems.length > MOST_PROBLEMS) return;
    const { published } = report;
    const repeated: Report = {
      ...report,
      problems: report.problems.filter(({ code }) => !ONLY_ONCE.has(code)),
      published: { ...published, kept: published.files, upload: { files: 0, bytes: 0, removed: 0 } },
      news: NO_NEWS,
      explained: [],
    };
    const entry: CachedReport = { request: this.#request, inputs: this.#inputs, now, report: repeated };
    writeSealed(this.#file, KIND, entry);
  }

  /** Whether the output is the site with this digest, whole and with nothing else in it, and no publication was cut off. */
  #isPublished(digest: string): boolean {
    const { site, staging, old, next, lock, tree } = publishPathsOf(this.#output);
    if ([staging, old, next, lock, tree].some(isThere)) return false;
    if (!lstatSync(site, { throwIfNoEntry: false })?.isDirectory()) return false;
    const manifest = readManifest(site);
    return (
      manifest !== undefined &&
      digestOf(manifest) === digest &&
      // If the site is lost one day, the record is all that is left of it.
      this.#record.describes(digest) &&
      foreignIn(listTree(site), manifest).length === 0 &&
      intactFiles(site, manifest).size === manifest.files.size
    );
  }
}
