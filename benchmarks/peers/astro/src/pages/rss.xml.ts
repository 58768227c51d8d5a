import type { APIRoute } from "astro";
import { journal, SITE } from "../journal.ts";
import { rss } from "../rss.ts";

export const GET: APIRoute = async () => rss(SITE.title, "/", (await journal()).articles);
