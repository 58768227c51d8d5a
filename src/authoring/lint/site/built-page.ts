/** Extracts from a built page what the checks need; cheap enough for a thousand pages. */
import { unescapeText } from "../../../text/html.ts";

export interface BuiltPage {
  /** From the site's root. */
  readonly file: string;
  readonly title: string;
  /** Number of h1 elements. */
  readonly headings: number;
  readonly ids: ReadonlySet<string>;
  /** Ids of more than one element. */
  readonly shared: readonly string[];
  /** Links with a fragment, as written. */
  readonly anchors: readonly string[];
  /** Images without `alt`. */
  readonly bare: readonly string[];
  readonly isRedirect: boolean;
}

/** Undefined for anything but a complete document: a snippet, a site verification file. */
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
