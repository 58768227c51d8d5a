/** What the preview adds to the pages that it serves; their files do not have it. */
import { hash } from "node:crypto";
import { html } from "../../../text/html.ts";
import { BANNER_STYLE, CLIENT } from "./addresses.ts";

/** Changes whenever an open page should reload. */
export function versionOf(status: number, bytes: Uint8Array, banner: string, epoch: number): string {
  const digest = hash("sha256", Buffer.concat([bytes, Buffer.from(banner)]), "hex").slice(0, 16);
  return `${status}-${epoch}-${digest}`;
}

/**
 * Adds to a page the script that reloads it, and its banner.
 * @param banner markup, empty for a page that is published
 */
export function inject(page: string, version: string, banner: string): string {
  const script = `${html`<script src="${CLIENT}" data-version="${version}" defer></script>`}`;
  const body = page.search(/<body[\s>]/i);
  const start = body === -1 ? -1 : page.indexOf(">", body) + 1;
  const end = page.toLowerCase().lastIndexOf("</body>");
  if (start <= 0 || end < start) return banner + page + script;
  return `${page.slice(0, start)}${banner}${page.slice(start, end)}${script}${page.slice(end)}`;
}

/** The markup above a page that only the preview shows. */
export function banner(language: string, label: string, sentence: string): string {
  return `${html`<link rel="stylesheet" href="${BANNER_STYLE}"><aside class="tribune-banner" lang="${language}" aria-label="${label}"><p>${sentence}</p></aside>`}`;
}
