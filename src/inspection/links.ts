/** Links of a page to its own host, read off its bytes. */

/** What a page asks for from the root of its own host. A second slash would lead to another host. */
const LINK = / (?:href|src)="(\/(?!\/)[^"#?]*)/g;

/**
 * @param html a page as its bytes: what matters of it is ASCII
 * @returns each address once, as it is written, byte by byte
 */
export function linksIn(html: Uint8Array): string[] {
  const text = Buffer.from(html.buffer, html.byteOffset, html.byteLength).toString("latin1");
  const found = new Set<string>();
  for (const [, target = ""] of text.matchAll(LINK)) found.add(target);
  return [...found];
}
