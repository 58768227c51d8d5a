import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSlug, slugify, slugifyTag } from "../../src/text/slug.ts";

describe("slugify", () => {
  it.each([
    ["Cœur & Œuvre d’été", "coeur-oeuvre-d-ete"],
    ["L'été à Noël", "l-ete-a-noel"],
    ["Straße, æther, Łódź, Ørsted", "strasse-aether-lodz-orsted"],
    ["İstanbul ISPARTA ısı", "istanbul-isparta-isi"],
    ["../../etc/passwd", "etc-passwd"],
    ["  -- a -- b --  ", "a-b"],
    ["10 000 puces", "10-000-puces"],
  ])("%s → %s", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it.each(["中国", "🙂", "", "…", "—", "\u0301"])("is undefined for %j", (text) => {
    expect(slugify(text)).toBeUndefined();
  });

  it("distinguishes C, C++ and C# as tags", () => {
    expect(["C", "C++", "C#"].map(slugifyTag)).toEqual(["c", "c-plus-plus", "c-sharp"]);
  });

  it("cuts between words, at 80 characters at most", () => {
    const slug = slugify("mot ".repeat(75)) ?? "";
    expect(slug).toBe(Array.from({ length: 20 }, () => "mot").join("-"));
    expect(slugify("x".repeat(300))).toHaveLength(80);
    const whole = `${"mot-".repeat(19)}mots`;
    expect([whole.length, slugify(whole), slugify(`${whole} x`), slugify(`${whole}x`)]).toEqual([
      80,
      whole,
      whole,
      whole.slice(0, 75),
    ]);
  });

  it("accepts an author's own slug unchanged, or not at all", () => {
    expect(["a", "a-b2", "x".repeat(80)].map(parseSlug)).toEqual(["a", "a-b2", "x".repeat(80)]);
    const wrong = ["", "A", "é", "a_", "_a", "a-", "-a", "a--b", "a b", "a/b", "x".repeat(81)];
    expect(wrong.map(parseSlug)).toEqual(wrong.map(() => undefined));
  });

  it("is idempotent, the same for NFC and NFD, and always a safe file name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const slug = slugify(text);
        expect(slugify(text.normalize("NFD"))).toBe(slugify(text.normalize("NFC")));
        if (slug === undefined) return;
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugify(slug)).toBe(slug);
        expect(parseSlug(slug)).toBe(slug);
      }),
      { numRuns: 2000 },
    );
  });
});
