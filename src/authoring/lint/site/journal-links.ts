/** Checks the links in the configuration, which every page shows. */
import { type Journal, settingProblem } from "../../../content/journal/journal.ts";
import { catalogue } from "../../../problems/catalogue.ts";
import { nearest } from "../../../problems/nearest.ts";
import type { Problem } from "../../../problems/problem.ts";

/**
 * @param answers whether the built site has a file at a path
 * @param paths all paths of the site, for suggestions
 */
export function journalLinkProblems(
  { navigation, publisher }: Journal,
  answers: (path: string) => boolean,
  paths: readonly string[],
): Problem[] {
  const named = [
    ...navigation.map(({ path }, index) => ({
      field: `navigation[${index}].path`,
      setting: ["navigation", index, "path"],
      given: path,
    })),
    {
      field: "publisher.legalNotices",
      setting: ["publisher", "legalNotices"],
      given: publisher.legalNotices ?? "",
    },
  ];
  return named.flatMap(({ field, setting, given }) => {
    if (!/^\/(?!\/)/.test(given) || answers(given.replace(/[?#].*$/, ""))) return [];
    const finding = catalogue.journalLinkDead({ field, given, meant: nearest(given, paths) });
    return [settingProblem(setting, finding)];
  });
}
