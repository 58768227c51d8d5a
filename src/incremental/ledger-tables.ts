/** The lists of a ledger, and the numbers by which pages name their items. */

import { type Ledger, type PageEntry, pictureKey } from "./ledger.ts";
import { type Mask, maskText } from "./mask.ts";
import { Numbered } from "./numbered.ts";
import type { PageReadings } from "./readings.ts";
import type { PictureOrder } from "./tracking.ts";
import type { SubjectState } from "./vector.ts";

export class LedgerTables {
  readonly #states: ReadonlyMap<string, SubjectState>;
  readonly #answerOf: (question: string) => string;
  readonly #subjects = new Numbered<readonly [string, string, string]>();
  readonly #masks = new Numbered<string>();
  readonly #questions = new Numbered<readonly [string, string]>();
  readonly #pictures = new Numbered<PictureOrder>();

  /** @param states every subject, by file */
  constructor(states: ReadonlyMap<string, SubjectState>, answerOf: (question: string) => string) {
    this.#states = states;
    this.#answerOf = answerOf;
    for (const file of states.keys()) this.#subject(file);
  }

  /** A page that was rendered. */
  entry({ fields, questions, pictures }: PageReadings, item: string): PageEntry {
    return {
      item,
      fields: [...fields].flatMap(([{ file }, mask]) => [this.#subject(file), this.#mask(maskText(mask))]),
      questions: [...questions].map((question) => this.#question(question)),
      pictures: pictures.map((order) => this.#picture(order)),
    };
  }

  /** The entries of pages that were not rendered, with the numbers of this ledger. */
  keep(before: Ledger, pages: ReadonlySet<string>): (readonly [string, PageEntry])[] {
    const subjects = before.subjects.map(([file]) => (this.#states.has(file) ? this.#subject(file) : -1));
    const masks = before.masks.map((mask) => this.#mask(mask));
    // As long as no text comes or goes.
    const areSame = [subjects, masks].every((numbers) => numbers.every((now, old) => now === old));
    const questions = new Map<number, number>();
    const pictures = new Map<number, number>();
    const renumbered =
      <Item>(numbers: Map<number, number>, list: readonly Item[], number: (item: Item) => number) =>
      (old: number) => {
        const known = numbers.get(old);
        if (known !== undefined) return known;
        const item = list[old];
        const now = item === undefined ? -1 : number(item);
        numbers.set(old, now);
        return now;
      };
    const question = renumbered(questions, before.questions, ([name]) => this.#question(name));
    const picture = renumbered(pictures, before.pictures, (order) => this.#picture(order));
    return before.pages
      .filter(([path]) => pages.has(path))
      .map(([path, entry]) => [
        path,
        {
          item: entry.item,
          fields: areSame
            ? entry.fields
            : entry.fields.map((number, at) => (at % 2 === 0 ? subjects[number] : masks[number]) ?? -1),
          questions: entry.questions.map(question),
          pictures: entry.pictures.map(picture),
        },
      ]);
  }

  ledger(rest: Pick<Ledger, "site" | "common" | "deadLinks" | "pages"> & { readonly behind: Mask }): Ledger {
    const { behind, ...given } = rest;
    return {
      ...given,
      behindAnswers: maskText(behind),
      subjects: this.#subjects.items,
      masks: this.#masks.items,
      questions: this.#questions.items,
      pictures: this.#pictures.items,
      own: [],
    };
  }

  #subject(file: string): number {
    return this.#subjects.of(file, () => {
      const { vector = "", identity = "" } = this.#states.get(file) ?? {};
      return [file, vector, identity];
    });
  }

  #mask(mask: string): number {
    return this.#masks.of(mask, () => mask);
  }

  #question(question: string): number {
    return this.#questions.of(question, () => [question, this.#answerOf(question)]);
  }

  #picture(order: PictureOrder): number {
    return this.#pictures.of(pictureKey(order), () => order);
  }
}
