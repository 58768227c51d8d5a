/** `## Title {#anchor}`: a heading whose address the author chose, so that it outlives the words of the heading. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../problems/catalogue.ts";
import { slugify } from "../text/slug.ts";
import type { Environment } from "./environment.ts";
import type { Spot } from "./spot.ts";

/** What stands in braces at the end of a heading. */
const GIVEN = /^\{#([^{}\n]*)\}\s*$/;

const ATTRIBUTES = String.raw`(?:(?:\.[^\s{}]+|[a-z-]+=[^\s{}]+)[ \t]+){0,9}`;
const TAG = String.raw`<(a|span)\s+(?:id|name)=["'](?<id>[^"'<>]+)["']\s*(?:>\s*</\1>|/>)`;

/** Anchors of other dialects, each with its id: `{: #id }`, `{.class #id}`, `{id="x"}`, `<a id="x"></a>`. */
const ELSEWHERE: readonly RegExp[] = [
  new RegExp(
    String.raw`[ \t]*\{:?[ \t]*${ATTRIBUTES}(?:#|id=["']?)(?<id>[^\s{}"'=]+)["']?(?:[ \t]+(?:\.[^\s{}]+|[a-z-]+=[^\s{}]+)){0,9}[ \t]*\}$`,
    "u",
  ),
  new RegExp(String.raw`[ \t]*${TAG}$`, "iu"),
];

/** Such a tag before the words, which are taken along for the anchor to stand behind them. */
const BEFORE = new RegExp(String.raw`^${TAG}\s*(?<words>\S.*)$`, "iu");

/** As far as an anchor of another dialect is looked for from the end of its heading. */
const FAR = 300;

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
    if (!tokens.some(({ content }) => /[{<]/.test(content))) return;
    const env: Environment = given;
    const lines = env.source.split("\n");
    const taken = new Set<string>();
    tokens.forEach((heading, index) => {
      const inline = tokens[index + 1];
      if (heading.type !== "heading_open" || !inline) return;
      const found = lastBraces(inline.content);
      const line = (heading.map?.[0] ?? 0) + inline.content.split("\n").length - 1;
      const placeOf = (sign: string) => Math.max(0, (lines[line] ?? "").lastIndexOf(sign)) + 1;
      if (!found) {
        const other = anchorElsewhere(inline.content);
        if (!other) return;
        const finding = catalogue.attributes(other);
        env.findings.push({ finding, line, column: placeOf(other.written) });
        return;
      }
      const { written, words } = found;
      const place = { line, column: placeOf(written) };
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

/** The anchor of another dialect that ends or begins a heading, and what is to be written instead. */
function anchorElsewhere(content: string) {
  const line = content.slice(content.lastIndexOf("\n") + 1).trimEnd();
  const end = line.slice(-FAR);
  const found = ELSEWHERE.map((pattern) => pattern.exec(end)).find((one) => one !== null);
  const before = found ? line.slice(0, -found[0].length) : "";
  if (found) {
    const anchor = anchorOf(found.groups?.["id"]);
    // Without words of its own the heading would be empty; a backslash keeps the braces.
    if (anchor === undefined || before === "" || before.endsWith("\\")) return undefined;
    const given = found[0].trim();
    return { given, anchor, written: given, meant: `${found[0] === given ? " " : ""}{#${anchor}}` };
  }
  const first = line.length < FAR ? BEFORE.exec(line) : null;
  const { id, words = "" } = first?.groups ?? {};
  const anchor = anchorOf(id);
  if (!first || anchor === undefined) return undefined;
  const [written] = first;
  const given = written.slice(0, -words.length).trim();
  return { given, anchor, written, meant: `${words} {#${anchor}}` };
}

const anchorOf = (id = "") => (LEGAL.test(id) ? id.normalize("NFC") : slugify(id));

/** The braces that end a heading, and the words before them; a backslash before them leaves them as text. */
function lastBraces(content: string): { written: string; words: string } | undefined {
  const at = content.lastIndexOf("{#");
  const found = at === -1 ? null : GIVEN.exec(content.slice(at));
  const words = content.slice(0, Math.max(0, at)).trimEnd();
  // Words follow a space; without any, the heading would be empty.
  return found && words !== "" && words.length < at ? { written: found[0].trimEnd(), words } : undefined;
}
