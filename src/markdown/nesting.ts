/** Beyond a depth limit the parser drops content; this is reported, so that nothing is lost silently. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../problems/catalogue.ts";
import type { Environment } from "./environment.ts";

/** Nesting limit of markdown-it's "default" preset. */
const MAX_DEPTH = 100;

/** Whether the parser drops what is inside this block. */
export const isDeepest = ({ nesting, level }: Token) => nesting === 1 && level >= MAX_DEPTH - 1;

export function nesting(md: MarkdownIt): void {
  md.core.ruler.after("block", "nesting", (state) => {
    const env: Environment = state.env;
    const deepest = state.tokens.find(isDeepest);
    if (!deepest) return;
    env.findings.push({
      finding: catalogue.nestingTooDeep({ most: MAX_DEPTH }),
      line: deepest.map?.[0] ?? 0,
      column: 1,
    });
  });
}
