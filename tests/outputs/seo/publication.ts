/** A site in this process, for the head and the structured data of its pages. */
import type { JournalInput } from "../../../src/content/journal/journal.ts";
import { readDesign } from "../../../src/outputs/design/design.ts";
import type { HeadTag } from "../../../src/outputs/seo/head-tag.ts";
import type { SiteFacts } from "../../../src/outputs/seo/site-facts.ts";
import { wordsFor } from "../../../src/text/locales/words-for.ts";
import { journalWith, loadArticles, ROUTES } from "../../reading.ts";
import { makeSite, PROJECT, type SiteFiles } from "../../workshop.ts";

const { design } = readDesign([`${PROJECT}/layouts`, "/nowhere"], ROUTES);

/** @param articles Markdown by its path in `articles/` */
export function publicationOf(articles: SiteFiles, input: Partial<JournalInput> = {}): SiteFacts {
  const files = Object.entries(articles).map(([name, text]) => [`articles/${name}`, text]);
  const folder = makeSite(Object.fromEntries(files));
  const journal = journalWith(input);
  const { library, problems } = loadArticles(`${folder}/articles`, journal);
  if (library.articles.length === 0) throw new Error(JSON.stringify(problems));
  const none = { logo: undefined, icons: undefined, socialImages: undefined, searchPath: undefined };
  return { journal, library, routes: ROUTES, words: wordsFor("fr"), design, ...none };
}

/** The values of all tags with a name: contents of a meta, addresses of a link. */
export function valuesOf(tags: readonly HeadTag[], name: string): (string | undefined)[] {
  return tags
    .filter(({ attributes }) =>
      [attributes["name"], attributes["property"], attributes["rel"]].includes(name),
    )
    .map(({ attributes }) => attributes["content"] ?? attributes["href"]);
}
