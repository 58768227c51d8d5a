/** What a page tells machines of its content: one graph of schema.org's things. */
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

/** The text of the page's `application/ld+json`; undefined for a page that shows nothing of the journal's. */
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
