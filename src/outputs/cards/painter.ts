/** The only module that uses Takumi (layout and painting), which is loaded on first use. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { MeasuredNode, Node, Renderer } from "@takumi-rs/core";
import type { CardFonts, Cut } from "./fonts.ts";

/** A font with its weight and spacing, independent of size. */
export interface Face {
  readonly cut: Cut;
  /** 400–700 for the `text` cut; the other cuts have a single weight. */
  readonly weight: number;
  /** Letter spacing, in multiples of the font size. */
  readonly spacing: number;
}

/** A single line of text, never wrapped. */
export interface SheetLine {
  readonly kind: "line";
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  /** Pixels from the left edge to the line's start, end or middle, depending on its alignment. */
  readonly x: number;
  readonly align: "left" | "right" | "middle";
  /** Pixels from the top. */
  readonly baseline: number;
  readonly leftwards: boolean;
}

export interface Bar {
  readonly kind: "bar";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** An SVG image without text. */
export interface Figure {
  readonly kind: "figure";
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A complete image; lengths in pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly marks: readonly (SheetLine | Bar | Figure)[];
}

/** A text with its position in the rendered sheet. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height of Newsreader above its baseline, in multiples of the font size; ascent and descent add up to 1. */
const ASCENT = 0.735;
/** Font size at which widths are measured. */
const MEASURED_SIZE = 100;

/** Version that painted bytes depend on, besides the sheet and the fonts. */
export function painterVersion(): string {
  const entry = createRequire(import.meta.url).resolve("@takumi-rs/core");
  const description: { readonly version: string } = JSON.parse(
    readFileSync(join(entry, "../../package.json"), "utf8"),
  );
  return description.version;
}

export class Painter {
  readonly #fonts: CardFonts;
  readonly #widths = new Map<string, number>();
  #renderer: Promise<Renderer> | undefined;

  constructor(fonts: CardFonts) {
    this.#fonts = fonts;
  }

  /** The width of each text at font size 1; memoized, because names, labels and words recur. */
  async widths(texts: readonly string[], face: Face): Promise<number[]> {
    const style = {
      ...this.#style(face),
      fontSize: MEASURED_SIZE,
      lineHeight: 1,
      whiteSpace: "nowrap",
    } as const;
    const keyOf = (text: string) => `${JSON.stringify(face)} ${text}`;
    const unknown = [...new Set(texts)].filter((text) => !this.#widths.has(keyOf(text)));
    if (unknown.length > 0) {
      const renderer = await this.#open();
      const { children } = await renderer.measure({
        type: "container",
        style: { display: "flex", flexDirection: "column", alignItems: "flex-start", width: 1_000_000 },
        children: unknown.map((text): Node => ({ type: "text", text, style })),
      });
      for (const [index, text] of unknown.entries())
        this.#widths.set(keyOf(text), (children[index]?.width ?? 0) / MEASURED_SIZE);
    }
    return texts.map((text) => this.#widths.get(keyOf(text)) ?? 0);
  }

  /** The sheet as a PNG. */
  async paint(sheet: Sheet): Promise<Uint8Array> {
    const { width, height } = sheet;
    return (await this.#open()).render(this.#node(sheet), { width, height, format: "png" });
  }

  /** The positions of the sheet's texts. */
  async runs(sheet: Sheet): Promise<TextRun[]> {
    const { width, height } = sheet;
    const read = ({ transform: [, , , , x, y], runs, children }: MeasuredNode): TextRun[] => [
      ...runs.map((run) => ({
        text: run.text,
        left: x + run.x,
        right: x + run.x + run.width,
        top: y + run.y,
        bottom: y + run.y + run.height,
      })),
      ...children.flatMap(read),
    ];
    return read(await (await this.#open()).measure(this.#node(sheet), { width, height }));
  }

  #open(): Promise<Renderer> {
    this.#renderer ??= open(this.#fonts);
    return this.#renderer;
  }

  #node({ width, height, paper, marks }: Sheet): Node {
    return {
      type: "container",
      style: { position: "relative", display: "flex", width, height, backgroundColor: paper },
      children: marks.map((mark) => this.#mark(mark, width)),
    };
  }

  #mark(mark: SheetLine | Bar | Figure, sheetWidth: number): Node {
    if (mark.kind === "line") return this.#line(mark, sheetWidth);
    const { x, y, width, height } = mark;
    const style = { position: "absolute", left: x, top: y, width, height } as const;
    return mark.kind === "bar"
      ? { type: "container", style: { ...style, backgroundColor: mark.colour } }
      : { type: "image", src: mark.svg, style };
  }

  #line(line: SheetLine, sheetWidth: number): Node {
    const { text, face, size, colour, x, align, baseline, leftwards } = line;
    const half = Math.min(x, sheetWidth - x);
    const place = {
      left: { left: x },
      right: { right: sheetWidth - x },
      middle: { left: x - half, width: 2 * half, textAlign: "center" },
    } as const;
    return {
      type: "text",
      text,
      style: {
        position: "absolute",
        top: baseline - ASCENT * size,
        ...place[align],
        ...this.#style(face),
        fontSize: size,
        lineHeight: 1,
        color: colour,
        whiteSpace: "nowrap",
        ...(leftwards && { direction: "rtl" }),
      },
    };
  }

  #style({ cut, weight, spacing }: Face) {
    return { fontFamily: this.#fonts.stack(cut), fontWeight: weight, letterSpacing: `${spacing}em` };
  }
}

async function open(fonts: CardFonts): Promise<Renderer> {
  const { Renderer } = await import("@takumi-rs/core");
  const renderer = new Renderer();
  for (const { family, bytes } of fonts.files)
    await renderer.registerFont({ name: family, data: bytes, style: "normal" });
  return renderer;
}
