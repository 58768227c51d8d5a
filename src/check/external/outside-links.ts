/** Every link to another site, with each place where it is written. */
import type { Journal } from "../../content/journal.ts";
import { CONFIG_FILE } from "../../content/journal.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import type { Manuscript, Manuscripts } from "../manuscript.ts";

export interface OutsideLink {
  readonly url: URL;
  /** As it is written. */
  readonly given: string;
  problem(finding: Finding): Problem;
}

/** @param isOurs whether an address is the site's own: the build judges those */
export function outsideLinks(
  { articles, pages }: Manuscripts,
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
    ...ofJournal(journal).map((given) => linkOf(given, (finding) => ({ file: CONFIG_FILE, ...finding }))),
  ];
  return links.filter((link) => link !== undefined).filter(({ url }) => !isOurs(url));
}

function ofText(text: Manuscript): (OutsideLink | undefined)[] {
  return text.body.links.map((link) =>
    linkOf(link.target, (finding) => text.problem(finding, link, link.target)),
  );
}

function ofJournal({ authors, navigation, tags }: Journal): (string | undefined)[] {
  return [
    ...authors.flatMap(({ url, sameAs }) => [url, ...sameAs]),
    ...navigation.map(({ path }) => path),
    ...tags.flatMap(({ sameAs }) => sameAs),
  ];
}

function linkOf(given: string | undefined, problem: OutsideLink["problem"]): OutsideLink | undefined {
  if (given === undefined || !/^https?:\/\//i.test(given) || !URL.canParse(given)) return undefined;
  return { url: new URL(given), given, problem };
}
