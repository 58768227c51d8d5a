/**
 * The one place where text becomes markup.
 *
 * A template literal tagged `html` escapes every value it holds, unless the value is `Html` already.
 * Only `Html`, strings, numbers, arrays of them, null and undefined are accepted: a Date, an object or
 * a promise does not compile. The escapes are those that XML knows too, so the same tag writes feeds.
 */

/** Markup that is safe to send as it is. Made by {@link html} and {@link raw} only. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What a template may hold. `false`, `null`, `undefined` and `""` print nothing. */
export type Renderable = Html | string | number | false | null | undefined | readonly Renderable[];

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  }),
);

/** Text as it may stand in an element or in a quoted attribute, in HTML and in XML. */
export function escapeText(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (char) => ENTITIES.get(char) ?? char) : text;
}

const CHARACTERS = new Map([...ENTITIES].map(([character, entity]) => [entity, character]));

/** The text that {@link escapeText} was given. */
export function unescapeText(markup: string): string {
  return markup.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS.get(entity) ?? entity);
}

function print(value: Renderable): string {
  if (typeof value === "string") return escapeText(value);
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "number") return String(value);
  if (value instanceof Html) return value.toString();
  let markup = "";
  for (const item of value) markup += print(item);
  return markup;
}

/** Markup with its values escaped. */
export function html(parts: TemplateStringsArray, ...values: Renderable[]): Html {
  let markup = parts[0] ?? "";
  for (let index = 0; index < values.length; index += 1)
    markup += print(values[index]) + (parts[index + 1] ?? "");
  return new Html(markup);
}

/** Markup taken as it is. Every file that calls it is listed in `tests/html/html.test.ts`. */
export function raw(markup: string): Html {
  return new Html(markup);
}

/** The items with `separator` between them. */
export function join(items: readonly Renderable[], separator: Renderable): Html {
  return html`${items.map((item, index) => (index === 0 ? item : [separator, item]))}`;
}
