/** Bare addresses in a text: which become links, and where they end. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesIn } from "../../src/markdown/addresses-in-text.ts";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";

const renderer = createRenderer();
const render = (markdown: string, language = "fr") =>
  renderer(markdown, { language, resolve: resolveNothing });

/** The text of the links in a text. */
const shown = (markdown: string, language?: string) =>
  [...String(render(markdown, language).html).matchAll(/<a href="[^"]*"[^>]*>(.*?)<\/a>/g)].map(([, words]) =>
    (words ?? "").replaceAll("&amp;", "&"),
  );

describe("an address in a text", () => {
  it.each([
    ["Voir https://a.example/x.", "https://a.example/x"],
    ["Voir https://a.example/x ; puis", "https://a.example/x"],
    ["Voir https://a.example/x; puis", "https://a.example/x"],
    ["Voir https://a.example/x : ici", "https://a.example/x"],
    ["Voir https://a.example/x!", "https://a.example/x"],
    ["Voir https://a.example/x… et", "https://a.example/x"],
    ["Voir https://a.example/x... et", "https://a.example/x"],
    ["« https://a.example/x »", "https://a.example/x"],
    ["«https://a.example/x»", "https://a.example/x"],
    ["“https://a.example/x”", "https://a.example/x"],
    ['"https://a.example/x".', "https://a.example/x"],
    ["l’adresse 'https://a.example/x'", "https://a.example/x"],
    ["(voir https://a.example/x)", "https://a.example/x"],
    ["(https://a.example/x_(y))", "https://a.example/x_(y)"],
    ["https://a.example/x_(y)", "https://a.example/x_(y)"],
    ["**https://a.example/x**", "https://a.example/x"],
    ["*https://a.example/x*", "https://a.example/x"],
    ["_https://a.example/x_", "https://a.example/x"],
    ["_https://a.example_", "https://a.example"],
    ["~~https://a.example/x~~", "https://a.example/x"],
    ["==https://a.example/x==", "https://a.example/x"],
    ["https://a.example/?q=YQ==", "https://a.example/?q=YQ=="],
    ["https://a.example/a*b*c", "https://a.example/a*b*c"],
    ["https://a.example/a_b_c", "https://a.example/a_b_c"],
    ["https://a.example/a\\_b", "https://a.example/a_b"],
    ["https://a.example/?a=1&amp;b=2", "https://a.example/?a=1&b=2"],
    ["https://a.example/x&eacute;", "https://a.example/x"],
    ["https://a.example:8080/x", "https://a.example:8080/x"],
    ["https://a.example,suite", "https://a.example"],
    ["HTTPS://A.example/x", "HTTPS://A.example/x"],
    ["https://fr.example/wiki/L’Étranger", "https://fr.example/wiki/L’Étranger"],
    ["https://élysée.example", "https://élysée.example"],
    ["www.a.example", "www.a.example"],
    ["(www.a.example), oui", "www.a.example"],
    ["a.b+c@d.example, ou", "a.b+c@d.example"],
    ["mailto:a@d.example", "mailto:a@d.example"],
    ["écrire à : a@d.example.", "a@d.example"],
  ])("becomes a link up to its end: %j", (markdown, address) => {
    expect(shown(markdown)).toEqual([address]);
    expect(shown(markdown, "en")).toEqual([address]);
    expect(render(markdown).findings).toEqual([]);
  });

  it.each([
    "`https://a.example`",
    "    https://a.example",
    "```\nhttps://a.example\n```",
    "exemple.example",
    "https://localhost",
    "https\\://a.example",
    "www\\.a.example",
    "a\\@b.example",
    "xhttps://a.example",
    "ftp://a.example",
    "@moi@a.example",
    "http://",
    "www.",
    "https://a_b.example_c",
    '<a href="https://a.example">',
  ])("stays text in code, after a backslash, or without a domain: %j", (markdown) => {
    expect(shown(markdown)).toEqual([]);
  });

  it("stays text inside a link, and may be in angle brackets", () => {
    expect(shown("[voir https://a.example ici](https://b.example)")).toEqual(["voir https://a.example ici"]);
    expect(shown("[https://a.example](https://b.example)")).toEqual(["https://a.example"]);
    expect(shown("<https://a.example>")).toEqual(["https://a.example"]);
    expect(shown("[un][r] https://a.example\n\n[r]: https://b.example")).toEqual(["un", "https://a.example"]);
  });

  it("ends at a footnote reference", () => {
    expect(shown("https://a.example/x^[une note]")[0]).toBe("https://a.example/x");
    expect(shown("https://a.example/x[^1]\n\n[^1]: Une note.")[0]).toBe("https://a.example/x");
  });

  it("is resolved like any other link, and reported at its place", () => {
    const targets: string[] = [];
    renderer("Voir www.a.example/x et a@b.example", {
      language: "fr",
      resolve: ({ target }) => {
        targets.push(target);
        return { target };
      },
    });
    expect(targets).toEqual(["http://www.a.example/x", "mailto:a@b.example"]);
  });

  it("is never split by typography", () => {
    const { html } = render("Lire https://a.example/a-b--c?d=1;e='f'!g ; oui");
    expect(String(html)).toContain("href=\"https://a.example/a-b--c?d=1;e='f'!g\"");
    expect(String(html)).toContain("</a>\u202f; oui");
  });
});

describe("the addresses of any text", () => {
  const pieces = [
    "https://",
    "www.",
    "a",
    ".",
    "b.example",
    "@",
    "/",
    "(",
    ")",
    "[",
    "]",
    "\\",
    "=",
    "==",
    "&",
    ";",
    "é",
    " ",
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));

  it("do not overlap, and end in neither a space nor punctuation", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), (text) => {
        let passed = 0;
        for (const { at, end } of addressesIn(text)) {
          expect(at).toBeGreaterThanOrEqual(passed);
          expect(end).toBeGreaterThan(at);
          expect(text.slice(at, end)).toMatch(/^[^\s<>«»]+[^\s<>«».,:!?]$/u);
          passed = end;
        }
      }),
    );
  });
});
