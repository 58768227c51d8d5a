/** What the search knows of a text: what is searched, what is shown, and what it can be filtered by. */

/** Names by which results can be narrowed. */
export type Filters = Readonly<Record<FilterKind, readonly string[]>>;

export type FilterKind = "tag" | "author" | "genre";

/** What a result shows, as plain text. */
export interface Shown {
  /** Path of the page, without the path prefix. */
  readonly url: string;
  readonly title: string;
  readonly author?: string;
  readonly date?: string;
  readonly rating?: string;
  readonly genre?: string;
  /** BCP 47, if it is not the journal's language. */
  readonly lang?: string;
  readonly dir?: "rtl";
}

/** All that is searched, at once or when it is asked for. */
export interface FullText extends Shown {
  readonly chapo: string;
  readonly tags: string;
  /** The body, as HTML. */
  readonly html: string;
}

export interface SearchText {
  /** Equal for equal texts; hexadecimal. */
  readonly key: string;
  /** Milliseconds since 1970; undefined for free pages. */
  readonly epoch: number | undefined;
  readonly slug: string;
  readonly filters: Filters;
  /** The text, which may have to be fetched. */
  read(): FullText;
}

/** A text of the search in the record of a part of a site, for the merge. */
export interface RecordedText extends Omit<SearchText, "read"> {
  readonly full: FullText;
}
