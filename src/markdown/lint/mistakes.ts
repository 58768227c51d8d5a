/**
 * Reports Markdown that was not read as the author meant, each finding at its place. The text itself is never
 * changed.
 */
import type MarkdownIt from "markdown-it";
import { addTo } from "../../problems/add-to.ts";
import { catalogue } from "../../problems/catalogue.ts";
import type { Environment, LocatedFinding } from "../environment.ts";
import type { Spot } from "../spot.ts";
import { delimiters } from "./delimiters.ts";
import { paragraphLines, quoteSpaces } from "./dialect-lines.ts";
import { emptyBlocks, emptyLinks } from "./empty-blocks.ts";
import { FenceChecker } from "./fences.ts";
import { captionMarks } from "./field-marks.ts";
import { COMMENT, tagFinding } from "./html-tags.ts";
import type { HtmlTag, UnreadMark } from "./mark.ts";
import { misreadLines } from "./misread-lines.ts";
import { misreadSigns } from "./misread-signs.ts";
import { definitionFindings, NoteLabels, noteDefinitions } from "./notes.ts";
import { placesOf } from "./places.ts";
import { proseAsCode } from "./prose-as-code.ts";
import { unusedReferences, watchReferences } from "./references.ts";
import { unclosedMarks } from "./unclosed.ts";
import { underlinedSentences } from "./underlined.ts";
import { unreadMarks } from "./unread-marks.ts";
import { unspacedHeadings } from "./unspaced.ts";

export function mistakes(md: MarkdownIt): void {
  md.use(delimiters).use(unreadMarks);
  md.core.ruler.before("inline", "watch_references", (state) => watchReferences(state.env));
  md.core.ruler.after("inline", "mistakes", ({ tokens, env: untyped }) => {
    const env: Environment = untyped;
    const lines = env.source.split("\n");
    const places = placesOf(env);
    const definitions = noteDefinitions(tokens, lines);
    const isReferenced = (label: string) => (env.footnotes?.refs?.[`:${label}`] ?? -1) >= 0;
    const placed = (mark: UnreadMark) => mark.place ?? places.of(mark.tokens, mark.at);
    const noteLabels = new NoteLabels(definitions, isReferenced);
    const report = (findings: readonly LocatedFinding[]) => addTo(env.findings, findings);
    // Places that earlier rules have reported.
    const reported = new Set(env.findings.map(spotOf));
    const fences = new FenceChecker(lines, places, env.language);
    for (const [index, token] of tokens.entries()) {
      fences.check(token);
      if (token.type !== "inline") continue;
      const isParagraph = tokens[index - 1]?.type === "paragraph_open";
      if (isParagraph) report([...unspacedHeadings(token, places), ...captionMarks(token, places)]);
      report(emptyLinks(token, places));
      for (const { finding, at } of [
        ...(isParagraph ? paragraphLines(token.content) : []),
        ...misreadSigns(token),
      ])
        report([{ finding, ...places.of(token.children ?? [], at) }]);
    }
    report(fences.findings);
    report(definitionFindings(definitions, isReferenced));
    report(unusedReferences(env, md));
    for (const unread of env.unread) {
      const { mark } = unread;
      if (mark.type === "finding") {
        const words = mark.finding.instead?.written?.search(/\S/) ?? 0;
        const isReported = reported.has(spotOf(places.of(unread.tokens, unread.at + words)));
        if (!isReported) report([{ finding: mark.finding, ...placed(unread) }]);
      } else if (mark.type === "note")
        report([{ finding: noteLabels.undefinedNote(mark.label), ...placed(unread) }]);
      else if (mark.type === "refused") env.refused.push(placed(unread));
    }
    report(proseAsCode(tokens, lines));
    report(quoteSpaces(tokens, lines));
    report(underlinedSentences(tokens, lines));
    report(misreadLines(tokens, lines));
    report(emptyBlocks(tokens, lines, definitions));
    report(unclosedMarks(env.unread).map(({ finding, unread }) => ({ finding, ...placed(unread) })));
    report(commentsOf(env.unread, placed));
    for (const { tags, first } of shownTags(env.unread, env.source, (one) =>
      reported.has(spotOf(placed(one))),
    )) {
      const finding = tagFinding(tags);
      if (finding) report([{ finding, ...placed(first) }]);
    }
  });
}

const spotOf = ({ line, column }: Spot) => `${line}:${column}`;

/** One finding for all comments of a text, reported at the first. Block comments are recorded before inline ones. */
function commentsOf(unread: readonly UnreadMark[], placed: (mark: UnreadMark) => Spot): LocatedFinding[] {
  const comments = unread.filter(({ mark }) => mark.type === "comment");
  const firsts = [comments.find(({ place }) => place), comments.find(({ place }) => !place)];
  const [first] = firsts
    .flatMap((comment) => (comment ? [placed(comment)] : []))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
  return first ? [{ finding: catalogue.comment({ count: comments.length }), ...first }] : [];
}

/** The HTML tags of a text by name, without unclosed comments. */
function shownTags(
  unread: readonly UnreadMark[],
  source: string,
  isReported: (mark: UnreadMark) => boolean,
): { tags: readonly HtmlTag[]; first: UnreadMark }[] {
  const byName = new Map<string, { tags: HtmlTag[]; first: UnreadMark }>();
  for (const one of unread) {
    if (one.mark.type !== "tag" || isReported(one)) continue;
    const { tag } = one.mark;
    const known = byName.get(tag.name);
    if (known) known.tags.push(tag);
    else byName.set(tag.name, { tags: [tag], first: one });
  }
  if (source.indexOf("-->", source.indexOf("<!--")) === -1) byName.delete(COMMENT);
  return [...byName.values()];
}
