/** Inline syntax of other programs: attributes, shortcodes, editing marks, superscript and subscript. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import { isContentsMark } from "./dialect-lines.ts";

interface Dialect {
  readonly sign: string;
  /** Sticky. */
  readonly pattern: RegExp;
  readonly finding: (found: RegExpExecArray) => Finding | undefined;
}

/** `.class`, `#id` or `key=value`. */
const ATTRIBUTE = String.raw`(?:[.#][\p{L}_][\p{L}\p{N}_:.-]*|[a-z-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+))`;
const NAMED = "(?:class|id|lang|width|height|style|target|rel|title|align|loading|data-[a-z-]+)=";

/** Limits how far the end of a tag is searched. */
const UP_TO_400 = "{0,400}?";

const DIALECTS: readonly Dialect[] = [
  {
    sign: "{",
    pattern: /\{:\s*toc\s*\}/iy,
    finding: ([written]) => catalogue.contentsMark({ written }),
  },
  {
    sign: "{",
    pattern: new RegExp(
      String.raw`\{(?::\s*|\s*(?=[.#][\p{L}_]|${NAMED}))${ATTRIBUTE}(?:\s+${ATTRIBUTE})*\s*\}`,
      "uy",
    ),
    finding: ({ 0: given, input, index }) => {
      // A language span needs brackets before the braces.
      const [, word] =
        /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}’'-]+)$/u.exec(input.slice(Math.max(0, index - 60), index)) ?? [];
      if (/^\{lang=/.test(given) && word !== undefined)
        return catalogue.languageUnbracketed({ written: `${word}${given}`, meant: `[${word}]${given}` });
      const space = /[ \t]$/.test(input.slice(0, index).slice(-1)) ? (input[index - 1] ?? "") : "";
      const isAlone = /(?:^|\n)\s*$/.test(input.slice(Math.max(0, index - 3), index));
      const [, anchor] = (isAlone && /[\s{:](?:#|id=["']?)([\p{L}\p{N}._-]+)/u.exec(given)) || [];
      return catalogue.attributes({
        given,
        anchor,
        written: `${space}${given}`,
        meant: isAlone ? undefined : "",
      });
    },
  },
  {
    sign: "{",
    pattern: new RegExp(
      String.raw`\{(?:\+\+[^\n]${UP_TO_400}\+\+|--[^\n]${UP_TO_400}--|~~[^\n]${UP_TO_400}~~|==[^\n]${UP_TO_400}==|>>[^\n]${UP_TO_400}<<)\}`,
      "y",
    ),
    finding: ([given]) => catalogue.reviewMark({ given: shortened(given) }),
  },
  {
    sign: "{",
    pattern: new RegExp(
      String.raw`\{\{[\s\S]${UP_TO_400}\}\}|\{%[\s\S]${UP_TO_400}%\}|\{#[\s\S]${UP_TO_400}#\}`,
      "y",
    ),
    finding: ([written]) =>
      catalogue.templateTag({ given: shortened(written), written, meant: tagMeant(written) }),
  },
  {
    sign: "^",
    pattern: /\^([^\s^[\]]{1,20})\^(?!\^)/y,
    finding: ({ 0: written, 1: words = "", input, index }) => {
      if (!/[\p{L}\p{N})»]/u.test(input[index - 1] ?? "")) return undefined;
      const meant =
        inDigits(words, "⁰¹²³⁴⁵⁶⁷⁸⁹") ?? (/^(?:er|re|e|es|ers|nd|nde|o|os)$/.test(words) ? words : undefined);
      return catalogue.raisedOrLowered({ isRaised: true, written, meant });
    },
  },
  {
    sign: "^",
    pattern: /\^(?=[a-z\d-]*[a-z])[a-z\d][a-z\d-]+(?=\s*$)/iy,
    finding: ({ 0: given, input, index }) => {
      const before = index === 0 ? "" : (input[index - 1] ?? "");
      if (before !== "" && !/\s/.test(before)) return undefined;
      return catalogue.blockId({ written: `${before === "\n" ? "" : before}${given}` });
    },
  },
  {
    sign: "~",
    pattern: /~([^\s~]{1,20})~(?!~)/y,
    finding: ({ 0: written, 1: words = "", input, index }) => {
      if (!/[\p{L}\p{N})]/u.test(input[index - 1] ?? "")) return undefined;
      return catalogue.raisedOrLowered({ isRaised: false, written, meant: inDigits(words, "₀₁₂₃₄₅₆₇₈₉") });
    },
  },
  {
    sign: "<",
    pattern: /<\/?[A-Z][A-Za-z\d]*(?:\.[A-Z][A-Za-z\d]*)*(?:\s[^<>]{0,400})?\/?>/y,
    finding: ({ 0: given, input }) => {
      const [, name = ""] = /^<\/?([\w.]+)/.exec(given) ?? [];
      // `<Nom>` is a placeholder to fill in.
      const isTag = /\/>$|=["'{]/.test(given) || (input.includes(`</${name}>`) && input.includes(`<${name}`));
      return isTag && !given.startsWith("</") ? catalogue.mdx({ given: shortened(given) }) : undefined;
    },
  },
];

/** First characters of the dialects that are checked where no rule has matched. */
export const DIALECT_SIGNS: ReadonlySet<string> = new Set(
  DIALECTS.map(({ sign }) => sign).filter((sign) => sign !== "~"),
);

/** Returns a finding, and how many characters before `at` belong to the text it reports. */
export function readDialect(text: string, at: number): { finding: Finding; before: number } | undefined {
  // A link's address was checked where the link begins.
  if (text.startsWith("](", at - 2) || text[at - 1] === "{" || isContentsMark(text)) return undefined;
  const sign = text[at];
  for (const { sign: first, pattern, finding } of DIALECTS) {
    if (first !== sign) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const result = found && finding(found);
    if (result)
      return { finding: result, before: Math.max(0, result.instead?.written?.indexOf(found[0]) ?? 0) };
  }
  return undefined;
}

/** The address in `{{< ref "a.md" >}}` and similar tags; undefined if there is none. */
export function addressIn(tag: string): string | undefined {
  const [, , name] = /^\{\{[<%]\s*(rel)?ref\s+"?([^"\s]+?)"?\s*[%>]\}\}$/.exec(tag) ?? [];
  const [, linked] = /^\{%\s*link\s+(?:\S*\/)?([^\s/]+\.md)\s*%\}$/.exec(tag) ?? [];
  const [, path] = /^\{\{\s*(?:site\.(?:baseurl|url)|base_url|baseURL)\s*\}\}(\/\S*)$/.exec(tag) ?? [];
  return name ?? linked ?? path;
}

/** The Markdown for a shortcode; undefined for tags that only close or hide something. */
function tagMeant(tag: string): string | undefined {
  const [, name = "", rest = ""] = /^\{\{[<%]\s*(\w+)([\s\S]*?)\s*[%>]\}\}$/.exec(tag) ?? [];
  if (name === "figure" || name === "img") {
    const [src, alt] = [value(rest, "src"), value(rest, "alt")];
    const title = value(rest, "caption") ?? value(rest, "title");
    if (src && alt && !/[\s()]/.test(src)) return `![${alt}](${src}${title ? ` "${title}"` : ""})`;
  }
  const [, id] = /^\s+"?([\w-]+)"?$/.exec(rest) ?? [];
  if (name === "youtube" && id) return `https://www.youtube.com/watch?v=${id}`;
  if (name === "vimeo" && id) return `https://vimeo.com/${id}`;
  return undefined;
}

function value(attributes: string, name: string): string | undefined {
  return new RegExp(String.raw`\s${name}="([^"]*)"`).exec(attributes)?.[1];
}

function inDigits(words: string, digits: string): string | undefined {
  return /^\d+$/.test(words) ? [...words].map((digit) => [...digits][Number(digit)]).join("") : undefined;
}

const MAX_LENGTH = 40;
const shortened = (text: string) => {
  const [line = ""] = text.split("\n");
  return line.length > MAX_LENGTH || line !== text ? `${line.slice(0, MAX_LENGTH)}…` : line;
};
