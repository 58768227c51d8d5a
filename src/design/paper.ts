/** The colour of the page behind everything else. */
export interface Paper {
  /** A CSS colour. */
  readonly light: string;
  readonly dark: string;
}

const COLOR = "#[0-9a-f]{3,8}|[a-z]+(?:\\([^()]*\\))?";
const PAPER = new RegExp(
  `--paper:\\s*(?:light-dark\\(\\s*(${COLOR})\\s*,\\s*(${COLOR})\\s*\\)|(${COLOR}))\\s*[;}]`,
  "gi",
);

/** What the styles give as `--paper`, the last rule winning; undefined when they give none. */
export function paperOf(css: string): Paper | undefined {
  const last = [...css.matchAll(PAPER)].at(-1);
  if (!last) return undefined;
  const [, light = last[3] ?? "", dark = light] = last;
  return { light, dark };
}
