import type { APIRoute } from "astro";
import { drawCard } from "../../../cards.js";
import { type Article, journal, keyOfTeasers, names, SITE } from "../../journal.ts";
import { markOf } from "../../words.ts";

export async function getStaticPaths() {
  const { articles } = await journal();
  return articles.map((article) => ({
    params: { slug: article.id },
    props: { article },
    cacheKey: keyOfTeasers([article]),
  }));
}

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
  const { title, author, rating } = article.data;
  const card = await drawCard({
    journal: SITE.title,
    title,
    author: names[author],
    rating: markOf(rating),
  });
  return new Response(new Uint8Array(card));
};
