/** One site twice: built warm, from earlier builds, and built clean, from nothing. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { MANIFEST } from "../../../src/text/file-names.ts";
import { Builder, type BuildReport } from "./build.ts";
import { DAMAGES, type Damage } from "./damage.ts";
import { firstDifference } from "./difference.ts";
import type { State } from "./edits.ts";
import { isProgram, type Tree, writeChanges } from "./tree.ts";

const MODULES = resolve(import.meta.dirname, "../../../node_modules");

/** Slow, content-addressed caches; a clean build has no others. */
const CLEAN_CACHES: ReadonlySet<string> = new Set(["images", "drawings"]);

export interface Compared {
  /** Undefined if the builds are equal. */
  readonly difference: string | undefined;
  readonly warm: BuildReport;
}

/** One site in two folders. */
export interface Twins {
  /** The folder that is built from earlier builds. */
  readonly warm: string;
  /** Damage between two builds that the next one must repair. */
  readonly damages: readonly Damage[];
  /** Brings both to a state. */
  change(state: State): Promise<void>;
  /** Ends the processes; the next builds start others. */
  renew(): Promise<void>;
  /** Builds both and compares them. */
  build(): Promise<Compared>;
}

export class Pair implements Twins {
  readonly damages = DAMAGES;
  readonly warm: string;
  readonly #clean: string;
  readonly #builders: readonly [warm: Builder, clean: Builder];
  #tree: Tree = new Map();
  #words: readonly string[] = [];

  /** @param folder an empty one, in which both are made */
  constructor(folder: string) {
    this.warm = join(folder, "warm");
    this.#clean = join(folder, "clean");
    for (const site of [this.warm, this.#clean]) {
      mkdirSync(site);
      symlinkSync(MODULES, join(site, "node_modules"));
    }
    this.#builders = [new Builder(this.warm), new Builder(this.#clean)];
  }

  async change({ tree, now, words }: State): Promise<void> {
    const paths = new Set([...this.#tree.keys(), ...tree.keys()]);
    const isNew = (path: string) => this.#tree.get(path) !== tree.get(path);
    if ([...paths].some((path) => isProgram(path) && isNew(path))) await this.renew();
    for (const site of [this.warm, this.#clean]) writeChanges(site, this.#tree, tree);
    this.#tree = tree;
    this.#words = ["--json", "--allow-removed", "--now", now, ...words];
  }

  async renew(): Promise<void> {
    await Promise.all(this.#builders.map((builder) => builder.renew()));
  }

  async build(): Promise<Compared> {
    forget(this.#clean);
    // A file written in the moment of the last publication would count as part of it.
    await pause(15);
    const [ofWarm, ofClean] = this.#builders;
    const [warm, clean] = await Promise.all([ofWarm.request(this.#words), ofClean.request(this.#words)]);
    const isBuilt = warm.code === 0 && clean.code === 0;
    // A failed build is the last one of its process, since it may still be writing.
    if (!isBuilt) await this.renew();
    const difference = (isBuilt ? this.#sites() : undefined) ?? differenceOf(warm, clean);
    return { difference, warm };
  }

  /** The first file in which the two sites differ. */
  #sites(): string | undefined {
    const [warm, clean] = [this.warm, this.#clean].map((site) => contentOf(join(site, "_site")));
    if (!warm || !clean) return undefined;
    for (const [file, bytes] of clean) {
      const other = warm.get(file);
      if (!other) return `${file} is missing in the warm build`;
      if (!other.equals(bytes)) return `${file}: ${firstDifference(other, bytes)}`;
    }
    const more = [...warm.keys()].find((file) => !clean.has(file));
    return more && `${more} is in the warm build alone`;
  }
}

/** Removes the output and caches of earlier builds. */
function forget(site: string): void {
  for (const name of ["_site", "_site.releases"]) rmSync(join(site, name), { recursive: true, force: true });
  const cache = join(site, ".cache/tribune");
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache))
    if (!CLEAN_CACHES.has(name)) rmSync(join(cache, name), { recursive: true });
}

function contentOf(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  // Last, since it differs whenever another file does.
  const files = [...names.filter((name) => name !== MANIFEST), MANIFEST];
  return new Map(
    files
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
}

/** The first line in which the outputs of the two commands differ, apart from times, releases and unchanged files. */
function differenceOf(warm: BuildReport, clean: BuildReport): string | undefined {
  const [ofWarm = [], ofClean = []] = [warm, clean].map(({ code, out }) => [
    `code ${code}`,
    ...out
      // A clean build was never published before.
      .replace(/^ {2}"(?:changes|upload)": (?:null|\{$[\s\S]*?^ {2}\}),$/gm, "")
      .split("\n")
      .filter((line) => !/^ {2}"(?:seconds|unchanged|digest|release)": /.test(line)),
  ]);
  const at = ofClean.findIndex((line, index) => line !== ofWarm[index]);
  if (at === -1 && ofWarm.length === ofClean.length) return undefined;
  const around = (lines: readonly string[]) => lines.slice(Math.max(0, at - 4), at + 1).join("\n");
  return `the messages differ; warm:\n${around(ofWarm)}\nclean:\n${around(ofClean)}`;
}
