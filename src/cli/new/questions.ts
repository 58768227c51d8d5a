/** Prompts of `tribune new`. The prompt library is loaded only if there is a question. */

import type { Journal } from "../../content/journal/journal.ts";
import type { Language } from "../../text/language.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { GENRES } from "../../text/locales/genre.ts";
import { wordsFor } from "../../text/locales/words-for.ts";
import type { Dialogue } from "../terminal.ts";
import type { ArticleDetails } from "./options.ts";

/** The author cancelled the dialogue. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Maximum number of tags offered; others can be typed. */
const MAX_TAGS = 40;

const GUEST = "\u0000guest";

/** Asks for the details that are missing on the command line. */
export async function askMissing(
  details: ArticleDetails,
  journal: Journal,
  tags: readonly string[],
  dialogue: Dialogue,
): Promise<ArticleDetails> {
  const { language } = journal;
  const questions = await Questions.open(dialogue, language);
  const title = details.title ?? (await questions.title());
  const author = details.author ?? (await questions.author(journal));
  const genre = details.genre ?? (await questions.genre());
  const chosen = details.tags.length > 0 ? details.tags : await questions.tags(tags);
  return { ...details, title, author, genre, tags: chosen };
}

class Questions {
  readonly #prompts: typeof import("@clack/prompts");
  readonly #streams: Dialogue;
  readonly #language: Language;

  private constructor(prompts: typeof import("@clack/prompts"), streams: Dialogue, language: Language) {
    this.#prompts = prompts;
    this.#streams = streams;
    this.#language = language;
  }

  static async open(streams: Dialogue, language: Language): Promise<Questions> {
    return new Questions(await import("@clack/prompts"), streams, language);
  }

  async title(): Promise<string> {
    const { title, titleEmpty } = this.#texts;
    return this.#answer(
      await this.#prompts.text({
        ...this.#streams,
        message: title,
        validate: (value) => (value?.trim() ? undefined : titleEmpty),
      }),
    );
  }

  /** Skipped if the journal has only one author. */
  async author({ authors }: Journal): Promise<string | undefined> {
    if (authors.length === 1) return undefined;
    const options = [
      ...authors.map(({ id, name }) => ({ value: id, label: name })),
      { value: GUEST, label: this.#texts.guest },
    ];
    const value = this.#answer(
      await this.#prompts.select({
        ...this.#streams,
        message: this.#texts.author,
        options,
        showInstructions: false,
      }),
    );
    if (value !== GUEST) return value;
    return this.#answer(await this.#prompts.text({ ...this.#streams, message: this.#texts.guestName }));
  }

  async genre(): Promise<string> {
    const labels = wordsFor(this.#language).genres;
    const options = GENRES.map((value) => ({ value, label: labels[value] }));
    return this.#answer(
      await this.#prompts.select<string>({
        ...this.#streams,
        message: this.#texts.genre,
        options,
        showInstructions: false,
      }),
    );
  }

  async tags(known: readonly string[]): Promise<string[]> {
    const options = known.slice(0, MAX_TAGS).map((value) => ({ value, label: value }));
    const { tags: message, otherTags, otherTagsHint } = this.#texts;
    const chosen =
      options.length === 0
        ? []
        : this.#answers(
            await this.#prompts.multiselect({
              ...this.#streams,
              message,
              options,
              required: false,
              // The library's instructions are in English; the question explains the keys.
              showInstructions: false,
              maxItems: 12,
            }),
          );
    const others = this.#answer(
      await this.#prompts.text({
        ...this.#streams,
        message: otherTags,
        placeholder: otherTagsHint,
        defaultValue: "",
      }),
    );
    const typed = others.split(",").map((tag) => tag.trim());
    return [...new Set([...chosen, ...typed.filter(Boolean)])];
  }

  get #texts() {
    return COMMAND_TEXTS[this.#language].new.ask;
  }

  #answer(value: string | symbol): string {
    if (typeof value === "symbol") throw new Cancelled(this.#texts.cancelled);
    return value;
  }

  #answers(value: string[] | symbol): string[] {
    if (typeof value === "symbol") throw new Cancelled(this.#texts.cancelled);
    return value;
  }
}
