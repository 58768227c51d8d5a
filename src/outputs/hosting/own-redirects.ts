/**
 * Redirects in the publisher's own `_redirects` and `.htaccess`, as far as they can be compared with the
 * site.
 */
import type { Host } from "../../content/journal/hosting-settings.ts";

export interface OwnRedirect {
  /** Counts from 1. */
  readonly line: number;
  readonly column: number;
  /** Decoded path; ends with `/*` if it matches everything below a folder. */
  readonly from: string;
  /** As written. */
  readonly given: string;
}

/**
 * Parses `_redirects`; returns the rules that apply even where a page exists: on Netlify only those with `!`.
 * Rules that depend on country or query are skipped, because other readers still see the page.
 */
export function ownRedirectsIn(text: string, hosts: readonly Host[]): OwnRedirect[] {
  const isForced = hosts.includes("cloudflare");
  return text.split("\n").flatMap((line, index): OwnRedirect[] => {
    const [from = "", ...rest] = line
      .replace(/(?:^|\s)#.*/, "")
      .trim()
      .split(/\s+/);
    const [to = "", status = "301", ...conditions] = rest;
    if (!from.startsWith("/") || from.includes("/:") || /^[\w-]+=/.test(to) || conditions.length > 0)
      return [];
    if (!/^\d{3}!?$/.test(status) || !(isForced || status.endsWith("!"))) return [];
    return [{ line: index + 1, column: line.indexOf(from) + 1, from, given: from }];
  });
}

/** Parses `Redirect` in `.htaccess`; it also matches everything below its path. */
export function ownRedirectsInApache(text: string): OwnRedirect[] {
  const directive =
    /^(\s*Redirect(?:Permanent|Temp)?\s+(?:(?:\d{3}|permanent|temp|seeother|gone)\s+)?"?)(\/[^\s"]*)"?\s*"?([^\s"]*)/i;
  return text.split("\n").flatMap((line, index): OwnRedirect[] => {
    const [, before = "", from = ""] = directive.exec(line) ?? [];
    if (from === "") return [];
    return [
      { line: index + 1, column: before.length + 1, from: `${from.replace(/\/$/, "")}/*`, given: from },
    ];
  });
}
