/** llms.txt of a long journal: bounded, with a file for each month, in which every article is. */
import { describe, expect, it } from "vitest";
import { llmsMonth, llmsParts, llmsTxt } from "../../../src/outputs/crawlers/llms.ts";
import { wordsFor } from "../../../src/text/locales/words-for.ts";
import { journalWith, loadArticles, ROUTES } from "../../reading.ts";
import { article, makeSite } from "../../workshop.ts";

const WORDS = wordsFor("fr");
const journal = journalWith();

/** Articles over some months, three a month, with long titles and standfirsts. */
function libraryOf(count: number) {
  const files = Array.from({ length: count }, (_, index) => {
    const month = Math.floor(index / 3);
    const date = `${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-1${index % 3}`;
    const long = "語".repeat(140);
    return [
      `articles/${index}.md`,
      article(`title: ${index} ${long}\nslug: t-${index}\nchapo: ${long}\ndate: ${date}`),
    ];
  });
  return loadArticles(`${makeSite(Object.fromEntries(files))}/articles`, journal).library;
}

const linksIn = (text: string) => [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, url = ""]) => url);
const articleUrl = (index: number) => `https://journal.example/t-${index}/index.md`;

describe("llms.txt", () => {
  it("lists every article while there are a hundred at the most", () => {
    const library = libraryOf(100);
    expect(llmsParts(library, ROUTES)).toEqual([]);
    const text = llmsTxt(library, journal, WORDS, ROUTES);
    expect(new Set(linksIn(text))).toEqual(
      new Set(Array.from({ length: 100 }, (_, index) => articleUrl(index))),
    );
    expect(Buffer.byteLength(text)).toBeLessThan(150_000);
  });

  it("lists the fifty newest and the months beyond, which hold every article once", () => {
    const library = libraryOf(104);
    const parts = llmsParts(library, ROUTES);
    const text = llmsTxt(library, journal, WORDS, ROUTES, [], parts);
    const links = linksIn(text);
    expect(links.slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, at) => articleUrl(103 - at)));
    expect(links.slice(50)).toEqual(parts.map(({ path }) => `https://journal.example${path}`));
    expect(links.slice(50, 52)).toEqual([
      "https://journal.example/sitemaps/llms/2012-11.txt",
      "https://journal.example/sitemaps/llms/2012-10.txt",
    ]);
    expect(text).toContain("[Novembre 2012]");
    expect(text).toContain("## Optional\n\nTous les articles, mois par mois\n\n- [");
    expect(Buffer.byteLength(text)).toBeLessThan(150_000);
    const months = parts.map((part) => llmsMonth(part, journal, WORDS, ROUTES));
    expect(months[0]).toMatch(/^# Journal · Novembre 2012\n\n.+\n\n## Articles\n\n- \[/);
    expect(months.flatMap(linksIn)).toEqual(Array.from({ length: 104 }, (_, at) => articleUrl(103 - at)));
  });
});
