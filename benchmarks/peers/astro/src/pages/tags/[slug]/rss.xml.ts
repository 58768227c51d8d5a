import type { APIRoute } from "astro";
import { journal, type List, SITE } from "../../../journal.ts";
import { rss } from "../../../rss.ts";

export async function getStaticPaths() {
  const { tags } = await journal();
  return tags.map((list) => ({ params: { slug: list.url.split("/")[2] }, props: { list } }));
}

export const GET: APIRoute<{ list: List }> = ({ props: { list } }) =>
  rss(`${list.name} · ${SITE.title}`, list.url, list.items);
