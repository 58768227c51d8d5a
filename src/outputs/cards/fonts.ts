/** The fonts of cards: those of the engine, then those that the journal adds for scripts that they lack. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { create } from "fontkitten";
import { byCodePoint } from "../../content/sources/folder.ts";

/** A way of cutting letters: for titles and large figures, for reading, for remarks. */
export type Cut = "display" | "text" | "italic";

export interface FontFile {
  /** The family under which it is registered. */
  readonly family: string;
  readonly bytes: Buffer;
}

const CUTS = ["display", "text", "italic"] as const satisfies readonly Cut[];

/** Whether these bytes are a font that cards can be set in. */
export function isFont(bytes: Buffer): boolean {
  try {
    const font = create(bytes);
    return !font.isCollection && font.characterSet.length > 0;
  } catch {
    return false;
  }
}

export class CardFonts {
  readonly files: readonly FontFile[];
  /** Of all the bytes. */
  readonly fingerprint: string;
  readonly #own: readonly string[];
  #covered: ReadonlySet<number> | undefined;

  /**
   * @param folder the engine's fonts: `CUT-SUBSET.woff2`, and others for all cuts
   * @param own fonts of the journal, by their bytes; asked after the engine's
   */
  constructor(folder: string, own: readonly Buffer[]) {
    const engine = readdirSync(folder)
      .filter((name) => name.endsWith(".woff2"))
      .toSorted(byCodePoint)
      .map((name) => ({ family: basename(name, ".woff2"), bytes: readFileSync(join(folder, name)) }));
    const added = own.map((bytes, index) => ({ family: `own-${index}`, bytes }));
    this.files = [...engine, ...added];
    this.#own = added.map(({ family }) => family);
    const hash = createHash("sha256");
    for (const { family, bytes } of this.files) hash.update(`${family} ${bytes.length} `).update(bytes);
    this.fingerprint = hash.digest("hex");
  }

  /** Families in the order in which a letter is looked for. */
  stack(cut: Cut): string {
    const engine = this.files.map(({ family }) => family).filter((family) => !this.#own.includes(family));
    const mine = engine.filter((family) => family.startsWith(`${cut}-`));
    const shared = engine.filter((family) => !CUTS.some((other) => family.startsWith(`${other}-`)));
    return [...mine, ...shared, ...this.#own].map((family) => `"${family}"`).join(", ");
  }

  /** Whether some font has a glyph for a character, in every cut. */
  covers(codePoint: number): boolean {
    // The fonts have these for certain, and reading what else they have takes 50 ms.
    if ((codePoint >= 0x20 && codePoint < 0x7f) || (codePoint >= 0xa0 && codePoint <= 0xff)) return true;
    this.#covered ??= this.#read();
    return this.#covered.has(codePoint);
  }

  #read(): ReadonlySet<number> {
    // The cuts of the engine are made of the same letters.
    const files = this.files.filter(({ family }) => !/^(?:text|italic)-/.test(family));
    return new Set(
      files.flatMap(({ bytes }) => {
        const font = create(bytes);
        return font.isCollection ? [] : font.characterSet;
      }),
    );
  }
}
