/** Messages and questions of `tribune new`. */

interface KnownAuthor {
  readonly id: string;
  readonly name: string;
}

export interface NewTexts {
  readonly help: string;
  readonly titleMissing: string;
  readonly titleUnreadable: string;
  authorMissing(known: readonly string[]): string;
  /** Most similar first. */
  authorsKnown(authors: readonly KnownAuthor[]): string;
  slugMissing(title: string): string;
  slugTaken(slug: string, file: string): string;
  fileTaken(file: string): string;
  tagNear(given: string, meant: string): string;
  readonly editorMissing: string;
  editorFailed(editor: string, reason: string): string;
  written(file: string): string;
  readonly next: string;
  readonly ask: {
    readonly title: string;
    readonly titleEmpty: string;
    readonly author: string;
    readonly guest: string;
    readonly guestName: string;
    readonly genre: string;
    readonly tags: string;
    readonly otherTags: string;
    readonly otherTagsHint: string;
    readonly cancelled: string;
  };
}

/** A longer list does not help. */
export const AUTHORS_LISTED = 10;

export function listed(authors: readonly KnownAuthor[], more: (rest: number) => string): string[] {
  const shown = authors.slice(0, AUTHORS_LISTED);
  const width = Math.max(...shown.map(({ id }) => id.length));
  const rest = authors.length - shown.length;
  return [
    ...shown.map(({ id, name }) => `  ${id.padEnd(width)}  ${name}`),
    ...(rest > 0 ? [`  ${more(rest)}`] : []),
  ];
}
