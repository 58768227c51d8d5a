/** How the site looks: its style sheet with the fonts it names, and the script of the theme. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Routes } from "../../content/addresses/routes.ts";
import type { Problem } from "../../problems/problem.ts";
import { type Colours, readColours } from "./colours.ts";
import { type InlineScript, prefetchRules, readInlineScript } from "./script.ts";
import { readStyles, type StyleSheet } from "./style-sheet.ts";

const THEME = "scripts/inline/theme.js";

export interface Design {
  readonly styles: StyleSheet;
  readonly colours: Colours;
  /** Shows the colours that the reader chose, before the page is painted. */
  readonly themeScript: InlineScript;
  /** For pages that are mostly links. */
  readonly prefetchRules: InlineScript;
}

/** @param layouts `layouts/` folders, absolute: the engine's first, then the site's own, which may replace a script */
export function readDesign(
  layouts: readonly [engine: string, own: string],
  routes: Routes,
): { design: Design; problems: Problem[] } {
  const { styles, problems } = readStyles(layouts, routes);
  const [engine, own] = layouts;
  const ownScript = join(own, THEME);
  const themeScript = readInlineScript(existsSync(ownScript) ? ownScript : join(engine, THEME));
  const rules = prefetchRules(routes.href(routes.home()));
  return {
    design: { styles, colours: readColours(styles.css), themeScript, prefetchRules: rules },
    problems,
  };
}
