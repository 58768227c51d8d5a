/**
 * Maps the lines of each block of an article (a paragraph, a heading, a cell) to the file.
 *
 * A block's content consists of the file's lines without indentation, `>`, `#`, list markers and pipes. A
 * line is mapped only if it matches the file character for character.
 */
import type { Token } from "markdown-it";

/** Start of a line in the block's content, and in the file (-1 if not found). */
export interface ContentLine {
  readonly start: number;
  readonly offset: number;
}

interface FileLine {
  readonly text: string;
  readonly offset: number;
}

/** The lines of `source` from `from` on, split as markdown-it does. */
function fileLines(source: string, from: number): FileLine[] {
  const lines: FileLine[] = [];
  let offset = from;
  for (const match of source.slice(from).matchAll(/\r\n?|\n|$/g)) {
    const end = from + match.index;
    lines.push({ text: source.slice(offset, end), offset });
    offset = end + match[0].length;
  }
  return lines;
}

/** Finds `content` at the end of a line, ignoring spaces and closing hashes of a heading. */
function placeAtEnd(line: FileLine | undefined, content: string): number {
  if (line === undefined) return -1;
  const place = line.text.lastIndexOf(content);
  if (place === -1) return -1;
  const rest = line.text.slice(place + content.length).trim();
  return rest === "" || /^#+$/.test(rest) ? line.offset + place : -1;
}

/** The start of a cell in its row: between pipes, after `from`. */
function placeOfCell(row: string, content: string, from: number): number {
  for (let place = row.indexOf(content, from); place !== -1; place = row.indexOf(content, place + 1)) {
    const before = row.slice(from, place);
    const free = from === 0 ? /^[\s>|\d.*+-]*$/.test(before) : /^\s*\|[\s|]*$/.test(before);
    if (free && /^\s*(?:\||$)/.test(row.slice(place + content.length))) return place;
    if (place - from > 200) return -1;
  }
  return -1;
}

/** The cells of table rows, in the order of the tokens. */
class Row {
  readonly #line: FileLine | undefined;
  #from = 0;

  constructor(line: FileLine | undefined) {
    this.#line = line;
  }

  next(content: string): number {
    if (this.#line === undefined || this.#from === -1 || content === "") return -1;
    const place = placeOfCell(this.#line.text, content, this.#from);
    this.#from = place === -1 ? -1 : place + content.length;
    return place === -1 ? -1 : this.#line.offset + place;
  }
}

/**
 * For the children of each inline block in `tokens`, its lines.
 * @param from start of the parsed text in `source`
 */
export function blockLines(
  tokens: readonly Token[],
  source: string,
  from: number,
): Map<readonly Token[], readonly ContentLine[]> {
  const lines = fileLines(source, from);
  const linesByBlock = new Map<readonly Token[], readonly ContentLine[]>();
  let row: Row | undefined;
  for (const token of tokens) {
    if (token.type === "tr_open") row = new Row(lines[token.map?.[0] ?? -1]);
    if (token.type === "tr_close") row = undefined;
    if (token.type !== "inline" || token.children === null) continue;
    if (row !== undefined) {
      linesByBlock.set(token.children, [{ start: 0, offset: row.next(token.content) }]);
      continue;
    }
    const first = token.map?.[0];
    if (first === undefined) continue;
    let start = 0;
    const content = token.content.split("\n").map((text, index): ContentLine => {
      const line = { start, offset: placeAtEnd(lines[first + index], text) };
      start += text.length + 1;
      return line;
    });
    linesByBlock.set(token.children, content);
  }
  return linesByBlock;
}
