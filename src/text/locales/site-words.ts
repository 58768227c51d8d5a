/** The site's own words: one interface, one file a language. A missing translation does not compile. */

import type { DayAndTime, DaySpan } from "../date.ts";
import type { Language } from "../language.ts";
import type { Genre } from "./genre.ts";

/** Labels of boxes. */
export type CalloutKind = "note" | "tip" | "important" | "warning" | "caution" | "takeaway";

export interface Words {
  readonly language: Language;
  /** First path segment of each list, and segment of its further pages: "auteurs", "page". */
  readonly segments: Readonly<Record<"tags" | "authors" | "archives" | "search" | "feeds" | "page", string>>;

  // Numbers, dates and lists
  /** "13 août 2025" */
  date(day: DayAndTime): string;
  /** "3,5", "10 000" */
  number(value: number): string;
  /** Word before the last item of a list: "et" */
  readonly listWord: string;
  /** "3 min de lecture" */
  readingTime(minutes: number): string;
  articleCount(count: number): string;

  // The shell of every page
  readonly skipLink: string;
  readonly navigation: string;
  readonly legalNotices: string;
  readonly contact: string;
  /** The button that switches between dark and light: the visible word, and the accessible name. */
  readonly themes: Readonly<Record<"dark" | "light", { readonly short: string; readonly label: string }>>;

  // Article
  readonly genres: Readonly<Record<Genre, string>>;
  /** Word before the authors' names: "Par" */
  readonly by: string;
  readonly updatedOn: string;
  readonly disclaimer: string;
  readonly disclosure: string;
  readonly rating: string;
  /** "3,5 sur 5" */
  ratingValue(value: number, best: number): string;
  /** "Note de l'auteur : 3,5 sur 5" */
  ratingLabel(value: number, best: number): string;
  ratingScale(best: number): string;
  /** A colon, with the space before it if the language has one. */
  readonly colon: string;
  readonly ratingSubject: string;
  readonly sources: string;
  readonly corrections: string;
  readonly tags: string;
  readonly contents: string;
  readonly related: string;
  readonly previousArticle: string;
  readonly nextArticle: string;
  readonly articleNavigation: string;
  readonly series: string;
  expired(date: string): string;
  /** The title of a page whose article was withdrawn. */
  withdrawnTitle(title: string): string;
  readonly withdrawnHeading: string;
  withdrawn(date: string): string;
  readonly withdrawnReason: string;
  readonly translations: string;
  /** The name of a language in that language, or its code: "English". */
  languageName(tag: string): string;
  readonly credit: string;

  /** The page of the web editor. */
  readonly admin: { title(journal: string): string; readonly withoutScript: string };

  // Lists
  readonly latest: string;
  /** Title of the front page's older articles. */
  readonly earlier: string;
  earlierDescription(span: DaySpan, journal: string): string;
  readonly allTags: string;
  readonly allTagsIntroduction: string;
  readonly mostTreated: string;
  readonly letters: string;
  readonly bySubject: string;
  readonly alsoHere: string;
  tagTitle(tag: string): string;
  tagDescription(tag: string, count: number, journal: string): string;
  /** For a page of older articles. */
  tagPartDescription(tag: string, span: DaySpan, journal: string): string;
  readonly authors: string;
  authorsDescription(journal: string): string;
  authorDescription(author: string, count: number, journal: string): string;
  authorPartDescription(author: string, span: DaySpan, journal: string): string;
  readonly guest: string;
  readonly elsewhere: string;
  readonly archives: string;
  /** "Août 2025" */
  monthTitle(month: number, year: number): string;
  archivesDescription(journal: string): string;
  archiveTitle(year: number): string;
  archiveDescription(year: number, count: number, journal: string): string;
  readonly pagination: string;
  readonly newerPage: string;
  readonly olderPage: string;
  /** "Articles parus du 3 mars au 12 avril 2026" */
  published(span: DaySpan): string;
  /** @param page undefined for the list's own address */
  pageTitle(title: string, page: number | undefined): string;
  readonly noArticles: string;

  readonly search: SearchWords;
  readonly feeds: FeedWords;

  // The barometer of a subject
  readonly barometer: string;
  /** "Noté 3 fois, de 2 à 4,5 sur 5 ; moyenne : 3,2." */
  barometerSummary(marks: {
    count: number;
    lowest: number;
    highest: number;
    mean: number;
    best: number;
  }): string;
  /** "13 août 2025 : 3,5 sur 5" */
  barometerPoint(date: string, value: number, best: number): string;

  readonly card: CardWords;

  // Not found, moved
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly movedTitle: string;
  readonly movedText: string;

  // Files for crawlers
  readonly crawlers: {
    /** Label of an article's address in its Markdown copy. */
    readonly address: string;
    /** A sentence on what the journal publishes, and who owns it. */
    introduction(publisher: string): string;
    readonly articles: string;
    /** The sentence before the links to the articles of each month. */
    readonly months: string;
    /** Heading of the free pages. */
    readonly about: string;
  };

  // Inside the text
  readonly callouts: Readonly<Record<CalloutKind, string>>;
  /** Accessible names of a task's checkbox. */
  readonly tasks: { readonly done: string; readonly open: string };
  readonly footnotes: { readonly title: string; to(number: number): string; back(number: number): string };
  readonly table: string;
}

/** Texts on social cards, and their alternative texts. */
export interface CardWords {
  /** Marks the text as opinion; `authors` is their number. */
  note(authors: number): string;
  /** A byline without room for all authors: "Inès Roche et d'autres" */
  andOthers(author: string): string;
  /** Alternative text of an article's card: "Éloge du vide – chronique, par Inès Roche." */
  alt(card: { title: string; genre: string; authors: readonly string[] }): string;
  /** Alternative text of the journal's card. */
  journalAlt(journal: string, tagline: string): string;
}

/** The search page. Its script fills in `{count}` and `{query}`. */
export interface SearchWords {
  readonly title: string;
  description(journal: string): string;
  /** Label of the field. */
  readonly label: string;
  /** Placeholder of the field. */
  readonly hint: string;
  readonly button: string;
  readonly withoutScript: string;
  readonly results: string;
  /** Label of each filter, and its option for everything. */
  readonly filters: Readonly<Record<"tag" | "author" | "genre", readonly [name: string, all: string]>>;
  /** Opens the filters. */
  readonly narrow: string;
  /** Of a filter with many options: those with the most articles, and all of them. */
  readonly commonest: string;
  readonly alphabetical: string;
  readonly order: string;
  readonly byRelevance: string;
  readonly byDate: string;
  readonly more: string;
  readonly loading: string;
  readonly failed: string;
  /** The number of results, and what to try if there are none. */
  readonly found: Counted;
  /** The same with filters but no query. */
  readonly filtered: Counted;
}

/** The feeds, and the page that explains them to newcomers. */
export interface FeedWords {
  /** Title of the page, and text of links to it. */
  readonly title: string;
  /** What a feed is, in a sentence or two. */
  readonly introduction: string;
  description(journal: string): string;
  readonly how: string;
  /** The steps to subscribe. */
  readonly steps: readonly string[];
  /** What feeds contain, and what one looks like in a browser. */
  readonly remarks: readonly string[];
  readonly whole: string;
  readonly formats: string;
  readonly byTag: string;
  readonly byAuthor: string;
  /** "Nvidia · La Tribune libre" */
  feedTitle(name: string, journal: string): string;
  tagDescription(tag: string, journal: string): string;
  authorDescription(author: string, journal: string): string;
}

type Counted = readonly [none: string, one: string, many: string];
