/** Checks the links in the configuration, which every page shows. */
import { type Journal, settingProblem } from "../../../content/journal/journal.ts";
import { catalogue } from "../../../problems/catalogue.ts";
import { nearest } from "../../../problems/nearest.ts";
import type { Problem } from "../../../problems/problem.ts";

/**
 * @param exists whether the built site has a file at a path
 * @param paths all paths of the site, for suggestions
 */
export function journalLinkProblems(
  { navigation, publisher }: Journal,
  exists: (path: string) => boolean,
  paths: readonly string[],
): Problem[] {
  const settings = [
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
  return settings.flatMap(({ field, setting, given }) => {
    if (!/^\/(?!\/)/.test(given) || exists(given.replace(/[?#].*$/, ""))) return [];
    const finding = catalogue.journalLinkDead({ field, given, meant: nearest(given, paths) });
    return [settingProblem(setting, finding)];
  });
}
