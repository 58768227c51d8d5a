/** Extracts from a built page what the checks need; cheap enough for a thousand pages. */
import { unescapeText } from "../../../text/html.ts";

export interface BuiltPage {
  /** From the site's root. */
  readonly file: string;
  readonly title: string;
  /** Number of h1 elements. */
  readonly headings: number;
  readonly ids: ReadonlySet<string>;
  /** Ids used by more than one element. */
  readonly duplicateIds: readonly string[];
  /** Links with a fragment, as written. */
  readonly anchors: readonly string[];
  /** Images without `alt`. */
  readonly imagesWithoutAlt: readonly string[];
  readonly isRedirect: boolean;
}

/** Undefined for anything but a complete document: a snippet, a site verification file. */
export function readBuiltPage(file: string, html: string): BuiltPage | undefined {
  if (!/^\s*<!doctype html/i.test(html)) return undefined;
  const text = html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/gi, "").replace(/<!--[\s\S]*?-->/g, "");
  const pictures = text.matchAll(/<img\b[^>]*>/gi);
  // A copy, since a part of a string keeps the whole page in memory.
  return structuredClone({
    file,
    title: unescapeText(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(text)?.[1] ?? "").trim(),
    headings: [...text.matchAll(/<h1[\s>]/gi)].length,
    ids: new Set([...text.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id = ""]) => unescapeText(id))),
    duplicateIds: duplicateIdsIn(text),
    anchors: [...text.matchAll(/<a\b[^>]*\shref="([^"]*#[^"]+)"/g)].map(([, href = ""]) =>
      unescapeText(href),
    ),
    imagesWithoutAlt: [...pictures]
      .map(([tag]) => tag)
      .filter((tag) => !/\salt(?:[\s=/>])/i.test(tag))
      .map((tag) => unescapeText(/\ssrc="([^"]*)"/i.exec(tag)?.[1] ?? "")),
    isRedirect: /<meta\b[^>]*http-equiv="?refresh/i.test(text),
  });
}

function duplicateIdsIn(text: string): string[] {
  const [seen, duplicateIds] = [new Set<string>(), new Set<string>()];
  for (const [, id = ""] of text.matchAll(/<[^>]*?\sid="([^"]*)"/g))
    (seen.has(id) ? duplicateIds : seen).add(id);
  return [...duplicateIds].map(unescapeText);
}
