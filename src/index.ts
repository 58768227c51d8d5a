/** What a site's `.eleventy.ts` and its own layouts import. */

export type { Href, SitePath } from "./content/addresses/routes.ts";
export type { Article, Picture } from "./content/article/article.ts";
export type { FreePage } from "./content/article/free-page.ts";
export type { Rating } from "./content/article/rating.ts";
export type { Journal, JournalInput } from "./content/journal/journal.ts";
export type { Logo } from "./content/journal/logo.ts";
export type { Author } from "./content/library/author.ts";
export { Barometer } from "./content/library/barometer.ts";
export type { Library } from "./content/library/library.ts";
export type {
  ArchivePage,
  AuthorFeed,
  AuthorPage,
  ListPage,
  Redirect,
  SearchPage,
  TagFeed,
  TagPage,
} from "./content/library/lists.ts";
export type { Tag } from "./content/library/tag.ts";
export type { Moment } from "./content/time/moment.ts";
export type { Image, ImageRequest, ResponsiveImage, Variant } from "./images/image.ts";
export { imageMarkup, type PictureOptions, pictureMarkup } from "./images/markup.ts";
export { type Display, IN_TEXT, OPENING, PORTRAIT } from "./images/settings.ts";
export type { Heading } from "./markdown/environment.ts";
export { isRightToLeft } from "./markdown/language-spans.ts";
export type { ShareImage } from "./outputs/cards/social-images.ts";
export { type LlmsPart, llmsMonth, llmsTxt } from "./outputs/crawlers/llms.ts";
export { type MarkdownCopy, markdownCopy } from "./outputs/crawlers/markdown-copy.ts";
export { newsSitemapOf } from "./outputs/crawlers/news-sitemap.ts";
export { robotsTxt } from "./outputs/crawlers/robots.ts";
export type { SitemapPart } from "./outputs/crawlers/sitemap.ts";
export { atom } from "./outputs/feeds/atom.ts";
export type { Feed, FeedEntry, FeedPerson } from "./outputs/feeds/feed.ts";
export type { FeedDate } from "./outputs/feeds/feed-date.ts";
export type { Feeds } from "./outputs/feeds/feeds.ts";
export { jsonFeed } from "./outputs/feeds/json-feed.ts";
export { rss } from "./outputs/feeds/rss.ts";
export type { Icon, IconSet } from "./outputs/icons/icon-set.ts";
export type { WebManifest } from "./outputs/icons/manifest.ts";
export { headOf } from "./outputs/seo/head.ts";
export type { HeadTag } from "./outputs/seo/head-tag.ts";
export { IndexPage, type PageDescription } from "./outputs/seo/page-description.ts";
export { structuredData } from "./outputs/seo/structured-data.ts";
export type { EleventyConfig, EleventySetup, EleventyTemplate } from "./site/api.ts";
export { eachLayout, type Rendering, singleLayout } from "./site/layout.ts";
export { type TribuneOptions, tribune } from "./site/plugin.ts";
export type { Site } from "./site/site.ts";
export { Html, html, join, type Renderable } from "./text/html.ts";
export type { Words } from "./text/locales/site-words.ts";
