/** Authors and tags that stay the same objects from build to build, as long as they are the same. */
import { Image, type ResponsiveImage } from "../../images/image.ts";
import type { Author } from "../library/author.ts";
import type { Tag } from "../library/tag.ts";

export class Interned {
  readonly #authors = new Map<string, Author>();
  readonly #tags = new Map<string, Tag>();

  author(author: Author): Author {
    return sameOr(this.#authors, author);
  }

  tag(tag: Tag): Tag {
    return sameOr(this.#tags, tag);
  }
}

function sameOr<Value extends { readonly slug: string }>(known: Map<string, Value>, value: Value): Value {
  const before = known.get(value.slug);
  if (before && isSame(before, value)) return before;
  known.set(value.slug, value);
  return value;
}

/** Whether every property is the same. */
function isSame(a: object, b: object): boolean {
  const [ofA, ofB] = [Object.entries(a), Object.entries(b)];
  return (
    ofA.length === ofB.length &&
    ofA.every(([key, value], at) => ofB[at]?.[0] === key && isSameValue(value, ofB[at][1]))
  );
}

/** A picture is the same when it belongs to the same album, which is asked for its files. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (isPicture(a) && isPicture(b)) return a.image === b.image && a.fallback.file === b.fallback.file;
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isPicture(value: unknown): value is ResponsiveImage {
  return typeof value === "object" && value !== null && "image" in value && value.image instanceof Image;
}
