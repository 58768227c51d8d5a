/** The redirects of a publisher's own `_redirects` and `.htaccess`, as far as they can be compared with the site's. */
import type { Host } from "../../content/journal/hosting-settings.ts";

export interface OwnRedirect {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Of everything below a folder with `/*` at its end. */
  readonly from: string;
  /** As it is written. */
  readonly given: string;
}

/**
 * Of `_redirects`, the lines that hold whatever the site has at that address: on Netlify those with `!` alone. A line
 * that depends on the reader's country or on a query hides nothing from the others.
 */
export function ownRedirectsIn(text: string, hosts: readonly Host[]): OwnRedirect[] {
  const isForced = hosts.includes("cloudflare");
  return text.split("\n").flatMap((given, index): OwnRedirect[] => {
    const [from = "", ...rest] = given
      .replace(/(?:^|\s)#.*/, "")
      .trim()
      .split(/\s+/);
    const [to = "", status = "301", ...conditions] = rest;
    if (!from.startsWith("/") || from.includes("/:") || /^[\w-]+=/.test(to) || conditions.length > 0)
      return [];
    if (!/^\d{3}!?$/.test(status) || !(isForced || status.endsWith("!"))) return [];
    return [{ line: index + 1, column: given.indexOf(from) + 1, from, given: from }];
  });
}

/** Of `.htaccess`, `Redirect` alone: it holds for all that lies below its address, too. */
export function ownRedirectsInApache(text: string): OwnRedirect[] {
  const directive =
    /^(\s*Redirect(?:Permanent|Temp)?\s+(?:(?:\d{3}|permanent|temp|seeother|gone)\s+)?"?)(\/[^\s"]*)"?\s*"?([^\s"]*)/i;
  return text.split("\n").flatMap((given, index): OwnRedirect[] => {
    const [, before = "", from = ""] = directive.exec(given) ?? [];
    if (from === "") return [];
    return [
      { line: index + 1, column: before.length + 1, from: `${from.replace(/\/$/, "")}/*`, given: from },
    ];
  });
}
