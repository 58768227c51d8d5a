/**
 * What an author began in Markdown and Markdown did not read as meant: each is a finding at its place. The words
 * themselves are never changed.
 */
import type MarkdownIt from "markdown-it";
import { addTo } from "../../problems/add-to.ts";
import type { Environment, LocatedFinding } from "../renderer.ts";
import { FenceReader } from "./fences.ts";
import { unclosedStrong, unspacedHeadings } from "./headings-and-strong.ts";
import { COMMENT, type HtmlTag, tagFinding } from "./html-tags.ts";
import { definitionFindings, NoteLabels, noteDefinitions } from "./notes.ts";
import { placesOf } from "./places.ts";
import { unusedReferences, watchReferences } from "./references.ts";
import { type UnreadMark, unreadMarks } from "./unread-marks.ts";

export function mistakes(md: MarkdownIt): void {
  md.use(unreadMarks);
  md.core.ruler.before("inline", "watch_references", (state) => watchReferences(state.env));
  md.core.ruler.after("inline", "mistakes", ({ tokens, env: given }) => {
    const env: Environment = given;
    const lines = env.source.split("\n");
    const places = placesOf(env);
    const definitions = noteDefinitions(tokens, lines);
    const isCalled = (label: string) => (env.footnotes?.refs?.[`:${label}`] ?? -1) >= 0;
    const placed = (mark: UnreadMark) => places.of(mark.tokens, mark.at);
    const labels = new NoteLabels(definitions, isCalled);
    const tell = (findings: readonly LocatedFinding[]) => addTo(env.findings, findings);
    const fences = new FenceReader(lines, places, env.language);
    for (const [index, token] of tokens.entries()) {
      fences.take(token);
      if (token.type !== "inline") continue;
      if (tokens[index - 1]?.type === "paragraph_open") tell(unspacedHeadings(token, places));
      tell(unclosedStrong(token, places));
    }
    tell(fences.found);
    tell(definitionFindings(definitions, isCalled));
    tell(unusedReferences(env, md));
    for (const unread of env.unread) {
      const { mark } = unread;
      if (mark.type === "finding") tell([{ finding: mark.finding, ...placed(unread) }]);
      else if (mark.type === "note") tell([{ finding: labels.undefinedNote(mark.label), ...placed(unread) }]);
      else if (mark.type === "refused") env.refused.push(placed(unread));
    }
    for (const { tags, first } of shownTags(env.unread, env.source)) {
      const finding = tagFinding(tags);
      if (finding) tell([{ finding, ...placed(first) }]);
    }
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
