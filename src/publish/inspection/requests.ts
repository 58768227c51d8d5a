/**
 * Lists what a page loads that a content security policy may block: files of other hosts, inline scripts and
 * styles. Each entry is a CSP directive and a source: `script-src https://cdn.example`, `script-src
 * 'sha256-…'`; an inline event handler is `script-src onclick=`.
 */
import { hash } from "node:crypto";

/** First letters of the elements that can load something, and of comments. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  [..."!sSiIfFbBlLvVaAtTeEoO"].map((letter) => letter.charCodeAt(0)),
);

/** Matches at a `<`: a comment, a script or style with its content, or a tag that may load something. */
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)(?:<\/\1|$)|<(iframe|frame|form|button|input|link|img|video|audio|source|track|embed|object)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/iy;

const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The types of scripts that run; a script of any other type is data. */
const EXECUTABLE =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:javascript|ecmascript))$/i;

/** URL attributes by element, with their CSP directives. */
const ADDRESSES: ReadonlyMap<string, readonly (readonly [attribute: string, directive: string])[]> = new Map([
  ["iframe", [["src", "frame-src"]]],
  ["frame", [["src", "frame-src"]]],
  ["form", [["action", "form-action"]]],
  ["button", [["formaction", "form-action"]]],
  ["input", [["formaction", "form-action"]]],
  ["img", [["src", "img-src"]]],
  [
    "video",
    [
      ["src", "media-src"],
      ["poster", "img-src"],
    ],
  ],
  ["audio", [["src", "media-src"]]],
  ["track", [["src", "media-src"]]],
  ["source", [["src", "media-src"]]],
  ["embed", [["src", "object-src"]]],
  ["object", [["data", "object-src"]]],
]);

/** What a `<link>` loads, by its `rel`; other values load nothing. */
const LINKS: ReadonlyMap<string, string> = new Map([
  ["stylesheet", "style-src"],
  ["modulepreload", "script-src"],
  ["icon", "img-src"],
  ["manifest", "manifest-src"],
]);

/** What a preload loads, by its `as`. */
const PRELOADED: ReadonlyMap<string, string> = new Map([
  ["script", "script-src"],
  ["style", "style-src"],
  ["font", "font-src"],
  ["image", "img-src"],
]);

/** @param html a page's bytes, one character a byte (Latin-1) */
export function requestsIn(html: string): string[] {
  const found = new Set<string>();
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    // Most elements load nothing, and this check is much cheaper than the regular expression.
    if (!BEGINNINGS.has(html.charCodeAt(at + 1))) continue;
    TAG.lastIndex = at;
    const [all = "", inline = "", written = "", content = "", element = "", attributes = ""] =
      TAG.exec(html) ?? [];
    if (inline !== "") addInline(inline.toLowerCase(), attributesOf(written), content, found);
    else if (attributes.includes("//")) addAddresses(element.toLowerCase(), attributesOf(attributes), found);
    at += Math.max(0, all.length - 1);
  }
  if (/\s(?:on[a-z]+|style)\s*=/i.test(html)) addAttributes(html, found);
  return [...found];
}

type Attributes = ReadonlyMap<string, string>;

function attributesOf(written: string): Attributes {
  const found = new Map<string, string>();
  for (const [, name = "", double, single, bare] of written.matchAll(ATTRIBUTE))
    found.set(name.toLowerCase(), double ?? single ?? bare ?? "");
  return found;
}

function addInline(element: string, attributes: Attributes, content: string, found: Set<string>): void {
  const directive = element === "script" ? "script-src" : "style-src";
  if (element === "script" && !EXECUTABLE.test(attributes.get("type")?.trim() ?? "")) return;
  const src = element === "script" ? attributes.get("src") : undefined;
  if (src !== undefined) addElsewhere(directive, src, found);
  else if (content.trim() !== "")
    found.add(`${directive} 'sha256-${hash("sha256", Buffer.from(content, "latin1"), "base64")}'`);
}

function addAddresses(element: string, attributes: Attributes, found: Set<string>): void {
  if (element === "link") {
    const rel = attributes.get("rel")?.toLowerCase().split(/\s+/) ?? [];
    const preloaded = rel.includes("preload") ? PRELOADED.get(attributes.get("as") ?? "") : undefined;
    const directive = preloaded ?? rel.map((name) => LINKS.get(name)).find((name) => name !== undefined);
    if (directive !== undefined) addElsewhere(directive, attributes.get("href") ?? "", found);
    return;
  }
  for (const [attribute, directive] of ADDRESSES.get(element) ?? [])
    addElsewhere(directive, attributes.get(attribute) ?? "", found);
}

/** Only URLs with a host can lead elsewhere. */
function addElsewhere(directive: string, address: string, found: Set<string>): void {
  const url = address.trim().replaceAll("&amp;", "&");
  if (!/^(?:https?:)?\/\//i.test(url) || !URL.canParse(url, "https://host.invalid")) return;
  found.add(`${directive} ${new URL(url, "https://host.invalid").origin}`);
}

function addAttributes(html: string, found: Set<string>): void {
  const tags = html.replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?<\/\1/gi, "");
  for (const [tag] of tags.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi))
    for (const [, name = ""] of tag.matchAll(ATTRIBUTE)) {
      const attribute = name.toLowerCase();
      if (attribute === "style") found.add("style-src style=");
      else if (/^on[a-z]+$/.test(attribute)) found.add(`script-src ${attribute}=`);
    }
}
