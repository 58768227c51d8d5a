/**
 * What a page reads of the site while it is rendered. A later build compares what was read, and so knows which pages
 * a change reaches; nothing is declared by hand, and nothing guessed.
 */

/** An article or a free page: named by its file, with fields that change one by one. */
export interface Subject {
  readonly file: string;
  /** Two subjects of the same identity have the same fields; undefined where only a look at each field tells. */
  readonly identity?: string | undefined;
}

/** Takes note of what is read. */
export interface Observer {
  /** @param index the field's place among {@link fieldNames} of the subject's class */
  field(of: Subject, index: number): void;
  /** A question to the whole site, as `name` or `name about`, and its answer. */
  answer(question: string, answer: unknown): void;
  picture(order: PictureOrder): void;
}

/** A file asked of a picture: it must be asked for again when the page that shows it is not rendered again. */
export interface PictureOrder {
  /** Absolute path of the original. */
  readonly original: string;
  /** The order itself, as JSON. */
  readonly order: string;
}

let observer: Observer | undefined;
let behind: Observer | undefined;

export function noteField(of: Subject, index: number): void {
  observer?.field(of, index);
}

export function notePicture(original: string, order: object): void {
  observer?.picture({ original, order: JSON.stringify(order) });
}

/** Does something of which an observer takes note; with none, nobody does. */
export function observed<Result>(by: Observer | undefined, run: () => Result): Result {
  const before = observer;
  observer = by;
  try {
    return run();
  } finally {
    observer = before;
  }
}

/** Notes from now on what all answers together are made from, whoever asks for them. */
export function observeAnswers(by: Observer): void {
  behind = by;
}

/** Answers a question. What is read for the answer is none of the page's readings: the answer stands for all of it. */
export function answered<Answer>(question: string, answer: () => Answer): Answer {
  const asking = observer;
  const given = observed(behind, answer);
  if (asking !== behind) asking?.answer(question, given);
  return given;
}

/** Makes something that answers will be made from. */
export function prepared<Made>(make: () => Made): Made {
  return observed(behind, make);
}

/** Who makes a value for several pages passes what was read on to each of them. */
export function passOn(note: (to: Observer) => void): void {
  if (observer) note(observer);
}
