/** One preview twice: built warm, by a process that stays, and built clean, from nothing. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TextReport } from "../../../src/cli/dev/outcome.ts";
import { updateSite } from "../../../src/cli/dev/server/update.ts";
import { Child } from "./child.ts";
import { firstDifference } from "./difference.ts";
import type { State } from "./edits.ts";
import type { Compared, Twins } from "./pair.ts";
import type { PreviewOrder, PreviewReport } from "./preview-builder.ts";
import { isProgram, type Tree, writeChanges } from "./tree.ts";

const MODULES = resolve(import.meta.dirname, "../../../node_modules");
const BUILDER = join(import.meta.dirname, "preview-builder.ts");

interface Side {
  readonly folder: string;
  readonly builder: Child<PreviewOrder, PreviewReport>;
}

export class PreviewPair implements Twins {
  /** None: no other program writes to its folder. */
  readonly damages = [];
  readonly warm: string;
  readonly #sides: { readonly warm: Side; readonly clean: Side };
  #tree: Tree = new Map();
  #now = "";
  #changed: string[] = [];
  #builds = 0;
  /** The shown folder, relative to the warm one. */
  #shown: string | undefined;
  /** What the warm side has reported of its texts. */
  #texts: TextReport | undefined;

  /** @param folder an empty one, in which both are made */
  constructor(folder: string) {
    const side = (name: string): Side => {
      const site = join(folder, name);
      mkdirSync(site);
      symlinkSync(MODULES, join(site, "node_modules"));
      return { folder: site, builder: new Child(BUILDER, site) };
    };
    this.#sides = { warm: side("warm"), clean: side("clean") };
    this.warm = this.#sides.warm.folder;
  }

  async change({ tree, now }: State): Promise<void> {
    const isNew = (path: string) => this.#tree.get(path) !== tree.get(path);
    const changed = [...new Set([...this.#tree.keys(), ...tree.keys()])].filter(isNew);
    if (changed.some(isProgram)) await this.renew();
    for (const { folder } of Object.values(this.#sides)) writeChanges(folder, this.#tree, tree);
    this.#tree = tree;
    this.#now = now;
    this.#changed = changed.map((path) => join(this.warm, path));
  }

  async renew(): Promise<void> {
    this.#shown = undefined;
    await Promise.all(Object.values(this.#sides).map(({ builder }) => builder.renew()));
  }

  async build(): Promise<Compared> {
    this.#builds += 1;
    const { warm, clean } = this.#sides;
    const cache = ".cache/tribune/dev/1";
    // An aborted build may still be writing a file.
    rmSync(join(clean.folder, cache), { recursive: true, force: true, maxRetries: 3 });
    rmSync(join(clean.folder, ".cache/tribune/search"), { recursive: true, force: true, maxRetries: 3 });
    const order = (isClean: boolean): PreviewOrder => ({
      articles: "articles",
      folder: `${cache}/site-${this.#builds}`,
      textsCache: `${cache}/texts`,
      ...(!isClean && { changed: this.#changed }),
      language: "fr",
      debug: true,
      now: this.#now,
      isClean,
    });
    const [ofWarm, ofClean] = await Promise.all([
      warm.builder.request(order(false)),
      clean.builder.request(order(true)),
    ]);
    this.#show(ofWarm, order(false).folder);
    if (ofClean.outcome.ok) addDeferred(clean.folder, order(true).folder, ofClean);
    const difference = this.#difference(ofWarm, ofClean, order(true).folder);
    const { outcome, rendered, reused, isRenewed } = ofWarm;
    const out = outcome.ok ? outcome.warnings : outcome.text;
    return { difference, warm: { code: outcome.ok ? 0 : 1, out, rendered, reused, isRenewed } };
  }

  /** As the command does. */
  #show(report: PreviewReport, folder: string): void {
    const { outcome } = report;
    if (!outcome.ok) {
      rmSync(join(this.warm, folder), { recursive: true, force: true, maxRetries: 3 });
      return;
    }
    this.#texts = outcome.texts ?? this.#texts;
    if (outcome.changes && this.#shown !== undefined) {
      updateSite(join(this.warm, this.#shown), join(this.warm, folder), outcome.changes);
      rmSync(join(this.warm, folder), { recursive: true, force: true, maxRetries: 3 });
    } else this.#shown = folder;
    addDeferred(this.warm, this.#shown, report);
  }

  #difference(warm: PreviewReport, clean: PreviewReport, folder: string): string | undefined {
    const of = ({ outcome, deferred }: PreviewReport) => {
      const isLateWrong = deferred.some((one) => "failed" in one);
      // A stack trace has the folder of the site, and the time at which its layouts were loaded.
      if (!outcome.ok)
        return [{ ...outcome, text: outcome.text.replace(/^ {4}at .*\n?/gm, "") }, isLateWrong];
      const { changes: _, digest: __, memory: ___, texts, ...rest } = outcome;
      return [rest, texts ?? this.#texts, isLateWrong];
    };
    const [reported, expected] = [warm, clean].map((side) => JSON.stringify(of(side)));
    if (reported !== expected) return `warm reports\n${reported}\nclean\n${expected}`;
    if (!clean.outcome.ok || this.#shown === undefined) return undefined;
    const [shown, built] = [
      contentOf(join(this.warm, this.#shown)),
      contentOf(join(this.#sides.clean.folder, folder)),
    ];
    for (const [file, bytes] of built) {
      const other = shown.get(file);
      if (!other) return `${file} is missing in the warm preview`;
      if (!other.equals(bytes)) return `${file}: ${firstDifference(other, bytes)}`;
    }
    const more = [...shown.keys()].find((file) => !built.has(file));
    return more && `${more} is in the warm preview alone`;
  }
}

/** As the command does. */
function addDeferred(home: string, site: string, { deferred }: PreviewReport): void {
  for (const one of deferred) if ("folder" in one) updateSite(join(home, site), join(home, one.folder), one);
}

/** Every file, and every folder as an empty one. */
function contentOf(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  return new Map(
    names.map((path) => {
      const full = join(folder, path);
      return statSync(full).isFile() ? [path, readFileSync(full)] : [`${path}/`, Buffer.alloc(0)];
    }),
  );
}
