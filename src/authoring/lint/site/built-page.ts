/** What is judged of a built page, read off its text: cheap enough for a thousand pages. */
import { unescapeText } from "../../../text/html.ts";

export interface BuiltPage {
  /** From the site's root. */
  readonly file: string;
  readonly title: string;
  /** How many headings of the first level it has. */
  readonly headings: number;
  readonly ids: ReadonlySet<string>;
  /** Those that more than one element has. */
  readonly shared: readonly string[];
  /** Links with a place in a page, as they are written. */
  readonly anchors: readonly string[];
  /** Pictures without `alt`. */
  readonly bare: readonly string[];
  readonly isRedirect: boolean;
}

/** Undefined for what is no whole document: a snippet, a file that proves who owns the site. */
export function readBuiltPage(file: string, html: string): BuiltPage | undefined {
  if (!/^\s*<!doctype html/i.test(html)) return undefined;
  const text = html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/gi, "").replace(/<!--[\s\S]*?-->/g, "");
  const pictures = text.matchAll(/<img\b[^>]*>/gi);
  return {
    file,
    title: unescapeText(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(text)?.[1] ?? "").trim(),
    headings: [...text.matchAll(/<h1[\s>]/gi)].length,
    ids: new Set([...text.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id = ""]) => unescapeText(id))),
    shared: sharedIds(text),
    anchors: [...text.matchAll(/<a\b[^>]*\shref="([^"]*#[^"]+)"/g)].map(([, href = ""]) =>
      unescapeText(href),
    ),
    bare: [...pictures]
      .map(([tag]) => tag)
      .filter((tag) => !/\salt(?:[\s=/>])/i.test(tag))
      .map((tag) => unescapeText(/\ssrc="([^"]*)"/i.exec(tag)?.[1] ?? "")),
    isRedirect: /<meta\b[^>]*http-equiv="?refresh/i.test(text),
  };
}

function sharedIds(text: string): string[] {
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const [, id = ""] of text.matchAll(/<[^>]*?\sid="([^"]*)"/g)) (seen.has(id) ? shared : seen).add(id);
  return [...shared].map(unescapeText);
}
