/**
 * How pictures are encoded. Measured on photographs of 1120 px: AVIF at effort 3 takes a third of the time of
 * effort 4 for 6 % more bytes, at the same likeness (SSIM 0.994) as JPEG 78, which is three times as large.
 */
export const SETTINGS = {
  avif: {
    photo: { quality: 50, effort: 3, chromaSubsampling: "4:2:0" },
    /** Lines and letters: colours are kept at every dot. */
    graphic: { quality: 60, effort: 3, chromaSubsampling: "4:4:4" },
  },
  webp: {
    photo: { quality: 72, effort: 4 },
    graphic: { quality: 82, effort: 4, smartSubsample: true },
  },
  jpeg: { quality: 78, mozjpeg: true },
  png: { compressionLevel: 9, effort: 7 },
} as const;

/** Raised whenever the same original is published as it is with other bytes: what is taken out of it, and how. */
export const TREATMENT = 1;

/** How a picture is shown, and so which widths of it are worth making. */
export interface Display {
  /** Pixels, ascending. */
  readonly widths: readonly number[];
  /** The `sizes` of HTML: how wide the picture is on the page. */
  readonly sizes: string;
}

/** In the text, whose measure is 34 rem. */
export const IN_TEXT: Display = {
  widths: [480, 768, 1120, 1600],
  sizes: "(min-width: 38rem) 34rem, 100vw",
};

/** At the head of an article. */
export const OPENING: Display = {
  widths: [480, 768, 1120, 1600, 2240],
  sizes: "(min-width: 60rem) 58rem, 100vw",
};

/** CSS pixels of an author's portrait, which is square. */
export const PORTRAIT = 96;

/** The widest fallback: enough for a shared link, light enough for an old telephone. */
export const FALLBACK_WIDTH = 1600;

/** The shapes that search engines and cards of shared links show, in pixels. */
export const SHAPES = {
  square: { width: 1200, height: 1200 },
  classic: { width: 1200, height: 900 },
  wide: { width: 1200, height: 675 },
} as const;

/** A part of a picture narrower than this is not worth showing large. */
export const NARROWEST_CROP = 696;
