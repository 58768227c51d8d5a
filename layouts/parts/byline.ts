import {
  type Article,
  type Author,
  type Html,
  html,
  imageMarkup,
  PORTRAIT,
  type Renderable,
  type Site,
} from "../../src/index.ts";
import { picture } from "./picture.ts";
import { time } from "./time.ts";

/** The authors' names as a list in prose, linked. */
export function authorNames(authors: readonly Author[], site: Site, linked = true): Html {
  const names = authors.map((author) =>
    linked && site.library.authors.has(author)
      ? html`<a rel="author" href="${site.href(author.path)}">${author.name}</a>`
      : html`<span class="author">${author.name}</span>`,
  );
  return html`${names.map((name, index) => [separator(index, names.length, site.words.listWord), name])}`;
}

function separator(index: number, count: number, and: string): Renderable {
  if (index === 0) return "";
  return index === count - 1 ? ` ${and} ` : ", ";
}

/** A small square portrait; decorative, because the name is beside it. */
export function portrait(author: Author, site: Site): Html | undefined {
  const shown = { alt: "", class: "portrait", when: "early" } as const;
  if (author.portrait) return picture(author.portrait, site, shown);
  return author.image === undefined
    ? undefined
    : imageMarkup({ ...shown, src: site.hrefOf(author.image), width: PORTRAIT, height: PORTRAIT });
}

/** Author, date, reading time and rating. */
export function byline(article: Article, site: Site): Html {
  const { words } = site;
  const { rating, updated } = article;
  const portraits = article.authors.map((author) => portrait(author, site)).filter((shown) => shown);
  return html`<p class="byline">
${portraits.length > 0 && html`<span class="byline-portraits">${portraits}</span>\n`}<span class="byline-authors">${words.by} ${authorNames(article.authors, site)}</span>
<span>${time(article.date, words)}</span>
${updated && html`<span>${words.updatedOn} ${time(updated, words)}</span>\n`}<span>${words.readingTime(article.readingTime)}</span>
${rating && html`<span><a href="#rating">${words.ratingLabel(rating.value, rating.best)}</a></span>\n`}</p>`;
}
