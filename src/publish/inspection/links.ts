/** Links of a page to its own host, and what it asks for elsewhere, read off its bytes. */
import { requestsIn } from "./requests.ts";

/** What a page asks for from the root of its own host. A second slash would lead to another host. */
const LINK = / (?:href|src)="(\/(?!\/)[^"#?]*)/g;

/**
 * @param html a page as its bytes: what matters of it is ASCII
 * @returns each address of the page's own host once, as it is written, byte by byte; then {@link requestsIn}
 */
export function linksIn(html: Uint8Array): string[] {
  const text = Buffer.from(html.buffer, html.byteOffset, html.byteLength).toString("latin1");
  const found = new Set<string>();
  for (const [, target = ""] of text.matchAll(LINK)) found.add(target);
  return [...found, ...requestsIn(text)];
}
