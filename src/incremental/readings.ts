/** What the pages of one build read, noted while they are rendered. */

import { signatureOf } from "./fingerprint.ts";
import { GrowingMask, type Mask } from "./mask.ts";
import { type Observer, observeAnswers, observed, type PictureOrder, type Subject } from "./tracking.ts";

export interface PageReadings {
  /** The fields that were read of each article or free page. */
  readonly fields: ReadonlyMap<Subject, Mask>;
  readonly questions: ReadonlySet<string>;
  readonly pictures: readonly PictureOrder[];
}

export class Readings {
  readonly #pages = new Map<string, PageReadings>();
  readonly #answers = new Map<string, string>();
  readonly #shared = new Set<string>();
  readonly #behind = new Behind();
  #known: KnownAnswer = () => undefined;

  constructor() {
    observeAnswers(this.#behind);
  }

  /** Takes the signatures of answers that are what they were in the build before. */
  goBy(known: KnownAnswer): void {
    this.#known = known;
  }

  /** Each page that was rendered, by its path. */
  get pages(): ReadonlyMap<string, PageReadings> {
    return this.#pages;
  }

  /** The signature of each answer that a page was given. */
  get answers(): ReadonlyMap<string, string> {
    return this.#answers;
  }

  /** The fields that answers are made from, of whatever article or page. */
  get behindAnswers(): Mask {
    return this.#behind.mask;
  }

  /** The paths of items of which more was made than their page. */
  get shared(): ReadonlySet<string> {
    return this.#shared;
  }

  /** Notes that an item is the item of another page, too: of one that is kept, that page would be missing. */
  share(path: string): void {
    this.#shared.add(path);
  }

  /** Renders a page and notes what it reads. */
  of(path: string, render: () => string): string {
    const page = new PageObserver(this.#answers, this.#known);
    this.#pages.set(path, page);
    return observed(page, render);
  }
}

/** The signature of the answer to a question; undefined where the answer itself must be looked at. */
type KnownAnswer = (question: string) => string | undefined;

class PageObserver implements Observer, PageReadings {
  readonly fields = new Map<Subject, GrowingMask>();
  readonly questions = new Set<string>();
  readonly pictures: PictureOrder[] = [];
  readonly #answers: Map<string, string>;
  readonly #known: KnownAnswer;
  /** Several fields of one subject are read one after the other. */
  #subject: Subject | undefined;
  #mask = new GrowingMask();

  constructor(answers: Map<string, string>, known: KnownAnswer) {
    this.#answers = answers;
    this.#known = known;
  }

  field(of: Subject, index: number): void {
    if (of !== this.#subject) {
      this.#subject = of;
      this.#mask = this.#maskOf(of);
    }
    this.#mask.add(index);
  }

  answer(question: string, answer: unknown): void {
    this.questions.add(question);
    if (!this.#answers.has(question))
      this.#answers.set(question, this.#known(question) ?? signatureOf(answer));
  }

  picture(order: PictureOrder): void {
    this.pictures.push(order);
  }

  #maskOf(of: Subject): GrowingMask {
    const known = this.fields.get(of);
    if (known) return known;
    const mask = new GrowingMask();
    this.fields.set(of, mask);
    return mask;
  }
}

class Behind implements Observer {
  readonly mask = new GrowingMask();

  field(_of: Subject, index: number): void {
    this.mask.add(index);
  }

  answer(): void {}

  picture(): void {}
}
