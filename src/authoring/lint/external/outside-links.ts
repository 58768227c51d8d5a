/** Collects all external links, with every place where each is written. */
import { type Journal, settingProblem } from "../../../content/journal/journal.ts";
import type { Finding, Problem } from "../../../problems/problem.ts";
import type { LintSource, LintSources } from "../source-text.ts";

export interface OutsideLink {
  readonly url: URL;
  /** As written. */
  readonly given: string;
  problem(finding: Finding): Problem;
}

/** @param isOurs whether a URL belongs to the site itself; the build checks those */
export function outsideLinks(
  { articles, pages }: LintSources,
  journal: Journal,
  isOurs: (url: URL) => boolean,
): OutsideLink[] {
  const links = [
    ...[...articles, ...pages].flatMap(ofText),
    ...articles.flatMap(({ draft }) => {
      const { sources, canonical, rating } = draft.fields;
      const at = (path: readonly PropertyKey[]) => (finding: Finding) => draft.problem(finding, path);
      return [
        ...sources.map(({ url }, index) => linkOf(url, at(["sources", index, "url"]))),
        linkOf(canonical, at(["canonical"])),
        linkOf(rating?.subject?.url, at(["rating", "subject", "url"])),
      ];
    }),
    ...ofJournal(journal).map(([path, given]) => linkOf(given, (finding) => settingProblem(path, finding))),
  ];
  return links.filter((link) => link !== undefined).filter(({ url }) => !isOurs(url));
}

function ofText(text: LintSource): (OutsideLink | undefined)[] {
  return text.body.links.map((link) => linkOf(link.target, (finding) => text.linkProblem(finding, link)));
}

/** External URLs in the configuration, with the path of their setting. */
function ofJournal({ authors, navigation, tags }: Journal): [readonly PropertyKey[], string | undefined][] {
  const also = (key: string, index: number, sameAs: readonly string[]) =>
    sameAs.map((given, at): [readonly PropertyKey[], string] => [[key, index, "sameAs", at], given]);
  return [
    ...authors.flatMap(({ url, sameAs }, index): [readonly PropertyKey[], string | undefined][] => [
      [["authors", index, "url"], url],
      ...also("authors", index, sameAs),
    ]),
    ...navigation.map(({ path }, index): [readonly PropertyKey[], string] => [
      ["navigation", index, "path"],
      path,
    ]),
    ...tags.flatMap(({ sameAs }, index) => also("tags", index, sameAs)),
  ];
}

function linkOf(given: string | undefined, problem: OutsideLink["problem"]): OutsideLink | undefined {
  if (given === undefined || !/^https?:\/\//i.test(given) || !URL.canParse(given)) return undefined;
  return { url: new URL(given), given, problem };
}
