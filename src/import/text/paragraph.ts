/** One paragraph; the reader of a format adds what it needs to find it again. */
export interface Paragraph {
  readonly words: string;
  /** It is no paragraph, or holds what no field can (a link, a picture): it stays in the text. */
  readonly stays?: boolean;
}
