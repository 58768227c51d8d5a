/**
 * Finds lines of the publisher's own rules that set the same header as Tribune, and which value each host
 * sends.
 */
import type { HeaderRule } from "./headers.ts";
import { headerRules } from "./headers.ts";
import type { HostedSite } from "./hosted-site.ts";

export interface OwnHeader {
  /** Counts from 1. */
  readonly line: number;
  readonly column: number;
  readonly name: string;
  readonly host: "netlify" | "cloudflare" | "apache";
  /** What readers receive. */
  readonly sent: "tribunes" | "both";
}

/** Parses `_headers`: a path, followed by its indented headers. */
export function ownHeadersIn(text: string, site: HostedSite): OwnHeader[] {
  const host = site.journal.hosting.find((one) => one === "netlify" || one === "cloudflare");
  if (host !== "netlify" && host !== "cloudflare") return [];
  const everywhere = namesOf(headerRules(site).slice(0, 1));
  // Both hosts send this header by default; only files with their own rule override it.
  everywhere.delete("cache-control");
  const root = site.routes.href(site.routes.home());
  let path = "";
  return text.split("\n").flatMap((line, index): OwnHeader[] => {
    if (/^[^\s#]/.test(line)) path = line.trim();
    const [, indent = "", name = ""] = /^(\s+)([\w-]+)\s*:/.exec(line) ?? [];
    const isAll = path === "/*" || path === `${root}*`;
    const isSet =
      everywhere.has(name.toLowerCase()) ||
      (isAll && host === "cloudflare" && name.toLowerCase() === "cache-control");
    if (!isSet || !(path.startsWith(root) || isAll || path.startsWith("https://"))) return [];
    const sent = host === "netlify" ? "tribunes" : "both";
    return [{ line: index + 1, column: indent.length + 1, name, host, sent }];
  });
}

/**
 * Parses `.htaccess`. `Header set` and `Header always set` use separate tables: a header in both is sent
 * twice.
 */
export function ownHeadersInApache(text: string, site: HostedSite): OwnHeader[] {
  const known = namesOf(headerRules(site).slice(0, 1));
  return text.split("\n").flatMap((line, index): OwnHeader[] => {
    const [, before = "", always, action = "", name = ""] =
      /^(\s*Header\s+(always\s+|onsuccess\s+)?(set|setifempty|append|add|merge)\s+"?)([\w-]+)/i.exec(line) ??
      [];
    if (!known.has(name.toLowerCase())) return [];
    const isReplaced = /always/i.test(always ?? "") && action !== "";
    return [
      {
        line: index + 1,
        column: before.length + 1,
        name,
        host: "apache",
        sent: isReplaced ? "tribunes" : "both",
      },
    ];
  });
}

const namesOf = (rules: readonly HeaderRule[]) =>
  new Set(rules.flatMap(({ set }) => Object.keys(set)).map((name) => name.toLowerCase()));
