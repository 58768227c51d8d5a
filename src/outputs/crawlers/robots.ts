/** robots.txt (RFC 9309): who may read the journal, and where its sitemaps are. */

import type { AbsoluteUrl } from "../../content/addresses/routes.ts";
import type { Journal } from "../../content/journal/journal.ts";

/**
 * Crawlers that fetch pages to answer a question and to name their source. Google and Bing answer from what
 * their search engines have read: `search` is the switch for those.
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

/** Crawlers, and names that search crawlers obey, which gather texts to train models with. */
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

/** @param sitemaps the sitemaps that exist; they are named only where somebody may read */
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
