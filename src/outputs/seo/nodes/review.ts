/** The author's rating as a review, if the reviewed item is known. */
import type { RatingLeaf, ReviewLeaf } from "schema-dts";
import type { Article } from "../../../content/article/article.ts";
import { articleId, publisherId, reviewId, subjectId } from "../identifiers.ts";
import { type ReviewedType, reviewedType } from "../reviewed-types.ts";
import type { SiteFacts } from "../site-facts.ts";
import { authorReference } from "./author.ts";

export interface Reviewed {
  readonly "@type": ReviewedType;
  readonly "@id": string;
  readonly name: string;
  readonly url?: string;
}

/** The item that an article rates, if its author named it and search engines accept reviews of its type. */
export function reviewedNode(article: Article, site: SiteFacts): Reviewed | undefined {
  const subject = article.rating?.subject;
  const type = subject && reviewedType(subject.type);
  if (!subject || !type) return undefined;
  const { name, url } = subject;
  return { "@type": type, ...subjectId(article, site), name, ...(url !== undefined && { url }) };
}

export function reviewNode(article: Article, site: SiteFacts): ReviewLeaf | undefined {
  const reviewed = reviewedNode(article, site);
  const { rating } = article;
  if (!reviewed || !rating) return undefined;
  const reviewRating: RatingLeaf = {
    "@type": "Rating",
    ratingValue: rating.value,
    bestRating: rating.best,
    worstRating: 0,
  };
  return {
    "@type": "Review",
    ...reviewId(article, site),
    name: article.title,
    itemReviewed: reviewed,
    reviewRating,
    author: article.authors.map((author) => authorReference(author, site)),
    publisher: publisherId(site),
    datePublished: article.date.iso,
    inLanguage: article.language,
    isPartOf: articleId(article, site),
  };
}
