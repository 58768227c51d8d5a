/** Why a linked text is not published, as part of a sentence, and what to do. */
export type Withheld = "draft" | "future" | "faulty";

export type WithheldSentences = Readonly<Record<Withheld, readonly [why: string, hint: string]>>;
