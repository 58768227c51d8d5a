/** The `@id` of each entity in structured data: the same on every page that mentions it. */

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

/** A page's id is its own URL. */
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

/** The work or product that an article rates. */
export const subjectId = ({ path }: Article, site: SiteFacts) => at(path, "reviewed", site);

export const authorId = (path: SitePath, site: SiteFacts) => at(path, "author", site);

export const tagId = ({ path }: Tag, site: SiteFacts) => at(path, "subject", site);

export const breadcrumbId = (path: SitePath, site: SiteFacts) => at(path, "breadcrumb", site);

/** A series has no page: its name identifies it. */
export const seriesId = (title: string, site: SiteFacts): NodeReference => ({
  "@id": `${homeOf(site)}#series-${slugify(title) ?? encodeURIComponent(title)}`,
});
