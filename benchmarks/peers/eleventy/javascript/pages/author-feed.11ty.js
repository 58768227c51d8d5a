import { rss } from "../html.js";
import { feeds } from "../list-page.js";

export const data = feeds("byAuthor");
export const render = ({ site, list }) =>
  rss(site, `${list.name} · ${site.title}`, list.url, `${list.url}rss.xml`, list.items);
