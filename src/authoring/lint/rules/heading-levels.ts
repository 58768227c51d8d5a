/** Reports headings that skip a level below the title. */
import { catalogue } from "../../../problems/catalogue.ts";
import type { Problem } from "../../../problems/problem.ts";
import type { WrittenHeading } from "../body.ts";
import type { LintSource } from "../source-text.ts";

/** Level of the article's title on the page. */
const TITLE = 1;

export function headingLevels(text: LintSource): Problem[] {
  const { headings } = text.body;
  const problems: Problem[] = [];
  const highest = headings.find(({ level }) => level === TITLE);
  if (highest) problems.push(text.problem(catalogue.headingOne(), highest, highest.isHashed ? "#" : ""));
  // If a heading uses the title's level, the page lowers all of them: that level is then the first.
  let before = highest ? TITLE - 1 : TITLE;
  for (const heading of headings) {
    if (heading.level > before + 1) problems.push(text.problem(jump(heading, before), heading, "#"));
    before = heading.level;
  }
  return problems;
}

function jump({ level, isHashed }: WrittenHeading, from: number) {
  return catalogue.headingJump({ from, to: level, isHashed });
}
