/** The colours of the light page, for what is drawn outside of it: cards of shared links, icons, the web manifest. */

/** Hexadecimal, with `#`. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly accent: string;
}

/** What stands in for a custom property that a style sheet gives in no form that is read here. */
const DEFAULTS: Colours = {
  paper: "#fbfaf6",
  ink: "#1b1a17",
  soft: "#5d574d",
  rule: "#d8d2c5",
  accent: "#a4262c",
};

/** @param css the site's whole style sheet: a later `--paper` replaces an earlier one, as in a browser */
export function readColours(css: string): Colours {
  return {
    paper: read(css, "paper") ?? DEFAULTS.paper,
    ink: read(css, "ink") ?? DEFAULTS.ink,
    soft: read(css, "ink-soft") ?? DEFAULTS.soft,
    rule: read(css, "rule") ?? DEFAULTS.rule,
    accent: read(css, "accent") ?? DEFAULTS.accent,
  };
}

function read(css: string, name: string): string | undefined {
  const declarations = css.matchAll(
    new RegExp(`--${name}:\\s*(?:light-dark\\(\\s*)?(#(?:[0-9a-f]{6}|[0-9a-f]{3}))\\b`, "gi"),
  );
  return [...declarations].at(-1)?.[1]?.toLowerCase();
}
