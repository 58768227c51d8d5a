/** Requests of the pages that the content security policy blocks. */

import { POLICY_DIRECTIVES, type PolicyDirective } from "../content/journal/hosting-settings.ts";
import { CONFIG_FILE, type Journal } from "../content/journal/journal.ts";
import type { Policy } from "../outputs/hosting/policy.ts";
import { catalogue } from "../problems/catalogue.ts";
import type { Problem } from "../problems/problem.ts";

/** A directive and a source, with the pages that request it. */
export interface Request {
  /** `script-src https://cdn.example`, `script-src 'sha256-…'`, `script-src onclick=` */
  readonly target: string;
  /** The first of these pages, by file. */
  readonly page: string;
  /** The number of these pages. */
  readonly pages: number;
}

/**
 * A problem for each blocked request; none if the journal names no host, because then there is no policy.
 * @param policyOf the policy of ordinary pages
 */
export function blockedRequests(
  journal: Journal,
  policyOf: () => Policy,
  requests: readonly Request[],
): Problem[] {
  if (journal.hosting.length === 0 || requests.length === 0) return [];
  const policy = policyOf();
  const own = new URL(journal.url).origin;
  const blocked = requests.flatMap(({ target, page, pages }) => {
    const [directive = "", source = ""] = target.split(" ");
    return isAllowed(policy, directive, source, own) ? [] : [{ directive, source, page, pages }];
  });
  const mended = extendedPolicy(journal, blocked);
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

/** The `contentPolicy` setting that also allows the blocked requests. */
function extendedPolicy(
  journal: Journal,
  blocked: readonly { readonly directive: string; readonly source: string }[],
): string {
  const entries = POLICY_DIRECTIVES.flatMap((directive) => {
    const own = journal.headers.contentPolicy[directive] ?? [];
    const added = blocked
      .filter((request) => request.directive === directive && !request.source.endsWith("="))
      .map(({ source }) => source);
    const sources = [...new Set([...own, ...added])];
    return sources.length === 0
      ? []
      : [`"${directive}": [${sources.map((source) => `"${source}"`).join(", ")}]`];
  });
  return `contentPolicy: { ${entries.join(", ")} }`;
}

function isDirective(directive: string): directive is PolicyDirective {
  return POLICY_DIRECTIVES.some((known) => known === directive);
}

/** @param own the origin of the site itself */
function isAllowed(policy: Policy, directive: string, source: string, own: string): boolean {
  const sources = policy.get(directive) ?? policy.get("default-src") ?? [];
  if (source.startsWith("'")) return sources.includes(source) || isUnsafe(sources);
  // Inline handlers need `'unsafe-inline'`, which browsers ignore beside a digest.
  if (source.endsWith("=")) return isUnsafe(sources);
  if (source === own) return sources.includes("'self'");
  // On an HTTPS site, browsers upgrade HTTP requests.
  const secure = own.startsWith("https:") ? source.replace(/^http:/, "https:") : source;
  return sources.some((allowed) => matches(allowed, secure));
}

function isUnsafe(sources: readonly string[]): boolean {
  return sources.includes("'unsafe-inline'") && !sources.some((source) => /^'(?:sha\d+|nonce)-/.test(source));
}

/** Whether a source matches an origin: `https:`, `https://a.example`, `https://*.a.example/path`. */
function matches(allowed: string, origin: string): boolean {
  if (/^[a-z]+:$/.test(allowed)) return origin.startsWith(allowed);
  const [, scheme, host = ""] = /^([a-z]+:\/\/)([^/]+)/.exec(allowed) ?? [];
  if (scheme === undefined || !origin.startsWith(scheme)) return false;
  const requested = origin.slice(scheme.length);
  return host.startsWith("*.") ? requested.endsWith(host.slice(1)) : requested === host;
}
