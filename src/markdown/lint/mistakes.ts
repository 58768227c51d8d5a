/**
 * What an author began in Markdown and Markdown did not read as meant: each is a finding at its place. The words
 * themselves are never changed.
 */
import type MarkdownIt from "markdown-it";
import { addTo } from "../../problems/add-to.ts";
import { catalogue } from "../../problems/catalogue.ts";
import type { Environment, LocatedFinding } from "../environment.ts";
import type { Spot } from "../spot.ts";
import { delimiters } from "./delimiters.ts";
import { paragraphLines, quoteSpaces } from "./dialect-lines.ts";
import { emptyBlocks, emptyLinks } from "./empty-blocks.ts";
import { FenceReader } from "./fences.ts";
import { captionMarks } from "./field-marks.ts";
import { COMMENT, tagFinding } from "./html-tags.ts";
import type { HtmlTag, UnreadMark } from "./mark.ts";
import { definitionFindings, NoteLabels, noteDefinitions } from "./notes.ts";
import { placesOf } from "./places.ts";
import { proseAsCode } from "./prose-as-code.ts";
import { unusedReferences, watchReferences } from "./references.ts";
import { takenLines } from "./taken-lines.ts";
import { takenSigns } from "./taken-signs.ts";
import { unclosedMarks } from "./unclosed.ts";
import { underlinedSentences } from "./underlined.ts";
import { unreadMarks } from "./unread-marks.ts";
import { unspacedHeadings } from "./unspaced.ts";

export function mistakes(md: MarkdownIt): void {
  md.use(delimiters).use(unreadMarks);
  md.core.ruler.before("inline", "watch_references", (state) => watchReferences(state.env));
  md.core.ruler.after("inline", "mistakes", ({ tokens, env: given }) => {
    const env: Environment = given;
    const lines = env.source.split("\n");
    const places = placesOf(env);
    const definitions = noteDefinitions(tokens, lines);
    const isCalled = (label: string) => (env.footnotes?.refs?.[`:${label}`] ?? -1) >= 0;
    const placed = (mark: UnreadMark) => mark.place ?? places.of(mark.tokens, mark.at);
    const labels = new NoteLabels(definitions, isCalled);
    const tell = (findings: readonly LocatedFinding[]) => addTo(env.findings, findings);
    // What an earlier rule has told is told once.
    const told = new Set(env.findings.map(spotOf));
    const fences = new FenceReader(lines, places, env.language);
    for (const [index, token] of tokens.entries()) {
      fences.take(token);
      if (token.type !== "inline") continue;
      const isParagraph = tokens[index - 1]?.type === "paragraph_open";
      if (isParagraph) tell([...unspacedHeadings(token, places), ...captionMarks(token, places)]);
      tell(emptyLinks(token, places));
      for (const { finding, at } of [
        ...(isParagraph ? paragraphLines(token.content) : []),
        ...takenSigns(token),
      ])
        tell([{ finding, ...places.of(token.children ?? [], at) }]);
    }
    tell(fences.found);
    tell(definitionFindings(definitions, isCalled));
    tell(unusedReferences(env, md));
    for (const unread of env.unread) {
      const { mark } = unread;
      if (mark.type === "finding") {
        const words = mark.finding.instead?.written?.search(/\S/) ?? 0;
        const isTold = told.has(spotOf(places.of(unread.tokens, unread.at + words)));
        if (!isTold) tell([{ finding: mark.finding, ...placed(unread) }]);
      } else if (mark.type === "note")
        tell([{ finding: labels.undefinedNote(mark.label), ...placed(unread) }]);
      else if (mark.type === "refused") env.refused.push(placed(unread));
    }
    tell(proseAsCode(tokens, lines));
    tell(quoteSpaces(tokens, lines));
    tell(underlinedSentences(tokens, lines));
    tell(takenLines(tokens, lines));
    tell(emptyBlocks(tokens, lines, definitions));
    tell(unclosedMarks(env.unread).map(({ finding, unread }) => ({ finding, ...placed(unread) })));
    tell(commentsOf(env.unread, placed));
    for (const { tags, first } of shownTags(env.unread, env.source, (one) => told.has(spotOf(placed(one))))) {
      const finding = tagFinding(tags);
      if (finding) tell([{ finding, ...placed(first) }]);
    }
  });
}

const spotOf = ({ line, column }: Spot) => `${line}:${column}`;

/** The comments of a text, told at the first; those over several paragraphs were read before the others. */
function commentsOf(unread: readonly UnreadMark[], placed: (mark: UnreadMark) => Spot): LocatedFinding[] {
  const comments = unread.filter(({ mark }) => mark.type === "comment");
  const firsts = [comments.find(({ place }) => place), comments.find(({ place }) => !place)];
  const [first] = firsts
    .flatMap((comment) => (comment ? [placed(comment)] : []))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
  return first ? [{ finding: catalogue.comment({ count: comments.length }), ...first }] : [];
}

/** The tags of a text by their names. A comment that nothing closes is none. */
function shownTags(
  unread: readonly UnreadMark[],
  source: string,
  isTold: (mark: UnreadMark) => boolean,
): { tags: readonly HtmlTag[]; first: UnreadMark }[] {
  const byName = new Map<string, { tags: HtmlTag[]; first: UnreadMark }>();
  for (const one of unread) {
    if (one.mark.type !== "tag" || isTold(one)) continue;
    const { tag } = one.mark;
    const known = byName.get(tag.name);
    if (known) known.tags.push(tag);
    else byName.set(tag.name, { tags: [tag], first: one });
  }
  if (source.indexOf("-->", source.indexOf("<!--")) === -1) byName.delete(COMMENT);
  return [...byName.values()];
}
