/** E630–E636, E639, W630 and W632: redirects from old addresses, in English. */
import { escaped } from "../../escaped.ts";
import type { RedirectSentences } from "../../problems/redirects.ts";

const FROM_FLAWS = {
  space: "holds a space, a line break or an invisible character; a space is written %20",
  host: 'must be a path of this site, without "https://" or a host name',
  query: 'holds "?": hosts compare the path alone, without its query string',
  anchor: 'holds "#": browsers do not send what follows it',
  slash: 'must begin with "/"',
  prefix: 'begins with the journal\'s "pathPrefix", which Tribune adds itself',
  star: 'holds "*" elsewhere than at its end, after "/", as in /old/*',
  signs:
    'holds a character or an encoding that would make another address of it ("//", "..", %2F, quotes, braces)',
  long: "holds a name of more than 250 bytes, which is too long for a file",
} as const;

const TO_FLAWS = {
  missing: 'has no "to": say where it leads, or give it "status: 410" if nothing replaces the page',
  gone: 'has status 410, which says that nothing replaces the page: remove "to", or change "status"',
  space: "holds a space, a line break or an invisible character; a space is written %20",
  star: 'holds "*"; what followed the old folder is written ":splat" there, at the end',
  splat: 'takes ":splat" only once, at its end, after "/", as in /new/:splat',
  exact: 'holds ":splat", which only means something where "from" ends with "/*"',
  insecure: 'begins with "http://"; elsewhere than on this site, the address must use https',
  form: "is neither a path of the site nor an https address",
} as const;

/** Continuation after the hosts and the old address. */
const LIMITS = {
  pattern: "will lead nowhere: a pattern needs the rules of a host, and cannot be a page",
  file: "will lead nowhere: a page cannot take the place of a file",
  gone: "will answer with status 404: 410 cannot be sent there",
  encoded: 'will not be sent on by a rule: an address with an encoded "/", "?" or "#" cannot be sent there',
} as const;

/** The journal's hosts, or that none is set. */
export const at = (hosts: readonly string[]) =>
  hosts.length > 0 ? `On ${hosts.join(", ")}` : 'Without a host in "hosting"';

export const redirects: RedirectSentences = {
  redirectFrom: ({ given, flaw }) => `The old address "${escaped(given)}" ${FROM_FLAWS[flaw]}.`,
  redirectTo: ({ from, given, flaw }) => {
    const whole = flaw === "missing" || flaw === "gone";
    return whole
      ? `The redirect of "${from}" ${TO_FLAWS[flaw]}.`
      : `The target "${escaped(given)}" of "${from}" ${TO_FLAWS[flaw]}.`;
  },
  redirectTwice: ({ given, other }) => [
    `The old address "${given}" is given already by "${other}".`,
    "Keep the one that leads to the right place.",
  ],
  redirectTaken: ({ given, path, owner, below }) => {
    const who = owner === path ? "" : ` (${owner})`;
    return [
      below
        ? `The redirect of "${given}" would hide "${path}", which stands at that address of the site${who}.`
        : `The old address "${given}" is that of a page or file of the site${who}, which the redirect would hide.`,
      below
        ? "Give the old addresses one by one, or choose a folder in which the site has nothing."
        : "Remove it, or change the address of the other.",
    ];
  },
  redirectNowhere: ({ given, to, splat, meant }) =>
    splat
      ? `The redirect of "${given}" leads to "${to}", a folder in which the site has no page${meant === undefined ? "." : `: did you mean "${meant}"?`}`
      : `The redirect of "${given}" leads to "${to}", where there is no page${meant === undefined ? "." : `: did you mean "${meant}"?`}`,
  redirectLoop: ({ given, way }) => [
    `The redirect of "${given}" goes round in circles (${way.join(" → ")}).`,
    "Make it lead to a page that exists.",
  ],
  redirectChain: ({ given, to, meant }) =>
    meant === undefined
      ? `The redirect of "${given}" leads to "${to}", which is an old address too, where nothing is published any more.`
      : `The redirect of "${given}" leads to "${to}", which is an old address too: lead straight to the new one.`,
  redirectInFile: ({ given, file }) => [
    `The old address "${given}" needs a folder where the site has a file, "${file}".`,
    "Remove it: no host could have served both.",
  ],
  redirectLimit: ({ given, limit, hosts }) => `${at(hosts)}, "${given}" ${LIMITS[limit]}.`,
  redirectLines: ({ left, first }) =>
    `Cloudflare reads only 2,000 lines of addresses and 100 patterns, of at most 1,000 characters: ${left} redirects are not written there, that of "${first}" among them.`,
};
