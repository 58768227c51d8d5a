import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { edit } from "../../benchmarks/compare/edits.ts";
import { corpus } from "../../benchmarks/corpus.ts";

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
    const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(bytes / articles.length).toBeGreaterThan(5500);
    expect(bytes / articles.length).toBeLessThan(6500);
    expect(new Set(articles.map(({ date }) => date)).size).toBe(6000);
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(6000);
  });
});

describe("an edit", () => {
  const [{ text, title } = { text: "", title: "" }] = corpus(1);

  it("of the body leaves the title, and of the title the body", () => {
    const body = edit(text, "body", "n1");
    expect(body.text.startsWith(text)).toBe(true);
    expect(body.text).toContain(body.shown);
    const titled = edit(text, "title", "n1");
    expect(titled.text).not.toContain(title);
    expect(titled.text).toContain(`title: ${titled.shown}`);
    expect(titled.text.split("\n").slice(2)).toEqual(text.split("\n").slice(2));
  });

  it("is another one each time", () => {
    expect(edit(text, "body", "n1").text).not.toBe(edit(text, "body", "n2").text);
    expect(edit(text, "title", "n1").shown).not.toBe(edit(text, "title", "n2").shown);
  });
});
