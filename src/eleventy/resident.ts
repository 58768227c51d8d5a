/** What the builds of one process hand on to each other, while no program changes: those of `tribune dev`. */
import type { TextStore } from "../cache/text-store.ts";
import { KeptTexts } from "../content/kept-texts.ts";
import { TextMemory } from "../content/text-memory.ts";
import type { readDesign } from "../design/design.ts";
import { Standing } from "./standing.ts";

export class Resident {
  readonly standing = new Standing();
  readonly #memory = new TextMemory();
  #texts: { readonly store: TextStore; readonly kept: KeptTexts } | undefined;
  #design: ReturnType<typeof readDesign> | undefined;
  #programs: string | undefined;
  #changed: Set<string> | undefined;
  #hasSite = false;

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
    this.#changed = changed && this.#changed && new Set([...this.#changed, ...changed]);
  }

  /** What is known of the texts, for a build that reads them now. */
  memory(): TextMemory {
    this.#memory.begin(this.#changed);
    this.#changed = new Set();
    return this.#memory;
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

  /** The site of this build is the one that is shown. */
  settle(): void {
    this.standing.settle();
    this.#hasSite = true;
  }
}
