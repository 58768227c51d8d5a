/** Checks each external link once, and reports problems wherever it is written. */
import { catalogue } from "../../../problems/catalogue.ts";
import type { Finding, Problem } from "../../../problems/problem.ts";
import type { SendRequest, Verdict } from "./answer.ts";
import type { LinkCache } from "./cache.ts";
import { follow } from "./follow.ts";
import type { OutsideLink } from "./outside-links.ts";

export interface LinksOut {
  readonly problems: readonly Problem[];
  /** Number of distinct URLs, and how many of them had a cached verdict. */
  readonly links: number;
  readonly known: number;
  /** URLs whose servers reject programs: no verdict. */
  readonly guarded: number;
}

export interface LinksOutOptions {
  /** Sends one rate-limited request. */
  readonly send: SendRequest;
  readonly cache: LinkCache;
  /** Whether DNS works at all; called only if no server answered. */
  readonly isOnline: () => Promise<boolean>;
  /** Called after each verdict. */
  readonly onLink?: (done: number, total: number) => void;
}

/** @param folder named by problems that concern all links together */
export async function checkLinksOut(
  links: readonly OutsideLink[],
  folder: string,
  { send, cache, isOnline, onLink }: LinksOutOptions,
): Promise<LinksOut> {
  const byAddress = Map.groupBy(links, ({ url }) => url.href.slice(0, url.href.length - url.hash.length));
  let known = 0;
  let done = 0;
  const verdicts = await Promise.all(
    [...byAddress].map(async ([address, places]) => {
      const kept = cache.find(address);
      if (kept) known += 1;
      const verdict = kept ?? (await follow(new URL(address), send));
      if (!isSilent(verdict)) cache.keep(address, verdict);
      done += 1;
      onLink?.(done, byAddress.size);
      return { address, verdict, places };
    }),
  );
  const counts = { links: byAddress.size, known };
  const isOffline = verdicts.length > 0 && verdicts.every(({ verdict }) => isSilent(verdict));
  if (isOffline && !(await isOnline())) {
    const problem = { file: folder, ...catalogue.networkAway({ links: byAddress.size }) };
    return { problems: [problem], guarded: 0, ...counts };
  }
  for (const { address, verdict } of verdicts) cache.keep(address, verdict);
  return {
    problems: verdicts.flatMap(({ verdict, places }) =>
      places.flatMap((place) => problemsOf(place, verdict)),
    ),
    guarded: verdicts.filter(({ verdict }) => verdict.kind === "guarded").length,
    ...counts,
  };
}

/** Without a network, some systems report every domain as nonexistent. */
function isSilent(verdict: Verdict): boolean {
  return verdict.kind === "no-network" || (verdict.kind === "dead" && verdict.status === undefined);
}

function problemsOf(link: OutsideLink, verdict: Verdict): Problem[] {
  const finding = findingOf(link, verdict);
  if (!finding) return [];
  const problem = link.problem(finding);
  if (verdict.kind !== "moved") return [problem];
  const target = verdict.target + link.url.hash;
  const mended = lineWith(problem, link.given, target);
  return [link.problem(catalogue.outsideMoved({ given: link.given, target, mended }))];
}

/** The problem's line with the URL at its position replaced. */
function lineWith(
  { excerpt = "", excerptFrom, column = 1 }: Problem,
  given: string,
  target: string,
): string | undefined {
  // A truncated line cannot be shown in full.
  if (excerptFrom !== undefined) return undefined;
  const at = excerpt.indexOf(given, column - 1);
  if (at === -1) return undefined;
  return (excerpt.slice(0, at) + target + excerpt.slice(at + given.length)).trim();
}

function findingOf({ given, url }: OutsideLink, verdict: Verdict): Finding | undefined {
  switch (verdict.kind) {
    case "dead": {
      const archive = `https://web.archive.org/web/${url.href}`;
      return catalogue.outsideDead({ given, status: verdict.status, archive });
    }
    case "moved":
      return catalogue.outsideMoved({ given, target: verdict.target, mended: undefined });
    case "unanswered":
      return catalogue.outsideUnanswered({ given, reason: verdict.reason });
    case "no-network":
      return catalogue.outsideUnanswered({ given, reason: "slow" });
    case "certificate":
      return catalogue.outsideCertificate({ given, code: verdict.code });
    case "private":
      return catalogue.linkPrivate({ given });
    default:
      return undefined;
  }
}
