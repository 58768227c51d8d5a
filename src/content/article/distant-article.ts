/**
 * An article of another share of the build. Lists, neighbours and feeds need it here too: its fields are known, and its
 * text is rendered only if a page of this share shows something of it.
 */
import { fingerprintOf } from "../../incremental/fingerprint.ts";
import { LazyValue } from "../../incremental/tracked-record.ts";
import { Article, type ArticleParts, valuesOf } from "./article.ts";

export type DistantParts = Omit<ArticleParts, "picture" | "media" | "pictures">;

/** The values that depend on the body. */
const OF_THE_BODY = ["body", "syndicated", "markdown", "headings", "words", "readingTime", "media"] as const;

/**
 * @param parts without its text, which is `parts.text` only if it is never asked for
 * @param mayHavePictures whether its body may have pictures
 * @param make builds the whole article
 */
export function distantArticle(parts: DistantParts, mayHavePictures: boolean, make: () => Article): Article {
  const known = { ...parts, picture: undefined, media: [], pictures: [] };
  let made: Article | undefined;
  const whole = () => {
    made ??= make();
    return made;
  };
  const later = <Name extends keyof Article>(name: Name) => new Deferred(whole, name);
  const { image, chapo, description } = parts.fields;
  return new Article(known, {
    ...valuesOf(known),
    ...Object.fromEntries(OF_THE_BODY.map((name) => [name, later(name)])),
    ...(chapo === undefined && { summary: later("summary") }),
    ...(chapo === undefined && description === undefined && { description: later("description") }),
    ...(image && { picture: later("picture") }),
    ...(mayHavePictures && { picturesElsewhere: later("picturesElsewhere") }),
    ...((image || mayHavePictures) && { pictures: later("pictures") }),
  });
}

class Deferred<Name extends keyof Article> extends LazyValue<Article[Name]> {
  readonly #whole: () => Article;
  readonly #name: Name;

  constructor(whole: () => Article, name: Name) {
    super();
    this.#whole = whole;
    this.#name = name;
  }

  override read(): Article[Name] {
    return this.#whole()[this.#name];
  }

  override fingerprint(): string {
    return fingerprintOf(this.read());
  }
}
