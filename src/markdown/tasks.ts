/** `- [ ] to do` and `- [x] done` → items with a checkbox. It is announced but disabled, since a page is not a form. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { wordsFor } from "../text/locales/words-for.ts";

/** Some keyboards type a no-break space here. */
const MARKER = /^\[([ \u00a0xX])\][ \t\u00a0]+(?=\S)/;

/** Type of the checkbox token; its `markup` is `[ ]` or `[x]`. */
export const TASK_BOX = "task_box";

export const isDone = (box: Token | undefined) => box?.markup === "[x]";

export function tasks(md: MarkdownIt): void {
  md.core.ruler.before("inline", "task_markers", ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type !== "inline" || tokens[index - 2]?.type !== "list_item_open") return;
      const marker = tokens[index - 1]?.type === "paragraph_open" ? MARKER.exec(token.content) : null;
      if (!marker) return;
      token.content = token.content.slice(marker[0].length);
      token.meta = { task: /x/i.test(marker[1] ?? "") ? "[x]" : "[ ]" };
    });
  });
  md.core.ruler.after("inline", "task_boxes", ({ tokens, Token }) => {
    tokens.forEach((token, index) => {
      const marker: unknown = token.type === "inline" ? token.meta?.task : undefined;
      if (typeof marker !== "string") return;
      const box = Object.assign(new Token(TASK_BOX, "input", 0), { markup: marker });
      token.children?.unshift(box);
      tokens[index - 2]?.attrJoin("class", "task");
    });
  });
  md.renderer.rules[TASK_BOX] = (tokens, index, _options, env) => {
    const { done, open } = wordsFor(env.language).tasks;
    const isTicked = isDone(tokens[index]);
    const name = md.utils.escapeHtml(isTicked ? done : open);
    return `<input type="checkbox"${isTicked ? " checked" : ""} disabled aria-label="${name}"> `;
  };
}
