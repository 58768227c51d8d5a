/** Breadcrumbs from the front page to a page. */
import type { BreadcrumbListLeaf } from "schema-dts";
import type { SitePath } from "../../../content/addresses/routes.ts";
import { Article } from "../../../content/article/article.ts";
import { ArchivePage, AuthorPage, TagPage } from "../../../content/library/lists.ts";
import { breadcrumbId, pageId } from "../identifiers.ts";
import type { PageDescription } from "../page-description.ts";
import type { SiteFacts } from "../site-facts.ts";

interface Step {
  readonly name: string;
  readonly path: SitePath;
}

/** Undefined for the front page. */
export function breadcrumbsNode(page: PageDescription, site: SiteFacts): BreadcrumbListLeaf | undefined {
  const { journal, routes } = site;
  if (page.path === routes.home()) return undefined;
  const own: Step = { name: page.title ?? journal.title, path: page.path };
  const steps = [{ name: journal.title, path: routes.home() }, ...stepsBetween(page, site), own];
  return {
    "@type": "BreadcrumbList",
    ...breadcrumbId(page.path, site),
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: pageId(path, site),
    })),
  };
}

function stepsBetween({ about }: PageDescription, { words, routes, library }: SiteFacts): Step[] {
  if (about instanceof Article) {
    const tag = about.tags.find((one) => library.tags.has(one));
    return tag ? [{ name: tag.name, path: tag.path }] : [];
  }
  if (about instanceof TagPage) {
    const { tag, list } = about;
    return [{ name: words.tags, path: routes.tags() }, ...(list.number !== undefined ? [tag] : [])];
  }
  if (about instanceof AuthorPage) {
    const { author, list } = about;
    return [{ name: words.authors, path: routes.authors() }, ...(list.number !== undefined ? [author] : [])];
  }
  return about instanceof ArchivePage ? [{ name: words.archives, path: routes.archives() }] : [];
}
