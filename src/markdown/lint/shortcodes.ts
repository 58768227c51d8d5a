/**
 * Shortcodes of WordPress and BBCode: `[gallery ids="1,2"]`, `[embed]…[/embed]`, `[b]…[/b]`. What distinguishes them
 * from an editor's brackets is attributes, a closing code, or a name that only a program uses.
 */
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import type { InMarkdown } from "../../text/locales/problems/markdown-marks.ts";
import { DELIMITERS } from "./enclosing-marks.ts";

const NAME = String.raw`[a-z][\w-]{0,40}`;
const OPENING = new RegExp(
  String.raw`\[(${NAME})((?:\s+|=)(?:[^[\]\n"]|"[^"\n]{0,300}"){0,400})?\s?/?\](?!\(|:|\[(?!/))`,
  "iy",
);
const CLOSING = new RegExp(String.raw`\[/(${NAME})\](?!\()`, "iy");

/** What replaces each of them; the others have no equivalent. */
const REPLACEMENTS: readonly (readonly [way: InMarkdown, names: string])[] = [
  ["picture", "caption wp_caption gallery img image slideshow"],
  [
    "embed",
    "embed youtube vimeo dailymotion video wpvideo audio playlist soundcloud spotify tweet twitter instagram facebook tiktok",
  ],
  ["strong", "b strong"],
  ["emphasis", "i em"],
  ["strike", "s strike del"],
  ["highlight", "mark highlight"],
  ["code", "code sourcecode tt"],
  ["link", "url link button"],
  ["quote", "quote blockquote pullquote"],
  ["list", "list ul ol li"],
  ["note", "ref note fn footnote"],
];
const KNOWN: ReadonlyMap<string, InMarkdown> = new Map(
  REPLACEMENTS.flatMap(([way, names]) => names.split(" ").map((name) => [name, way] as const)),
);
/** Names that need no attributes. `[note]` is missing, since an editor may write it. */
const ALONE =
  /^(?:gallery|playlist|audio|video|embed|youtube|slideshow|contact-form(?:-7)?|more|nextpage|readmore)$/i;
const URL = /^["\s]*(https?:\/\/[^\s"'[\]<>]+)["\s]*$/;
/** How far to search for the closing code, in characters. */
const SEARCH_LENGTH = 1000;

export function readShortcode(text: string, at: number): Finding | undefined {
  CLOSING.lastIndex = at;
  const [closing, closes = ""] = CLOSING.exec(text) ?? [];
  // If the opening code is on the same line, it was reported there.
  if (closing !== undefined) {
    const before = text.slice(Math.max(0, at - SEARCH_LENGTH), at).toLowerCase();
    const line = before.slice(before.lastIndexOf("\n") + 1);
    return new RegExp(String.raw`\[${closes.toLowerCase()}[\]\s=]`).test(line)
      ? undefined
      : shortcodeFinding(closing, closing, "", undefined);
  }
  OPENING.lastIndex = at;
  const [opening, given = "", attributes = ""] = OPENING.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const name = given.toLowerCase();
  const from = at + opening.length;
  const rest = text.slice(from, from + SEARCH_LENGTH).split("\n", 1)[0] ?? "";
  const end = rest.toLowerCase().indexOf(`[/${name}]`);
  const isKnown = KNOWN.has(name) || /^(?:colou?r|size|font|align)$|[-_]/.test(name);
  const isCode =
    end !== -1 ||
    /[\s"][\w-]+=["']/.test(attributes) ||
    (isKnown && /[\s"][\w-]+=\d|^=\S/.test(attributes)) ||
    (KNOWN.get(name) === "embed" && URL.test(attributes)) ||
    (ALONE.test(name) && attributes.trim() === "") ||
    text
      .slice(from, from + SEARCH_LENGTH)
      .toLowerCase()
      .includes(`[/${name}]`);
  if (!isCode) return undefined;
  const whole = end === -1 ? opening : `${opening}${rest.slice(0, end + name.length + 3)}`;
  return shortcodeFinding(
    opening,
    whole,
    name,
    meantBy(name, attributes, end === -1 ? "" : rest.slice(0, end)),
  );
}

function shortcodeFinding(given: string, written: string, name: string, meant: string | undefined): Finding {
  const way = KNOWN.get(name) ?? "none";
  return catalogue.shortcode({
    given: given.length > 40 ? `${given.slice(0, 40)}…` : given,
    written,
    way,
    meant,
  });
}

/** The equivalent Markdown, if the content allows it. */
function meantBy(name: string, attributes: string, inside: string): string | undefined {
  const words = inside.trim();
  const way = KNOWN.get(name);
  const [, address] = URL.exec(words) ?? URL.exec(attributes.replace(/^=/, "")) ?? [];
  if (way === "embed") return address;
  if (name === "url" || name === "link")
    return address && words !== "" && !/[[\]]/.test(words)
      ? URL.test(words)
        ? words
        : `[${words}](${address})`
      : undefined;
  if (way === "note") return words === "" || /[[\]]/.test(words) ? undefined : `^[${words}]`;
  if (way === "picture") return captioned(words);
  const delimiter = way && DELIMITERS.get(way);
  return delimiter === undefined || words === "" || /[*_~=`[\]]/.test(words)
    ? undefined
    : `${delimiter}${words}${delimiter}`;
}

/** A picture in HTML or Markdown, followed by its caption. */
function captioned(inside: string): string | undefined {
  const [, tag, caption = ""] = /^(<img\s[^<>]*>)\s*([^<>[\]"]*)$/.exec(inside) ?? [];
  const [, alt, target, behind = ""] = /^!\[([^[\]]*)\]\(([^\s()]+)\)\s*([^<>[\]"]*)$/.exec(inside) ?? [];
  const attribute = (key: string) => new RegExp(String.raw`\s${key}="([^"]*)"`).exec(tag ?? "")?.[1];
  const [src, words] = [attribute("src") ?? target, attribute("alt") ?? alt];
  const title = (caption || behind).trim();
  if (!src || !words || /[\s()]/.test(src)) return undefined;
  return `![${words}](${src}${title === "" ? "" : ` "${title}"`})`;
}
