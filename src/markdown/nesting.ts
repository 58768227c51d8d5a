/** Past a depth the parser drops what it finds; that is told, so that nothing of an author's is ever lost. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../problems/catalogue.ts";
import type { Environment } from "./environment.ts";

/** Quotes and lists within one another: the limit of the "default" preset of markdown-it. */
const DEEPEST = 100;

/** Whether the parser drops what is inside this block. */
export const isDeepest = ({ nesting, level }: Token) => nesting === 1 && level >= DEEPEST - 1;

export function nesting(md: MarkdownIt): void {
  md.core.ruler.after("block", "nesting", (state) => {
    const env: Environment = state.env;
    const deepest = state.tokens.find(isDeepest);
    if (!deepest) return;
    env.findings.push({
      finding: catalogue.nestingTooDeep({ most: DEEPEST }),
      line: deepest.map?.[0] ?? 0,
      column: 1,
    });
  });
}
