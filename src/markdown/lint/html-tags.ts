/** HTML in a text: it is shown as typed, so suggest the Markdown equivalent. */

import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import type { InMarkdown } from "../../text/locales/problems/markdown-marks.ts";
import { DELIMITERS } from "./enclosing-marks.ts";
import type { HtmlTag, Mark } from "./mark.ts";

/** The name that stands for a comment among element names. */
export const COMMENT = "!--";

const TAG = /<(\/?)([a-z][a-z\d]*)(?:(\s)[^<>]{0,1000}|\/)?>/iy;

/** Elements by what replaces them in Markdown. Anything else, such as `<mot>`, is prose. */
const NAMES: readonly (readonly [way: InMarkdown, names: string])[] = [
  ["strong", "b strong"],
  ["emphasis", "i em cite"],
  ["strike", "s strike del"],
  ["highlight", "mark"],
  ["code", "code kbd samp tt pre"],
  ["link", "a"],
  ["picture", "img picture figure figcaption"],
  ["heading", "h1 h2 h3 h4 h5 h6"],
  ["list", "ul ol li"],
  ["quote", "blockquote q"],
  ["rule", "hr"],
  ["paragraph", "p"],
  ["break", "br"],
  ["table", "table thead tbody tr th td caption"],
  ["language", "span"],
  ["block", "div aside section article center details summary"],
  ["embed", "iframe video audio embed object source"],
  ["raised", "sup"],
  [
    "none",
    "script style form input button select option textarea label font u ins small big sub abbr " +
      "header footer nav main svg link meta noscript dl dt dd html head body",
  ],
];

const REPLACEMENTS: ReadonlyMap<string, InMarkdown> = new Map(
  [["comment", COMMENT] as const, ...NAMES].flatMap(([way, names]) =>
    names.split(" ").map((name) => [name, way] as const),
  ),
);

/** The opening tag of an empty anchor. */
const ANCHOR = /<(?:a|span)\s+(?:id|name)=["'][^"'<>]*["']\s*\/?>\s*$/i;

export function readTag(text: string, at: number): Mark | undefined {
  if (text.startsWith("<!--", at)) {
    const given = { name: COMMENT, given: "<!-- -->", way: "comment" } as const;
    return { type: "tag", tag: { ...given, isOpening: true, written: "", meant: undefined } };
  }
  TAG.lastIndex = at;
  const [all, slash, name = "", attributes] = TAG.exec(text) ?? [];
  const known = name.toLowerCase();
  const way = REPLACEMENTS.get(known);
  if (
    all === undefined ||
    way === undefined ||
    (slash !== "" && ANCHOR.test(text.slice(Math.max(0, at - 100), at)))
  )
    return undefined;
  const given = `<${slash}${name}${attributes === undefined ? "" : " …"}>`;
  return {
    type: "tag",
    tag: {
      name: known,
      isOpening: slash === "",
      given,
      way: ANCHOR.test(all) ? "anchor" : way,
      ...inMarkdown(text, at, all, known),
    },
  };
}

/** How far to search for the closing tag, in characters. */
const SEARCH_LENGTH = 1000;

/** The Markdown for an element that is on one line and contains only text. */
function inMarkdown(
  text: string,
  at: number,
  tag: string,
  name: string,
): { written: string; meant: string | undefined } {
  const none = { written: tag, meant: undefined };
  if (name === "img") {
    const [src, alt] = [attribute(tag, "src"), attribute(tag, "alt")];
    return src && alt && !/[\s()]/.test(src) ? { written: tag, meant: `![${alt}](${src})` } : none;
  }
  const from = at + tag.length;
  const [rest = ""] = text.slice(from, from + SEARCH_LENGTH).split("\n", 1);
  const end = rest.toLowerCase().indexOf(`</${name}>`);
  const words = rest.slice(0, Math.max(0, end));
  if (words === "" || words !== words.trim() || /[<>[\]*`]/.test(words)) return none;
  const written = `${tag}${rest.slice(0, end + name.length + 3)}`;
  const way = REPLACEMENTS.get(name);
  const delimiter = way && DELIMITERS.get(way);
  if (delimiter !== undefined && !/\s/.test(tag))
    return { written, meant: `${delimiter}${words}${delimiter}` };
  const href = name === "a" ? attribute(tag, "href") : undefined;
  return href && !/[\s()]/.test(href) ? { written, meant: `[${words}](${href})` } : none;
}

function attribute(tag: string, name: string): string | undefined {
  const [, , value] = new RegExp(`\\s${name}=(["'])(.*?)\\1`, "i").exec(tag) ?? [];
  return value;
}

/** One finding for all tags of one name, reported at the first. */
export function tagFinding(tags: readonly HtmlTag[]): Finding | undefined {
  const [first] = tags;
  if (!first) return undefined;
  const openings = tags.filter(({ isOpening }) => isOpening).length;
  return catalogue.htmlShown({
    given: first.given,
    count: openings || tags.length,
    way: first.way,
    written: first.written,
    meant: first.meant,
  });
}
