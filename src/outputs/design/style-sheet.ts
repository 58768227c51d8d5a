/**
 * The site's single style sheet: the engine's files in a fixed order, then the site's own, and the assets
 * they refer to.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import type { Routes, SitePath } from "../../content/addresses/routes.ts";
import { byCodePoint } from "../../content/sources/folder.ts";
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import { Source } from "../../problems/source.ts";
import { type Asset, fingerprinted } from "./asset.ts";
import { type Paper, paperOf } from "./paper.ts";

/** `url("../fonts/text.woff2")`; with `#preload`, every page preloads the file. */
const LOCAL_URL = /url\("(\.{1,2}\/[^"#?]+)(#preload)?"\)/g;

export class StyleSheet {
  readonly css: string;
  readonly path: SitePath;
  /** Files that the styles refer to. */
  readonly assets: readonly Asset[];
  /** Assets that every page preloads. */
  readonly preload: readonly SitePath[];
  readonly paper: Paper | undefined;

  constructor(css: string, routes: Routes, assets: readonly Asset[], preload: readonly SitePath[]) {
    this.css = css;
    this.path = fingerprinted("tribune.css", css, routes);
    this.assets = assets;
    this.preload = preload;
    this.paper = paperOf(css);
  }
}

/** @param layouts `layouts/` folders, the engine's first; the files of each `styles/` are read in name order */
export function readStyles(
  layouts: readonly string[],
  routes: Routes,
): { styles: StyleSheet; problems: Problem[] } {
  const assets = new Map<string, Asset>();
  const preload = new Set<SitePath>();
  const problems: Problem[] = [];
  const sheets = [...new Set(layouts)].flatMap((folder) =>
    filesOf(join(folder, "styles")).map((file) => {
      const source = new Source(label(file), readFileSync(file, "utf8").replace(/\r\n?/g, "\n").trim());
      return source.text.replace(LOCAL_URL, (written, target: string, early, offset: number) => {
        const from = resolve(folder, "styles", target);
        if (relative(folder, from).startsWith("..") || !existsSync(from)) {
          problems.push(
            source.problem(catalogue.styleFileMissing({ given: target }), source.placeOf(offset)),
          );
          return written;
        }
        const path = fingerprinted(basename(from), readFileSync(from), routes);
        assets.set(path, { from, path });
        if (early) preload.add(path);
        // The style sheet is in the same folder as its assets.
        return `url("${basename(path)}")`;
      });
    }),
  );
  // Removing indentation saves six per cent.
  const css = `${sheets.join("\n\n")}\n`.replace(/^[ \t]+/gm, "");
  return { styles: new StyleSheet(css, routes, [...assets.values()], [...preload]), problems };
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".css"))
    .toSorted(byCodePoint)
    .map((name) => join(folder, name));
}

const label = (file: string) => relative(process.cwd(), file).replaceAll("\\", "/");
