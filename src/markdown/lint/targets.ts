/** Links and pictures with an invalid target: `[text](a file.md)`, `![alt](My picture.jpg "title")`. */

import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import { slugify } from "../../text/slug.ts";
import { addressIn } from "./dialects.ts";

/** The bracketed text, and the bracket that opens the target. */
const OPENING = /(!?)\[((?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\]){0,500})\]\(/y;

/** A title after the target, in any quotes. */
const TITLE = /^(.*?)\s+(?:"(.*)"|'(.*)'|“(.*)”|«\s*(.*?)\s*»)$/;

/** The start of an unmistakable address, or the end of an unmistakable file name. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\S|(?:https?|mailto|tel)\s*:|www\.|\.{0,2}\/\S|#\p{L})/iu;
const FILE = /\.[a-z][a-z\d]{1,4}(?:[?#]\S*)?$/i;

/** How far to search for the closing bracket, in characters. */
const SEARCH_LENGTH = 1000;

/** The finding for unread syntax at `at`; undefined if it may be prose. */
export function readTarget(text: string, at: number): Finding | undefined {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const [before, mark] = opening;
  const from = at + before.length;
  const kind = mark === "!" ? "image" : "link";
  const rest = text.slice(from, from + SEARCH_LENGTH);
  const [line = ""] = rest.split("\n", 1);
  const close = closingBracket(line);
  if (close === -1) return unclosed(kind, before, line, rest);
  const inside = line.slice(0, close).trim();
  if (/^\{[{%]/.test(inside)) {
    const [address, written] = [addressIn(inside), `${before}${line.slice(0, close + 1)}`];
    return catalogue.templateTag({ given: inside, written, meant: address && `${before}${address})` });
  }
  const { target, title, isQuoted } = parts(inside);
  // A target without spaces was parsed and refused for another reason, which is reported elsewhere.
  if (target === inside && !/\s/.test(target)) return undefined;
  if (kind === "link" && !ADDRESS.test(target) && !FILE.test(target.replace(/#.*$/, ""))) return undefined;
  const isSpaced = /\s/.test(target) && !target.startsWith("<");
  if (!isSpaced && isQuoted && !/["\\]/.test(title ?? "")) return undefined;
  const whole = withoutSpaces(target);
  // Which letters of a host were meant is unknown.
  const isKnown = !/^https?:\/\/[^/?#]*%20/i.test(whole);
  return catalogue.targetUnread({
    kind,
    fault: isSpaced ? "space" : "title",
    given: target,
    written: `${before}${line.slice(0, close + 1)}`,
    meant: isKnown ? `${before}${whole}${title === undefined ? "" : ` ${quoted(title)}`})` : undefined,
  });
}

/** A target without a closing bracket in its paragraph. */
function unclosed(kind: "link" | "image", before: string, line: string, rest: string): Finding | undefined {
  const target = /^<?([^\s<>]*[^\s<>.,;:!?…»])/u.exec(line)?.[1] ?? "";
  // A bracket that closes one inside the address does not close the link.
  if ((!ADDRESS.test(target) && !FILE.test(target)) || rest.slice(target.length).includes(")"))
    return undefined;
  return catalogue.targetUnread({
    kind,
    fault: "unclosed",
    given: target,
    written: `${before}${target}`,
    meant: `${before}${target})`,
  });
}

/** Index of the bracket that closes the target; -1 if there is none. */
function closingBracket(line: string): number {
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === "(") depth += 1;
    else if (line[at] === ")") {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return -1;
}

/**
 * Splits the bracket's content into target and title as they were meant: `a.jpg « title »`, `My picture.jpg "title"`.
 */
function parts(inside: string): { target: string; title?: string; isQuoted?: boolean } {
  const [, target, ...titles] = TITLE.exec(inside) ?? [];
  const title = titles.find((one) => one !== undefined);
  if (target !== undefined && title !== undefined) return { target, title, isQuoted: /["']$/.test(inside) };
  // Text after a complete file name is a title without quotes, or with only one of them.
  const [, whole = "", rest = ""] =
    /^(\S+)\s+(["'“«].*)$/.exec(inside) ?? /^(\S.*?\.[a-z][a-z\d]{1,4})\s+(\S.*)$/i.exec(inside) ?? [];
  if (rest === "" || FILE.test(inside) || /^[a-z][a-z\d+.-]*:.*\s[^"'“«]*$/i.test(inside))
    return { target: inside };
  return { target: whole, title: rest.replace(/^["'“«]\s*|\s*["'”»]$/g, "") };
}

/** A target with spaces as valid Markdown: a file name in angle brackets, or an encoded address. */
function withoutSpaces(target: string): string {
  if (target.startsWith("<") || !/\s/.test(target)) return target;
  if (/^tel\s*:/i.test(target)) return target.replace(/\s+/g, "");
  // Word processors insert a space before the colon, and people paste one after it.
  const whole = target.replace(/^(https?)\s*:\s*\/\/\s*|^(mailto)\s*:\s*/i, (_, web: string | undefined) =>
    web === undefined ? "mailto:" : `${web}://`,
  );
  if (whole !== target) return withoutSpaces(whole);
  const at = target.indexOf("#");
  // Anchors are written as heading ids, not as the heading's words.
  const part = at === -1 ? "" : target.slice(at + 1);
  if (/\s/.test(part))
    return `${withoutSpaces(target.slice(0, at))}#${slugify(part) ?? ""}`.replace(/>#(.*)$/, "#$1>");
  return /^[a-z][a-z\d+.-]*:|[<>]/i.test(target) ? target.replaceAll(" ", "%20") : `<${target}>`;
}

/** A title in straight quotes; quotes inside it are escaped. */
function quoted(title: string): string {
  return `"${title.replace(/\\(?=")/g, "").replaceAll('"', '\\"')}"`;
}
