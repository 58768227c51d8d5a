/**
 * The ledger of a site that one process builds again and again: where little has changed, the pages that read it are
 * looked up, and their entries alone are written anew.
 */

import { CLOCK, type Ledger, type PageEntry, pictureKey } from "./ledger.ts";
import { EVERYTHING, type Mask, maskText, meet, readMask, union } from "./mask.ts";
import { Numbered } from "./numbered.ts";
import type { PageReadings } from "./readings.ts";
import type { PictureOrder } from "./tracking.ts";
import { difference, type SubjectState } from "./vector.ts";

/** A subject as it is now. */
export interface ChangedSubject extends SubjectState {
  readonly file: string;
}

export class LiveLedger {
  readonly #ledger: Ledger;
  readonly #subjects: Numbered<Ledger["subjects"][number]>;
  readonly #masks: Numbered<string>;
  readonly #questions: Numbered<Ledger["questions"][number]>;
  readonly #pictures: Numbered<PictureOrder>;
  readonly #pages: Numbered<Ledger["pages"][number]>;
  /** The pages that read something of a subject, or did once. */
  readonly #readers: Set<number>[] = [];
  /** Pages that ask for the moment of the build, or did once. */
  readonly #ofTheClock = new Set<number>();
  readonly #singles = new Set<number>();
  #behind: Mask;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.#subjects = new Numbered(ledger.subjects, ([file]) => file);
    this.#masks = new Numbered(ledger.masks);
    this.#questions = new Numbered(ledger.questions, ([question]) => question);
    this.#pictures = new Numbered(ledger.pictures, pictureKey);
    this.#pages = new Numbered(ledger.pages, ([path]) => path);
    this.#behind = readMask(ledger.behindAnswers);
    for (const [page, [, entry]] of ledger.pages.entries()) this.#index(page, entry);
  }

  get pages(): number {
    return this.#pages.items.length;
  }

  /** The paths of all pages. */
  paths(): string[] {
    return this.#pages.items.map(([path]) => path);
  }

  has(path: string): boolean {
    return this.#pages.find(path) !== undefined;
  }

  /** What was known of a subject; undefined for one that was not there. */
  subject(file: string): Ledger["subjects"][number] | undefined {
    return this.#subjects.items[this.#subjects.find(file) ?? -1];
  }

  /** Whether answers are made from anything that has changed in a subject. */
  mayAnswerAnew({ file, vector }: ChangedSubject): boolean {
    return meet(difference(this.subject(file)?.[1] ?? "", vector), this.#behind);
  }

  /** The pages that read anything that has changed in a subject. */
  readersOf({ file, vector }: ChangedSubject): string[] {
    const subject = this.#subjects.find(file) ?? -1;
    const changed = difference(this.#subjects.items[subject]?.[1] ?? "", vector);
    const reads = ({ fields }: PageEntry) =>
      fields.some(
        (number, at) =>
          at % 2 === 0 &&
          number === subject &&
          meet(changed, readMask(this.#masks.items[fields[at + 1] ?? -1] ?? maskText(EVERYTHING))),
      );
    return this.#pagesWhere(this.#readers[subject] ?? [], reads);
  }

  /** The pages that ask for the moment of the build. */
  ofTheClock(): string[] {
    const clock = this.#questions.find(CLOCK) ?? -1;
    return this.#pagesWhere(this.#ofTheClock, ({ questions }) => questions.includes(clock));
  }

  /** The signature of the answer to a question; undefined for one that no page asks. */
  answer(question: string): string | undefined {
    return this.#questions.items[this.#questions.find(question) ?? -1]?.[1];
  }

  /** Pages that stand for no item: whether there are such is asked at each build. */
  singles(): string[] {
    return this.#pagesWhere(this.#singles, () => true);
  }

  putSubject({ file, vector, identity }: ChangedSubject): void {
    const number = this.#subjects.of(file, () => [file, vector, identity]);
    this.#subjects.items[number] = [file, vector, identity];
  }

  /** @param answer a signature */
  putAnswer(question: string, answer: string): void {
    const number = this.#questions.of(question, () => [question, answer]);
    this.#questions.items[number] = [question, answer];
  }

  /** Writes down what a page read that was rendered. */
  putPage(path: string, readings: PageReadings): void {
    const number = this.#pages.of(path, () => [path, { item: "", fields: [], questions: [], pictures: [] }]);
    const entry: PageEntry = {
      item: this.#pages.items[number]?.[1].item ?? "",
      fields: [...readings.fields].flatMap(([{ file }, mask]) => [
        this.#subjects.of(file, () => [file, "", ""]),
        this.#masks.of(maskText(mask), () => maskText(mask)),
      ]),
      questions: [...readings.questions].map((question) =>
        this.#questions.of(question, () => [question, ""]),
      ),
      pictures: readings.pictures.map((order) => this.#pictures.of(pictureKey(order), () => order)),
    };
    this.#pages.items[number] = [path, entry];
    this.#index(number, entry);
  }

  putBehind(mask: Mask): void {
    this.#behind = union(this.#behind, mask);
  }

  /** As it is now, until the next page is put into it. */
  ledger(given: Pick<Ledger, "site" | "deadLinks">): Ledger {
    return {
      ...given,
      common: this.#ledger.common,
      behindAnswers: maskText(this.#behind),
      subjects: this.#subjects.items,
      masks: this.#masks.items,
      questions: this.#questions.items,
      pictures: this.#pictures.items,
      pages: this.#pages.items,
      own: [],
    };
  }

  #index(page: number, { item, fields, questions }: PageEntry): void {
    if (item === "") this.#singles.add(page);
    if (questions.includes(this.#questions.find(CLOCK) ?? -1)) this.#ofTheClock.add(page);
    for (let at = 0; at < fields.length; at += 2) {
      const subject = fields[at] ?? -1;
      const readers = this.#readers[subject];
      if (readers) readers.add(page);
      else this.#readers[subject] = new Set([page]);
    }
  }

  #pagesWhere(numbers: Iterable<number>, is: (entry: PageEntry) => boolean): string[] {
    const paths: string[] = [];
    for (const number of numbers) {
      const [path, entry] = this.#pages.items[number] ?? [];
      if (path !== undefined && entry && is(entry)) paths.push(path);
    }
    return paths;
  }
}
