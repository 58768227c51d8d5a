/** robots.txt, parsed by an independent parser. */

import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { ANSWER_AGENTS, robotsTxt, TRAINING_AGENTS } from "../../../src/outputs/crawlers/robots.ts";
import { journalWith, ROUTES } from "../../reading.ts";

// Its types promise a default export that the CommonJS module does not have.
const robotsParser: typeof import("robots-parser").default = createRequire(import.meta.url)("robots-parser");

const URL_OF = "https://journal.example/robots.txt";
const SITEMAPS = [ROUTES.absolute(ROUTES.sitemap()), ROUTES.absolute(ROUTES.newsSitemap())];

/** Which agents may read an article. */
function readers(robots: { search?: boolean; answers?: boolean; training?: boolean }) {
  const parsed = robotsParser(URL_OF, robotsTxt(journalWith({ robots }).robots, SITEMAPS));
  const may = (agent: string) => parsed.isAllowed("https://journal.example/un/", agent);
  return {
    search: ["Googlebot", "Bingbot", "Applebot", "AnyBot"].map(may),
    answers: ANSWER_AGENTS.map(may),
    training: TRAINING_AGENTS.map(may),
    sitemaps: parsed.getSitemaps(),
  };
}

const all = (answers: readonly (boolean | undefined)[]) => [...new Set(answers)];

describe("robots.txt", () => {
  it("allows search and answer engines and excludes training by default", () => {
    const { search, answers, training, sitemaps } = readers({});
    expect([all(search), all(answers), all(training)]).toEqual([[true], [true], [false]]);
    expect(sitemaps).toEqual([
      "https://journal.example/sitemap.xml",
      "https://journal.example/sitemaps/news.xml",
    ]);
  });

  it.each([
    [{ training: true }, [[true], [true], [true]]],
    [{ answers: false }, [[true], [false], [false]]],
    [{ search: false }, [[false], [true], [false]]],
    [{ search: false, answers: false }, [[false], [false], [false]]],
  ])("applies each switch: %j", (robots, expected) => {
    const { search, answers, training } = readers(robots);
    expect([all(search), all(answers), all(training)]).toEqual(expected);
  });

  it("lists answer agents and training agents by name, none as both", () => {
    expect(ANSWER_AGENTS).toEqual(
      expect.arrayContaining([
        "OAI-SearchBot",
        "ChatGPT-User",
        "Claude-SearchBot",
        "Claude-User",
        "PerplexityBot",
      ]),
    );
    expect(TRAINING_AGENTS).toEqual(
      expect.arrayContaining([
        "GPTBot",
        "ClaudeBot",
        "Google-Extended",
        "Applebot-Extended",
        "CCBot",
        "meta-externalagent",
      ]),
    );
    const names = [...ANSWER_AGENTS, ...TRAINING_AGENTS].map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it("announces no sitemap if the site is closed to crawlers", () => {
    expect(readers({ search: false, answers: false }).sitemaps).toEqual([]);
  });
});
