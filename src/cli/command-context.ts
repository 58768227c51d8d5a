/** What the commands for authors need of the site. */
import { resolve } from "node:path";
import { Routes } from "../content/addresses/routes.ts";
import type { Journal } from "../content/journal/journal.ts";
import { type Survey, surveyArticles } from "../content/library/survey.ts";
import { pagesFolder } from "../site/run.ts";

export function routesOf(journal: Journal): Routes {
  const { language, pathPrefix, url } = journal;
  return new Routes({ language, origin: new URL(url).origin, pathPrefix });
}

/** @param articles the folder, as typed */
export function surveySite(journal: Journal, articles: string): Survey {
  const folder = { root: resolve(articles), label: articles };
  return surveyArticles(journal, routesOf(journal), folder, pagesFolder());
}
