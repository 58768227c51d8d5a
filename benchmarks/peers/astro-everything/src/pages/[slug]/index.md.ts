import type { APIRoute } from "astro";
import { type Article, journal, names, SITE, urlOf } from "../../journal.ts";

export async function getStaticPaths() {
  const { articles } = await journal();
  return articles.map((article) => ({
    params: { slug: article.id },
    props: { article },
    cacheKey: article.digest,
  }));
}

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) =>
  new Response(`# ${article.data.title}

> ${article.data.chapo}

${names[article.data.author]}, <${SITE.url}${urlOf(article)}>

${article.body}`);
