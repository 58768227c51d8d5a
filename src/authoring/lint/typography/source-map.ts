/** Maps characters of a passage to the author's file. */
import type { InlinePassage, PassagePiece } from "../../../markdown/inline-passages.ts";
import { lastStarting } from "../../../text/bisect.ts";
import type { ContentLine } from "./block-lines.ts";
import type { InlineRun, PositionRecorder } from "./source-positions.ts";

type Blocks = ReadonlyMap<InlineRun["tokens"], readonly ContentLine[]>;

/** The last item whose `start` is at most `at`. */
function lastBefore<Item extends { readonly start: number }>(
  items: readonly Item[],
  at: number,
): Item | undefined {
  return items[lastStarting(items.length, (index) => items[index]?.start ?? 0, at)];
}

export class SourceMap {
  readonly #source: string;
  readonly #recorder: PositionRecorder;
  readonly #blocks: Blocks;
  readonly #offsets = new WeakMap<PassagePiece, number>();

  /** @param blocks the lines of each block in `source` */
  constructor(source: string, recorder: PositionRecorder, blocks: Blocks) {
    this.#source = source;
    this.#recorder = recorder;
    this.#blocks = blocks;
  }

  /**
   * Offset in the file of characters `start` to `end` of the passage; undefined unless the file has exactly
   * these characters.
   */
  offsetOf(inline: InlinePassage, start: number, end: number): number | undefined {
    const piece = lastBefore(inline.pieces, start);
    if (piece === undefined || end > piece.end) return undefined;
    const known = this.#offsets.get(piece);
    const base = known ?? this.#offsetOfPiece(inline, piece);
    if (known === undefined) this.#offsets.set(piece, base);
    if (base < 0) return undefined;
    const offset = base + start - piece.start;
    return this.#source.startsWith(inline.passage.text.slice(start, end), offset) ? offset : undefined;
  }

  /** Offset of a piece in the file; -1 if uncertain. */
  #offsetOfPiece(inline: InlinePassage, piece: PassagePiece): number {
    const content = inline.passage.text.slice(piece.start, piece.end);
    const place = this.#recorder.find(piece.token, content);
    if (place === undefined) return -1;
    let { run, at } = place;
    while (run.parent !== undefined) {
      if (run.offset < 0) return -1;
      at += run.offset;
      run = run.parent;
    }
    const line = lastBefore(this.#blocks.get(run.tokens) ?? [], at);
    if (line === undefined || line.offset < 0) return -1;
    const offset = line.offset + at - line.start;
    return this.#source.startsWith(content, offset) ? offset : -1;
  }
}
