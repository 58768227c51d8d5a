import type { APIRoute } from "astro";
import { journal, keyOfTexts, type List, SITE } from "../../../journal.ts";
import { rss } from "../../../rss.ts";

export async function getStaticPaths() {
  const { authors } = await journal();
  return authors.map((list) => ({
    params: { slug: list.url.split("/")[2] },
    props: { list },
    cacheKey: keyOfTexts(list.items.slice(0, 20)),
  }));
}

export const GET: APIRoute<{ list: List }> = ({ props: { list } }) =>
  rss(`${list.name} · ${SITE.title}`, list.url, list.items);
