/**
 * `npm run fonts`: subsets Newsreader from the fontsource package, and writes `layouts/fonts/` and
 * `layouts/styles/05-fonts.css`. Three styles: display (optical size 72), text (16, all weights) and italic. Each in
 * three ranges: French and English, the other letters of western Europe, and those of eastern Europe; browsers fetch
 * the latter two only for a page that needs them (a Spanish name, a Polish city). The fonts of cards for shared links
 * go into `layouts/fonts/cards/`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { create } from "fontkitten";
import subsetFont from "subset-font";

const LAYOUTS = join(import.meta.dirname, "../layouts");
const PACKAGE = "@fontsource-variable/newsreader";

/** ASCII, French letters, and the punctuation of both languages with its spaces. */
const CORE = [
  ...range(0x20, 0x7e),
  ...points("\u00a0«»°·×§©ªº²³½¼¾ÀÂÆÇÉÈÊËÎÏÔÙÛÜàâæçéèêëîïôùûüÿŒœŸ"),
  ...points("\u2009\u202f–—‘’‚“”„†•…‹›€™−"),
];
/** Fonts of cards, which browsers do not download: all letters of the package, in the styles of the page. */
const CARD_SUBSETS = ["latin", "latin-ext", "vietnamese"] as const;
const ARABIC = "@fontsource-variable/noto-naskh-arabic";

/** The subsets and their source files; with `unicode-range`, browsers skip those that a page does not need. */
const RANGES = [
  { suffix: "", subset: "latin", codes: CORE },
  { suffix: "-west", subset: "latin", codes: range(0xa1, 0xff).filter((code) => !CORE.includes(code)) },
  {
    suffix: "-east",
    subset: "latin-ext",
    codes: range(0x100, 0x17f).filter((code) => !CORE.includes(code)),
  },
] as const;

/** OpenType features that the style sheets use, and those for ligatures and kerning; all others are dropped. */
const FEATURES = ["ccmp", "kern", "liga", "locl", "mark", "mkmk", "lnum", "onum", "pnum", "tnum"];

interface Cut {
  readonly name: string;
  readonly family: string;
  readonly style: "normal" | "italic";
  readonly weight: string;
  readonly axes: Readonly<Record<string, number | { min: number; max: number }>>;
  /** Whether every page preloads it. */
  readonly preload: boolean;
}

const CUTS: readonly Cut[] = [
  {
    name: "display",
    family: "Newsreader Display",
    style: "normal",
    weight: "500",
    axes: { opsz: 72, wght: 500 },
    preload: true,
  },
  {
    name: "text",
    family: "Newsreader",
    style: "normal",
    weight: "400 700",
    axes: { opsz: 16, wght: { min: 400, max: 700 } },
    preload: true,
  },
  {
    name: "italic",
    family: "Newsreader",
    style: "italic",
    weight: "400",
    axes: { opsz: 16, wght: 400 },
    preload: false,
  },
];

/** A system font with adjusted metrics, so that lines break and sit where Newsreader's would. */
interface Standin {
  readonly family: string;
  readonly style: "normal" | "italic";
  readonly local: readonly string[];
  /** In per cent, from the fonts' metrics and letter frequencies (capsize 4.1). */
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
}

const GEORGIA = ["Georgia", "Gelasio"];
const TIMES = ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "Tinos"];

const STANDINS: readonly Standin[] = [
  {
    family: "Newsreader Display like Georgia",
    style: "normal",
    local: GEORGIA,
    size: 103.86,
    ascent: 70.77,
    descent: 25.52,
  },
  {
    family: "Newsreader Display like Times",
    style: "normal",
    local: TIMES,
    size: 113.97,
    ascent: 64.49,
    descent: 23.25,
  },
  {
    family: "Newsreader like Georgia",
    style: "normal",
    local: GEORGIA,
    size: 96.12,
    ascent: 76.47,
    descent: 27.57,
  },
  {
    family: "Newsreader like Georgia",
    style: "italic",
    local: ["Georgia Italic", "Georgia-Italic", "Gelasio Italic"],
    size: 90.17,
    ascent: 81.51,
    descent: 29.39,
  },
  {
    family: "Newsreader like Times",
    style: "normal",
    local: TIMES,
    size: 105.48,
    ascent: 69.68,
    descent: 25.12,
  },
  {
    family: "Newsreader like Times",
    style: "italic",
    local: ["Times New Roman Italic", "TimesNewRomanPS-ItalicMT", "Liberation Serif Italic", "Tinos Italic"],
    size: 98.95,
    ascent: 74.28,
    descent: 26.78,
  },
];

/** Fonts for cards: Newsreader, and for Arabic the naskh that matches it best. */
async function makeCardFonts(): Promise<Map<string, Uint8Array>> {
  const { resolve } = createRequire(import.meta.url);
  const files = new Map<string, Uint8Array>();
  for (const cut of CUTS) {
    for (const subset of CARD_SUBSETS) {
      const source = readFileSync(
        resolve(`${PACKAGE}/files/newsreader-${subset}-standard-${cut.style}.woff2`),
      );
      const font = create(source);
      if (font.isCollection) throw new TypeError(`${subset} holds several fonts`);
      const letters = String.fromCodePoint(...font.characterSet);
      files.set(
        `fonts/cards/${cut.name}-${subset}.woff2`,
        await subsetFont(source, letters, {
          targetFormat: "woff2",
          variationAxes: { ...cut.axes },
          keepFeatures: FEATURES,
          noHinting: true,
        }),
      );
    }
  }
  const arabic = resolve(`${ARABIC}/files/noto-naskh-arabic-arabic-wght-normal.woff2`);
  files.set("fonts/cards/arabic.woff2", readFileSync(arabic));
  files.set("fonts/cards/OFL-arabic.txt", readFileSync(resolve(`${ARABIC}/LICENSE`)));
  return files;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function points(text: string): number[] {
  return [...text].map((char) => char.codePointAt(0) ?? 0);
}

/** Code points as a CSS `unicode-range`: `U+20-7E, U+A0`. */
function unicodeRange(codes: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const code of codes.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(", ");
}

function face(cut: Cut, file: string, codes: readonly number[]): string {
  const url = `../fonts/${file}${cut.preload && codes === CORE ? "#preload" : ""}`;
  return `@font-face {
  font-family: "${cut.family}";
  font-style: ${cut.style};
  font-weight: ${cut.weight};
  font-display: optional;
  src: url("${url}") format("woff2");
  unicode-range: ${unicodeRange(codes)};
}`;
}

function standin({ family, style, local, size, ascent, descent }: Standin): string {
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  src: ${local.map((name) => `local("${name}")`).join(", ")};
  size-adjust: ${size}%;
  ascent-override: ${ascent}%;
  descent-override: ${descent}%;
  line-gap-override: 0%;
}`;
}

/** The generated files, by path relative to `layouts/`. */
export async function makeFonts(): Promise<Map<string, Uint8Array>> {
  const { resolve } = createRequire(import.meta.url);
  const files = new Map<string, Uint8Array>();
  const faces: string[] = [];
  for (const cut of CUTS) {
    for (const { suffix, subset, codes } of RANGES) {
      const source = readFileSync(
        resolve(`${PACKAGE}/files/newsreader-${subset}-standard-${cut.style}.woff2`),
      );
      const file = `newsreader-${cut.name}${suffix}.woff2`;
      const font = await subsetFont(source, String.fromCodePoint(...codes), {
        targetFormat: "woff2",
        variationAxes: { ...cut.axes },
        keepFeatures: FEATURES,
        noHinting: true,
      });
      files.set(`fonts/${file}`, font);
      faces.push(face(cut, file, codes));
    }
  }
  files.set("fonts/OFL.txt", readFileSync(resolve(`${PACKAGE}/LICENSE`)));
  for (const [path, bytes] of await makeCardFonts()) files.set(path, bytes);
  const note = "/* Made by scripts/fonts.ts. */";
  files.set(
    "styles/05-fonts.css",
    Buffer.from(`${[note, ...faces, ...STANDINS.map(standin)].join("\n\n")}\n`),
  );
  return files;
}

if (import.meta.main) {
  mkdirSync(join(LAYOUTS, "fonts/cards"), { recursive: true });
  for (const [path, bytes] of await makeFonts()) {
    writeFileSync(join(LAYOUTS, path), bytes);
    process.stdout.write(`${path}: ${bytes.length} bytes\n`);
  }
}
