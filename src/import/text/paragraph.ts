/** A paragraph of an unmarked text; each reader extends it with its own position. */
export interface Paragraph {
  readonly words: string;
  /** Always part of the body: not a paragraph, or with content that no field can hold (a link, an image). */
  readonly stays?: boolean;
}
