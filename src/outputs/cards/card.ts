/** The content of link-preview cards, before layout. */
import type { Article } from "../../content/article/article.ts";
import type { Journal } from "../../content/journal/journal.ts";
import { list } from "../../text/list.ts";
import type { Words } from "../../text/locales/site-words.ts";
import type { Piece } from "../../text/pieces.ts";

export interface CardMark {
  readonly value: string;
  readonly best: string;
  /** Number of stars, and how many are filled; the last one may be partial. */
  readonly stars: number;
  readonly filled: number;
}

export interface ArticleCard {
  /** The journal's name in several spellings; the first that the fonts cover is used. */
  readonly names: readonly string[];
  /** The opinion label. */
  readonly note: string;
  readonly genre: string;
  readonly title: string;
  /** The title split at its emphasis; undefined if nothing is emphasised. */
  readonly emphasis?: readonly Piece[];
  /** The byline in full, then shorter alternatives. */
  readonly bylines: readonly string[];
  readonly subjects: readonly string[];
  readonly mark: CardMark | undefined;
}

export interface JournalCard {
  readonly names: readonly string[];
  readonly tagline: string;
  readonly host: string;
}

/** Maximum number of stars, as on pages. */
const MAX_STARS = 10;

export function articleCard(article: Article, journal: Journal, words: Words): ArticleCard {
  const { rating } = article;
  const names = article.authors.map(({ name }) => name);
  return {
    names: namesOf(journal),
    note: words.card.note(names.length),
    genre: words.genres[article.genre],
    title: article.title,
    ...(article.emphasis?.title && { emphasis: article.emphasis.title }),
    bylines: [
      `${words.by} ${list(names, words.language)}`,
      ...names
        .slice(0, 1)
        .map((first) => `${words.by} ${names.length > 1 ? words.card.andOthers(first) : first}`),
      ...names.slice(0, 1),
    ],
    subjects: article.tags.map(({ name }) => name),
    mark: rating && {
      value: words.number(rating.value),
      best: words.number(rating.best),
      stars: Math.min(rating.best, MAX_STARS),
      filled: (rating.value / rating.best) * Math.min(rating.best, MAX_STARS),
    },
  };
}

export function journalCard(journal: Journal): JournalCard {
  return { names: namesOf(journal), tagline: journal.tagline, host: hostOf(journal) };
}

const namesOf = (journal: Journal) => [journal.title, hostOf(journal)];
const hostOf = ({ url }: Journal) => new URL(url).host;
