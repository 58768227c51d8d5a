import { englishDate, englishSpan, monthName } from "../../date.ts";
import { list } from "../../list.ts";
import { englishRating } from "../../rating-words.ts";
import type { Words } from "../site-words.ts";
import { counted, number } from "./figures.ts";

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fr: "français",
    en: "English",
    de: "Deutsch",
    es: "español",
    it: "italiano",
    pt: "português",
    ar: "العربية",
    zh: "中文",
    nl: "Nederlands",
  }),
);

const articles = (count: number) => counted(count, "article", "articles");

export const en: Words = {
  language: "en",
  segments: {
    tags: "tags",
    authors: "authors",
    archives: "archives",
    search: "search",
    feeds: "feeds",
    page: "page",
  },

  date: englishDate,
  number,
  listWord: "and",
  readingTime: (minutes) => `${minutes}\u00a0min read`,
  articleCount: articles,

  skipLink: "Skip to content",
  navigation: "Main navigation",
  legalNotices: "Legal notices",
  contact: "Write to the editors",
  themes: {
    dark: { short: "Dark", label: "Dark theme" },
    light: { short: "Light", label: "Light theme" },
  },

  genres: {
    tribune: "Op-ed",
    éditorial: "Editorial",
    analyse: "Analysis",
    chronique: "Column",
    critique: "Review",
    billet: "Notebook",
  },
  by: "By",
  updatedOn: "Updated on",
  disclaimer: "Disclaimer",
  disclosure: "Statement of interests",
  rating: "Author’s rating",
  ratingValue: englishRating,
  ratingLabel: (value, best) => `Author’s rating: ${englishRating(value, best)}`,
  ratingScale: (best) => `From 0 to ${best}: a personal judgement, which commits its author alone.`,
  colon: ":",
  ratingSubject: "What is rated",
  sources: "Sources",
  corrections: "Corrections",
  tags: "Subjects",
  contents: "Contents",
  related: "Read next",
  previousArticle: "Previous article",
  nextArticle: "Next article",
  articleNavigation: "From article to article",
  series: "Series",
  expired: (date) => `This article ceased to be current on ${date}.`,
  withdrawnTitle: (title) => `${title} (withdrawn)`,
  withdrawnHeading: "Withdrawn",
  withdrawn: (date) => `This article was withdrawn on ${date}. Its text is no longer published.`,
  withdrawnReason: "Reason",
  translations: "Also in",
  languageName: (tag) => NAMES.get(tag.split("-")[0] ?? tag) ?? tag,
  credit: "Credit",

  latest: "Latest articles",
  earlier: "Earlier articles",
  earlierDescription: (span, journal) => `The articles of ${journal} published ${englishSpan(span)}.`,
  allTags: "All subjects",
  allTagsIntroduction: "The subjects of this journal, with the number of articles on each.",
  mostTreated: "Most treated",
  letters: "Alphabetical index",
  bySubject: "By subject",
  alsoHere: "Also in this journal",
  tagTitle: (tag) => tag,
  tagDescription: (tag, count, journal) =>
    `${journal} on “${tag}”: ${articles(count)} of opinion, signed and rated by their authors.`,
  tagPartDescription: (tag, span, journal) =>
    `The articles of ${journal} on “${tag}” published ${englishSpan(span)}.`,
  authors: "Authors",
  authorsDescription: (journal) => `Those who sign in ${journal}.`,
  authorDescription: (author, count, journal) => `${articles(count)} by ${author} in ${journal}.`,
  authorPartDescription: (author, span, journal) =>
    `The articles by ${author} in ${journal} published ${englishSpan(span)}.`,
  guest: "Guest author",
  elsewhere: "Elsewhere",
  archives: "Archives",
  monthTitle: (month, year) => `${monthName(month, "en")} ${year}`,
  archivesDescription: (journal) => `Every article of ${journal}, year by year.`,
  archiveTitle: (year) => `Archives of ${year}`,
  archiveDescription: (year, count, journal) =>
    `Every article of ${journal} published in ${year}: ${articles(count)}.`,
  pagination: "Pages",
  newerPage: "Newer articles",
  olderPage: "Older articles",
  published: (span) => `Articles published ${englishSpan(span)}`,
  pageTitle: (title, page) => (page === undefined ? title : `${title} (page ${page})`),
  noArticles: "No article yet.",

  admin: {
    title: (journal) => `Newsroom — ${journal}`,
    withoutScript: "The editor needs JavaScript, which this browser does not run.",
  },
  search: {
    title: "Search",
    description: (journal) => `Search the articles of ${journal} by word, subject, author and genre.`,
    label: "Search the journal",
    hint: "A word, a name, a month",
    button: "Search",
    withoutScript:
      "Search needs JavaScript, which this browser does not run. The subjects and the archives lead to every article too.",
    results: "Results",
    filters: {
      tag: ["Subject", "All subjects"],
      author: ["Author", "All authors"],
      genre: ["Genre", "All genres"],
    },
    narrow: "Refine",
    commonest: "Most frequent",
    alphabetical: "In alphabetical order",
    order: "Order",
    byRelevance: "Relevance",
    byDate: "Date",
    more: "Show more",
    loading: "Searching…",
    failed: "Search could not be loaded. Reload the page, or go by the subjects and the archives.",
    found: [
      "No result for “{query}”. Try a shorter word, a single word or fewer filters.",
      "One result for “{query}”",
      "{count} results for “{query}”",
    ],
    filtered: ["No article", "One article", "{count} articles"],
  },
  feeds: {
    title: "Follow the journal",
    introduction:
      "A feed is an address that an application, the feed reader, looks up for you: every new article arrives there, with no account to open here and no e-mail address to give.",
    description: (journal) =>
      `Receive the articles of ${journal} as they appear, in a feed reader: how to do it, and the addresses.`,
    how: "How to do it",
    steps: [
      "Choose a feed reader. There are some for telephones, for computers and for browsers, many of them free; some e-mail programs hold one.",
      "Copy the address of the feed you want from those on this page.",
      "In the reader, choose “Add a feed” or “Subscribe”, and paste the address.",
    ],
    remarks: [
      "Opened in a browser, the address of a feed shows code: that is as it should be, since it is made for the reader.",
      "Each feed holds the full text of the latest articles, their pictures, the disclaimer and the author’s rating. To receive nothing more, remove the feed from your reader.",
    ],
    whole: "The whole journal",
    formats: "These three addresses say the same. Take the first, unless your reader asks for another.",
    byTag: "One subject",
    byAuthor: "One author",
    feedTitle: (name, journal) => `${name} · ${journal}`,
    tagDescription: (tag, journal) => `The latest articles of ${journal} on “${tag}”.`,
    authorDescription: (author, journal) => `The latest articles by ${author} in ${journal}.`,
  },
  barometer: "Barometer",
  barometerSummary: ({ count, lowest, highest, mean, best }) =>
    lowest === highest
      ? `Rated ${number(count)} times in this journal, always ${englishRating(lowest, best)}.`
      : `Rated ${number(count)} times in this journal, from ${number(lowest)} to ${englishRating(highest, best)}; mean: ${number(mean)}.`,
  barometerPoint: (date, value, best) => `${date}: ${englishRating(value, best)}`,

  card: {
    note: (authors) => (authors > 1 ? "Opinion: the authors’ own" : "Opinion: the author’s own"),
    andOthers: (author) => `${author} and others`,
    alt: ({ title, genre, authors }) =>
      `${title} – ${genre.toLowerCase()}${authors.length > 0 ? `, by ${list(authors, "en")}` : ""}.`,
    journalAlt: (journal, tagline) => (tagline === "" ? journal : `${journal}: ${tagline}`),
  },

  notFoundTitle: "This page does not exist",
  notFoundText: "The address may be old or mistyped. Here is something to read all the same.",
  movedTitle: "This page has moved",
  movedText: "The new address:",

  crawlers: {
    address: "Address of the article",
    introduction: (publisher) =>
      `A journal of opinion, published by ${publisher}. Every article is signed; opinions and ratings are their authors' alone. Name the author, the title and the address of the article when you quote it.`,
    articles: "Articles",
    months: "All articles, month by month",
    about: "The journal",
  },

  callouts: {
    note: "Note",
    tip: "Tip",
    important: "Important",
    warning: "Warning",
    caution: "Caution",
    takeaway: "Key point",
  },
  tasks: { done: "Done", open: "To do" },
  footnotes: {
    title: "Notes",
    to: (number) => `Note ${number}`,
    back: (number) => `Back to the text, note ${number}`,
  },
  table: "Table",
};
