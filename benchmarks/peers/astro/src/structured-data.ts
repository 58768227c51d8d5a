import { type Article, names, SITE, urlOf } from "./journal.ts";
import { wordsOf } from "./words.ts";

export function structuredData(article: Article): string {
  const { title, chapo, date, tags, author, rating } = article.data;
  const url = SITE.url + urlOf(article);
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "OpinionNewsArticle",
    headline: title,
    description: chapo,
    datePublished: date.toISOString(),
    url,
    mainEntityOfPage: url,
    inLanguage: "fr",
    keywords: tags,
    author: [{ "@type": "Person", name: names[author], url: `${SITE.url}/auteurs/${author}/` }],
    publisher: { "@type": "Organization", name: SITE.title, url: `${SITE.url}/` },
    contentRating: { "@type": "Rating", ratingValue: rating, bestRating: 5, worstRating: 0 },
    wordCount: wordsOf(article.rendered?.html),
  }).replaceAll("<", "\\u003c");
}
