/** Whole lines of a paragraph that are syntax elsewhere, or would be here with an ordinary space. */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import type { LocatedFinding } from "../environment.ts";

/** A finding and its offset in the paragraph. */
export interface InLine {
  readonly finding: Finding;
  readonly at: number;
}

interface LineRule {
  /** Global and multiline. */
  readonly pattern: RegExp;
  readonly finding: (found: RegExpExecArray, whole: string) => Finding | undefined;
}

/** Spaces that Markdown does not count as such. */
const SPACE = "[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]";

const ADMONITIONS =
  "note abstract summary tldr info todo tip hint important success check done question help faq warning caution attention failure fail missing danger error bug example snippet quote cite";

const CONTENTS =
  /^(?:\[toc\]|@\[toc\]|\[\[_?toc_?\]\]|\[\[tableofcontents\]\]|\{:\s*toc\s*\}|\{\{\s*toc\s*\}\}|\{\{[<%]\s*toc\s*[%>]\}\}|\$\{toc\}|\{toc\})$/i;

const RULES: readonly LineRule[] = [
  {
    pattern: new RegExp(`^([-*+]|\\d{1,3}[.)])(?=${SPACE})[\\s\\u200b\\ufeff]+(?=\\S)`, "gmu"),
    finding: ({ 0: written, 1: mark = "", index }, whole) => {
      const rest = whole.slice(index + written.length, index + written.length + 20);
      // Telephone numbers, temperatures and footnotes marked by an asterisk have such a space too.
      if (/^[+-]$/.test(mark) && /^\d+(?:\s*[°%€$]|\s\d)/u.test(rest)) return undefined;
      return catalogue.markUnspaced({ mark, written, meant: `${mark} ` });
    },
  },
  {
    pattern: new RegExp(
      `^(?:!!!|\\?\\?\\?\\+?)\\s+(${ADMONITIONS.replaceAll(" ", "|")})(?:\\s+"([^"\\n]*)")?\\s*$`,
      "gmi",
    ),
    finding: ([given]) => catalogue.admonition({ given: given.trim(), meant: "::: note" }),
  },
  {
    // Repetitions of one sign alone on a line; other ornaments are fine.
    pattern: /^(?:([*~_=+–—…-])(?:[ \t]*\1)*|\.{3})[ \t]*$/gm,
    finding: ([written]) => catalogue.sceneBreak({ written: written.trim(), becomes: "signs" }),
  },
  {
    pattern:
      /^(?:import\s(?:[\w*{}\s,]{1,200}\sfrom\s+)?["'][^"'\n]+["'];?|export\s+(?:default|const|let|function)\s.*)$/gm,
    finding: ([given]) => catalogue.mdx({ given: given.length > 40 ? `${given.slice(0, 40)}…` : given }),
  },
];

/** A line that a rule below may match; most paragraphs have none, and are searched only once. */
const MAY_MATCH = /^[^\S\n]*(?:[^\p{L}\s]|(?:im|ex)port\s)/mu;

/** Findings for the lines of a paragraph. */
export function paragraphLines(content: string): InLine[] {
  if (!MAY_MATCH.test(content)) return [];
  if (CONTENTS.test(content.trim()))
    return [{ finding: catalogue.contentsMark({ written: content.trim() }), at: 0 }];
  return [
    ...bulletSigns(content),
    ...joinedReplies(content),
    ...RULES.flatMap(({ pattern, finding }) =>
      [...content.matchAll(pattern)].flatMap((found): InLine[] => {
        const result = finding(found, content);
        return result ? [{ finding: result, at: found.index }] : [];
      }),
    ),
  ];
}

/** Quoted lines whose `>` is followed by a space that Markdown shows, unlike an ordinary one. */
export function quoteSpaces(tokens: readonly Token[], lines: readonly string[]): LocatedFinding[] {
  const pattern = new RegExp(`^(?:[ \\t]*>)*[ \\t]*(>(?=${SPACE})[\\s\\u200b\\ufeff]+)(?=\\S)`, "u");
  return tokens.flatMap(({ type, level, map }) => {
    if (type !== "inline" || level < 2 || !map) return [];
    return lines.slice(...map).flatMap((text, index): LocatedFinding[] => {
      const [all = "", written] = pattern.exec(text) ?? [];
      if (written === undefined) return [];
      const finding = catalogue.markUnspaced({ mark: ">", written, meant: "> " });
      return [{ finding, line: map[0] + index, column: all.length - written.length + 1 }];
    });
  });
}

/** Bullet characters that start several lines of a paragraph; a single one is fine. */
function bulletSigns(content: string): InLine[] {
  const found = [...content.matchAll(/^([•·▪▫◦‣●○■□➢➤►∙])[^\S\n]+(?=\S)/gmu)];
  if (found.length < 2) return [];
  return found.map(({ 0: written, 1: sign = "", index }) => ({
    finding: catalogue.bulletSign({ sign, written, meant: "- " }),
    at: index,
  }));
}

/** A dialogue with one reply a line. An aside may start a line too, but continues in lower case. */
function joinedReplies(content: string): InLine[] {
  if (!/^[–—]\s/.test(content)) return [];
  const next = /(?<! {2}|\\)\n[–—]\s+(?=[\p{Lu}«“"…¡¿])/u.exec(content);
  return next ? [{ finding: catalogue.repliesJoined(), at: next.index + 1 }] : [];
}

/** Another program's placeholder for a table of contents; it must not be parsed as anything else. */
export const isContentsMark = (content: string) => CONTENTS.test(content.trim());
