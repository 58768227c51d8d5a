import { own } from "../../problems/own.ts";
import { counted } from "../command-words.ts";
import type { ExplainWords } from "./explain-words.ts";

export const ENGLISH: ExplainWords = {
  rendered: (address, why) => `${address}: rendered, because ${why}.`,
  kept: (address, { records, queries, assets }) =>
    `${address}: kept from the last build. Nothing that it reads has changed: ${counted.en(records, "text", "texts")}, ${counted.en(queries, "list or question", "lists or questions")}, ${counted.en(assets, "picture", "pictures")}.`,
  own: (address) => `${address}: rendered, because a template of the site's own writes it in every build.`,
  file: (address) => `${address}: this is a file of the site, not a page.`,
  missing: (address, meant) =>
    meant === null
      ? `${address}: the site has nothing at this address.`
      : `${address}: the site has nothing at this address. Did you mean ${meant}?`,
  reasons: {
    first: "nothing is known of an earlier build",
    fresh: '"--fresh" makes everything anew',
    lost: "files that the site's code writes with its pages would have been missing, or the published site changed meanwhile: nothing was taken over",
    new: "the last build had no such page",
    item: "what the page shows has changed: its articles, their order or their number",
    damaged: "its file is no longer as the last build left it",
    volatile: 'it calls a filter that ".eleventy.ts" calls volatile, or its layout gives it another address',
    allVolatile: '".eleventy.ts" calls volatile what the site adds to Eleventy',
    asset: (original) => `the picture "${original}" has changed`,
    query: (what) => `${what} has changed`,
    root: (what) => `something has changed that all pages depend on: ${what.join(", ")}`,
    record: (file, fields) =>
      fields.length === 0
        ? `"${file}" was added or removed`
        : `in "${file}", this has changed: ${fields.join(", ")}`,
  },
  root: {
    node: "the version of Node",
    engine: "Tribune or a package that it uses",
    programs: 'the site\'s code (".eleventy.ts", "layouts/", what they import, the installed packages)',
    run: "the options of the build",
    address: "the site's address",
    journal: "the journal's settings",
    design: "the style sheets or fonts",
    scripts: "the scripts of the search page",
    logo: "the logo",
    icons: "the icons",
    feedImage: "the picture of the feeds",
    card: "the journal's own card for shared links",
    policies: "the content policy",
  },
  whole: {
    articles: "the list of articles",
    listed: "the sequence of articles that lists show",
    pages: "the list of free pages",
    findable: "what the search page may find",
    indexable: "what search engines may show",
    tagsByCount: "the order of tags by their number of articles",
    lead: "the article that opens the front page",
    years: "the list of years and their articles",
    everyPage: "the list of all pages",
    oldAddresses: "the list of old addresses",
    "tags.size": "the number of tags",
    "tags.keys": "the list of tags",
    "tags.all": "the list of tags and their articles",
    "authors.size": "the number of authors",
    "authors.keys": "the list of authors",
    "authors.all": "the list of authors and their articles",
    "site.now": "the time of the build",
    "site.held": "the list of unpublished articles",
    "site.ignored": "the list of ignored files",
    "site.warnings": "the list of warnings",
    "site.searchPath": "the address of the search page",
    "site.pages": "the list of all pages",
    "site.sitemap": "the sitemap",
    "site.files": "the list of files to copy",
  },
  about: (name, of) =>
    own(
      {
        neighbours: `the article before or after "${of}"`,
        related: `the choice of articles related to "${of}"`,
        readNext: `the choice of articles to read after "${of}"`,
        seriesOf: `the series of "${of}"`,
        versions: `the list of versions of "${of}" in other languages`,
        translations: `the list of translations of "${of}"`,
        original: `the original of "${of}"`,
        "tags.get": `the list of articles of the tag "${of}"`,
        "tags.has": `whether there is a tag "${of}"`,
        "authors.get": `the list of articles of the author "${of}"`,
        "authors.has": `whether there is an author "${of}"`,
      },
      name,
    ),
};
