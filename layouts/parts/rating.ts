import { type Html, html, type Rating, type Words } from "../../src/index.ts";

/** "3,5 sur 5" with stars, for list entries. */
export function shortRating(rating: Rating, words: Words): Html {
  return html`<span class="mark">${stars(rating)}<span class="visually-hidden">${words.ratingLabel(rating.value, rating.best)}</span><span aria-hidden="true">${words.ratingValue(rating.value, rating.best)}</span></span>`;
}

/** The rating below an article: a large figure, stars, the rated item, and an explanation of the scale. */
export function ratingBlock(rating: Rating, words: Words): Html {
  const { value, best, subject } = rating;
  return html`<section class="rating" id="rating" aria-labelledby="rating_title">
<h2 id="rating_title" class="block-title">${words.rating}</h2>
<p class="rating-figure"><span class="visually-hidden">${words.ratingLabel(value, best)}</span><span aria-hidden="true"><b>${words.number(value)}</b> / ${words.number(best)}</span></p>
<div class="rating-words">
${stars(rating)}
${subject && html`<p>${words.ratingSubject}${words.colon} ${subjectName(subject)}</p>\n`}<p>${words.ratingScale(best)}</p>
</div>
</section>`;
}

function subjectName(subject: NonNullable<Rating["subject"]>): Html {
  const name = html`<cite>${subject.name}</cite>`;
  return subject.url ? html`<a href="${subject.url}">${name}</a>` : name;
}

/** At most ten stars for any scale; the last one may be partly filled. Decorative: the text says the same. */
function stars({ value, best }: Rating): Html {
  const count = Math.min(best, 10);
  const filled = (value / best) * count;
  const shown: Html[] = [];
  for (let left = filled; shown.length < Math.floor(count); left -= 1)
    shown.push(left >= 1 ? STAR.full : left > 0 ? STAR.part : STAR.empty);
  return html`<span class="stars" aria-hidden="true">${shown}</span>`;
}

const STAR = {
  full: html`<span class="star star-full"></span>`,
  part: html`<span class="star star-part"></span>`,
  empty: html`<span class="star star-empty"></span>`,
};
