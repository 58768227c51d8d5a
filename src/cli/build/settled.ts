/** A build that would change nothing is not made: everything that it would read is what the last one read. */
import { lstatSync } from "node:fs";
import { resolve, sep } from "node:path";
import { fingerprintOf } from "../../incremental/fingerprint.ts";
import { importedFromOutside, installedFor } from "../../incremental/program-fingerprint.ts";
import { inputState } from "../../incremental/store/input-state.ts";
import { readSealed, writeSealed } from "../../incremental/store/sealed.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { intactFiles } from "../../publish/intact.ts";
import { MANIFEST, sourceId } from "../../publish/manifest.ts";
import { digestOf, readManifest } from "../../publish/manifest-file.ts";
import { foreignIn } from "../../publish/ownership.ts";
import { PublicationRecord } from "../../publish/publication-record.ts";
import { isThere, publishPathsOf } from "../../publish/publish-paths.ts";
import { listTree } from "../../publish/tree.ts";
import { ENGINE_FOLDERS } from "../../site/engine.ts";
import type { BuildOptions } from "./options.ts";
import type { BuildReport } from "./report.ts";

const FOLDER = ".cache/tribune/settled";
/** Raised whenever the same things are written in another way. */
const KIND = "tribune-settled-1";

/** What is told of the site before, which is no more when a build is asked for again. */
const OF_THE_CHANGE: ReadonlySet<string> = new Set(
  [catalogue.listGone, catalogue.listRenamed, catalogue.filesGone, catalogue.recordDamaged].map(
    ({ code }) => code,
  ),
);

type Report = Omit<BuildReport, "seconds">;

interface Written {
  /** Signature of what was asked, and the state of all that was read. */
  readonly asked: string;
  readonly inputs: string;
  /** The clock of the build, in milliseconds since 1970. */
  readonly now: number;
  readonly report: Report;
}

/** More take as long to read back as the build to be made. */
const PROBLEMS_MOST = 10_000;

export class Settled {
  readonly #file: string;
  readonly #output: string;
  readonly #asked: string;
  readonly #record: PublicationRecord;
  /** As everything was before the build read it. */
  readonly #inputs: string | undefined;
  /** Of every file that the build may read, from before it read any; by absolute path. */
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
      ...asked
    } = options;
    this.#output = resolve(options.output);
    this.#record = new PublicationRecord(options.output, resolve("."));
    this.#file = resolve(FOLDER, `${sourceId(this.#output)}.json`);
    this.#asked = fingerprintOf([process.version, resolve("."), asked, JSON.stringify(journal)]);
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

  /** What the build would report; undefined when it must be made. */
  report(now: number): Report | undefined {
    const { site, staging, old, next, lock, tree } = publishPathsOf(this.#output);
    if ([staging, old, next, lock, tree].some(isThere)) return undefined;
    // Nothing else is written there.
    const written = readSealed(this.#file, KIND) as Written | undefined;
    if (written?.asked !== this.#asked || this.#inputs === undefined || written.inputs !== this.#inputs)
      return undefined;
    const { report } = written;
    const until = report.next?.moment.epoch ?? Number.POSITIVE_INFINITY;
    if (now < written.now || now >= until || !lstatSync(site, { throwIfNoEntry: false })?.isDirectory())
      return undefined;
    const manifest = readManifest(site);
    const isIntact =
      manifest !== undefined &&
      digestOf(manifest) === report.published.digest &&
      // Should the site in place be lost one day, the record is all that is left of it.
      this.#record.describes(report.published.digest) &&
      foreignIn(listTree(site), manifest).length === 0 &&
      intactFiles(site, manifest).size === manifest.files.size;
    return isIntact ? report : undefined;
  }

  /** Tells the next build that this one is right until its sources or the moment change. */
  writeDown(report: Report, now: number): void {
    if (this.#inputs === undefined || report.published.release !== undefined) return;
    if (report.problems.length > PROBLEMS_MOST) return;
    const { published } = report;
    const nothing = { added: [], moved: [], removed: [], pages: { added: [], changed: [], removed: [] } };
    const problems = report.problems.filter(({ code }) => !OF_THE_CHANGE.has(code));
    const again = {
      ...report,
      problems,
      published: { ...published, kept: published.files },
      news: nothing,
      explained: [],
    };
    const written: Written = { asked: this.#asked, inputs: this.#inputs, now, report: again };
    writeSealed(this.#file, KIND, written);
  }
}
