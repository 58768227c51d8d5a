/** Texts cut short by ` #`, which begins a comment in YAML. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import type { Fence } from "./fence.ts";
import { type KeyShape, textKindOf } from "./raw.ts";
import { readField } from "./yaml-field-line.ts";
import { type ContinuationLines, continuationLines } from "./yaml-lines.ts";
import { quoteYaml } from "./yaml-text.ts";

export function diagnoseCutComments(source: Source, fence: Fence, shape: KeyShape): Problem[] {
  if (!source.text.slice(fence.yamlStart, fence.yamlEnd).includes("#")) return [];
  const problems: Problem[] = [];
  let continued: ContinuationLines | undefined;
  for (let line = fence.yamlLine; line < fence.bodyLine - 1; line += 1) {
    const { key, before, value, column } = readField(source.line(line));
    if (/^["'|>#[{]/.test(value) || !value.includes("#")) continue;
    const { text, isTop } = textKindOf(key, shape) ?? {};
    if (text !== "prose" && text !== "name") continue;
    // In a sentence, ` #` is rarely a comment; after a name it is one, unless it begins a hashtag.
    const cut = value.search(isTop && text === "prose" ? /\s#/ : /\s#[\p{L}\p{N}]/u);
    if (cut === -1) continue;
    continued ??= continuationLines(source, fence);
    if (continued.ofText.has(line)) continue;
    const finding = catalogue.commentCut({
      key,
      lost: value.slice(cut + 1),
      mended: before + quoteYaml(value),
    });
    problems.push(source.problem(finding, source.place(line, column + cut + 1)));
  }
  return problems;
}
