/** Texts for authors in editors: in a new file, in a snippet, in the web editor's form. */
export interface EditorTexts {
  /** The file that `tribune new` creates. */
  readonly newArticle: {
    /** Names known to this journal. */
    known(names: readonly string[]): string;
    /** Comment above the optional fields. */
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
