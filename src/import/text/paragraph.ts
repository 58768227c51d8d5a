/** A paragraph of an unmarked text; each format's reader extends it with what identifies the paragraph there. */
export interface Paragraph {
  readonly words: string;
  /** Always part of the body: not a paragraph, or one with content that no field can hold (a link, a picture). */
  readonly stays?: boolean;
}
