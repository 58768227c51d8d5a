/** Boxes and tables are landmarks, so each needs a distinct name: the second note of a text is called "Note 2". */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { own } from "../problems/own.ts";
import type { Words } from "../text/locales/site-words.ts";
import { wordsFor } from "../text/locales/words-for.ts";
import { alertOf } from "./alerts.ts";
import { nameLandmark } from "./landmark-names.ts";

export function boxNames(md: MarkdownIt): void {
  md.core.ruler.push("box_names", ({ tokens, env }) => {
    const words = wordsFor(env.language);
    const counts = new Map<string, number>();
    for (const token of tokens) {
      const name = nameOf(token, words);
      if (name === undefined) continue;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      nameLandmark(token, count === 1 ? name : `${name} ${count}`);
    }
  });
}

/** The name for landmarks of this kind; undefined if the token is none. */
function nameOf(token: Token, { callouts, table }: Words): string | undefined {
  if (token.type === "table_open") return table;
  if (token.type === "alert_open") return callouts[alertOf(token).kind];
  const [, kind] = /^container_(\w+)_open$/.exec(token.type) ?? [];
  return kind === undefined ? undefined : own(callouts, kind);
}
