/** The colours of the light theme, for cards, icons and the web manifest. */

/** Hexadecimal, with `#`. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly accent: string;
}

/** Used for custom properties that the style sheet lacks, or gives in a notation that is not parsed here. */
const DEFAULTS: Colours = {
  paper: "#fbfaf6",
  ink: "#1b1a17",
  soft: "#5d574d",
  rule: "#d8d2c5",
  accent: "#a4262c",
};

/** @param css the whole style sheet: a later `--paper` overrides an earlier one, as in a browser */
export function readColours(css: string): Colours {
  const declared = declarations(css);
  return {
    paper: declared.get("paper") ?? DEFAULTS.paper,
    ink: declared.get("ink") ?? DEFAULTS.ink,
    soft: declared.get("ink-soft") ?? DEFAULTS.soft,
    rule: declared.get("rule") ?? DEFAULTS.rule,
    accent: declared.get("accent") ?? DEFAULTS.accent,
  };
}

/**
 * Matches the start or end of a block, or a custom property with a hexadecimal colour (the light one of
 * `light-dark()`).
 */
const STEP = /([^{};]*)\{|\}|--([a-z-]+):\s*(?:light-dark\(\s*)?(#(?:[0-9a-f]{6}|[0-9a-f]{3}))(?=\s*[,;}])/gi;

/** Custom properties that apply to the light theme on a screen; print and dark rules are skipped. */
function declarations(css: string): Map<string, string> {
  const found = new Map<string, string>();
  const open: string[] = [];
  for (const [step, block, name, colour] of css.replace(/\/\*.*?\*\//gs, "").matchAll(STEP)) {
    if (block !== undefined) open.push(block);
    else if (step === "}") open.pop();
    else if (name && colour && !open.some((each) => /@media|dark/.test(each)))
      found.set(name, colour.toLowerCase());
  }
  return found;
}
