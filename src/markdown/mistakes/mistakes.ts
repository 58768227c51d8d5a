/**
 * What an author began in Markdown and Markdown did not read as meant: each is a finding at its place. The words
 * themselves are never changed.
 */
import type MarkdownIt from "markdown-it";
import type { Environment, LocatedFinding } from "../renderer.ts";
import { FenceReader } from "./fences.ts";
import { unclosedStrong, unspacedHeadings } from "./headings-and-strong.ts";
import { COMMENT, type HtmlTag, tagFinding } from "./html-tags.ts";
import { definitionFindings, noteDefinitions, undefinedNote } from "./notes.ts";
import { Places } from "./places.ts";
import { unusedReferences, watchReferences } from "./references.ts";
import { type UnreadMark, unreadMarks } from "./unread-marks.ts";

export function mistakes(md: MarkdownIt): void {
  md.use(unreadMarks);
  md.core.ruler.before("inline", "watch_references", (state) => watchReferences(state.env));
  md.core.ruler.after("places", "mistakes", ({ tokens, env: given }) => {
    const env: Environment = given;
    const lines = env.source.split("\n");
    const places = env.places ?? new Places(tokens, lines);
    const definitions = noteDefinitions(tokens, lines);
    const isCalled = (label: string) => (env.footnotes?.refs?.[`:${label}`] ?? -1) >= 0;
    const placed = (mark: UnreadMark) => places.of(mark.tokens, mark.text, mark.at);
    const fences = new FenceReader(lines, places, env.language);
    for (const [index, token] of tokens.entries()) {
      fences.take(token);
      if (token.type !== "inline") continue;
      if (tokens[index - 1]?.type === "paragraph_open") env.findings.push(...unspacedHeadings(token, places));
      env.findings.push(...unclosedStrong(token, places));
    }
    env.findings.push(
      ...fences.found,
      ...definitionFindings(definitions, isCalled),
      ...unusedReferences(env, lines, md),
      ...env.unread.flatMap((unread): LocatedFinding[] => {
        const { mark } = unread;
        if (mark.type === "finding") return [{ finding: mark.finding, ...placed(unread) }];
        if (mark.type === "tag") return [];
        if (mark.type === "refused") {
          env.refused.set(mark.scheme, [...(env.refused.get(mark.scheme) ?? []), placed(unread)]);
          return [];
        }
        return [{ finding: undefinedNote(mark.label, definitions, isCalled), ...placed(unread) }];
      }),
      ...shownTags(env.unread, env.source).flatMap(({ tags, first }) => {
        const finding = tagFinding(tags);
        return finding ? [{ finding, ...placed(first) }] : [];
      }),
    );
  });
}

/** The tags of a text by their names. A comment that nothing closes is none. */
function shownTags(
  unread: readonly UnreadMark[],
  source: string,
): { tags: readonly HtmlTag[]; first: UnreadMark }[] {
  const byName = new Map<string, { tags: HtmlTag[]; first: UnreadMark }>();
  for (const one of unread) {
    if (one.mark.type !== "tag") continue;
    const { tag } = one.mark;
    const known = byName.get(tag.name);
    if (known) known.tags.push(tag);
    else byName.set(tag.name, { tags: [tag], first: one });
  }
  if (source.indexOf("-->", source.indexOf("<!--")) === -1) byName.delete(COMMENT);
  return [...byName.values()];
}
