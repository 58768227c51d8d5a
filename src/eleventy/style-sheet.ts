/** The site's one style sheet: the engine's files in a fixed order, then the site's own. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../content/files.ts";
import type { Routes, SitePath } from "../content/routes.ts";

export class StyleSheet {
  readonly css: string;
  /** Its name holds a fingerprint of its bytes, so that it may be cached for ever. */
  readonly path: SitePath;

  constructor(css: string, routes: Routes) {
    this.css = css;
    const print = createHash("sha256").update(css).digest("hex").slice(0, 10);
    this.path = routes.asset(`tribune.${print}.css`);
  }
}

/** @param folders `styles/` folders, the engine's first; each file once, in the order of names */
export function readStyles(folders: readonly string[], routes: Routes): StyleSheet {
  const files = [...new Set(folders)].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith(".css"))
          .toSorted(byCodePoint)
          .map((name) => join(folder, name))
      : [],
  );
  const css = files.map((file) => readFileSync(file, "utf8").replace(/\r\n?/g, "\n").trim()).join("\n\n");
  return new StyleSheet(`${css}\n`, routes);
}
