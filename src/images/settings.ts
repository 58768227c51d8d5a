/**
 * Encoder settings. Measured on photographs 1120 px wide, AVIF at effort 3 takes a third of the time of
 * effort 4 for 6 % more bytes, at the same quality (SSIM 0.994) as JPEG 78, which is three times as large.
 */
export const SETTINGS = {
  avif: {
    photo: { quality: 50, effort: 3, chromaSubsampling: "4:2:0" },
    /** Line art and lettering: full colour resolution keeps edges sharp. */
    graphic: { quality: 60, effort: 3, chromaSubsampling: "4:4:4" },
  },
  webp: {
    photo: { quality: 72, effort: 4 },
    graphic: { quality: 82, effort: 4, smartSubsample: true },
  },
  jpeg: { quality: 78, mozjpeg: true },
  png: { compressionLevel: 9, effort: 7 },
} as const;

/** Cached copies depend on this: raise it when the same original is stripped to different bytes. */
export const TREATMENT = 1;

/** How an image is displayed, which decides the widths worth encoding. */
export interface Display {
  /** Pixels, ascending. */
  readonly widths: readonly number[];
  /** The `sizes` attribute: the image's width on the page. */
  readonly sizes: string;
}

/** In the body text, which is 34 rem wide. */
export const IN_TEXT: Display = {
  widths: [480, 768, 1120, 1600],
  sizes: "(min-width: 38rem) 34rem, 100vw",
};

/** At the head of an article. */
export const OPENING: Display = {
  widths: [480, 768, 1120, 1600, 2240],
  sizes: "(min-width: 60rem) 58rem, 100vw",
};

/** Side of an author's square portrait, in CSS pixels. */
export const PORTRAIT = 96;

/** The widest fallback: enough for a link preview, light enough for an old phone. */
export const FALLBACK_WIDTH = 1600;

/** Shapes that search engines and link previews use, in pixels. */
export const SHAPES = {
  square: { width: 1200, height: 1200 },
  classic: { width: 1200, height: 900 },
  wide: { width: 1200, height: 675 },
} as const;

/** Crops narrower than this, in pixels, are left out. */
export const NARROWEST_CROP = 696;
