/** What the builds of one process hand on to each other, while no program changes: those of `tribune dev`. */

import { KeptTexts } from "../content/sources/kept-texts.ts";
import { TextMemory } from "../content/sources/text-memory.ts";
import type { TextStore } from "../incremental/store/text-store.ts";
import type { readDesign } from "../outputs/design/design.ts";
import type { LoadedSite } from "./loaded-site.ts";
import { Standing } from "./standing.ts";

export class Resident {
  readonly standing = new Standing();
  readonly #memory = new TextMemory();
  #texts: { readonly store: TextStore; readonly kept: KeptTexts } | undefined;
  #design: ReturnType<typeof readDesign> | undefined;
  #programs: string | undefined;
  #changed: Set<string> | undefined;
  #hasSite = false;
  #isReading = false;
  /** The site of this build. */
  #site: LoadedSite | undefined;
  #before: LoadedSite | undefined;

  /** Whether there is a site that the next build may go by. */
  get hasSite(): boolean {
    return this.#hasSite;
  }

  /**
   * Begins a build.
   * @param changed absolute paths of everything that was written, made or removed since the one before; undefined where that is not known
   */
  begin(changed: readonly string[] | undefined): void {
    this.standing.begin();
    this.#isReading = false;
    this.#site = undefined;
    this.#changed = changed && this.#changed && new Set([...this.#changed, ...changed]);
  }

  /** What is known of the texts, for a build that reads them now. */
  memory(): TextMemory {
    if (!this.#isReading) this.#memory.begin(this.#changed);
    this.#isReading = true;
    this.#changed = new Set();
    return this.#memory;
  }

  /** The site of the build before, where this one may go by it; whatever comes of it, a later one may not. */
  takeBefore(): LoadedSite | undefined {
    const before = this.#before;
    this.#before = undefined;
    return before;
  }

  /** Takes note of the site of this build. */
  note(site: LoadedSite): void {
    this.#site = site;
  }

  /** Articles as they were read and rendered, by this process and those before it. */
  keptTexts(open: () => TextStore): KeptTexts {
    if (!this.#texts) {
      const store = open();
      this.#texts = { store, kept: new KeptTexts(store) };
    }
    return this.#texts.kept;
  }

  /** The design: its files are programs, which do not change. */
  design(read: () => ReturnType<typeof readDesign>): ReturnType<typeof readDesign> {
    this.#design ??= read();
    return this.#design;
  }

  /** The signature of all programs. */
  programs(sign: () => string): string {
    this.#programs ??= sign();
    return this.#programs;
  }

  /** Leaves the articles to a process that comes after this one. */
  save(): void {
    this.#texts?.store.save();
  }

  /**
   * The site of this build is the one that is shown.
   * @param isKnown whether it is recorded what each of its pages read, so that the next build may go by it
   */
  settle(isKnown: boolean): void {
    this.standing.settle();
    this.#hasSite = true;
    this.#before = isKnown ? this.#site : undefined;
  }
}
