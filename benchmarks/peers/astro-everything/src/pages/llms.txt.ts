import type { APIRoute } from "astro";
import { journal, SITE, urlOf } from "../journal.ts";

export const GET: APIRoute = async () => {
  const { articles } = await journal();
  const lines = articles.map(
    (article) => `- [${article.data.title}](${SITE.url}${urlOf(article)}index.md): ${article.data.chapo}\n`,
  );
  return new Response(`# ${SITE.title}\n\n## Articles\n\n${lines.join("")}`);
};
