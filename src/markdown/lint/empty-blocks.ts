/**
 * Blocks without words: list items, headings, quotations, boxes and notes that were started and left, links without
 * text, and signs on a line of their own that were meant as a scene break.
 */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { EmptyBlock } from "../../text/locales/problems/unread.ts";
import type { LocatedFinding } from "../environment.ts";
import { startOf } from "../inline-runs.ts";
import { isDeepest } from "../nesting.ts";
import type { Spot } from "../spot.ts";
import type { MarkdownPlaces } from "./places.ts";

/** By the type of its opening token. */
const KINDS: ReadonlyMap<string, EmptyBlock> = new Map([
  ["list_item_open", "item"],
  ["heading_open", "heading"],
  ["blockquote_open", "quote"],
  ["container_note_open", "box"],
  ["container_takeaway_open", "box"],
  ["container_quotation_open", "quote"],
  ["footnote_reference_open", "note"],
]);

/** Tokens that an empty list may contain. */
const OF_LIST = /^(?:bullet_list|ordered_list|list_item)_(?:open|close)$/;

/** @param notes place of each note definition, in order */
export function emptyBlocks(
  tokens: readonly Token[],
  lines: readonly string[],
  notes: readonly Spot[],
): LocatedFinding[] {
  const found: LocatedFinding[] = [];
  let [line, note] = [0, -1];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.map) [line] = token.map;
    if (token?.type === "footnote_reference_open") {
      note += 1;
      line = notes[note]?.line ?? line;
    }
    const kind = token && KINDS.get(token.type);
    if (!token || kind === undefined) continue;
    const end = endOfEmpty(tokens, index);
    if (end === undefined || isDeepest(token)) continue;
    const text = lines[line] ?? "";
    const at = Math.max(0, text.search(/[^\s>]|>\s*$/));
    const written = text.slice(at).trim();
    const isBreak =
      written !== "" && (kind === "heading" ? token.markup === "#" : isAlone(tokens, index, end));
    found.push({
      finding: isBreak ? catalogue.sceneBreak({ written, becomes: kind }) : catalogue.blockEmpty({ kind }),
      line,
      column: at + 1,
    });
    index = end;
  }
  return found;
}

/** Index of the token that closes the block at `index`; undefined if the block has words. */
function endOfEmpty(tokens: readonly Token[], index: number): number | undefined {
  const open = tokens[index];
  const close = open?.type.replace(/open$/, "close");
  let at = index + 1;
  if (open?.type === "heading_open" && tokens[at]?.content.trim() === "") at += 1;
  while (
    open?.type === "list_item_open" &&
    tokens[at]?.level !== open.level &&
    OF_LIST.test(tokens[at]?.type ?? "")
  )
    at += 1;
  return tokens[at]?.type === close ? at : undefined;
}

/** Whether a list has only this item and stands between two other blocks. */
function isAlone(tokens: readonly Token[], index: number, end: number): boolean {
  const isList =
    tokens[index - 1]?.type === "bullet_list_open" && tokens[end + 1]?.type === "bullet_list_close";
  const next = tokens[end + 2];
  return isList && index > 1 && next !== undefined && next.nesting !== -1;
}

/** Links without text. */
export function emptyLinks({ children }: Token, places: MarkdownPlaces): LocatedFinding[] {
  const tokens = children ?? [];
  return tokens.flatMap((token, index): LocatedFinding[] => {
    if (token.type !== "link_open" || tokens[index + 1]?.type !== "link_close") return [];
    const origin = startOf(token);
    if (!origin) return [];
    return [{ finding: catalogue.linkEmpty(), ...places.of(origin.tokens, origin.start - 1) }];
  });
}
