/** Fonts of cards: the engine's, then the journal's for scripts that the engine's lack. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { byCodePoint } from "../../content/sources/folder.ts";
import { engineModule } from "../../text/engine-paths.ts";

/**
 * Variants of the typeface: `display` for titles and large figures, `text` for reading sizes, `italic` for
 * notes.
 */
export type Cut = "display" | "text" | "italic";

export interface FontFile {
  /** Font family name in the painter. */
  readonly family: string;
  readonly bytes: Buffer;
}

const CUTS = ["display", "text", "italic"] as const satisfies readonly Cut[];

/** Whether the bytes are a font that the painter supports. */
export function isFont(bytes: Buffer): boolean {
  try {
    return charactersOf(bytes).length > 0;
  } catch {
    return false;
  }
}

/**
 * The code points that a font has; none for a collection of fonts.
 * @throws Error unless the bytes are a font
 */
function charactersOf(bytes: Buffer): readonly number[] {
  const { create } = engineModule<typeof import("./font-reader.ts")>("src/outputs/cards/font-reader.ts");
  const font = create(bytes);
  return font.isCollection ? [] : font.characterSet;
}

/** The files are read when the first card or icon asks for them: a site may have neither. */
export class CardFonts {
  readonly #folder: string;
  readonly #own: readonly FontFile[];
  #files: readonly FontFile[] | undefined;
  #fingerprint: string | undefined;
  #covered: ReadonlySet<number> | undefined;

  /**
   * @param folder the engine's fonts: `CUT-SUBSET.woff2`; any other name serves every cut
   * @param own bytes of the journal's fonts, used after the engine's
   */
  constructor(folder: string, own: readonly Buffer[]) {
    this.#folder = folder;
    this.#own = own.map((bytes, index) => ({ family: `own-${index}`, bytes }));
  }

  get files(): readonly FontFile[] {
    this.#files ??= [...fontsIn(this.#folder), ...this.#own];
    return this.#files;
  }

  /** Digest of all fonts' bytes. */
  get fingerprint(): string {
    this.#fingerprint ??= digestOf(this.files);
    return this.#fingerprint;
  }

  /** Font families in fallback order. */
  stack(cut: Cut): string {
    const own = this.#own.map(({ family }) => family);
    const engine = this.files.map(({ family }) => family).filter((family) => !own.includes(family));
    const mine = engine.filter((family) => family.startsWith(`${cut}-`));
    const shared = engine.filter((family) => !CUTS.some((other) => family.startsWith(`${other}-`)));
    return [...mine, ...shared, ...own].map((family) => `"${family}"`).join(", ");
  }

  /** Whether every cut has a glyph for this code point. */
  covers(codePoint: number): boolean {
    // Every font has these, and reading the character tables takes 50 ms.
    if ((codePoint >= 0x20 && codePoint < 0x7f) || (codePoint >= 0xa0 && codePoint <= 0xff)) return true;
    this.#covered ??= this.#read();
    return this.#covered.has(codePoint);
  }

  #read(): ReadonlySet<number> {
    // The engine's cuts cover the same characters, so one of them is enough.
    const files = this.files.filter(({ family }) => !/^(?:text|italic)-/.test(family));
    return new Set(files.flatMap(({ bytes }) => charactersOf(bytes)));
  }
}

function fontsIn(folder: string): FontFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".woff2"))
    .toSorted(byCodePoint)
    .map((name) => ({ family: basename(name, ".woff2"), bytes: readFileSync(join(folder, name)) }));
}

function digestOf(files: readonly FontFile[]): string {
  const hash = createHash("sha256");
  for (const { family, bytes } of files) hash.update(`${family} ${bytes.length} `).update(bytes);
  return hash.digest("hex");
}
