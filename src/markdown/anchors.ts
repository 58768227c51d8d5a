/** `## Title {#anchor}`: a heading with an explicit anchor, which stays when the heading's words change. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../problems/catalogue.ts";
import { slugify } from "../text/slug.ts";
import type { Environment } from "./environment.ts";
import type { Spot } from "./spot.ts";

/** `{#anchor}` at the end of a heading. */
const EXPLICIT = /^\{#([^{}\n]*)\}\s*$/;

const ATTRIBUTES = String.raw`(?:(?:\.[^\s{}]+|[a-z-]+=[^\s{}]+)[ \t]+){0,9}`;
const TAG = String.raw`<(a|span)\s+(?:id|name)=["'](?<id>[^"'<>]+)["']\s*(?:>\s*</\1>|/>)`;

/** Anchor syntax of other dialects, capturing the id: `{: #id }`, `{.class #id}`, `{id="x"}`, `<a id="x"></a>`. */
const OTHER_DIALECTS: readonly RegExp[] = [
  new RegExp(
    String.raw`[ \t]*\{:?[ \t]*${ATTRIBUTES}(?:#|id=["']?)(?<id>[^\s{}"'=]+)["']?(?:[ \t]+(?:\.[^\s{}]+|[a-z-]+=[^\s{}]+)){0,9}[ \t]*\}$`,
    "u",
  ),
  new RegExp(String.raw`[ \t]*${TAG}$`, "iu"),
];

/** Such a tag at the start of a heading, with the words after it. */
const BEFORE = new RegExp(String.raw`^${TAG}\s*(?<words>\S.*)$`, "iu");

/** How many characters at the end of a heading are searched for an anchor of another dialect. */
const SEARCH_LENGTH = 300;

/** Letters of any script and digits, joined by hyphens, underscores and full stops. */
const VALID = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._-]*[\p{L}\p{N}\p{M}])?$/u;

/** An anchor that the author set, and its place. */
export interface ExplicitAnchor {
  readonly anchor: string;
  /** The braces and their content, as typed. */
  readonly written: string;
  readonly place: Spot;
}

/** The anchor that the author set on this heading, if any. */
export function explicitAnchor(heading: Token): ExplicitAnchor | undefined {
  return heading.meta?.anchor;
}

export function anchors(md: MarkdownIt): void {
  md.core.ruler.before("inline", "explicit_anchors", ({ tokens, env: untyped }) => {
    if (!tokens.some(({ content }) => /[{<]/.test(content))) return;
    const env: Environment = untyped;
    const lines = env.source.split("\n");
    const taken = new Set<string>();
    tokens.forEach((heading, index) => {
      const inline = tokens[index + 1];
      if (heading.type !== "heading_open" || !inline) return;
      const found = lastBraces(inline.content);
      const line = (heading.map?.[0] ?? 0) + inline.content.split("\n").length - 1;
      const placeOf = (sign: string) => Math.max(0, (lines[line] ?? "").lastIndexOf(sign)) + 1;
      if (!found) {
        const other = anchorOfOtherDialect(inline.content);
        if (!other) return;
        const finding = catalogue.attributes(other);
        env.findings.push({ finding, line, column: placeOf(other.written) });
        return;
      }
      const { written, words } = found;
      const place = { line, column: placeOf(written) };
      const anchor = written.slice(2, -1).trim().normalize("NFC");
      if (!VALID.test(anchor)) {
        // Other dialects put classes and attributes after the id.
        const meant = slugify(anchor.replace(/\s(?:[.#]\S|\S+=).*$/, ""));
        env.findings.push({ finding: catalogue.anchorUnreadable({ written, meant }), ...place });
        return;
      }
      inline.content = words;
      if (taken.has(anchor)) env.findings.push({ finding: catalogue.anchorTwice({ anchor }), ...place });
      else {
        taken.add(anchor);
        heading.meta = { anchor: { anchor, written, place } satisfies ExplicitAnchor };
      }
    });
  });
}

/** Finds another dialect's anchor at the end or start of a heading, and what to write instead. */
function anchorOfOtherDialect(content: string) {
  const line = content.slice(content.lastIndexOf("\n") + 1).trimEnd();
  const end = line.slice(-SEARCH_LENGTH);
  const found = OTHER_DIALECTS.map((pattern) => pattern.exec(end)).find((one) => one !== null);
  const before = found ? line.slice(0, -found[0].length) : "";
  if (found) {
    const anchor = anchorOf(found.groups?.["id"]);
    // Without these words the heading would be empty; a backslash keeps the braces as text.
    if (anchor === undefined || before === "" || before.endsWith("\\")) return undefined;
    const given = found[0].trim();
    return { given, anchor, written: given, meant: `${found[0] === given ? " " : ""}{#${anchor}}` };
  }
  const first = line.length < SEARCH_LENGTH ? BEFORE.exec(line) : null;
  const { id, words = "" } = first?.groups ?? {};
  const anchor = anchorOf(id);
  if (!first || anchor === undefined) return undefined;
  const [written] = first;
  const given = written.slice(0, -words.length).trim();
  return { given, anchor, written, meant: `${words} {#${anchor}}` };
}

const anchorOf = (id = "") => (VALID.test(id) ? id.normalize("NFC") : slugify(id));

/** The braces at the end of a heading, and the words before them; a backslash before the braces keeps them as text. */
function lastBraces(content: string): { written: string; words: string } | undefined {
  const at = content.lastIndexOf("{#");
  const found = at === -1 ? null : EXPLICIT.exec(content.slice(at));
  const words = content.slice(0, Math.max(0, at)).trimEnd();
  // A space must separate words and braces; without words, the heading would be empty.
  return found && words !== "" && words.length < at ? { written: found[0].trimEnd(), words } : undefined;
}
