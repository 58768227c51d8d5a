/** Values that begin with a character that YAML reserves: these show in a line alone, whether or not YAML accepts it. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import type { Fence } from "./fence.ts";
import { quoted, readField } from "./yaml-field-line.ts";
import { type ContinuationLines, continuationLines } from "./yaml-lines.ts";

/** A cheap check, since few lines are like that. */
const MAY_BE_RESERVED = /:[ \t]+[&!*@%`[]/;

export function diagnoseReservedCharacters(source: Source, fence: Fence): Problem[] {
  const problems: Problem[] = [];
  let continued: ContinuationLines | undefined;
  for (let line = fence.yamlLine; line < fence.bodyLine - 1; line += 1) {
    const text = source.line(line);
    if (!MAY_BE_RESERVED.test(text)) continue;
    const field = readField(text);
    const { key, indent, value, column } = field;
    const char = value[0];
    if (char === undefined || !isReserved(char, value)) continue;
    // An indented line may be part of a text in quotes or a block of text.
    if (indent.startsWith(" ")) {
      continued ??= continuationLines(source, fence);
      if (continued.ofText.has(line)) continue;
    }
    const finding = catalogue.specialStart({ key, char, ...quoted(source, fence, line, field) });
    problems.push(source.problem(finding, source.place(line, column)));
  }
  return problems;
}

/** Whether YAML would not read the value as prose; deliberate anchors and aliases are reported elsewhere. */
function isReserved(char: string, value: string): boolean {
  if (/^&\S+\s+[[{]/.test(value) || /^\*[\w-]+$/.test(value)) return false;
  if (/^\[[^[\]]*\]{2,}$/.test(value)) return false;
  // A list of lists, of fields or of quoted texts may contain brackets: only YAML can judge those.
  return "&!*@%`".includes(char) || /^\[(?!')[^\]["{]*\]\s*[^\s#,]/.test(value);
}
