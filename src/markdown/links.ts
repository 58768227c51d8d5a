/** Passes every link and picture to the resolver. A refused target becomes a finding, never a link. */

import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import type { ResponsiveImage } from "../images/image.ts";
import { catalogue } from "../problems/catalogue.ts";
import type { Finding } from "../problems/problem.ts";
import { Source } from "../problems/source.ts";
import { readableAddress } from "../text/decode.ts";
import type { Environment } from "./environment.ts";
import { inlineRuns } from "./inline-runs.ts";
import { placesOf, recordPlaces } from "./lint/places.ts";
import { addressGiven } from "./lint/references.ts";
import { typedAddress } from "./literal-links.ts";
import type { Reference } from "./resolve.ts";
import type { Spot } from "./spot.ts";
import { WIKI } from "./wiki-links.ts";

export function links(md: MarkdownIt): void {
  const accept = md.validateLink.bind(md);
  // markdown-it refuses dangerous schemes while it parses; they are reported afterwards.
  const refused: string[] = [];
  md.validateLink = (url) => {
    const accepted = accept(url);
    if (!accepted) refused.push(url);
    return accepted;
  };
  md.core.ruler.before("normalize", "clear_refused", () => {
    refused.length = 0;
  });
  md.use(inlineRuns);
  md.core.ruler.before("inline", "places", ({ tokens, env }) => recordPlaces(env, tokens));
  md.core.ruler.push("resolve_links", (state) => {
    const env: Environment = state.env;
    const reported = new Set<string>();
    const report = (finding: Finding, { line, column }: Spot) => {
      // Links that share one reference definition share its mistake.
      const name = `${finding.code} ${line} ${column} ${finding.fr.reason}`;
      if (!reported.has(name)) env.findings.push({ finding, line, column });
      reported.add(name);
    };
    for (const { url, scheme, spots } of locateRefused([...new Set(refused)], env, md))
      for (const spot of spots) report(asTarget(refusal(env, url, scheme)), spot);
    for (const block of state.tokens) {
      if (block.type !== "inline") continue;
      for (const token of block.children ?? [])
        resolveToken(token, env, report, () => placeOfTarget(token, env, md));
    }
  });
}

/** The place of a link's or picture's target in the parsed text. */
export function placeOfTarget(token: Token, env: Environment, md: MarkdownIt): Spot {
  return placesOf(env).ofTarget(token, (label) => addressGiven(label, env, md));
}

interface Refused {
  readonly url: string;
  readonly scheme: string;
  readonly spots: readonly Spot[];
}

/**
 * Finds the places of refused addresses, which leave no token. A place that was not recorded is searched for, each
 * after the last one with the same scheme.
 */
function locateRefused(refused: readonly string[], env: Environment, md: MarkdownIt): Refused[] {
  const { unescapeAll } = md.utils;
  const lines = new Source("", env.source);
  const recorded = Map.groupBy(env.refused, ({ line, column }) =>
    keyOf(unescapeAll(keyOf(lines.line(line + 1).slice(column - 1)))),
  );
  const text = env.source.toLowerCase();
  const last = new Map<string, number>();
  return refused.map((url) => {
    const scheme = /^\s*([a-z][\w+.-]*:)/i.exec(url)?.[1] ?? url;
    const spots = recorded.get(keyOf(url)) ?? recorded.get(keyOf(readableAddress(url)));
    if (spots) return { url, scheme, spots };
    const before = last.get(scheme) ?? -1;
    const found = text.indexOf(scheme.toLowerCase(), before + 1);
    const at = found === -1 ? Math.max(0, before) : found;
    last.set(scheme, at);
    const { line, column } = lines.placeOf(at);
    return { url, scheme, spots: [{ line: line - 1, column }] };
  });
}

/** The part of an address that identifies it, whatever closes it. */
const keyOf = (address: string) => (/^[^\s)>]*/.exec(address)?.[0] ?? "").toLowerCase();

/** The finding for an address that the parser refused; the resolver may know what was meant. */
function refusal(env: Environment, url: string, scheme: string): Finding {
  const { finding } = env.resolve({ kind: "link", target: url, alt: "" });
  return finding ?? catalogue.unsafeLink({ scheme, kind: "link" });
}

/** Makes a suggested address valid as a target, which a space would end. */
function asTarget({ instead, ...finding }: Finding): Finding {
  if (instead === undefined) return finding;
  return { ...finding, instead: { ...instead, meant: instead.meant.replaceAll(" ", "%20") } };
}

function resolveToken(token: Token, env: Environment, report: Report, place: () => Spot): void {
  const read = readToken(token);
  if (!read) return;
  const { kind, name, target, given } = read;
  const resolution = env.resolve({ kind, target, alt: token.content });
  const { finding } = resolution;
  if (finding && kind === "text") {
    const { line, column } = place();
    // Point at the opening brackets.
    report(finding, { line, column: Math.max(1, column - 2) });
  } else if (finding) report(asTarget(finding), place());
  if (resolution.destination) env.links.push({ ...resolution.destination, given, ...place() });
  if (resolution.target !== undefined) token.attrSet(name, resolution.target);
  else if (kind === "image") {
    // A missing picture is replaced by its alternative text.
    token.type = "text";
  } else token.attrs = token.attrs?.filter(([attribute]) => attribute !== name) ?? null;
  if (resolution.picture) {
    env.pictures.push({ picture: resolution.picture, given: target, ...place() });
    token.meta = { picture: resolution.picture } satisfies PictureMeta;
  }
}

interface ReadToken {
  readonly kind: Reference["kind"];
  readonly name: "href" | "src";
  readonly target: string;
  /** The target as the author wrote it. */
  readonly given: string;
}

function readToken(token: Token): ReadToken | undefined {
  if (token.type === "image") {
    const target = token.attrGet("src") ?? "";
    return { kind: "image", name: "src", target, given: target };
  }
  if (token.type !== "link_open") return undefined;
  const target = token.attrGet("href") ?? "";
  const kind = token.markup === WIKI ? "text" : "link";
  return { kind, name: "href", target, given: typedAddress(token) ?? target };
}

/** The `meta` of a picture's token, if it is a file of this site. */
export interface PictureMeta {
  readonly picture?: ResponsiveImage;
}

type Report = (finding: Finding, spot: Spot) => void;
