/** Link-preview tags: Open Graph, and the few extra tags that X reads. */
import { Article } from "../../content/article/article.ts";
import { AuthorPage } from "../../content/library/lists.ts";
import { versionsOf } from "./alternates.ts";
import { type HeadTag, meta, property } from "./head-tag.ts";
import { openGraphLocale } from "./locale.ts";
import { canonicalOf, isHidden, languageOf, type PageDescription } from "./page-description.ts";
import { type LinkPicture, linkPicture } from "./share-image.ts";
import type { SiteFacts } from "./site-facts.ts";
import { descriptionOf } from "./wording.ts";

export function cardTags(page: PageDescription, site: SiteFacts): HeadTag[] {
  const { journal, routes } = site;
  const { about } = page;
  const article = about instanceof Article ? about : undefined;
  const description = descriptionOf(page, site);
  const image = linkPicture(article, site);
  return [
    property("og:type", article ? "article" : about instanceof AuthorPage ? "profile" : "website"),
    property("og:title", page.title ?? journal.title),
    ...(description === "" ? [] : [property("og:description", description)]),
    ...(isHidden(page) ? [] : [property("og:url", canonicalOf(page) ?? routes.absolute(page.path))]),
    property("og:site_name", journal.title),
    ...localeTags(page, site),
    ...(article ? articleTags(article, site) : []),
    ...(image ? imageTags(image) : []),
    meta("twitter:card", image ? "summary_large_image" : "summary"),
    ...(image?.alt ? [meta("twitter:image:alt", image.alt)] : []),
  ];
}

function localeTags(page: PageDescription, site: SiteFacts): HeadTag[] {
  const { about } = page;
  const own = openGraphLocale(languageOf(page) ?? site.journal.language);
  const others = about instanceof Article ? versionsOf(about, site) : [];
  const locales = new Set(others.map(({ language }) => openGraphLocale(language)));
  return [
    ...(own ? [property("og:locale", own)] : []),
    ...[...locales].flatMap((locale) =>
      locale && locale !== own ? [property("og:locale:alternate", locale)] : [],
    ),
  ];
}

function articleTags(article: Article, { library, routes, words }: SiteFacts): HeadTag[] {
  const { date, modified, authors, genre, tags } = article;
  return [
    property("article:published_time", date.iso),
    ...(modified === date ? [] : [property("article:modified_time", modified.iso)]),
    ...authors
      .filter((author) => library.authors.has(author))
      .map(({ path }) => property("article:author", routes.absolute(path))),
    property("article:section", words.genres[genre]),
    ...tags.map(({ name }) => property("article:tag", name)),
  ];
}

function imageTags({ url, width, height, type, alt }: LinkPicture): HeadTag[] {
  return [
    property("og:image", url),
    ...(type ? [property("og:image:type", type)] : []),
    ...(width ? [property("og:image:width", String(width))] : []),
    ...(height ? [property("og:image:height", String(height))] : []),
    ...(alt ? [property("og:image:alt", alt)] : []),
  ];
}
