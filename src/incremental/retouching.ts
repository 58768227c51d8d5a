/** A plan for a site in which nothing has changed but some subjects and the clock: all pages are kept that read neither. */

import { signatureOf } from "./fingerprint.ts";
import { CLOCK, type Ledger, OF_THE_BUILD } from "./ledger.ts";
import { type ChangedSubject, LiveLedger } from "./live-ledger.ts";
import type { Plan, ReadableSite } from "./plan.ts";
import type { Readings } from "./readings.ts";
import type { Subject } from "./tracking.ts";
import { stateOf } from "./vector.ts";

interface Parts {
  /** What the last build wrote down. */
  readonly live: LiveLedger;
  readonly changed: readonly ChangedSubject[];
  /** The signature of the moment of the build. */
  readonly clock: string;
  /** Of this build. */
  readonly readings: Readings;
}

export class Retouching implements Plan {
  /** The pages that must be rendered again. */
  readonly stale: ReadonlySet<string>;
  readonly #parts: Parts;
  /** Of the single pages, those that were asked for. */
  readonly #kept = new Set<string>();

  /** @returns undefined where an answer may be made from what has changed */
  static of(
    live: LiveLedger,
    subjects: readonly Subject[],
    again: ReadableSite["again"],
    readings: Readings,
  ): Retouching | undefined {
    const changed = subjects.map((subject) => {
      const [, vector, identity] = live.subject(subject.file) ?? ["", "", ""];
      return { file: subject.file, ...stateOf(subject, { vector, identity }) };
    });
    if (changed.some((subject) => live.mayAnswerAnew(subject))) return undefined;
    return new Retouching({ live, changed, clock: signatureOf(again(CLOCK)), readings });
  }

  private constructor(parts: Parts) {
    const { live, changed, clock, readings } = parts;
    this.#parts = parts;
    const isLater = clock !== live.answer(CLOCK);
    this.stale = new Set([
      ...changed.flatMap((subject) => live.readersOf(subject)),
      ...(isLater ? live.ofTheClock() : []),
    ]);
    readings.goBy((question) => (OF_THE_BUILD.test(question) ? undefined : live.answer(question)));
  }

  /** The single pages that were made before and are no more. */
  get gone(): ReadonlySet<string> {
    const { live, readings } = this.#parts;
    return new Set(live.singles().filter((path) => !this.#kept.has(path) && !readings.pages.has(path)));
  }

  get keepable(): number {
    return this.#parts.live.pages - this.stale.size;
  }

  keeps(path: string): boolean {
    const isKept = this.#parts.live.has(path) && !this.stale.has(path);
    if (isKept) this.#kept.add(path);
    return isKept;
  }

  get kept(): ReadonlySet<string> {
    const { stale, gone } = this;
    return new Set(this.#parts.live.paths().filter((path) => !stale.has(path) && !gone.has(path)));
  }

  get keptCount(): number {
    return this.#parts.live.pages - new Set([...this.stale, ...this.gone]).size;
  }

  ledger(site: string, deadLinks: boolean): Ledger {
    const { gone } = this;
    this.#write();
    const ledger = this.#parts.live.ledger({ site, deadLinks });
    return gone.size === 0 ? ledger : { ...ledger, pages: ledger.pages.filter(([path]) => !gone.has(path)) };
  }

  live(ledger: Ledger): LiveLedger {
    return this.gone.size === 0 ? this.#parts.live : new LiveLedger(ledger);
  }

  /** Puts what has changed into what the last build wrote down. */
  #write(): void {
    const { live, changed, clock, readings } = this.#parts;
    for (const subject of changed) live.putSubject(subject);
    for (const [path, page] of readings.pages) live.putPage(path, page);
    for (const [question, answer] of readings.answers) live.putAnswer(question, answer);
    if (live.answer(CLOCK) !== undefined) live.putAnswer(CLOCK, clock);
    live.putBehind(readings.behindAnswers);
  }
}
