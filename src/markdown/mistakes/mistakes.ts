/**
 * What an author began in Markdown and Markdown did not read as meant: each is a finding at its place. The words
 * themselves are never changed.
 */
import type MarkdownIt from "markdown-it";
import { catalogue } from "../../problems/catalogue.ts";
import type { Environment, LocatedFinding } from "../renderer.ts";
import { delimiters } from "./delimiters.ts";
import { paragraphLines, quoteSpaces } from "./dialect-lines.ts";
import { FenceReader } from "./fences.ts";
import { COMMENT, type HtmlTag, tagFinding } from "./html-tags.ts";
import { definitionFindings, noteDefinitions, undefinedNote } from "./notes.ts";
import { Places, type Spot } from "./places.ts";
import { proseAsCode } from "./prose-as-code.ts";
import { unusedReferences, watchReferences } from "./references.ts";
import { takenSigns } from "./taken-signs.ts";
import { unclosedMarks } from "./unclosed.ts";
import { type UnreadMark, unreadMarks } from "./unread-marks.ts";
import { unspacedHeadings } from "./unspaced.ts";

export function mistakes(md: MarkdownIt): void {
  md.use(delimiters).use(unreadMarks);
  md.core.ruler.before("inline", "watch_references", (state) => watchReferences(state.env));
  md.core.ruler.after("inline", "mistakes", ({ tokens, env: given }) => {
    const env: Environment = given;
    const lines = env.source.split("\n");
    const places = new Places(tokens, lines);
    const definitions = noteDefinitions(tokens, lines);
    const isCalled = (label: string) => (env.footnotes?.refs?.[`:${label}`] ?? -1) >= 0;
    const placed = (mark: UnreadMark) => mark.place ?? places.of(mark.tokens, mark.text, mark.at);
    // What an earlier rule has told is told once.
    const told = new Set(env.findings.map(spotOf));
    const fences = new FenceReader(lines, places, env.language);
    for (const [index, token] of tokens.entries()) {
      fences.take(token);
      if (token.type !== "inline") continue;
      const isParagraph = tokens[index - 1]?.type === "paragraph_open";
      if (isParagraph) env.findings.push(...unspacedHeadings(token, places));
      for (const { finding, at } of [
        ...(isParagraph ? paragraphLines(token.content) : []),
        ...takenSigns(token),
      ])
        env.findings.push({ finding, ...places.of(token.children ?? [], token.content, at) });
    }
    env.findings.push(
      ...fences.found,
      ...definitionFindings(definitions, isCalled),
      ...unusedReferences(env, lines, md),
      ...env.unread.flatMap((unread): LocatedFinding[] => {
        const { mark } = unread;
        if (mark.type === "finding") {
          const words = mark.finding.instead?.written.search(/\S/) ?? 0;
          const isTold = told.has(spotOf(places.of(unread.tokens, unread.text, unread.at + words)));
          return isTold ? [] : [{ finding: mark.finding, ...placed(unread) }];
        }
        if (mark.type !== "note") return [];
        return [{ finding: undefinedNote(mark.label, definitions, isCalled), ...placed(unread) }];
      }),
      ...proseAsCode(tokens, lines),
      ...quoteSpaces(tokens, lines),
      ...unclosedMarks(env.unread).map(({ finding, unread }) => ({ finding, ...placed(unread) })),
      ...commentsOf(env.unread, placed),
      ...shownTags(env.unread, env.source).flatMap(({ tags, first }) => {
        const finding = tagFinding(tags);
        return finding ? [{ finding, ...placed(first) }] : [];
      }),
    );
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
