/** An article as structured data, marked as opinion. */
import type {
  AnalysisNewsArticleLeaf,
  CorrectionCommentLeaf,
  CreativeWorkLeaf,
  CreativeWorkSeriesLeaf,
  NewsArticleLeaf,
  OpinionNewsArticleLeaf,
  ReviewNewsArticleLeaf,
  ThingLeaf,
} from "schema-dts";
import type { Article } from "../../../content/article/article.ts";
import type { Tag } from "../../../content/library/tag.ts";
import type { Genre } from "../../../text/locales/genre.ts";
import { versionsOf } from "../alternates.ts";
import {
  articleId,
  journalId,
  type NodeReference,
  pageId,
  publisherId,
  seriesId,
  subjectId,
  tagId,
} from "../identifiers.ts";
import type { SiteFacts } from "../site-facts.ts";
import { authorNode } from "./author.ts";
import { articleImages } from "./image.ts";
import { reviewedNode } from "./review.ts";

type Kind = (OpinionNewsArticleLeaf | AnalysisNewsArticleLeaf | ReviewNewsArticleLeaf)["@type"];

/** Search engines know the first type; the second is more precise in schema.org. */
export type ArticleNode = Omit<NewsArticleLeaf, "@type"> &
  Pick<ReviewNewsArticleLeaf, "itemReviewed"> & { readonly "@type": readonly ["NewsArticle", Kind] };

/** Follows schema.org's definitions: an analysis draws conclusions from facts, a review judges a work. */
const KINDS: Readonly<Record<Genre, Kind>> = {
  tribune: "OpinionNewsArticle",
  éditorial: "OpinionNewsArticle",
  analyse: "AnalysisNewsArticle",
  chronique: "OpinionNewsArticle",
  critique: "ReviewNewsArticle",
  billet: "OpinionNewsArticle",
};

export function articleNode(article: Article, description: string, site: SiteFacts): ArticleNode {
  const { authors, corrections, date, genre, language, modified, series, sources, tags } = article;
  const { routes, words } = site;
  const images = articleImages(article, site);
  const reviewed = reviewedNode(article, site);
  const item = reviewed && subjectId(article, site);
  const about: (ThingLeaf | NodeReference)[] = tags.map((tag) => tagNode(tag, site));
  return {
    "@type": ["NewsArticle", KINDS[genre]],
    ...articleId(article, site),
    headline: article.title,
    description,
    url: article.canonical ?? routes.absolute(article.path),
    mainEntityOfPage: pageId(article.path, site),
    ...(images.length > 0 && { image: images }),
    datePublished: date.iso,
    dateModified: modified.iso,
    author: authors.map((author) => authorNode(author, site)),
    publisher: publisherId(site),
    articleSection: words.genres[genre],
    genre: words.genres[genre],
    inLanguage: language,
    isAccessibleForFree: true,
    wordCount: article.words,
    isPartOf: series ? [journalId(site), seriesNode(series.title, site)] : journalId(site),
    ...(series?.part !== undefined && { position: series.part }),
    ...(item && KINDS[genre] === "ReviewNewsArticle" && { itemReviewed: item }),
    ...(about.length + Number(!!item) > 0 && { about: item ? [item, ...about] : about }),
    ...(sources.length > 0 && { citation: sources.map(sourceNode) }),
    ...(corrections.length > 0 && { correction: corrections.map(correctionNode) }),
    ...translationsOf(article, site),
  };
}

/** A tag; its page, if it has one, is its id. */
export function tagNode(tag: Tag, site: SiteFacts): ThingLeaf {
  const { description, name, path, sameAs } = tag;
  const { library, routes } = site;
  return {
    "@type": "Thing",
    ...(library.tags.has(tag) && { ...tagId(tag, site), url: routes.absolute(path) }),
    name,
    ...(description !== undefined && { description }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

function seriesNode(title: string, site: SiteFacts): CreativeWorkSeriesLeaf {
  return { "@type": "CreativeWorkSeries", ...seriesId(title, site), name: title };
}

function sourceNode({ title, url, publisher, date }: Article["sources"][number]): CreativeWorkLeaf {
  const published = typeof date === "object" ? date.iso : yearOf(date);
  return {
    "@type": "CreativeWork",
    name: title,
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher: { "@type": "Organization", name: publisher } }),
    ...(published !== undefined && { datePublished: published }),
  };
}

/** schema.org wants years or days; other dates are for readers only. */
const yearOf = (date: string | undefined) => (date && /^\d{4}(?:-\d{2})?$/.test(date) ? date : undefined);

function correctionNode({ date, text }: Article["corrections"][number]): CorrectionCommentLeaf {
  return { "@type": "CorrectionComment", text, datePublished: date.iso };
}

function translationsOf(
  article: Article,
  site: SiteFacts,
): Pick<NewsArticleLeaf, "translationOfWork" | "workTranslation"> {
  const versions = versionsOf(article, site);
  const original = versions.find((version) => site.library.original(version) === version);
  if (!original) return {};
  if (original !== article) return { translationOfWork: articleId(original, site) };
  const others = versions.filter((version) => version !== article);
  return { workTranslation: others.map((other) => articleId(other, site)) };
}
