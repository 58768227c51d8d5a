/** The `<head>` of a page as data: for browsers, search engines, social networks and feed readers. */
import { Article } from "../../content/article/article.ts";
import { AuthorPage } from "../../content/library/lists.ts";
import { feedLinks, markdownLink, translationLinks } from "./alternates.ts";
import { cardTags } from "./card-tags.ts";
import { type HeadTag, link, meta, sortedTags, title } from "./head-tag.ts";
import { canonicalOf, isHidden, type PageDescription } from "./page-description.ts";
import type { SiteFacts } from "./site-facts.ts";
import { descriptionOf, titleOf } from "./wording.ts";

/** @param loading scripts and rules that the page loads, given by the layouts */
export function headOf(page: PageDescription, site: SiteFacts, loading: readonly HeadTag[] = []): HeadTag[] {
  const { about, previous, next } = page;
  const { routes, design } = site;
  const description = descriptionOf(page, site);
  return sortedTags([
    { element: "meta", attributes: { charset: "utf-8" } },
    meta("viewport", "width=device-width, initial-scale=1"),
    title(titleOf(page, site)),
    meta("color-scheme", "light dark"),
    { element: "script", attributes: {}, content: design.themeScript.html },
    ...design.styles.preload.map((path) =>
      link("preload", routes.href(path), { as: "font", type: "font/woff2", crossorigin: "" }),
    ),
    link("stylesheet", routes.href(design.styles.path)),
    ...loading,
    ...(description === "" ? [] : [meta("description", description)]),
    ...indexingTags(page, site),
    ...(previous ? [link("prev", routes.href(previous))] : []),
    ...(next ? [link("next", routes.href(next))] : []),
    ...(about instanceof Article ? translationLinks(about, site) : []),
    ...authorTags(page),
    ...themeColors(site),
    ...iconTags(site),
    ...feedLinks(page, site),
    ...markdownLink(page, site),
    ...cardTags(page, site),
    ...(page.head ?? []),
  ]);
}

/** Indexing tags. Pages that must not be indexed have no canonical URL. */
function indexingTags(page: PageDescription, { routes }: SiteFacts): HeadTag[] {
  if (isHidden(page)) return [meta("robots", "noindex")];
  const { about } = page;
  const expires = about instanceof Article ? about.expires : undefined;
  const until = expires ? `, unavailable_after: ${expires.iso}` : "";
  return [
    meta("robots", `max-image-preview:large${until}`),
    link("canonical", canonicalOf(page) ?? routes.absolute(page.path)),
  ];
}

/** The author's name; on an author's page, their profiles elsewhere. */
function authorTags({ about }: PageDescription): HeadTag[] {
  if (about instanceof Article) return about.authors.map(({ name }) => meta("author", name));
  if (!(about instanceof AuthorPage) || about.list.number !== undefined) return [];
  const { url, sameAs } = about.author;
  return [...(url ? [url] : []), ...sameAs].map((address) => link("me", address));
}

/** Icon links; a journal with its own icons adds them with `head`. */
function iconTags({ icons, routes }: SiteFacts): HeadTag[] {
  if (!icons) return [];
  const { favicon, drawing, appleTouch } = icons;
  return [
    link("icon", routes.href(favicon), { sizes: "16x16 32x32 48x48" }),
    ...(drawing ? [link("icon", routes.href(drawing), { type: "image/svg+xml", sizes: "any" })] : []),
    link("apple-touch-icon", routes.href(appleTouch.path)),
    link("manifest", routes.href(routes.webManifest())),
  ];
}

/** The colour of the browser's interface. */
function themeColors({ design }: SiteFacts): HeadTag[] {
  const { paper } = design.styles;
  if (!paper) return [];
  return (["light", "dark"] as const).map((scheme) =>
    meta("theme-color", paper[scheme], `(prefers-color-scheme: ${scheme})`),
  );
}
