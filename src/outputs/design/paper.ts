/** The page's background colour. */
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

/** The value of `--paper`, where the last rule wins; undefined if it is not set. */
export function paperOf(css: string): Paper | undefined {
  const last = [...withoutPrint(css).matchAll(PAPER)].at(-1);
  if (!last) return undefined;
  const [, light = last[3] ?? "", dark = light] = last;
  return { light, dark };
}

/** Removes print rules: paper is always white. */
function withoutPrint(css: string): string {
  const start = css.search(/@media\s+print\b/);
  if (start === -1) return css;
  let depth = 0;
  let end = css.indexOf("{", start);
  if (end === -1) return css.slice(0, start);
  do {
    if (css[end] === "{") depth += 1;
    if (css[end] === "}") depth -= 1;
    end += 1;
  } while (depth > 0 && end < css.length);
  return css.slice(0, start) + withoutPrint(css.slice(end));
}
