/** Parses the XML of a WordPress export (WXR) entry by entry into plain values. */
import { SaxesParser } from "saxes";
import { catalogue } from "../../problems/catalogue.ts";
import { ImportRefusal } from "../imported-draft.ts";

export interface WxrCategory {
  /** `category`, `post_tag`, `post_format` or a plugin's taxonomy. */
  readonly domain: string;
  readonly nicename: string;
  readonly name: string;
}

export interface WxrComment {
  readonly author: string;
  readonly content: string;
}

export interface WxrItem {
  /** Text of each element by its prefixed name: `wp:post_id`, `content:encoded`. */
  readonly fields: ReadonlyMap<string, string>;
  readonly categories: readonly WxrCategory[];
  /** `wp:postmeta`, by key. */
  readonly meta: ReadonlyMap<string, string>;
  readonly comments: readonly WxrComment[];
}

export interface Wxr {
  readonly items: readonly WxrItem[];
  /** Display names by login. */
  readonly authors: ReadonlyMap<string, string>;
  /** URL of the old site. */
  readonly site: string | undefined;
  readonly language: string | undefined;
}

interface MutableItem {
  fields: Map<string, string>;
  categories: WxrCategory[];
  meta: Map<string, string>;
  comments: WxrComment[];
}

const FORMAT = "WordPress (WXR)";

/** @throws ImportRefusal when it is not well-formed XML, or not a WordPress export */
export function parseWxr(xml: string): Wxr {
  if (!/<rss[\s>]/.test(xml) || !/wordpress\.org\/export/.test(xml))
    throw new ImportRefusal(catalogue.importUnknownFormat({ known: FORMAT }));
  const parser = new SaxesParser();
  const items: MutableItem[] = [];
  const authors = new Map<string, string>();
  const channel = new Map<string, string>();
  const path: string[] = [];
  let item: MutableItem | undefined;
  let group = new Map<string, string>();
  let attributes: Readonly<Record<string, string>> = {};
  let text = "";

  parser.on("error", (error) => {
    const message = error.message.replace(/^\d+:\d+: /, "");
    throw new ImportRefusal(catalogue.importBroken({ format: FORMAT, message }), {
      line: parser.line,
      column: parser.column + 1,
    });
  });
  parser.on("opentag", ({ name, attributes: given }) => {
    path.push(name);
    text = "";
    if (name === "item") item = { fields: new Map(), categories: [], meta: new Map(), comments: [] };
    if (GROUPS.has(name)) group = new Map();
    if (name === "category") attributes = given;
  });
  const add = (more: string) => {
    text += more;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    path.pop();
    const parent = path.at(-1) ?? "";
    const value = text;
    text = "";
    if (GROUPS.has(parent)) group.set(name, value);
    else if (name === "wp:author")
      authors.set(get(group, "wp:author_login"), get(group, "wp:author_display_name"));
    else if (name === "wp:postmeta" && item)
      item.meta.set(get(group, "wp:meta_key"), get(group, "wp:meta_value"));
    else if (name === "wp:comment" && item)
      item.comments.push({
        author: get(group, "wp:comment_author"),
        content: get(group, "wp:comment_content"),
      });
    else if (name === "category" && parent === "item" && item) {
      const { domain = "category", nicename = "" } = attributes;
      item.categories.push({ domain, nicename, name: value.trim() });
    } else if (name === "item" && item) {
      items.push(item);
      item = undefined;
    } else if (parent === "item" && item) item.fields.set(name, value);
    else if (parent === "channel") channel.set(name, value.trim());
  });
  parser.write(xml).close();
  return {
    items,
    authors,
    site: channel.get("wp:base_blog_url") || channel.get("link"),
    language: channel.get("language"),
  };
}

/** Elements whose children are read together. */
const GROUPS: ReadonlySet<string> = new Set(["wp:author", "wp:postmeta", "wp:comment"]);

const get = (group: ReadonlyMap<string, string>, name: string) => (group.get(name) ?? "").trim();
