/** The page itself and the items that it lists. */
import type {
  CollectionPageLeaf,
  ItemListLeaf,
  ProfilePageLeaf,
  SearchResultsPageLeaf,
  WebPageLeaf,
} from "schema-dts";
import type { SitePath } from "../../../content/addresses/routes.ts";
import { Article } from "../../../content/article/article.ts";
import { ArchivePage, AuthorPage, ListPage, SearchPage, TagPage } from "../../../content/library/lists.ts";
import { articleId, breadcrumbId, journalId, pageId } from "../identifiers.ts";
import { IndexPage, languageOf, type PageDescription, type PageSubject } from "../page-description.ts";
import type { SiteFacts } from "../site-facts.ts";
import { titleOf } from "../wording.ts";
import { tagNode } from "./article.ts";
import { authorNode } from "./author.ts";

export type PageNode = WebPageLeaf | CollectionPageLeaf | ProfilePageLeaf | SearchResultsPageLeaf;

export function pageNode(
  page: PageDescription,
  about: PageSubject,
  description: string,
  site: SiteFacts,
): PageNode {
  const { journal, routes } = site;
  const common = {
    ...pageId(page.path, site),
    url: routes.absolute(page.path),
    name: page.title ?? titleOf(page, site),
    description,
    inLanguage: languageOf(page) ?? journal.language,
    isPartOf: journalId(site),
    ...(page.path !== routes.home() && { breadcrumb: breadcrumbId(page.path, site) }),
  };
  if (about instanceof Article) return { "@type": "WebPage", ...common, mainEntity: articleId(about, site) };
  if (about instanceof AuthorPage) {
    const mainEntity = authorNode(about.author, site);
    const hasPart = about.list.articles.map((article) => articleId(article, site));
    return { "@type": "ProfilePage", ...common, mainEntity, hasPart };
  }
  if (about instanceof SearchPage) return { "@type": "SearchResultsPage", ...common };
  const list = listNode(about, site);
  if (!list) return { "@type": "WebPage", ...common };
  const tag = about instanceof TagPage && about.list.number === undefined && tagNode(about.tag, site);
  return { "@type": "CollectionPage", ...common, mainEntity: list, ...(tag && { about: tag }) };
}

function listNode(about: PageSubject, site: SiteFacts): ItemListLeaf | undefined {
  if (about instanceof IndexPage) return itemList(about.entries, about.entries.length, site);
  if (about instanceof ArchivePage) {
    const articles = about.months.flatMap((month) => month.articles);
    return itemList(articles, about.total, site);
  }
  const list = about instanceof TagPage ? about.list : about;
  if (!(list instanceof ListPage)) return undefined;
  return itemList(list.articles, list.total, site);
}

/** @param total the items on all pages of the list; undefined on a page that must not change with it */
function itemList(
  items: readonly { readonly path: SitePath }[],
  total: number | undefined,
  { routes }: SiteFacts,
): ItemListLeaf {
  return {
    "@type": "ItemList",
    ...(total !== undefined && { numberOfItems: total }),
    itemListElement: items.map(({ path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      url: routes.absolute(path),
    })),
  };
}
