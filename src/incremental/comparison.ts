/** A plan by comparison of the whole site with what the last build wrote down. */
import { signatureOf } from "./fingerprint.ts";
import { type Ledger, OF_THE_BUILD, type PageEntry } from "./ledger.ts";
import { LedgerTables } from "./ledger-tables.ts";
import { LiveLedger } from "./live-ledger.ts";
import { EVERYTHING, type Mask, meet, NOTHING, readMask, union } from "./mask.ts";
import type { Plan, PlannedPage, ReadableSite } from "./plan.ts";
import type { Readings } from "./readings.ts";
import { difference, type SubjectState, stateOf } from "./vector.ts";

/** Keeps nothing before it has compared. */
export class Comparison implements Plan {
  readonly #before: Ledger | undefined;
  readonly #isIntact: (path: string) => boolean;
  readonly #readings: Readings;
  readonly #states = new Map<string, SubjectState>();
  readonly #items = new Map<string, string>();
  /** Answers of the last build that are the same in this one. */
  readonly #answers = new Map<string, string>();
  readonly #kept = new Set<string>();
  /** The pages that can be kept, each with what must be asked for when it is. */
  #keepable: ReadonlyMap<string, () => void> = new Map();
  #common = "";

  /**
   * @param before what the last build wrote down; undefined when there is nothing to go by
   * @param isIntact whether the page of a path is published as the last build left it
   * @param readings of this build
   */
  constructor(before: Ledger | undefined, isIntact: (path: string) => boolean, readings: Readings) {
    this.#before = before;
    this.#isIntact = isIntact;
    this.#readings = readings;
  }

  /**
   * @param common everything that all pages depend on
   * @param pages those made one for each item; others are known by what the last build wrote down
   */
  compare(site: ReadableSite, common: unknown, pages: readonly PlannedPage[]): void {
    this.#common = signatureOf(common);
    const before = this.#before;
    const known = new Map(before?.subjects.map(([file, vector, identity]) => [file, { vector, identity }]));
    for (const subject of site.subjects)
      this.#states.set(subject.file, stateOf(subject, known.get(subject.file)));
    for (const { path, item } of pages) this.#items.set(path, signatureOf(item));
    if (before?.common !== this.#common) return;
    const isAsRead = this.#compareReadings(before, site);
    const picturesOf = ({ pictures }: PageEntry) => pictures.map((index) => before.pictures[index]);
    const same = before.pages.filter(
      ([path, entry]) =>
        (this.#items.get(path) ?? "") === entry.item &&
        isAsRead(entry) &&
        this.#isIntact(path) &&
        picturesOf(entry).every((order) => order !== undefined && site.isSame(order)),
    );
    this.#keepable = new Map(
      same.map(([path, entry]) => [
        path,
        () => {
          for (const order of picturesOf(entry)) if (order) site.askAgain(order);
        },
      ]),
    );
  }

  keeps(path: string): boolean {
    const ask = this.#keepable.get(path);
    if (!ask) return false;
    // Not before: of a page that is no more, nothing is asked.
    if (!this.#kept.has(path)) ask();
    this.#kept.add(path);
    return true;
  }

  get keepable(): number {
    return this.#keepable.size;
  }

  get kept(): ReadonlySet<string> {
    return this.#kept;
  }

  get keptCount(): number {
    return this.#kept.size;
  }

  ledger(site: string, deadLinks: boolean): Ledger {
    const { answers, behindAnswers, pages, shared } = this.#readings;
    const tables = new LedgerTables(
      this.#states,
      (question) => this.#answers.get(question) ?? answers.get(question) ?? "",
    );
    // One that is kept may have been rendered all the same, since others were told something else of it.
    const isKept = new Set([...this.#kept].filter((path) => !pages.has(path)));
    const kept = this.#before ? tables.keep(this.#before, isKept) : [];
    const fresh = [...pages]
      .filter(([path]) => !shared.has(path))
      .map(([path, page]) => [path, tables.entry(page, this.#items.get(path) ?? "")] as const);
    const behind = union(behindAnswers, this.#before ? readMask(this.#before.behindAnswers) : NOTHING);
    return tables.ledger({ site, common: this.#common, deadLinks, behind, pages: [...kept, ...fresh] });
  }

  live(ledger: Ledger): LiveLedger {
    return new LiveLedger(ledger);
  }

  /** @returns whether what a page of the last build read is the same now */
  #compareReadings(before: Ledger, site: ReadableSite): (entry: PageEntry) => boolean {
    const changed = before.subjects.map(([file, vector]) =>
      difference(vector, this.#states.get(file)?.vector ?? ""),
    );
    const masks = before.masks.map(readMask);
    const asked = this.#compareAnswers(before, changed, site);
    return ({ fields, questions }) => {
      for (let at = 0; at < fields.length; at += 2) {
        const difference = changed[fields[at] ?? -1] ?? EVERYTHING;
        if (difference !== NOTHING && meet(difference, masks[fields[at + 1] ?? -1] ?? EVERYTHING))
          return false;
      }
      return questions.every((index) => asked[index] === true);
    };
  }

  /** Whether each question of the last build has the same answer. */
  #compareAnswers(before: Ledger, changed: readonly Mask[], site: ReadableSite): boolean[] {
    const touched = changed.reduce(union, NOTHING);
    const sameFiles = before.subjects.length === this.#states.size && !changed.includes(EVERYTHING);
    const behind = union(this.#readings.behindAnswers, readMask(before.behindAnswers));
    const articlesAnswerTheSame = sameFiles && !meet(touched, behind);
    return before.questions.map(([question, answer]) => {
      const isSame =
        (articlesAnswerTheSame && !OF_THE_BUILD.test(question)) ||
        signatureOf(site.again(question)) === answer;
      if (isSame) this.#answers.set(question, answer);
      return isSame;
    });
  }
}
