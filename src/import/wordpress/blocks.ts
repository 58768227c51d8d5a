/** Expands blocks that WordPress fills in when a page is displayed: notes, reusable blocks, post lists. */
import { replaceBetween } from "../between.ts";
import { escapeHtml } from "../html/tree.ts";
import type { Remarks } from "../import-remarks.ts";
import { dataIn, textOf } from "../json.ts";
import { report } from "../reported.ts";

/** What the blocks of a post refer to. */
export interface BlockSources {
  /** The post's notes, from its field `footnotes`: JSON. */
  readonly notes: string | undefined;
  /** Reusable blocks of the export, by id. */
  readonly reusable: ReadonlyMap<string, string>;
}

/** Maximum nesting of reusable blocks. */
const DEEPEST = 5;
/** Maximum number of reusable blocks per post, nested ones included. */
const MOST = 500;

export function fillBlocks(content: string, sources: BlockSources, remarks: Remarks): string {
  return fill(content, sources, remarks, 0, { left: MOST });
}

function fill(
  content: string,
  sources: BlockSources,
  remarks: Remarks,
  depth: number,
  budget: { left: number },
): string {
  return replaceBetween(content, /<!--\s+wp:([\w/-]+)/g, /-->/g, ({ all, inner: settings, opening }) => {
    const name = opening[1] ?? "";
    if (!settings.endsWith("/")) return all;
    if (name === "footnotes") return notesHtml(sources.notes);
    const number = /"ref"\s*:\s*(\d+)/.exec(settings)?.[1];
    const inner = name === "block" && number !== undefined ? sources.reusable.get(number) : undefined;
    if (inner !== undefined && depth < DEEPEST && budget.left > 0) {
      budget.left -= 1;
      return fill(inner, sources, remarks, depth + 1, budget);
    }
    if (!/^(?:more|nextpage|spacer|separator)$/.test(name)) remarks.add(report.unknownPart({ name }, all));
    return "";
  });
}

/** The note list as WordPress displays it, with back links. */
function notesHtml(json: string | undefined): string {
  const notes = json === undefined ? [] : dataIn(parse(json));
  const items = notes.flatMap((note) => {
    const id = textOf(note["id"]);
    return id === undefined
      ? []
      : `<li id="${escapeHtml(id)}">${textOf(note["content"]) ?? ""} <a href="#${escapeHtml(id)}-link">↩</a></li>`;
  });
  return items.length === 0 ? "" : `<ol class="wp-block-footnotes">${items.join("")}</ol>`;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
