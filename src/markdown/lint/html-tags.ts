/** HTML in a text: Tribune shows it as it is typed, and says how Markdown would say the same. */

import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import type { InMarkdown } from "../../text/locales/problems/markdown-marks.ts";
import type { HtmlTag, Mark } from "./mark.ts";

/** What a comment is called among the names of elements. */
export const COMMENT = "!--";

const TAG = /<(\/?)([a-z][a-z\d]*)(?:(\s)[^<>]{0,1000}|\/)?>/iy;

/** The elements that an author may know, by what takes their place. `<mot>` is none: it is prose. */
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

const WAYS: ReadonlyMap<string, InMarkdown> = new Map(
  [["comment", COMMENT] as const, ...NAMES].flatMap(([way, names]) =>
    names.split(" ").map((name) => [name, way] as const),
  ),
);

/** The signs of Markdown that stand on both sides of a text. */
const AROUND: ReadonlyMap<InMarkdown, string> = new Map([
  ["strong", "**"],
  ["emphasis", "*"],
  ["strike", "~~"],
  ["highlight", "=="],
  ["code", "`"],
]);

/** The opening tag of an anchor, which nothing stands in. */
const ANCHOR = /<(?:a|span)\s+(?:id|name)=["'][^"'<>]*["']\s*\/?>\s*$/i;

export function readTag(text: string, at: number): Mark | undefined {
  if (text.startsWith("<!--", at)) {
    const given = { name: COMMENT, given: "<!-- -->", way: "comment" } as const;
    return { type: "tag", tag: { ...given, isOpening: true, written: "", meant: undefined } };
  }
  TAG.lastIndex = at;
  const [all, slash, name = "", attributes] = TAG.exec(text) ?? [];
  const known = name.toLowerCase();
  const way = WAYS.get(known);
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

/** As far as the closing tag is looked for. */
const LONGEST = 1000;

/** The element from its opening tag on, when it stands in one line and says nothing but its text. */
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
  const [rest = ""] = text.slice(from, from + LONGEST).split("\n", 1);
  const end = rest.toLowerCase().indexOf(`</${name}>`);
  const words = rest.slice(0, Math.max(0, end));
  if (words === "" || words !== words.trim() || /[<>[\]*`]/.test(words)) return none;
  const written = `${tag}${rest.slice(0, end + name.length + 3)}`;
  const way = WAYS.get(name);
  const around = way && AROUND.get(way);
  if (around !== undefined && !/\s/.test(tag)) return { written, meant: `${around}${words}${around}` };
  const href = name === "a" ? attribute(tag, "href") : undefined;
  return href && !/[\s()]/.test(href) ? { written, meant: `[${words}](${href})` } : none;
}

function attribute(tag: string, name: string): string | undefined {
  const [, , value] = new RegExp(`\\s${name}=(["'])(.*?)\\1`, "i").exec(tag) ?? [];
  return value;
}

/** All the tags of one name, told at the first. */
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
