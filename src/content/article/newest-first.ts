/** The order of lists. */
import { byCodePoint } from "../sources/folder.ts";
import type { Article } from "./article.ts";

/** Equal dates in the order of their slugs. */
export const newestFirst = (a: Article, b: Article) =>
  b.date.epoch - a.date.epoch || byCodePoint(a.slug, b.slug);
