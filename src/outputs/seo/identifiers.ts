/** The `@id` of each thing that structured data speaks of: the same on every page that mentions it. */

import type { SitePath } from "../../content/addresses/routes.ts";
import type { Article } from "../../content/article/article.ts";
import type { Tag } from "../../content/library/tag.ts";
import { slugify } from "../../text/slug.ts";
import { homeOf, type Publication } from "./publication.ts";

export interface Reference {
  readonly "@id": string;
}

const at = (path: SitePath, fragment: string, { routes }: Publication): Reference => ({
  "@id": `${routes.absolute(path)}#${fragment}`,
});

/** A page is known by its own address. */
export const pageId = (path: SitePath, { routes }: Publication): Reference => ({
  "@id": routes.absolute(path),
});

export const journalId = (publication: Publication): Reference => ({
  "@id": `${homeOf(publication)}#journal`,
});

export const publisherId = (publication: Publication): Reference => ({
  "@id": `${homeOf(publication)}#publisher`,
});

export const articleId = ({ path }: Article, publication: Publication) => at(path, "article", publication);

export const reviewId = ({ path }: Article, publication: Publication) => at(path, "review", publication);

/** The thing that an article rates. */
export const subjectId = ({ path }: Article, publication: Publication) => at(path, "reviewed", publication);

export const authorId = (path: SitePath, publication: Publication) => at(path, "author", publication);

export const tagId = ({ path }: Tag, publication: Publication) => at(path, "subject", publication);

export const breadcrumbId = (path: SitePath, publication: Publication) => at(path, "breadcrumb", publication);

/** A series has no page: it is known by its name. */
export const seriesId = (title: string, publication: Publication): Reference => ({
  "@id": `${homeOf(publication)}#series-${slugify(title) ?? encodeURIComponent(title)}`,
});
