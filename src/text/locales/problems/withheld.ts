/** Why a text that was meant is not published, as a part of the sentence that says so, and what to do. */
export type Withheld = "draft" | "future" | "faulty";

export type WithheldSentences = Readonly<Record<Withheld, readonly [why: string, hint: string]>>;
