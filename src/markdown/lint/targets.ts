/** `[text](a file.md)` and `![alt](My picture.jpg "title")`: links and pictures whose target cannot be read. */

import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import { slugify } from "../../text/slug.ts";
import { addressIn } from "./dialects.ts";

/** The words in brackets, and the bracket of the target. */
const OPENING = /(!?)\[((?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\]){0,500})\]\(/y;

/** A title behind the target, in any quotes. */
const TITLE = /^(.*?)\s+(?:"(.*)"|'(.*)'|“(.*)”|«\s*(.*?)\s*»)$/;

/** The beginning of what can only be an address, or the end of what can only be a file. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\S|(?:https?|mailto|tel)\s*:|www\.|\.{0,2}\/\S|#\p{L})/iu;
const FILE = /\.[a-z][a-z\d]{1,4}(?:[?#]\S*)?$/i;

/** As far as the closing bracket is looked for. */
const LONGEST = 1000;

/** The finding for what begins at `at` and was left unread; undefined for what may be prose. */
export function readTarget(text: string, at: number): Finding | undefined {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const [before, mark] = opening;
  const from = at + before.length;
  const kind = mark === "!" ? "image" : "link";
  const rest = text.slice(from, from + LONGEST);
  const [line = ""] = rest.split("\n", 1);
  const close = closingBracket(line);
  if (close === -1) return unclosed(kind, before, line, rest);
  const inside = line.slice(0, close).trim();
  if (/^\{[{%]/.test(inside)) {
    const [address, written] = [addressIn(inside), `${before}${line.slice(0, close + 1)}`];
    return catalogue.templateTag({ given: inside, written, meant: address && `${before}${address})` });
  }
  const { target, title, isQuoted } = parts(inside);
  // An address of one word was read, and refused for another reason, which is told.
  if (target === inside && !/\s/.test(target)) return undefined;
  if (kind === "link" && !ADDRESS.test(target) && !FILE.test(target.replace(/#.*$/, ""))) return undefined;
  const isSpaced = /\s/.test(target) && !target.startsWith("<");
  if (!isSpaced && isQuoted && !/["\\]/.test(title ?? "")) return undefined;
  const whole = withoutSpaces(target);
  // Nobody can know which letters of a host were meant.
  const isKnown = !/^https?:\/\/[^/?#]*%20/i.test(whole);
  return catalogue.targetUnread({
    kind,
    fault: isSpaced ? "space" : "title",
    given: target,
    written: `${before}${line.slice(0, close + 1)}`,
    meant: isKnown ? `${before}${whole}${title === undefined ? "" : ` ${quoted(title)}`})` : undefined,
  });
}

/** A target that runs on to the end of its paragraph. */
function unclosed(kind: "link" | "image", before: string, line: string, rest: string): Finding | undefined {
  const target = /^<?([^\s<>]*[^\s<>.,;:!?…»])/u.exec(line)?.[1] ?? "";
  // What closes a bracket of the address's own does not close that of the link.
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

/** Where the bracket that is open at the beginning of `line` is closed; -1 if it is not. */
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

/** Target and title, as they were meant: `a.jpg « title »`, `My picture.jpg "title"`, `a.jpg title`. */
function parts(inside: string): { target: string; title?: string; isQuoted?: boolean } {
  const [, target, ...titles] = TITLE.exec(inside) ?? [];
  const title = titles.find((one) => one !== undefined);
  if (target !== undefined && title !== undefined) return { target, title, isQuoted: /["']$/.test(inside) };
  // What follows a whole file name, and is not the rest of it, is a title without its quotes; half a quote tells.
  const [, whole = "", rest = ""] =
    /^(\S+)\s+(["'“«].*)$/.exec(inside) ?? /^(\S.*?\.[a-z][a-z\d]{1,4})\s+(\S.*)$/i.exec(inside) ?? [];
  if (rest === "" || FILE.test(inside) || /^[a-z][a-z\d+.-]*:.*\s[^"'“«]*$/i.test(inside))
    return { target: inside };
  return { target: whole, title: rest.replace(/^["'“«]\s*|\s*["'”»]$/g, "") };
}

/** A target with spaces as Markdown takes it: the name of a file in angle brackets, an address encoded. */
function withoutSpaces(target: string): string {
  if (target.startsWith("<") || !/\s/.test(target)) return target;
  if (/^tel\s*:/i.test(target)) return target.replace(/\s+/g, "");
  // Word processors put a space before a colon, and people behind what they paste.
  const whole = target.replace(/^(https?)\s*:\s*\/\/\s*|^(mailto)\s*:\s*/i, (_, web: string | undefined) =>
    web === undefined ? "mailto:" : `${web}://`,
  );
  if (whole !== target) return withoutSpaces(whole);
  const at = target.indexOf("#");
  // A part is called by the words of its heading, as addresses have them.
  const part = at === -1 ? "" : target.slice(at + 1);
  if (/\s/.test(part))
    return `${withoutSpaces(target.slice(0, at))}#${slugify(part) ?? ""}`.replace(/>#(.*)$/, "#$1>");
  return /^[a-z][a-z\d+.-]*:|[<>]/i.test(target) ? target.replaceAll(" ", "%20") : `<${target}>`;
}

/** A title in straight quotes, those that it holds escaped. */
function quoted(title: string): string {
  return `"${title.replace(/\\(?=")/g, "").replaceAll('"', '\\"')}"`;
}
