/** French dates, marks and addresses. */
const long = new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "Europe/Paris" });
const month = new Intl.DateTimeFormat("fr", { month: "long", year: "numeric", timeZone: "Europe/Paris" });

export const longDate = (date) => long.format(date);
export const monthOf = (date) => month.format(date);
export const rating = (value) => `${String(value).replace(".", ",")} sur 5`;
export const readingTime = (content) => Math.max(1, Math.round(content.split(/\s+/).length / 220));

const slugs = new Map();

export function slug(text) {
  let known = slugs.get(text);
  if (known === undefined) {
    known = text
      .normalize("NFD")
      .replaceAll(/\p{Diacritic}/gu, "")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "");
    slugs.set(text, known);
  }
  return known;
}

export function structuredData(data) {
  const url = data.site.url + data.page.url;
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "OpinionNewsArticle",
    headline: data.title,
    description: data.chapo,
    datePublished: data.page.date.toISOString(),
    url,
    mainEntityOfPage: url,
    inLanguage: "fr",
    keywords: data.tags,
    author: [
      { "@type": "Person", name: data.authors[data.author], url: `${data.site.url}/auteurs/${data.author}/` },
    ],
    publisher: { "@type": "Organization", name: data.site.title, url: `${data.site.url}/` },
    contentRating: { "@type": "Rating", ratingValue: data.rating, bestRating: 5, worstRating: 0 },
    wordCount: data.content.split(/\s+/).length,
  }).replaceAll("<", "\\u003c");
}
