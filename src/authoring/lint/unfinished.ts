/** Detects texts that call themselves unfinished; the only lint rule that every build applies. */
import type { ArticleDraft, PageDraft } from "../../content/article/draft.ts";
import { createParser } from "../../markdown/renderer.ts";
import type { Problem } from "../../problems/problem.ts";
import { leftovers } from "./rules/leftovers.ts";
import { LintSource } from "./source-text.ts";

/** @param language the journal's, for texts without their own */
export function unfinished(language: string): (draft: ArticleDraft | PageDraft) => Problem[] {
  let parser: ReturnType<typeof createParser> | undefined;
  return (draft) => {
    // Lazily: a preview creates this rule at each save, and seldom applies it.
    parser ??= createParser({ typography: false });
    return leftovers(new LintSource(draft, draft.fields.lang ?? language, parser));
  };
}
