/** A paragraph indented as on paper, with a tab or four spaces, which Markdown reads as code. */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { LocatedFinding } from "../environment.ts";

/** Words that almost every sentence contains. */
const EVERYDAY =
  /(?<![\p{L}\p{N}_.$])(?:le|la|les|l’|l'|de|du|des|d’|d'|un|une|et|est|sont|que|qui|ne|pas|dans|pour|sur|avec|il|elle|on|nous|vous|ce|cette|mais|où|à|au|aux|en|the|of|and|to|a|an|is|are|was|that|it|he|she|we|not|but|with|as|by|on|at|in|for)(?![\p{L}\p{N}_.(])/giu;

/** Patterns of programs, commands and data that prose does not have. */
const CODE =
  /[{};]\s*$|^[^\S\n]*(?:[$>#%]\s|\/\/|\/\*|#!|<\/?[a-z]|@\w|(?:import|from|const|let|var|def|class|function|return|if|for|while|public|private|package|use|require|sudo|npm|npx|git|cd|echo|export)\s[^.!?…\n]*$)|[=!<>]=|=>|->|::|&&|\|\||\w\(|\)\s*[{;]|^[^\S\n]*[\w.-]+[^\S\n]*[:=]\s*\S+$|^[^\S\n]*[-+]?\d[\d \t.,;|]*$/mu;

export function proseAsCode(tokens: readonly Token[], lines: readonly string[]): LocatedFinding[] {
  return tokens.flatMap((token) => {
    if (token.type !== "code_block" || !token.map) return [];
    const [first] = token.map;
    const paragraphs = token.content
      .split("\n")
      .reduce<{ line: number; end: number; text: string }[]>((found, text, index) => {
        const last = found.at(-1);
        if (text.trim() === "") return found;
        const line = first + index;
        if (last?.end === line) {
          last.text += `\n${text}`;
          last.end += 1;
        } else found.push({ line, end: line + 1, text });
        return found;
      }, []);
    // A short paragraph next to a sentence is prose too.
    if (!paragraphs.some(({ text }) => isProse(text)) || paragraphs.some(({ text }) => CODE.test(text)))
      return [];
    return paragraphs.flatMap(({ line, text }): LocatedFinding[] => {
      const [words = ""] = text.trim().split("\n");
      const written = indentation(lines[line] ?? "", words);
      if (written === undefined) return [];
      // In a list, keep the indentation of the item's text.
      const kept = token.level === 0 ? "" : written.slice(0, Math.max(0, written.length - 4));
      const finding = catalogue.proseAsCode({ written: `${written}${words}`, meant: `${kept}${words}` });
      return [
        { finding, line, column: Math.max(1, (lines[line] ?? "").indexOf(words) - written.length + 1) },
      ];
    });
  });
}

/** The spaces before the words of a line. */
function indentation(line: string, words: string): string | undefined {
  const at = line.indexOf(words);
  return at === -1 ? undefined : /\s*$/.exec(line.slice(0, at))?.[0];
}

function isProse(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  if (words.length < 3 || CODE.test(text)) return false;
  const everyday = text.match(EVERYDAY)?.length ?? 0;
  const isSentence = /^\s*[\p{Lu}«“"—–]/u.test(text) && /[.!?…:,;»”"]\s*$/.test(text);
  return everyday >= Math.max(2, words.length / 10) || (isSentence && (everyday > 0 || words.length > 3));
}
