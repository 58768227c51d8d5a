/** The `@id` of each thing that structured data speaks of: the same on every page that mentions it. */

import type { SitePath } from "../../content/addresses/routes.ts";
import type { Article } from "../../content/article/article.ts";
import type { Tag } from "../../content/library/tag.ts";
import { slugify } from "../../text/slug.ts";
import { homeOf, type SiteFacts } from "./site-facts.ts";

export interface NodeReference {
  readonly "@id": string;
}

const at = (path: SitePath, fragment: string, { routes }: SiteFacts): NodeReference => ({
  "@id": `${routes.absolute(path)}#${fragment}`,
});

/** A page is known by its own address. */
export const pageId = (path: SitePath, { routes }: SiteFacts): NodeReference => ({
  "@id": routes.absolute(path),
});

export const journalId = (site: SiteFacts): NodeReference => ({
  "@id": `${homeOf(site)}#journal`,
});

export const publisherId = (site: SiteFacts): NodeReference => ({
  "@id": `${homeOf(site)}#publisher`,
});

export const articleId = ({ path }: Article, site: SiteFacts) => at(path, "article", site);

export const reviewId = ({ path }: Article, site: SiteFacts) => at(path, "review", site);

/** The thing that an article rates. */
export const subjectId = ({ path }: Article, site: SiteFacts) => at(path, "reviewed", site);

export const authorId = (path: SitePath, site: SiteFacts) => at(path, "author", site);

export const tagId = ({ path }: Tag, site: SiteFacts) => at(path, "subject", site);

export const breadcrumbId = (path: SitePath, site: SiteFacts) => at(path, "breadcrumb", site);

/** A series has no page: it is known by its name. */
export const seriesId = (title: string, site: SiteFacts): NodeReference => ({
  "@id": `${homeOf(site)}#series-${slugify(title) ?? encodeURIComponent(title)}`,
});
