/** robots.txt (RFC 9309): which crawlers may read the journal, and where its sitemaps are. */

import type { AbsoluteUrl } from "../../content/addresses/routes.ts";
import type { Journal } from "../../content/journal/journal.ts";

/**
 * Crawlers that fetch pages to answer questions and cite sources. Google and Bing answer from their search
 * index, which the `search` setting controls.
 */
export const ANSWER_AGENTS = [
  "Amzn-SearchBot",
  "Amzn-User",
  "ChatGPT-User",
  "Claude-SearchBot",
  "Claude-User",
  "DuckAssistBot",
  "Google-NotebookLM",
  "meta-externalfetcher",
  "meta-webindexer",
  "MistralAI-User",
  "OAI-SearchBot",
  "Perplexity-User",
  "PerplexityBot",
] as const;

/**
 * Crawlers that collect training data for models, and robots.txt names that search crawlers obey for the same
 * purpose.
 */
export const TRAINING_AGENTS = [
  "AI2Bot",
  "Amazonbot",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "cohere-training-data-crawler",
  "DeepSeekBot",
  "Diffbot",
  "FacebookBot",
  "Google-Extended",
  "GPTBot",
  "meta-externalagent",
  "omgili",
  "PanguBot",
  "Timpibot",
  "webzio-extended",
] as const;

/** @param sitemaps existing sitemaps; listed only if some crawler may read the site */
export function robotsTxt(
  { search, answers, training }: Journal["robots"],
  sitemaps: readonly AbsoluteUrl[],
): string {
  const announced = search || answers ? sitemaps.map((url) => `Sitemap: ${url}\n`).join("") : "";
  return [
    group(["*"], search),
    group(ANSWER_AGENTS, answers),
    group(TRAINING_AGENTS, training),
    ...(announced === "" ? [] : [announced]),
  ].join("\n");
}

function group(agents: readonly string[], allowed: boolean): string {
  return `${agents.map((agent) => `User-agent: ${agent}\n`).join("")}${allowed ? "Allow" : "Disallow"}: /\n`;
}
