/** Extracts a page's links to its own host, and what it loads from elsewhere. */
import { requestsIn } from "./requests.ts";

/** A root-relative URL; `//` would be another host. */
const LINK = / (?:href|src)="(\/(?!\/)[^"#?]*)/g;

/**
 * @param html a page's bytes; everything that matters is ASCII
 * @returns root-relative URLs without duplicates, as written, one character a byte; then {@link requestsIn}
 */
export function linksIn(html: Uint8Array): string[] {
  const text = Buffer.from(html.buffer, html.byteOffset, html.byteLength).toString("latin1");
  const found = new Set<string>();
  for (const [, target = ""] of text.matchAll(LINK)) found.add(target);
  return [...found, ...requestsIn(text)];
}
