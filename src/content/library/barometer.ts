/** A journal's ratings of a subject over time. */
import type { Article } from "../article/article.ts";
import type { Rating } from "../article/rating.ts";

/** The most marks that a chart shows: the latest ones. */
const MOST = 48;

export interface Reading {
  readonly article: Article;
  readonly rating: Rating;
}

export class Barometer {
  /** Oldest first, at most {@link MOST}. */
  readonly readings: readonly Reading[];
  /** The number of marks, those not shown included. */
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
  /** To two decimals. */
  readonly mean: number;
  /** The highest mark of the scale. */
  readonly best: number;

  private constructor(readings: readonly Reading[], best: number) {
    const values = readings.map(({ rating }) => rating.value);
    this.readings = readings.slice(-MOST);
    this.count = values.length;
    this.lowest = values.reduce((least, value) => Math.min(least, value));
    this.highest = values.reduce((most, value) => Math.max(most, value));
    this.mean = Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
    this.best = best;
  }

  /** Undefined with fewer than two marks, which are no trend. */
  static of(articles: readonly Article[]): Barometer | undefined {
    const readings = articles
      .flatMap((article) => (article.rating ? [{ article, rating: article.rating }] : []))
      .toSorted((a, b) => a.article.date.epoch - b.article.date.epoch);
    const best = readings[0]?.rating.best;
    return best === undefined || readings.length < 2 ? undefined : new Barometer(readings, best);
  }
}
