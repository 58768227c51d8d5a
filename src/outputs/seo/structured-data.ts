/** Structured data of a page: one graph of schema.org entities. */
import type { JsonLdObject } from "schema-dts";
import { Article } from "../../content/article/article.ts";
import type { Html } from "../../text/html.ts";
import { jsonLd } from "./json-ld.ts";
import { articleNode } from "./nodes/article.ts";
import { breadcrumbsNode } from "./nodes/breadcrumbs.ts";
import { pageNode } from "./nodes/page.ts";
import { journalNode, publisherNode } from "./nodes/publisher.ts";
import { reviewNode } from "./nodes/review.ts";
import type { PageDescription } from "./page-description.ts";
import type { SiteFacts } from "./site-facts.ts";
import { descriptionOf } from "./wording.ts";

/** Content of `application/ld+json`; undefined for a page without a subject. */
export function structuredData(page: PageDescription, site: SiteFacts): Html | undefined {
  const { about } = page;
  if (!about) return undefined;
  const description = descriptionOf(page, site);
  const article = about instanceof Article ? about : undefined;
  const things: (JsonLdObject | undefined)[] = [
    article && articleNode(article, description, site),
    article && reviewNode(article, site),
    pageNode(page, about, description, site),
    breadcrumbsNode(page, site),
    journalNode(site),
    publisherNode(site),
  ];
  return jsonLd(things.filter((thing) => thing !== undefined));
}
