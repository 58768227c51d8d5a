/** What `tribune new` asks on a terminal. The prompts' library is loaded here, and only when something is asked. */

import type { Journal } from "../../content/journal/journal.ts";
import type { Language } from "../../text/language.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { GENRES } from "../../text/locales/genre.ts";
import { wordsFor } from "../../text/locales/words-for.ts";
import type { Dialogue } from "../terminal.ts";
import type { Wanted } from "./options.ts";

/** The author gave up. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Tags beyond these are typed: a longer list is no help. */
const TAGS_OFFERED = 40;

const GUEST = "\u0000guest";

/** Asks for what the command line did not give. */
export async function askMissing(
  wanted: Wanted,
  journal: Journal,
  tags: readonly string[],
  dialogue: Dialogue,
): Promise<Wanted> {
  const { language } = journal;
  const questions = await Questions.open(dialogue, language);
  const title = wanted.title ?? (await questions.title());
  const author = wanted.author ?? (await questions.author(journal));
  const genre = wanted.genre ?? (await questions.genre());
  const chosen = wanted.tags.length > 0 ? wanted.tags : await questions.tags(tags);
  return { ...wanted, title, author, genre, tags: chosen };
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
        validate: (given) => (given?.trim() ? undefined : titleEmpty),
      }),
    );
  }

  /** Nothing is asked where one author signs all. */
  async author({ authors }: Journal): Promise<string | undefined> {
    if (authors.length === 1) return undefined;
    const options = [
      ...authors.map(({ id, name }) => ({ value: id, label: name })),
      { value: GUEST, label: this.#texts.guest },
    ];
    const given = this.#answer(
      await this.#prompts.select({
        ...this.#streams,
        message: this.#texts.author,
        options,
        showInstructions: false,
      }),
    );
    if (given !== GUEST) return given;
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
    const options = known.slice(0, TAGS_OFFERED).map((value) => ({ value, label: value }));
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
              // The library's own are in English; the question says the keys.
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

  #answer(given: string | symbol): string {
    if (typeof given === "symbol") throw new Cancelled(this.#texts.cancelled);
    return given;
  }

  #answers(given: string[] | symbol): string[] {
    if (typeof given === "symbol") throw new Cancelled(this.#texts.cancelled);
    return given;
  }
}
