/** Alternates of a page: translations, feeds, Markdown. */
import { Article } from "../../content/article/article.ts";
import { AuthorPage, TagPage } from "../../content/library/lists.ts";
import { type HeadTag, link } from "./head-tag.ts";
import type { PageDescription } from "./page-description.ts";
import type { SiteFacts } from "./site-facts.ts";

/**
 * The article's versions in each language on this site, the original first, including the article itself.
 * Empty if there is only one, or if this one is not indexable: canonical elsewhere, hidden, or a second
 * version in its language.
 */
export function versionsOf(article: Article, { library }: SiteFacts): readonly Article[] {
  const found = library.versions(article).filter((version) => library.isIndexable(version));
  const versions = found.filter(
    ({ language }, index) => found.findIndex((other) => other.language === language) === index,
  );
  return versions.length > 1 && versions.includes(article) ? versions : [];
}

export function translationLinks(article: Article, site: SiteFacts): HeadTag[] {
  const { routes, library } = site;
  const to = (hreflang: string, { path }: Article) => link("alternate", routes.absolute(path), { hreflang });
  const versions = versionsOf(article, site);
  const original = versions.find((version) => library.original(version) === version);
  return [
    ...versions.map((version) => to(version.language, version)),
    ...(original ? [to("x-default", original)] : []),
  ];
}

/** The journal's feeds, and the feed of the page's tag or author. */
export function feedLinks({ about }: PageDescription, { journal, routes }: SiteFacts): HeadTag[] {
  const feed = (type: string, name: string, path: Parameters<typeof routes.href>[0]) =>
    link("alternate", routes.href(path), { type: `application/${type}`, title: name });
  const own =
    about instanceof TagPage
      ? about.feed && feed("atom+xml", `${about.tag.name} · ${journal.title}`, about.feed)
      : about instanceof AuthorPage &&
        feed("atom+xml", `${about.author.name} · ${journal.title}`, routes.authorFeed(about.author.slug));
  return [
    ...(own ? [own] : []),
    feed("rss+xml", `${journal.title} (RSS)`, routes.feed("rss")),
    feed("atom+xml", `${journal.title} (Atom)`, routes.feed("atom")),
    feed("feed+json", `${journal.title} (JSON)`, routes.feed("json")),
  ];
}

/** The article's Markdown copy; empty if the journal has no copies. */
export function markdownLink({ about }: PageDescription, { journal, routes, library }: SiteFacts): HeadTag[] {
  if (!(journal.markdownCopies && about instanceof Article && library.isIndexable(about))) return [];
  return [link("alternate", routes.href(routes.markdown(about.path)), { type: "text/markdown" })];
}
