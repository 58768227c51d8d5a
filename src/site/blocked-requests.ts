/** What the pages ask for and the content policy refuses. */

import { POLICY_DIRECTIVES, type PolicyDirective } from "../content/journal/hosting-settings.ts";
import { CONFIG_FILE } from "../content/journal/journal.ts";
import type { HostedSite } from "../outputs/hosting/hosted-site.ts";
import { contentPolicy, type Policy } from "../outputs/hosting/policy.ts";
import { catalogue } from "../problems/catalogue.ts";
import type { Problem } from "../problems/problem.ts";

/** A directive and a source, and the pages that ask for it. */
export interface Request {
  /** `script-src https://cdn.example`, `script-src 'sha256-…'`, `script-src onclick=` */
  readonly target: string;
  /** The first page that does, by file. */
  readonly page: string;
  /** How many pages do. */
  readonly pages: number;
}

/** Every request that browsers would refuse; none where no host is named, since there is no policy then. */
export function blockedRequests(site: HostedSite, requests: readonly Request[]): Problem[] {
  if (site.journal.hosting.length === 0 || requests.length === 0) return [];
  const policy = contentPolicy(site, "ordinary");
  const own = new URL(site.journal.url).origin;
  const blocked = requests.flatMap(({ target, page, pages }) => {
    const [directive = "", source = ""] = target.split(" ");
    return isAllowed(policy, directive, source, own) ? [] : [{ directive, source, page, pages }];
  });
  const mended = mendedPolicy(site, blocked);
  return blocked.map(({ directive, source, page, pages }): Problem => {
    const path = `/${page.replace(/(^|\/)index\.html$/, "$1")}`;
    const setting = { path: ["headers", "contentPolicy", directive], part: "key" } as const;
    if (source.endsWith("="))
      return {
        file: CONFIG_FILE,
        setting,
        ...catalogue.inlineBlocked({ attribute: source.slice(0, -1), path, pages }),
      };
    const isKnown = isDirective(directive);
    const finding = catalogue.requestBlocked({
      directive,
      source: source.startsWith("'") ? undefined : source,
      path,
      pages,
      mended: isKnown ? mended : undefined,
    });
    return { file: CONFIG_FILE, setting, ...finding };
  });
}

/** The setting that lets everything through that is blocked now, what it lets through already included. */
function mendedPolicy(
  { journal }: HostedSite,
  blocked: readonly { readonly directive: string; readonly source: string }[],
): string {
  const wanted = POLICY_DIRECTIVES.flatMap((directive) => {
    const own = journal.headers.contentPolicy[directive] ?? [];
    const added = blocked
      .filter((request) => request.directive === directive && !request.source.endsWith("="))
      .map(({ source }) => source);
    const sources = [...new Set([...own, ...added])];
    return sources.length === 0
      ? []
      : [`"${directive}": [${sources.map((source) => `"${source}"`).join(", ")}]`];
  });
  return `contentPolicy: { ${wanted.join(", ")} }`;
}

function isDirective(directive: string): directive is PolicyDirective {
  return POLICY_DIRECTIVES.some((known) => known === directive);
}

/** @param own the origin of the site itself */
function isAllowed(policy: Policy, directive: string, source: string, own: string): boolean {
  const sources = policy.get(directive) ?? policy.get("default-src") ?? [];
  if (source.startsWith("'")) return sources.includes(source) || isUnsafe(sources);
  // A digest beside it makes browsers forget `'unsafe-inline'`.
  if (source.endsWith("=")) return isUnsafe(sources);
  if (source === own) return sources.includes("'self'");
  // What is asked for without encryption is asked for with it instead.
  const secure = own.startsWith("https:") ? source.replace(/^http:/, "https:") : source;
  return sources.some((allowed) => matches(allowed, secure));
}

function isUnsafe(sources: readonly string[]): boolean {
  return sources.includes("'unsafe-inline'") && !sources.some((source) => /^'(?:sha\d+|nonce)-/.test(source));
}

/** Whether an origin is one that a source names: `https:`, `https://a.example`, `https://*.a.example/path`. */
function matches(allowed: string, origin: string): boolean {
  if (/^[a-z]+:$/.test(allowed)) return origin.startsWith(allowed);
  const [, scheme, host = ""] = /^([a-z]+:\/\/)([^/]+)/.exec(allowed) ?? [];
  if (scheme === undefined || !origin.startsWith(scheme)) return false;
  const asked = origin.slice(scheme.length);
  return host.startsWith("*.") ? asked.endsWith(host.slice(1)) : asked === host;
}
