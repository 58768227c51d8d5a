import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { edit } from "../../benchmarks/compare/edits.ts";
import { corpus, type GeneratedArticle } from "../../benchmarks/corpus.ts";

const bytesOf = (articles: readonly GeneratedArticle[]) =>
  articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / articles.length;

describe("the generated articles", () => {
  it("are the same on every machine", () => {
    const texts = corpus(50).map(({ name, text }) => `${name}\n${text}`);
    expect(createHash("sha256").update(texts.join("")).digest("hex")).toBe(
      "5ad002f2acbd64856d745f172a9f6fdb3a9d6107b8a006c284991d1e352b9ff1",
    );
  });

  it("are the same whatever their number", () => {
    expect(corpus(60).slice(0, 20)).toEqual(corpus(20));
  });

  it("are of about 6 kB, each with a date and an address of its own", () => {
    const articles = corpus(6000);
    expect(bytesOf(articles)).toBeGreaterThan(5500);
    expect(bytesOf(articles)).toBeLessThan(6500);
    expect(new Set(articles.map(({ date }) => date)).size).toBe(6000);
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(6000);
  });

  it("can be short: three paragraphs of about a kilobyte, front matter included", () => {
    const articles = corpus(500, "short");
    expect(bytesOf(articles)).toBeGreaterThan(800);
    expect(bytesOf(articles)).toBeLessThan(1600);
    expect(articles.filter(({ text }) => /^(?:##|>|-) /m.test(text))).toEqual([]);
  });

  it("can be on 10,000 subjects: none without an article, a few with many", () => {
    const articles = corpus(4000, "terms");
    const uses = Map.groupBy(
      articles.flatMap(({ tags }) => tags.slice(1)),
      (tag) => tag,
    );
    expect(uses.size).toBe(10_000);
    const most = [...uses.values()].map(({ length }) => length).toSorted((a, b) => b - a);
    expect(most[0]).toBeGreaterThan(100);
    expect(most[5000]).toBeLessThan(4);
    expect(articles.filter(({ tags }) => new Set(tags).size !== tags.length)).toEqual([]);
  });
});

describe("an edit", () => {
  const [article] = corpus(1);
  if (!article) throw new Error("There is no article.");

  it("of the body leaves the title, and of the title the body", () => {
    const body = edit(article, "body", "n1");
    expect(body.article.text.startsWith(article.text)).toBe(true);
    expect(body.article.text).toContain(body.shown);
    expect(body.article.text.trim().endsWith(body.article.ending)).toBe(true);
    const titled = edit(article, "title", "n1");
    expect(titled.article.text).not.toContain(article.title);
    expect(titled.article.text).toContain(`title: ${titled.article.title}`);
    expect(titled.article.title).toContain(titled.shown);
    expect(titled.article.text.split("\n").slice(2)).toEqual(article.text.split("\n").slice(2));
  });

  it("is another one each time", () => {
    expect(edit(article, "body", "n1").article.text).not.toBe(edit(article, "body", "n2").article.text);
    expect(edit(article, "title", "n1").shown).not.toBe(edit(article, "title", "n2").shown);
  });
});
