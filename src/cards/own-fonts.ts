/** The fonts that a journal adds to the engine's. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileInside, namesBeside } from "../content/files.ts";
import { CONFIG_FILE, type Journal } from "../content/journal.ts";
import { catalogue } from "../problems/catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problem } from "../problems/problem.ts";
import { isFont } from "./fonts.ts";

/** @param root absolute path of the site's folder */
export function readOwnFonts(
  { socialImages }: Journal,
  root: string,
): { fonts: Buffer[]; problems: Problem[] } {
  const fonts: Buffer[] = [];
  const problems: Problem[] = [];
  for (const given of typeof socialImages === "boolean" ? [] : socialImages.fonts) {
    const found = fileInside({ root }, given);
    if (typeof found === "string") {
      const meant = found === "missing" ? nearest(basename(given), namesBeside({ root }, given)) : undefined;
      problems.push({ file: CONFIG_FILE, ...catalogue.cardFontMissing({ given, meant }) });
      continue;
    }
    const bytes = readFileSync(found.file);
    if (isFont(bytes)) fonts.push(bytes);
    else problems.push({ file: CONFIG_FILE, ...catalogue.cardFontUnreadable({ given }) });
  }
  return { fonts, problems };
}
