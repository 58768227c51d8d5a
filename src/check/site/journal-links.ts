/** Links that the journal itself names, and that every page shows. */
import { CONFIG_FILE, type Journal } from "../../content/journal.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Problem } from "../../problems/problem.ts";
import { Source } from "../../problems/source.ts";

/**
 * @param answers whether the built site has something at a path of the site
 * @param paths every address that could be meant
 * @param text of `.eleventy.ts`, in which the place is looked for
 */
export function journalLinkProblems(
  { navigation, publisher }: Journal,
  answers: (path: string) => boolean,
  paths: readonly string[],
  text: string,
): Problem[] {
  const source = new Source(CONFIG_FILE, text.replace(/\r\n?/g, "\n"));
  const named = [
    ...navigation.map(({ path }, index) => ({ field: `navigation[${index}].path`, given: path })),
    { field: "publisher.legalNotices", given: publisher.legalNotices ?? "" },
  ];
  return named.flatMap(({ field, given }) => {
    if (!/^\/(?!\/)/.test(given) || answers(given.replace(/[?#].*$/, ""))) return [];
    const finding = catalogue.journalLinkDead({ field, given, meant: nearest(given, paths) });
    const at = [`"${given}"`, `'${given}'`, `\`${given}\``]
      .map((quoted) => source.text.indexOf(quoted))
      .find((found) => found !== -1);
    return [source.problem(finding, at === undefined ? undefined : source.placeOf(at + 1))];
  });
}
