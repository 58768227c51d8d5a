/** Reports redirects that the journal's hosts do not support, because a local build does not show that. */

import { canBePage, type OldAddress, settingOf } from "../content/addresses/old-address.ts";
import type { Routes } from "../content/addresses/routes.ts";
import type { Host } from "../content/journal/hosting-settings.ts";
import { type Journal, settingProblem } from "../content/journal/journal.ts";
import type { Library } from "../content/library/library.ts";
import { decodedTarget } from "../outputs/hosting/apache.ts";
import { cloudflareRules } from "../outputs/hosting/redirects-file.ts";
import { catalogue } from "../problems/catalogue.ts";
import type { Problem } from "../problems/problem.ts";
import type { HostLimit } from "../text/locales/problems/redirects.ts";

/** Hosts without redirect rules: an old address must be a page. */
const WITHOUT_RULES: readonly Host[] = ["github", "s3"];
const WITHOUT_GONE: readonly Host[] = [...WITHOUT_RULES, "netlify", "cloudflare"];

interface Hosted {
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
}

export function hostLimits(site: Hosted): Problem[] {
  const { hosting } = site.journal;
  const problems = site.library.oldAddresses.flatMap((address): Problem[] => {
    const { origin, from } = address;
    if (origin.kind === "text") return [];
    return limitsOf(address).flatMap(({ name, by, anywhere }) => {
      const hosts = hosting.filter((host) => by.includes(host));
      // If no host is named, no rules are written.
      if (hosts.length === 0 && !(hosting.length === 0 && anywhere)) return [];
      const { given } = origin;
      const finding =
        origin.kind === "list"
          ? catalogue.listFeedLost({ given, feed: from, hosts })
          : catalogue.redirectLimit({ given, limit: name, hosts });
      return [settingProblem(settingOf(origin), finding)];
    });
  });
  return [...problems, ...linesLeft(site)];
}

interface Limit {
  readonly name: HostLimit;
  /** The hosts with this limit. */
  readonly by: readonly Host[];
  /** Whether it also applies if no host is named. */
  readonly anywhere: boolean;
}

function limitsOf(address: OldAddress): Limit[] {
  const { below, to } = address;
  if (!to) return [{ name: "gone", by: WITHOUT_GONE, anywhere: true }];
  const limits: Limit[] = [];
  if (!canBePage(address))
    limits.push({ name: below ? "pattern" : "file", by: WITHOUT_RULES, anywhere: true });
  if (decodedTarget(to.url) === undefined) limits.push({ name: "encoded", by: ["apache"], anywhere: false });
  return limits;
}

/** One warning for all rules beyond the limit, because there may be thousands. */
function linesLeft({ journal, library, routes }: Hosted): Problem[] {
  if (!journal.hosting.includes("cloudflare")) return [];
  const { left } = cloudflareRules({ journal, library, routes });
  const [first] = left;
  if (!first) return [];
  const finding = catalogue.redirectLines({ left: left.length, first: first.from });
  return [settingProblem(["hosting"], finding)];
}
