/** Every link and picture is shown to the resolver; what it refuses becomes a finding, never a link. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import type { Nesting } from "markdown-it/lib/token.mjs";
import type { ResponsiveImage } from "../images/image.ts";
import { catalogue } from "../problems/catalogue.ts";
import type { Finding } from "../problems/problem.ts";
import { givenAddress } from "./literal-links.ts";
import { Places, type Spot } from "./mistakes/places.ts";
import type { Environment } from "./renderer.ts";
import { WIKI } from "./wiki-links.ts";

/** A link or picture as it stands in Markdown. */
export interface Reference {
  /** `text`: another text, by its title, slug or file. */
  readonly kind: "link" | "image" | "text";
  /** The target, percent-encoded as markdown-it normalizes it; of another text, what names it. */
  readonly target: string;
  /** Alternative text of a picture. */
  readonly alt: string;
}

export interface Resolution {
  /** What stands in `href` or `src`; undefined when the reference is refused. */
  readonly target?: string;
  /** The picture itself, when it is the site's own. */
  readonly picture?: ResponsiveImage;
  readonly finding?: Finding;
  /** The page of this site that it leads to, to be checked when every page is known. */
  readonly destination?: Destination;
}

/** A page of the site, and a place in it. */
export interface Destination {
  /** Path from the site's root, without the path prefix. */
  readonly path: string;
  /** Decoded, without `#`; empty for the page itself. */
  readonly anchor: string;
}

/** A link inside the site, and where it stands in the Markdown. */
export interface InternalLink extends Destination {
  /** As the author wrote it. */
  readonly given: string;
  /** Line from 0, column from 1. */
  readonly line: number;
  readonly column: number;
}

/** A picture of the site's own, and where it stands in the Markdown. */
export interface PlacedPicture {
  readonly picture: ResponsiveImage;
  /** As the author wrote it. */
  readonly given: string;
  /** Line from 0, column from 1. */
  readonly line: number;
  readonly column: number;
}

export type Resolve = (reference: Reference) => Resolution;

/** Takes every target as it is. For texts without a site around them. */
export const resolveNothing: Resolve = ({ target }) => ({ target });

/** Where the mark of a link or picture stands in the text that was read. */
interface Mark {
  /** The list that it was read into, which tells its block. */
  readonly tokens: readonly Token[];
  readonly text: string;
  /** From 0: the end of a link's words, or the beginning of a picture. */
  readonly at: number;
}

const marks = new WeakMap<Token, Mark>();

export function links(md: MarkdownIt): void {
  const accept = md.validateLink.bind(md);
  // markdown-it refuses the dangerous schemes while it parses; what it refused is told afterwards.
  const refused: string[] = [];
  md.validateLink = (url) => {
    const accepted = accept(url);
    if (!accepted) refused.push(url);
    return accepted;
  };
  // While a link is made, the parser stands in its words; afterwards nothing tells where that was.
  md.inline.State = class extends md.inline.State {
    override push(type: string, tag: string, nesting: Nesting): Token {
      const token = super.push(type, tag, nesting);
      if (type === "link_open") marks.set(token, { tokens: this.tokens, text: this.src, at: this.posMax });
      else if (type === "image") marks.set(token, { tokens: this.tokens, text: this.src, at: this.pos });
      return token;
    }
  };
  md.core.ruler.before("normalize", "forget_refused", () => {
    refused.length = 0;
  });
  md.core.ruler.after("inline", "places", (state) => {
    const env: Environment = state.env;
    env.places = new Places(state.tokens, env.source.split("\n"));
  });
  md.core.ruler.push("resolve_links", (state) => {
    const env: Environment = state.env;
    const told = new Set<string>();
    const tell = (finding: Finding, { line, column }: Spot) => {
      // Links that take their address from one line have one mistake.
      const name = `${finding.code} ${line} ${column} ${finding.fr.reason}`;
      if (!told.has(name)) env.findings.push({ finding, line, column });
      told.add(name);
    };
    for (const url of new Set(refused)) {
      const scheme = /^\s*([a-z][\w+.-]*:)/i.exec(url)?.[1] ?? url;
      const spots = env.refused.get(scheme.toLowerCase());
      for (const spot of spots ?? [locate(env.source, 0, Number.POSITIVE_INFINITY, scheme)])
        tell(asTarget(refusal(env, url, scheme)), spot);
    }
    for (const block of state.tokens) {
      if (block.type !== "inline") continue;
      const [first, last] = block.map ?? [0, Number.POSITIVE_INFINITY];
      for (const token of block.children ?? []) resolveToken(token, env, tell, first, last);
    }
  });
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

function resolveToken(token: Token, env: Environment, tell: Tell, first: number, last: number): void {
  const read = readToken(token);
  if (!read) return;
  const { kind, name, target, given } = read;
  const resolution = env.resolve({ kind, target, alt: token.content });
  const spot = () => targetSpot(token, env, target) ?? locate(env.source, first, last, given);
  const { finding } = resolution;
  if (finding && kind === "text") tell(finding, locate(env.source, first, last, `[[${given}`));
  else if (finding) tell(asTarget(finding), spot());
  if (resolution.destination) env.links.push({ ...resolution.destination, given, ...spot() });
  if (resolution.target !== undefined) token.attrSet(name, resolution.target);
  else if (kind === "image") {
    // A picture that is not there leaves its words.
    token.type = "text";
  } else token.attrs = token.attrs?.filter(([attribute]) => attribute !== name) ?? null;
  if (resolution.picture) {
    env.pictures.push({ picture: resolution.picture, given: target, ...spot() });
    token.meta = { picture: resolution.picture } satisfies PictureMeta;
  }
}

/** Where the target of a mark stands; undefined where it is given elsewhere, `[words][label]`. */
export function targetSpot(
  token: Token,
  { places }: Pick<Environment, "places">,
  target: string,
): Spot | undefined {
  const mark = marks.get(token);
  if (!mark || !places) return undefined;
  const { tokens, text, at } = mark;
  const plain = decode(target);
  const forms = [target, plain, plain.replaceAll("\\", "\\\\")].map((form) => form.toLowerCase());
  for (let bracket = text.indexOf("](", at); bracket !== -1; bracket = text.indexOf("](", bracket + 2)) {
    const before = /^\]\(\s*<?/.exec(text.slice(bracket, bracket + 100))?.[0].length ?? 2;
    const start = bracket + before;
    const written = text.slice(start, start + 2 * target.length).toLowerCase();
    if (forms.some((form) => form !== "" && written.startsWith(form))) return places.of(tokens, text, start);
    // The target of a link follows its words; a picture's description may hold brackets of its own.
    if (token.type !== "image") return undefined;
  }
  return undefined;
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

/**
 * Where in the Markdown a target stands, since markdown-it keeps no place for inline marks: line from 0, column
 * from 1. Looked for between two lines first, then everywhere.
 */
export function locate(source: string, first: number, last: number, needle: string): Spot {
  const lines = source.split("\n");
  const near = findIn(lines, first, Math.min(last, lines.length), needle);
  return near ?? findIn(lines, 0, lines.length, needle) ?? { line: first, column: 1 };
}

function findIn(lines: readonly string[], first: number, last: number, needle: string) {
  for (let line = first; line < last; line += 1) {
    const text = (lines[line] ?? "").toLowerCase();
    for (const form of [needle, decode(needle)]) {
      const at = form === "" ? -1 : text.indexOf(form.toLowerCase());
      if (at !== -1) return { line, column: at + 1 };
    }
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
