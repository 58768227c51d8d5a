/** Reads the fonts that a journal adds for its cards. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Journal, settingProblem } from "../../content/journal/journal.ts";
import { fileInside, namesBeside } from "../../content/sources/folder.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { isFont } from "./fonts.ts";

/** @param root absolute path of the site's folder */
export function readOwnFonts(
  { socialImages }: Journal,
  root: string,
): { fonts: Buffer[]; problems: Problem[] } {
  const fonts: Buffer[] = [];
  const problems: Problem[] = [];
  const files = typeof socialImages === "boolean" ? [] : socialImages.fonts;
  for (const [index, font] of files.entries()) {
    const problem = (finding: Finding) => settingProblem(["socialImages", "fonts", index], finding);
    const resolved = fileInside({ root }, font);
    if (typeof resolved === "string") {
      const meant = resolved === "missing" ? nearest(basename(font), namesBeside({ root }, font)) : undefined;
      problems.push(problem(catalogue.cardFontMissing({ given: font, meant })));
      continue;
    }
    const bytes = readFileSync(resolved.file);
    if (isFont(bytes)) fonts.push(bytes);
    else problems.push(problem(catalogue.cardFontUnreadable({ given: font })));
  }
  return { fonts, problems };
}
