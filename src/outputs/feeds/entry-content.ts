/** The content of a feed entry: the whole article, in the order of its page. */
import type { Article, Picture } from "../../content/article/article.ts";
import type { Rating } from "../../content/article/rating.ts";
import { isRightToLeft } from "../../markdown/language-spans.ts";
import { absoluteFrom } from "../../markdown/print/absolute.ts";
import { type Html, html, type Renderable } from "../../text/html.ts";
import type { Words } from "../../text/locales/site-words.ts";

/** @param page absolute URL of the article */
export function entryContent(article: Article, words: Words, page: string): Html {
  const foreign = article.language !== words.language;
  const language: Renderable = foreign && [
    html` lang="${article.language}"`,
    isRightToLeft(article.language) && html` dir="rtl"`,
  ];
  const content = html`${article.chapo && html`<p${language}><strong>${article.chapoMarkup}</strong></p>\n`}${warning(article, words)}${article.picture && opening(article.picture, words, page)}${foreign ? html`<div${language}>\n${article.syndicated}</div>\n` : article.syndicated}${article.rating && rating(article.rating, words)}${sources(article, words)}${corrections(article, words)}`;
  return foreign ? html`<div lang="${words.language}">\n${content}</div>\n` : content;
}

/** The opinion notice and the conflicts of interest, which precede the text as on the page. */
function warning({ disclaimer, disclosure }: Article, words: Words): Html {
  return html`${disclaimer && named(words.disclaimer, disclaimer, words)}${disclosure && named(words.disclosure, disclosure, words)}`;
}

function opening({ image, src, alt, captionMarkup, credit }: Picture, words: Words, page: string): Html {
  const size = image && html` width="${image.width}" height="${image.height}"`;
  const by = credit && html`${captionMarkup && html`<br>`}${words.credit}${words.colon} ${credit}`;
  return html`<figure><img src="${absoluteFrom(page, src)}" alt="${alt}"${size}>${(captionMarkup || credit) && html`<figcaption>${captionMarkup}${by}</figcaption>`}</figure>
`;
}

function rating({ value, best, subject }: Rating, words: Words): Html {
  const work = subject && html`<cite>${subject.name}</cite>`;
  const shown = work && (subject.url ? html`<a href="${subject.url}">${work}</a>` : work);
  return html`<hr>
<p><strong>${words.ratingLabel(value, best)}</strong></p>
${shown && html`<p>${words.ratingSubject}${words.colon} ${shown}</p>\n`}<p>${words.ratingScale(best)}</p>
`;
}

function sources({ sources: list }: Article, words: Words): Html | undefined {
  if (list.length === 0) return undefined;
  return html`<p><strong>${words.sources}</strong></p>
<ul>
${list.map(({ title, url, publisher, date }) => {
  const shown = typeof date === "object" ? words.date(date) : date;
  return html`<li>${url ? html`<a href="${url}">${title}</a>` : title}${publisher && `, ${publisher}`}${shown && `, ${shown}`}</li>\n`;
})}</ul>
`;
}

function corrections({ corrections: list }: Article, words: Words): Html | undefined {
  if (list.length === 0) return undefined;
  return html`<p><strong>${words.corrections}</strong></p>
<ul>
${list.map(({ date, text }) => html`<li>${words.date(date)}${words.colon} ${text}</li>\n`)}</ul>
`;
}

function named(name: string, text: string, words: Words): Html {
  return html`<p><strong>${name}${words.colon}</strong> ${text}</p>\n`;
}
