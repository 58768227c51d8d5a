/** Every link and picture is shown to the resolver; what it refuses becomes a finding, never a link. */

import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import type { ResponsiveImage } from "../images/image.ts";
import { catalogue } from "../problems/catalogue.ts";
import type { Finding } from "../problems/problem.ts";
import { Source } from "../problems/source.ts";
import type { Environment } from "./environment.ts";
import { inlineRuns } from "./inline-runs.ts";
import { notePlaces, placesOf } from "./lint/places.ts";
import { addressGiven } from "./lint/references.ts";
import { givenAddress } from "./literal-links.ts";
import type { Reference } from "./resolve.ts";
import type { Spot } from "./spot.ts";
import { WIKI } from "./wiki-links.ts";

export function links(md: MarkdownIt): void {
  const accept = md.validateLink.bind(md);
  // markdown-it refuses the dangerous schemes while it parses; what it refused is told afterwards.
  const refused: string[] = [];
  md.validateLink = (url) => {
    const accepted = accept(url);
    if (!accepted) refused.push(url);
    return accepted;
  };
  md.core.ruler.before("normalize", "forget_refused", () => {
    refused.length = 0;
  });
  md.use(inlineRuns);
  md.core.ruler.before("inline", "places", ({ tokens, env }) => notePlaces(env, tokens));
  md.core.ruler.push("resolve_links", (state) => {
    const env: Environment = state.env;
    const told = new Set<string>();
    const tell = (finding: Finding, { line, column }: Spot) => {
      // Links that take their address from one line have one mistake.
      const name = `${finding.code} ${line} ${column} ${finding.fr.reason}`;
      if (!told.has(name)) env.findings.push({ finding, line, column });
      told.add(name);
    };
    for (const { url, scheme, spots } of placesOfRefused([...new Set(refused)], env, md))
      for (const spot of spots) tell(asTarget(refusal(env, url, scheme)), spot);
    for (const block of state.tokens) {
      if (block.type !== "inline") continue;
      for (const token of block.children ?? [])
        resolveToken(token, env, tell, () => placeOfTarget(token, env, md));
    }
  });
}

/** Where the target of a link or picture stands in a text that was parsed. */
export function placeOfTarget(token: Token, env: Environment, md: MarkdownIt): Spot {
  return placesOf(env).ofTarget(token, (label) => addressGiven(label, env, md));
}

interface Refused {
  readonly url: string;
  readonly scheme: string;
  readonly spots: readonly Spot[];
}

/** Where the addresses stand that were refused, which leave no token; one that is given apart, behind the one before. */
function placesOfRefused(refused: readonly string[], env: Environment, md: MarkdownIt): Refused[] {
  const { unescapeAll } = md.utils;
  const lines = new Source("", env.source);
  const noted = Map.groupBy(env.refused, ({ line, column }) =>
    beginningOf(unescapeAll(beginningOf(lines.line(line + 1).slice(column - 1)))),
  );
  const text = env.source.toLowerCase();
  const last = new Map<string, number>();
  return refused.map((url) => {
    const scheme = /^\s*([a-z][\w+.-]*:)/i.exec(url)?.[1] ?? url;
    const spots = noted.get(beginningOf(url)) ?? noted.get(beginningOf(decode(url)));
    if (spots) return { url, scheme, spots };
    const before = last.get(scheme) ?? -1;
    const found = text.indexOf(scheme.toLowerCase(), before + 1);
    const at = found === -1 ? Math.max(0, before) : found;
    last.set(scheme, at);
    const { line = 1, column = 1 } = lines.placeOf(at);
    return { url, scheme, spots: [{ line: line - 1, column }] };
  });
}

/** What tells an address from others, however it is closed. */
const beginningOf = (address: string) => (/^[^\s)>]*/.exec(address)?.[0] ?? "").toLowerCase();

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** What is said of an address that the parser refused: the resolver may know what was meant. */
function refusal(env: Environment, url: string, scheme: string): Finding {
  const { finding } = env.resolve({ kind: "link", target: url, alt: "" });
  return finding ?? catalogue.unsafeLink({ scheme, kind: "link" });
}

/** The right address as a target can hold it: a space would end it. */
function asTarget({ instead, ...finding }: Finding): Finding {
  if (instead === undefined) return finding;
  return { ...finding, instead: { ...instead, meant: instead.meant.replaceAll(" ", "%20") } };
}

function resolveToken(token: Token, env: Environment, tell: Tell, place: () => Spot): void {
  const read = readToken(token);
  if (!read) return;
  const { kind, name, target, given } = read;
  const resolution = env.resolve({ kind, target, alt: token.content });
  const { finding } = resolution;
  if (finding && kind === "text") {
    const { line, column } = place();
    // With its brackets.
    tell(finding, { line, column: Math.max(1, column - 2) });
  } else if (finding) tell(asTarget(finding), place());
  if (resolution.destination) env.links.push({ ...resolution.destination, given, ...place() });
  if (resolution.target !== undefined) token.attrSet(name, resolution.target);
  else if (kind === "image") {
    // A picture that is not there leaves its words.
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
  /** The target as it is written in the text. */
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
  return { kind, name: "href", target, given: givenAddress(token) ?? target };
}

/** What the token of a picture holds, when it is the site's own. */
export interface PictureMeta {
  readonly picture?: ResponsiveImage;
}

type Tell = (finding: Finding, spot: Spot) => void;
