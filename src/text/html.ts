/**
 * The only place where text becomes markup.
 *
 * The template tag `html` escapes every value that is not already `Html`. It accepts `Html`, strings,
 * numbers, null, undefined and arrays of them; a Date, object or promise does not compile. The escapes are
 * valid in XML too, so the same tag writes feeds.
 */

/** Markup that is safe to output. Created only by {@link html} and {@link raw}. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** Values that a template accepts. `false`, `null`, `undefined` and `""` print nothing. */
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

/** Escapes text for element content and quoted attributes, in HTML and XML. */
export function escapeText(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (char) => ENTITIES.get(char) ?? char) : text;
}

const CHARACTERS = new Map([...ENTITIES].map(([character, entity]) => [entity, character]));

/** The inverse of {@link escapeText}. */
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

/** Markup with escaped values. */
export function html(parts: TemplateStringsArray, ...values: Renderable[]): Html {
  let markup = parts[0] ?? "";
  for (let index = 0; index < values.length; index += 1)
    markup += print(values[index]) + (parts[index + 1] ?? "");
  return new Html(markup);
}

/** Trusts markup without escaping. `tests/text/html.test.ts` lists every file that may call this. */
export function raw(markup: string): Html {
  return new Html(markup);
}

/** The items with `separator` between them. */
export function join(items: readonly Renderable[], separator: Renderable): Html {
  return html`${items.map((item, index) => (index === 0 ? item : [separator, item]))}`;
}
