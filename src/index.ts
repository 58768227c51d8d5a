/** What a site's `.eleventy.ts` and its own layouts import. */
export type { ShareImage } from "./cards/social-images.ts";
export type { Article, Picture } from "./content/article.ts";
export { Barometer } from "./content/barometer.ts";
export type { FreePage } from "./content/free-page.ts";
export type { Journal, JournalInput } from "./content/journal.ts";
export type { Library } from "./content/library.ts";
export type {
  ArchivePage,
  AuthorFeed,
  AuthorPage,
  ListPage,
  Redirect,
  SearchPage,
  TagFeed,
  TagPage,
} from "./content/lists.ts";
export type { Logo } from "./content/logo.ts";
export type { Moment } from "./content/moment.ts";
export type { Author } from "./content/people.ts";
export type { Rating } from "./content/rating.ts";
export type { Href, SitePath } from "./content/routes.ts";
export type { Tag } from "./content/tags.ts";
export { llmsTxt } from "./crawlers/llms.ts";
export { type MarkdownCopy, markdownCopy } from "./crawlers/markdown-copy.ts";
export { newsSitemapOf } from "./crawlers/news-sitemap.ts";
export { robotsTxt } from "./crawlers/robots.ts";
export type { SitemapPart } from "./crawlers/sitemap.ts";
export type { EleventyConfig, EleventyTemplate } from "./eleventy/api.ts";
export { eachLayout, type Rendering, singleLayout } from "./eleventy/layout.ts";
export { type EleventySetup, tribune } from "./eleventy/plugin.ts";
export type { Site } from "./eleventy/site.ts";
export { atom } from "./feeds/atom.ts";
export type { Feed, FeedEntry, FeedPerson } from "./feeds/feed.ts";
export type { FeedDate } from "./feeds/feed-date.ts";
export type { Feeds } from "./feeds/feeds.ts";
export { jsonFeed } from "./feeds/json-feed.ts";
export { rss } from "./feeds/rss.ts";
export { Html, html, join, type Renderable } from "./html/html.ts";
export type { Icon, IconSet } from "./icons/icon-set.ts";
export type { WebManifest } from "./icons/manifest.ts";
export type { Image, ImageRequest, ResponsiveImage, Variant } from "./images/image.ts";
export { imageMarkup, type PictureOptions, pictureMarkup } from "./images/markup.ts";
export { type Display, IN_TEXT, OPENING, PORTRAIT } from "./images/settings.ts";
export type { Heading } from "./markdown/headings.ts";
export { isRightToLeft } from "./markdown/language-spans.ts";
export { headOf } from "./seo/head.ts";
export type { HeadTag } from "./seo/head-tag.ts";
export { IndexPage, type PageDescription } from "./seo/page-description.ts";
export { structuredData } from "./seo/structured-data.ts";
export type { Words } from "./words/words.ts";
