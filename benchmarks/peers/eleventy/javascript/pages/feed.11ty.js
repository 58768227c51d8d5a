import { rss } from "../html.js";

export const data = { permalink: "/rss.xml", layout: null };
export const render = ({ site, collections }) => rss(site, site.title, "/", "/rss.xml", collections.articles);
