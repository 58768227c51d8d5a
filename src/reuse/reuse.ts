/** Which pages of the last build are right as they are, and what the next build will be told of this one. */
import type { PictureOrder, Subject } from "../observation/observation.ts";
import { signatureOf } from "../observation/signature.ts";
import { CLOCK, type Ledger } from "./ledger.ts";
import { LedgerTables, type SubjectState } from "./ledger-tables.ts";
import { type ChangedSubject, LiveLedger } from "./live-ledger.ts";
import { EVERYTHING, type Mask, meet, NOTHING, readMask, union } from "./mask.ts";
import { Readings } from "./readings.ts";
import { difference, vectorOf } from "./vector.ts";

/** A site as far as its pages' readings can be compared with it. */
export interface ReadableSite {
  /** Every article and free page. */
  readonly subjects: readonly Subject[];
  /** Answers a question of an earlier build; undefined when it can no longer be asked. */
  again(question: string): unknown;
  /** Whether the picture of a file is still the same, so that the file will be. */
  isSame(order: PictureOrder): boolean;
  /** Asks for a picture's file again. */
  askAgain(order: PictureOrder): void;
}

export interface PlannedPage {
  readonly path: string;
  /** What its layout gets. */
  readonly item: unknown;
}

/** Questions whose answers are made of more than the texts and what all pages depend on. */
const OF_THE_BUILD = /^site\.(?:now|held|ignored|warnings)$/;

export class Reuse {
  readonly readings = new Readings();
  readonly #before: Ledger | undefined;
  readonly #isIntact: (path: string) => boolean;
  readonly #states = new Map<string, SubjectState>();
  readonly #items = new Map<string, string>();
  /** Answers of the last build that are the same in this one. */
  readonly #answers = new Map<string, string>();
  readonly #kept = new Set<string>();
  /** The pages that can be kept, each with what must be asked for when it is. */
  #keepable: ReadonlyMap<string, () => void> = new Map();
  #common = "";
  #retouch: Retouched | undefined;

  /**
   * @param before what the last build wrote down; undefined when there is nothing to go by
   * @param isIntact whether the page of a path is published as the last build left it
   */
  constructor(before: Ledger | undefined, isIntact: (path: string) => boolean) {
    this.#before = before;
    this.#isIntact = isIntact;
  }

  /**
   * Goes by the last build where nothing has changed but some subjects and the clock.
   * @param live what the last build wrote down, of a site that is the same in everything else
   * @returns whether that is possible: no answer may be made from what has changed
   */
  retouch(live: LiveLedger, subjects: readonly Subject[], again: ReadableSite["again"]): boolean {
    const changed = subjects.map((subject) => {
      const [, vector, identity] = live.subject(subject.file) ?? ["", "", ""];
      return { file: subject.file, ...stateOf(subject, { vector, identity }) };
    });
    if (changed.some((subject) => live.mayAnswerAnew(subject))) return false;
    const clock = signatureOf(again(CLOCK));
    const stale = new Set(changed.flatMap((subject) => live.readersOf(subject)));
    if (clock !== live.answer(CLOCK)) for (const path of live.ofTheClock()) stale.add(path);
    this.#retouch = { live, changed, stale, clock };
    this.readings.goBy((question) => (OF_THE_BUILD.test(question) ? undefined : live.answer(question)));
    return true;
  }

  /** The pages that must be rendered again, where all others are kept, and the single ones that were made before and are no more. */
  get retouched(): { readonly stale: ReadonlySet<string>; readonly gone: ReadonlySet<string> } | undefined {
    if (!this.#retouch) return undefined;
    const { live, stale } = this.#retouch;
    const isGone = (path: string) => !this.#kept.has(path) && !this.readings.pages.has(path);
    return { stale, gone: new Set(live.singles().filter(isGone)) };
  }

  /**
   * Compares the site with what the last build read: from now on it is known which pages can be kept.
   * @param common everything that all pages depend on
   * @param pages those made one for each item; others are known by what the last build wrote down
   */
  plan(site: ReadableSite, common: unknown, pages: readonly PlannedPage[]): void {
    this.#common = signatureOf(common);
    const known = new Map(
      this.#before?.subjects.map(([file, vector, identity]) => [file, { vector, identity }]),
    );
    for (const subject of site.subjects)
      this.#states.set(subject.file, stateOf(subject, known.get(subject.file)));
    for (const { path, item } of pages) this.#items.set(path, signatureOf(item));
    const before = this.#before;
    if (before?.common !== this.#common) return;
    const changed = before.subjects.map(([file, vector]) =>
      difference(vector, this.#states.get(file)?.vector ?? ""),
    );
    const masks = before.masks.map(readMask);
    const asked = this.#compareAnswers(before, changed, site);
    const isSame = ({ fields, questions }: Ledger["pages"][number][1]) => {
      for (let at = 0; at < fields.length; at += 2) {
        const difference = changed[fields[at] ?? -1] ?? EVERYTHING;
        if (difference !== NOTHING && meet(difference, masks[fields[at + 1] ?? -1] ?? EVERYTHING))
          return false;
      }
      return questions.every((index) => asked[index] === true);
    };
    const same = before.pages.filter(
      ([path, entry]) =>
        (this.#items.get(path) ?? "") === entry.item &&
        isSame(entry) &&
        this.#isIntact(path) &&
        entry.pictures.every((index) => {
          const order = before.pictures[index];
          return order !== undefined && site.isSame(order);
        }),
    );
    this.#keepable = new Map(
      same.map(([path, entry]) => [
        path,
        () => {
          for (const index of entry.pictures) {
            const order = before.pictures[index];
            if (order) site.askAgain(order);
          }
        },
      ]),
    );
  }

  /** Whether the page of a path can be kept; from then on it is. */
  keeps(path: string): boolean {
    if (this.#retouch) {
      const { live, stale } = this.#retouch;
      const isKept = live.has(path) && !stale.has(path);
      if (isKept) this.#kept.add(path);
      return isKept;
    }
    const ask = this.#keepable.get(path);
    if (!ask) return false;
    // Not before: of a page that is no more, nothing is asked.
    if (!this.#kept.has(path)) ask();
    this.#kept.add(path);
    return true;
  }

  /** How many pages can be kept. */
  get keepable(): number {
    return this.#keepable.size;
  }

  /** The paths of the pages that are kept. */
  get kept(): ReadonlySet<string> {
    const { live } = this.#retouch ?? {};
    const { stale, gone } = this.retouched ?? {};
    if (!live) return this.#kept;
    return new Set(live.paths().filter((path) => !stale?.has(path) && !gone?.has(path)));
  }

  /** How many they are. */
  get keptCount(): number {
    const { live } = this.#retouch ?? {};
    const { stale, gone } = this.retouched ?? {};
    return live && stale && gone ? live.pages - new Set([...stale, ...gone]).size : this.#kept.size;
  }

  /**
   * What the next build may go by, where little changes in it.
   * @param ledger what this one wrote down
   */
  live(ledger: Ledger): LiveLedger {
    const known = this.retouched?.gone.size === 0 ? this.#retouch?.live : undefined;
    return known ?? new LiveLedger(ledger);
  }

  /** Whether a page but these asks for the moment of the build, and so may be another one a moment later. */
  asksForTheClock(but: readonly string[]): boolean {
    const kept = this.#before?.pages.filter(([path]) => this.#kept.has(path)) ?? [];
    const clock = this.#before?.questions.findIndex(([question]) => question === CLOCK) ?? -1;
    const asking = [
      ...[...this.readings.pages].filter(([, { questions }]) => questions.has(CLOCK)),
      ...kept.filter(([, { questions }]) => questions.includes(clock)),
    ];
    return asking.some(([path]) => !but.includes(path));
  }

  /**
   * What the next build will be told.
   * @param site digest of the site as it is published
   * @param deadLinks whether links of its pages lead nowhere
   */
  ledger(site: string, deadLinks: boolean): Ledger {
    const { readings } = this;
    if (this.#retouch) {
      const { gone } = this.retouched ?? {};
      putInto(this.#retouch, readings);
      const ledger = this.#retouch.live.ledger({ site, deadLinks });
      return gone?.size === 0
        ? ledger
        : { ...ledger, pages: ledger.pages.filter(([path]) => !gone?.has(path)) };
    }
    const tables = new LedgerTables(
      this.#states,
      (question) => this.#answers.get(question) ?? readings.answers.get(question) ?? "",
    );
    const kept = this.#before ? tables.keep(this.#before, this.#kept) : [];
    const fresh = [...readings.pages]
      .filter(([path]) => !readings.shared.has(path))
      .map(([path, page]) => [path, tables.entry(page, this.#items.get(path) ?? "")] as const);
    const behind = union(
      readings.behindAnswers,
      this.#before ? readMask(this.#before.behindAnswers) : NOTHING,
    );
    return tables.ledger({ site, common: this.#common, deadLinks, behind, pages: [...kept, ...fresh] });
  }

  /** Whether each question of the last build has the same answer. */
  #compareAnswers(before: Ledger, changed: readonly Mask[], site: ReadableSite): boolean[] {
    const touched = changed.reduce(union, NOTHING);
    const sameFiles = before.subjects.length === this.#states.size && !changed.includes(EVERYTHING);
    const behind = union(this.readings.behindAnswers, readMask(before.behindAnswers));
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

/** What a build goes by in which little has changed. */
interface Retouched {
  readonly live: LiveLedger;
  readonly changed: readonly ChangedSubject[];
  readonly stale: ReadonlySet<string>;
  /** The signature of the moment of the build. */
  readonly clock: string;
}

function putInto({ live, changed, clock }: Retouched, { pages, answers, behindAnswers }: Readings): void {
  for (const subject of changed) live.putSubject(subject);
  for (const [path, page] of pages) live.putPage(path, page);
  for (const [question, answer] of answers) live.putAnswer(question, answer);
  if (live.answer(CLOCK) !== undefined) live.putAnswer(CLOCK, clock);
  live.putBehind(behindAnswers);
}

/** Each field is looked at only where nothing else tells that all are the same. */
function stateOf(subject: Subject, before: SubjectState | undefined): SubjectState {
  const { identity = "" } = subject;
  if (before && identity !== "" && before.identity === identity) return before;
  return { vector: vectorOf(subject), identity };
}
