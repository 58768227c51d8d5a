/** Every link and picture is shown to the resolver; what it refuses becomes a finding, never a link. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../problems/catalogue.ts";
import type { Finding } from "../problems/problem.ts";
import type { Environment } from "./renderer.ts";

/** A link or picture as it stands in Markdown. */
export interface Reference {
  readonly kind: "link" | "image";
  /** The target, percent-encoded as markdown-it normalizes it. */
  readonly target: string;
  /** Alternative text of a picture. */
  readonly alt: string;
}

export interface Resolution {
  /** What stands in `href` or `src`; undefined when the reference is refused. */
  readonly target?: string;
  /** More attributes: width and height of a picture, for instance. */
  readonly attributes?: readonly (readonly [name: string, value: string])[];
  readonly finding?: Finding;
}

export type Resolve = (reference: Reference) => Resolution;

/** Takes every target as it is. For texts without a site around them. */
export const resolveNothing: Resolve = ({ target }) => ({ target });

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
  md.core.ruler.push("resolve_links", (state) => {
    const env: Environment = state.env;
    const locator = new Locator(env);
    for (const url of new Set(refused)) {
      const scheme = /^\s*([a-z][\w+.-]*:)/i.exec(url)?.[1] ?? url;
      locator.tell(catalogue.unsafeLink({ scheme }), 0, Number.POSITIVE_INFINITY, scheme);
    }
    for (const block of state.tokens) {
      if (block.type !== "inline") continue;
      const [first, last] = block.map ?? [0, Number.POSITIVE_INFINITY];
      for (const token of block.children ?? []) resolveToken(token, env, locator, first, last);
    }
  });
}

function resolveToken(token: Token, env: Environment, locator: Locator, first: number, last: number): void {
  const kind = token.type === "link_open" ? "link" : token.type === "image" ? "image" : undefined;
  if (!kind) return;
  const name = kind === "link" ? "href" : "src";
  const target = token.attrGet(name) ?? "";
  const resolution = env.resolve({ kind, target, alt: token.content });
  if (resolution.finding) locator.tell(resolution.finding, first, last, target);
  if (resolution.target === undefined)
    token.attrs = token.attrs?.filter(([attribute]) => attribute !== name) ?? null;
  else token.attrSet(name, resolution.target);
  for (const [attribute, value] of resolution.attributes ?? []) token.attrSet(attribute, value);
}

/** Finds where in the source a target stands, since markdown-it keeps no place for inline marks. */
class Locator {
  readonly #env: Environment;
  readonly #lines: readonly string[];

  constructor(env: Environment) {
    this.#env = env;
    this.#lines = env.source.split("\n");
  }

  tell(finding: Finding, first: number, last: number, needle: string): void {
    const place = this.#find(first, last, needle) ?? this.#find(0, Number.POSITIVE_INFINITY, needle);
    this.#env.findings.push({ finding, line: place?.line ?? first, column: place?.column ?? 1 });
  }

  #find(first: number, last: number, needle: string): { line: number; column: number } | undefined {
    for (let line = first; line < Math.min(last, this.#lines.length); line += 1) {
      const text = this.#lines[line] ?? "";
      for (const form of [needle, decode(needle)]) {
        const at = form === "" ? -1 : text.toLowerCase().indexOf(form.toLowerCase());
        if (at !== -1) return { line, column: at + 1 };
      }
    }
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
