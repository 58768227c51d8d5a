/** Which pages of the last build are right as they are, and what the next build will be told of this one. */

import { Comparison } from "./comparison.ts";
import { CLOCK, type Ledger } from "./ledger.ts";
import type { LiveLedger } from "./live-ledger.ts";
import type { Plan, PlannedPage, ReadableSite } from "./plan.ts";
import { Readings } from "./readings.ts";
import { Retouching } from "./retouching.ts";
import type { Subject } from "./tracking.ts";

export class Reuse implements Plan {
  readonly readings = new Readings();
  readonly #before: Ledger | undefined;
  readonly #comparison: Comparison;
  #plan: Plan;

  /**
   * @param before what the last build wrote down; undefined when there is nothing to go by
   * @param isIntact whether the page of a path is published as the last build left it
   */
  constructor(before: Ledger | undefined, isIntact: (path: string) => boolean) {
    this.#before = before;
    this.#comparison = new Comparison(before, isIntact, this.readings);
    this.#plan = this.#comparison;
  }

  /**
   * Goes by the last build where nothing has changed but some subjects and the clock.
   * @param live what the last build wrote down, of a site that is the same in everything else
   * @returns whether that is possible: no answer may be made from what has changed
   */
  retouch(live: LiveLedger, subjects: readonly Subject[], again: ReadableSite["again"]): boolean {
    const retouching = Retouching.of(live, subjects, again, this.readings);
    if (retouching) this.#plan = retouching;
    return retouching !== undefined;
  }

  /** The pages that must be rendered again, where all others are kept, and the single ones that were made before and are no more. */
  get retouched(): Pick<Retouching, "stale" | "gone"> | undefined {
    return this.#plan instanceof Retouching ? this.#plan : undefined;
  }

  /**
   * Compares the site with what the last build read: from now on it is known which pages can be kept.
   * @param common everything that all pages depend on
   * @param pages those made one for each item; others are known by what the last build wrote down
   */
  plan(site: ReadableSite, common: unknown, pages: readonly PlannedPage[]): void {
    this.#comparison.compare(site, common, pages);
  }

  keeps(path: string): boolean {
    return this.#plan.keeps(path);
  }

  get keepable(): number {
    return this.#plan.keepable;
  }

  get kept(): ReadonlySet<string> {
    return this.#plan.kept;
  }

  get keptCount(): number {
    return this.#plan.keptCount;
  }

  /** Whether a page but these asks for the moment of the build, and so may be another one a moment later. */
  asksForTheClock(but: readonly string[]): boolean {
    const { kept } = this;
    const clock = this.#before?.questions.findIndex(([question]) => question === CLOCK) ?? -1;
    const asking = [
      ...[...this.readings.pages].filter(([, { questions }]) => questions.has(CLOCK)),
      ...(this.#before?.pages.filter(
        ([path, { questions }]) => kept.has(path) && questions.includes(clock),
      ) ?? []),
    ];
    return asking.some(([path]) => !but.includes(path));
  }

  /** What others were told of pages that the last build made and this one keeps. */
  get ownBefore(): Ledger["own"] {
    const own = this.#before?.own ?? [];
    if (own.length === 0) return own;
    const { kept } = this;
    return own.filter(([path]) => kept.has(path));
  }

  /** Whether others were told the same in the last build. */
  toldTheSame(own: Ledger["own"]): boolean {
    return JSON.stringify(own) === JSON.stringify(this.#before?.own ?? []);
  }

  ledger(site: string, deadLinks: boolean, own: Ledger["own"] = []): Ledger {
    return { ...this.#plan.ledger(site, deadLinks), own };
  }

  live(ledger: Ledger): LiveLedger {
    return this.#plan.live(ledger);
  }
}
