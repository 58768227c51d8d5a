/**
 * An article of another share of the build. Lists, neighbours and feeds need it here too: its fields are known, and its
 * text is rendered only if a page of this share shows something of it. A site has very many of them, so each is little
 * more than its fields: what makes the others is shared.
 */
import { fingerprintOf } from "../../incremental/fingerprint.ts";
import { LazyValue } from "../../incremental/tracked-record.ts";
import type { TrackedRecord } from "../../incremental/tracking.ts";
import { Article, type ArticleParts, descriptionOf, valuesOf } from "./article.ts";
import { withoutText } from "./article-text.ts";
import type { ArticleDraft } from "./draft.ts";

export type DistantParts = Omit<ArticleParts, "picture" | "media" | "pictures" | "text">;

/** Builds the whole article of a draft. */
type MakeWhole = (draft: ArticleDraft) => Article;

/** @param parts without its text */
export function distantArticle(parts: DistantParts, draft: ArticleDraft, make: MakeWhole): Article {
  const { image, chapo, description } = parts.fields;
  const { mayHavePictures } = draft;
  const fields = { ...parts.fields, description: description ?? "" };
  const known = { ...parts, ...WITHOUT_BODY, fields };
  const values = {
    ...valuesOf(known),
    ...OF_THE_BODY,
    ...(chapo === undefined && SUMMARY),
    ...(description === undefined && (chapo === undefined ? DESCRIPTION : SHORTENED)),
    ...(image && PICTURE),
    ...(mayHavePictures && ELSEWHERE),
    ...((image || mayHavePictures) && PICTURES),
  };
  return new DistantArticle(known, values, draft, make);
}

class DistantArticle extends Article {
  readonly #draft: ArticleDraft;
  readonly #make: MakeWhole;
  #whole: Article | undefined;

  constructor(
    parts: ArticleParts,
    values: ConstructorParameters<typeof Article>[1],
    draft: ArticleDraft,
    make: MakeWhole,
  ) {
    super(parts, values);
    this.#draft = draft;
    this.#make = make;
  }

  get whole(): Article {
    this.#whole ??= this.#make(this.#draft);
    return this.#whole;
  }
}

/** A value that the whole article has. */
class Deferred<Name extends keyof Article> extends LazyValue<Article[Name]> {
  readonly #name: Name;

  constructor(name: Name) {
    super();
    this.#name = name;
  }

  override read(record: TrackedRecord): Article[Name] {
    if (!(record instanceof DistantArticle)) throw new TypeError(`${record.file} is of this share.`);
    return record.whole[this.#name];
  }

  override fingerprint(record: TrackedRecord): string {
    return fingerprintOf(this.read(record));
  }
}

/** The description that the standfirst gives, for the few pages that show it. */
class Shortened extends LazyValue<string> {
  override read(record: TrackedRecord): string {
    return record instanceof Article ? descriptionOf(record) : "";
  }

  override fingerprint(record: TrackedRecord): string {
    return fingerprintOf(this.read(record));
  }
}

const WITHOUT_BODY = { picture: undefined, media: [], pictures: [], text: withoutText("") };

const OF_THE_BODY = {
  body: new Deferred("body"),
  syndicated: new Deferred("syndicated"),
  markdown: new Deferred("markdown"),
  headings: new Deferred("headings"),
  words: new Deferred("words"),
  readingTime: new Deferred("readingTime"),
  media: new Deferred("media"),
};
const SUMMARY = { summary: new Deferred("summary") };
const DESCRIPTION = { description: new Deferred("description") };
const SHORTENED = { description: new Shortened() };
const PICTURE = { picture: new Deferred("picture") };
const ELSEWHERE = { picturesElsewhere: new Deferred("picturesElsewhere") };
const PICTURES = { pictures: new Deferred("pictures") };
