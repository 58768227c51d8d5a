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
  const declared = declarations(css);
  return {
    paper: declared.get("paper") ?? DEFAULTS.paper,
    ink: declared.get("ink") ?? DEFAULTS.ink,
    soft: declared.get("ink-soft") ?? DEFAULTS.soft,
    rule: declared.get("rule") ?? DEFAULTS.rule,
    accent: declared.get("accent") ?? DEFAULTS.accent,
  };
}

/** The start of a block, its end, or a custom property that is a colour: the light one of two. */
const STEP = /([^{};]*)\{|\}|--([a-z-]+):\s*(?:light-dark\(\s*)?(#(?:[0-9a-f]{6}|[0-9a-f]{3}))(?=\s*[,;}])/gi;

/** Custom properties of the page as it is on a screen in the light; what holds on paper or in the dark is left out. */
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
