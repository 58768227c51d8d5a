import type { Problem } from "../../problems/problem.ts";
import type { Bodies } from "./bodies.ts";
import type { ArticleDraft, PageDraft } from "./draft.ts";
import type { ReferenceOptions } from "./text-references.ts";
import type { SetText } from "./typesetter.ts";

/** What articles and free pages are built with. */
export interface TextBuildOptions extends ReferenceOptions {
  readonly bodies: Bodies;
  readonly set: SetText;
  /** More problems of a text, once it is published. */
  readonly remarks: ((draft: ArticleDraft | PageDraft) => readonly Problem[]) | undefined;
}
