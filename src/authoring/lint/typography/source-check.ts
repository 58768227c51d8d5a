/**
 * Finds typographic corrections for an author's file, and remarks that only the author can act on.
 *
 * The site's own renderer and rules find corrections, which are then located in the file. Corrections without
 * a certain location (a mark written as an entity, a space at a line end) are skipped, as are those that
 * would change the page's structure (the label of a reference, `[l'IA][]`): the page is typeset anyway. Front
 * matter, code, URLs, link titles and line ends are never changed.
 */
import MarkdownIt from "markdown-it";
import type { InlinePassage } from "../../../markdown/inline-passages.ts";
import { readPassages, typography } from "../../../markdown/typography.ts";
import {
  findRemarks,
  mixedApostrophes,
  type TypographyRemark,
  type TypographyRemarkKind,
} from "../../../text/typography/remarks.ts";
import type { RuleName, RuleSwitches } from "../../../text/typography/rule.ts";
import { ruleset } from "../../../text/typography/typeset.ts";
import { blockLines } from "./block-lines.ts";
import { SourceMap } from "./source-map.ts";
import { PositionRecorder } from "./source-positions.ts";

/** Replaces `length` characters (UTF-16 units) at `offset` by `replacement`. */
export interface SourceEdit {
  readonly offset: number;
  readonly length: number;
  readonly replacement: string;
  readonly rule: RuleName;
}

/** Something that only the author can decide: reported, never changed. */
export interface SourceRemark {
  readonly offset: number;
  readonly length: number;
  readonly kind: TypographyRemarkKind;
  /** The probable intention, if there is only one. */
  readonly suggestion: string | undefined;
}

export interface SourceCheck {
  /** Sorted by offset, without overlaps. */
  readonly edits: readonly SourceEdit[];
  /** Sorted by offset. */
  readonly remarks: readonly SourceRemark[];
}

export interface SourceCheckOptions {
  /** Language of the article. */
  readonly language: string;
  readonly rules?: RuleSwitches;
  /** The site's renderer with {@link typography} and all extensions; a plain one by default. */
  readonly md?: MarkdownIt;
  /** Creates the `env` that `md`'s rules expect, for each run; `language` is added. */
  readonly env?: () => object;
}

/** Edits that are applied together or not at all. */
type Group = readonly SourceEdit[];

const FRONT_MATTER = /^\uFEFF?---[^\S\r\n]*(?:\r\n?|\n)/;
const FENCE = /^---[^\S\r\n]*(?:\r\n?|\n|$)/gm;

/** Start of the body, after the byte order mark and the front matter. */
function bodyStart(source: string): number {
  const mark = source.startsWith("\uFEFF") ? 1 : 0;
  const opening = FRONT_MATTER.exec(source);
  if (opening === null) return mark;
  FENCE.lastIndex = opening[0].length;
  const closing = FENCE.exec(source);
  return closing === null ? mark : closing.index + closing[0].length;
}

/** The edits of a passage that can be located in the file; for a pair of marks, both or neither. */
function groupsOf(inline: InlinePassage, rules: RuleSwitches | undefined, map: SourceMap): Group[] {
  const pairs = new Map<number, (SourceEdit | undefined)[]>();
  const groups: Group[] = [];
  for (const { start, end, text, rule, pair } of ruleset(inline.language, rules)?.read(inline.passage)
    .edits ?? []) {
    const offset = map.offsetOf(inline, start, end);
    const edit = offset === undefined ? undefined : { offset, length: end - start, replacement: text, rule };
    if (pair !== 0) pairs.set(pair, [...(pairs.get(pair) ?? []), edit]);
    else if (edit !== undefined) groups.push([edit]);
  }
  for (const marks of pairs.values()) {
    const placed = marks.filter((edit) => edit !== undefined);
    if (placed.length === marks.length) groups.push(placed);
  }
  return groups;
}

function sorted<Item extends { readonly offset: number }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.offset - b.offset);
}

/** As many groups as can be applied together safely: nearly always all. */
function safeGroups(
  groups: readonly Group[],
  isSafe: (edits: readonly SourceEdit[]) => boolean,
): readonly Group[] {
  if (groups.length === 0 || isSafe(sorted(groups.flat()))) return groups;
  if (groups.length === 1) return [];
  const half = groups.length >> 1;
  const first = safeGroups(groups.slice(0, half), isSafe);
  const both = [...first, ...safeGroups(groups.slice(half), isSafe)];
  return both.length === first.length || isSafe(sorted(both.flat())) ? both : first;
}

function remarkOf(
  inline: InlinePassage,
  { start, end, kind, suggestion }: TypographyRemark,
  map: SourceMap,
): SourceRemark[] {
  const offset = map.offsetOf(inline, start, start + 1);
  const last = map.offsetOf(inline, end - 1, end);
  return offset === undefined || last === undefined
    ? []
    : [{ offset, length: last + 1 - offset, kind, suggestion }];
}

function remarksOf(passages: readonly InlinePassage[], map: SourceMap): SourceRemark[] {
  const french = passages.filter(({ language }) => /^fr(?![a-z])/i.test(language));
  const remarks = french.flatMap((inline) =>
    findRemarks(inline.passage).flatMap((finding) => remarkOf(inline, finding, map)),
  );
  const mixed = mixedApostrophes(french.map(({ passage }) => passage));
  const mixedPassage = french[mixed?.passage ?? -1];
  return mixed === undefined || mixedPassage === undefined
    ? remarks
    : [...remarks, ...remarkOf(mixedPassage, mixed, map)];
}

const plain: { md?: MarkdownIt } = {};

function plainRenderer(): MarkdownIt {
  plain.md ??= new MarkdownIt().use(typography);
  return plain.md;
}

/** Checks one Markdown file. */
export function checkSource(source: string, options: SourceCheckOptions): SourceCheck {
  const md = options.md ?? plainRenderer();
  const newEnv = () => Object.assign(options.env?.() ?? {}, { language: options.language });
  const from = bodyStart(source);
  const body = source.slice(from);
  const recorder = new PositionRecorder();
  const { tokens, passages } = recorder.during(md, () => readPassages(md, body, newEnv()));
  const map = new SourceMap(source, recorder, blockLines(tokens, source, from));
  const groups = passages.flatMap((inline) => groupsOf(inline, options.rules, map));
  const page = groups.length === 0 ? "" : md.render(body, newEnv());
  const safe = safeGroups(
    groups,
    (edits) => md.render(applySourceEdits(source, edits).slice(from), newEnv()) === page,
  );
  return { edits: sorted(safe.flat()), remarks: sorted(remarksOf(passages, map)) };
}

/** The file with the edits applied, and no other change. */
export function applySourceEdits(source: string, edits: readonly SourceEdit[]): string {
  let result = "";
  let from = 0;
  for (const { offset, length, replacement } of edits) {
    result += source.slice(from, offset) + replacement;
    from = offset + length;
  }
  return result + source.slice(from);
}
