import type { OldAddress } from "../addresses/old-address.ts";
import type { Article } from "../article/article.ts";
import type { FreePage } from "../article/free-page.ts";
import type { Author } from "./author.ts";
import type { Tag } from "./tag.ts";

/** The lists of a library from which its pages and redirects are derived. */
export interface LibraryLists {
  /** Every published article, newest first. */
  readonly articles: readonly Article[];
  /** The articles that lists show. */
  readonly listed: readonly Article[];
  readonly pages: readonly FreePage[];
  /** The texts that the search page may find. */
  readonly findable: { readonly articles: readonly Article[]; readonly pages: readonly FreePage[] };
  /** In alphabetical order of their names. */
  readonly tags: ReadonlyMap<Tag, readonly Article[]>;
  readonly authors: ReadonlyMap<Author, readonly Article[]>;
  /** Newest year first. */
  readonly years: ReadonlyMap<number, readonly Article[]>;
  /** The article that opens the front page. */
  readonly lead: Article | undefined;
  readonly oldAddresses: readonly OldAddress[];
}
