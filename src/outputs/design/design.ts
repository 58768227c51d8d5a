/** The site's design: style sheet, fonts, and the theme script. */
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
  /** Applies the reader's colour theme before the first paint. */
  readonly themeScript: InlineScript;
  /** For pages that consist mainly of links. */
  readonly prefetchRules: InlineScript;
}

/**
 * @param layouts absolute paths of `layouts/` folders: the engine's first, then the site's, which may
 * override scripts
 */
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
