/** `## Title {#anchor}`: a heading whose address the author chose, so that it outlives the words of the heading. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../problems/catalogue.ts";
import { slugify } from "../text/slug.ts";
import type { Environment } from "./environment.ts";
import type { Spot } from "./spot.ts";

/** What stands in braces at the end of a heading. */
const GIVEN = /^\{#([^{}\n]*)\}\s*$/;

/** Letters of any script and digits, with hyphens, underscores and full stops between them. */
const LEGAL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._-]*[\p{L}\p{N}\p{M}])?$/u;

/** The anchor that an author gave to a heading, and where. */
export interface GivenAnchor {
  readonly anchor: string;
  /** Its braces, as they are typed. */
  readonly written: string;
  readonly place: Spot;
}

/** The anchor that an author gave to a heading. */
export function givenAnchor(heading: Token): GivenAnchor | undefined {
  return heading.meta?.given;
}

export function anchors(md: MarkdownIt): void {
  md.core.ruler.before("inline", "given_anchors", ({ tokens, env: given }) => {
    if (!tokens.some(({ content }) => content.includes("{#"))) return;
    const env: Environment = given;
    const lines = env.source.split("\n");
    const taken = new Set<string>();
    tokens.forEach((heading, index) => {
      const inline = tokens[index + 1];
      const found = heading.type === "heading_open" && inline ? lastBraces(inline.content) : undefined;
      if (!found || !inline) return;
      const { written, words } = found;
      const line = (heading.map?.[0] ?? 0) + inline.content.split("\n").length - 1;
      const place = { line, column: Math.max(0, (lines[line] ?? "").lastIndexOf(written)) + 1 };
      const anchor = written.slice(2, -1).trim().normalize("NFC");
      if (!LEGAL.test(anchor)) {
        // Other dialects give classes and attributes behind it, which no page here has.
        const meant = slugify(anchor.replace(/\s(?:[.#]\S|\S+=).*$/, ""));
        env.findings.push({ finding: catalogue.anchorUnreadable({ written, meant }), ...place });
        return;
      }
      inline.content = words;
      if (taken.has(anchor)) env.findings.push({ finding: catalogue.anchorTwice({ anchor }), ...place });
      else {
        taken.add(anchor);
        heading.meta = { given: { anchor, written, place } satisfies GivenAnchor };
      }
    });
  });
}

/** The braces that end a heading, and the words before them; a backslash before them leaves them as text. */
function lastBraces(content: string): { written: string; words: string } | undefined {
  const at = content.lastIndexOf("{#");
  const found = at === -1 ? null : GIVEN.exec(content.slice(at));
  const words = content.slice(0, Math.max(0, at)).trimEnd();
  // Words follow a space; without any, the heading would be empty.
  return found && words !== "" && words.length < at ? { written: found[0].trimEnd(), words } : undefined;
}
