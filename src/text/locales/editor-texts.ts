/** What an author reads in an editor: in a new file, in a snippet, in the form of the web editor. */
export interface EditorTexts {
  /** The file that `tribune new` begins. */
  readonly newArticle: {
    /** The names that this journal knows. */
    known(names: readonly string[]): string;
    /** Above the optional fields. */
    readonly optional: string;
    readonly body: string;
  };
  /** The snippet of a whole article. */
  readonly snippet: { readonly name: string; readonly description: string };
  readonly form: {
    readonly article: string;
    readonly articles: string;
    readonly body: string;
    readonly bodyHint: string;
  };
}
