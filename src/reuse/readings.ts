/** What the pages of one build read, noted while they are rendered. */
import {
  type Observer,
  observeAnswers,
  observed,
  type PictureOrder,
  type Subject,
} from "../observation/observation.ts";
import { type Mask, NOTHING, withField } from "./mask.ts";
import { signatureOf } from "./signature.ts";

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

  constructor() {
    observeAnswers(this.#behind);
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
    const page = new PageObserver(this.#answers);
    this.#pages.set(path, page);
    return observed(page, render);
  }
}

class PageObserver implements Observer, PageReadings {
  readonly fields = new Map<Subject, Mask>();
  readonly questions = new Set<string>();
  readonly pictures: PictureOrder[] = [];
  readonly #answers: Map<string, string>;

  constructor(answers: Map<string, string>) {
    this.#answers = answers;
  }

  field(of: Subject, index: number): void {
    this.fields.set(of, withField(this.fields.get(of) ?? NOTHING, index));
  }

  answer(question: string, answer: unknown): void {
    this.questions.add(question);
    if (!this.#answers.has(question)) this.#answers.set(question, signatureOf(answer));
  }

  picture(order: PictureOrder): void {
    this.pictures.push(order);
  }
}

class Behind implements Observer {
  mask = NOTHING;
  readonly #seen: boolean[] = [];

  field(_of: Subject, index: number): void {
    if (this.#seen[index]) return;
    this.#seen[index] = true;
    this.mask = withField(this.mask, index);
  }

  answer(): void {}

  picture(): void {}
}
