import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";

const renderer = createRenderer();
const render = (markdown: string, language = "fr") =>
  renderer(markdown, { language, resolve: resolveNothing });
const html = (markdown: string) => String(render(markdown).html).trim();

describe("the body of an article", () => {
  it("shows raw HTML, comments and template marks as text", () => {
    expect(html('<script>alert(1)</script> {{ 7*7 }} {% if %} <img onerror="x"> <!-- jamais fermé')).toBe(
      "<p>&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} {% if %} &lt;img onerror=&quot;x&quot;&gt; &lt;!-- jamais fermé</p>",
    );
  });

  it("marks text in another language, and nothing else in braces", () => {
    expect(html("un mot [anglais]{lang=en} et {lang=en} [seul]{.classe} [*x*]{lang=ar}")).toBe(
      '<p>un mot <span lang="en">anglais</span> et {lang=en} [seul]{.classe} <span lang="ar" dir="rtl"><em>x</em></span></p>',
    );
  });

  it("turns a picture with a title, alone in its paragraph, into a figure", () => {
    expect(html('![Un point](p.png "La légende & la suite")')).toBe(
      '<figure><img src="p.png" alt="Un point" loading="lazy" decoding="async"><figcaption>La légende &amp; la suite</figcaption></figure>',
    );
    expect(html('Avec du texte ![Un point](p.png "x")')).toContain(
      '<p>Avec du texte <img src="p.png" alt="Un point" title="x" loading="lazy" decoding="async"></p>',
    );
  });

  it("recognizes callouts in French and English, and shows unknown ones as text", () => {
    expect(html("::: note\nUn.\n:::")).toContain('<aside class="callout callout-note" aria-label="Note">');
    expect(html("::: à retenir\nUn.\n:::")).toContain('aria-label="À retenir"');
    expect(html("::: A RETENIR\nUn.\n:::")).toContain("callout-takeaway");
    expect(html("::: citation Une <b>personne</b>\nUn.\n:::")).toContain(
      "<figcaption>Une &lt;b&gt;personne&lt;/b&gt;</figcaption>",
    );
    expect(html("::: citation\nUn.\n:::")).not.toContain("figcaption");
    expect(html("::: citation L'ami du XXIe siècle\nUn.\n:::")).toContain(
      "<figcaption>L’ami du XXIe\u00a0siècle",
    );
    expect(html("::: publicité\nUn.\n:::")).toContain("::: publicité");
  });

  it("never makes a second h1, and gives equal headings different anchors", () => {
    expect(html("# Un\n\n## Deux\n\n## Deux\n\n## 中国")).toBe(
      '<h2 id="un">Un</h2>\n<h3 id="deux">Deux</h3>\n<h3 id="deux-1">Deux</h3>\n<h3 id="section">中国</h3>',
    );
    expect(render("## Un *mot* [lié](#x)").headings).toEqual([
      { id: "un-mot-lie", text: "Un mot lié", level: 2 },
    ]);
  });

  it("links footnotes there and back, with accessible names", () => {
    const out = html("Un[^a]. Deux[^b]. Encore[^a].\n\n[^a]: La note.\n[^b]: L’autre.");
    expect(out).toContain('<a href="#fn1" id="fnref1" aria-label="Note 1">1</a>');
    expect(out).toContain('<a href="#fn1" id="fnref1:1" aria-label="Note 1">1</a>');
    expect(out).toContain(
      'href="#fnref1:1" class="footnote-back" aria-label="Retour au texte, appel de note 1"',
    );
    expect(out).toContain('<section class="footnotes" aria-label="Notes">');
  });

  it("has no style attribute, even for aligned tables", () => {
    expect(html("| a |\n|--:|\n| 1 |")).toContain('<td class="align-right">1</td>');
  });

  it("counts words, and gives the first paragraph as plain text", () => {
    const rendered = render("# Titre\n\nL’IA *d’Alibaba*, [ici](x)\net `là`.\n\nFin.");
    expect(rendered.firstText).toBe("L’IA d’Alibaba, ici et là.");
    expect(rendered.words).toBe(7);
  });

  it("refuses links that would run code, and reports each once", () => {
    for (const link of [
      "[x](javascript:alert(1))",
      "[x](JaVaScRiPt:x)",
      "[x](vbscript:x)",
      "[x]( javascript:x)",
      "<javascript:x>",
      "![x](data:text/html,x)",
      "[x]\n\n[x]: javascript:x",
    ]) {
      const { html: out, findings } = render(link);
      expect(String(out), link).not.toMatch(/(?:href|src)="\s*(?:javascript|vbscript|data)/i);
      expect(
        findings.map(({ finding }) => finding.code),
        link,
      ).toEqual(["E501"]);
    }
  });

  it("survives any text, and only outputs elements from Markdown", () => {
    const allowed =
      /^(?:p|h[2-6]|ul|ol|li|blockquote|pre|code|em|strong|s|a|img|br|hr|table|thead|tbody|tr|th|td|div|section|aside|figure|figcaption|sup|span)$/;
    const marks = fc.array(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(..."<>&\"'[](){}*_~`#|:-+!^\n ")),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(marks, (parts) => {
        const out = html(parts.join(""));
        for (const [, name = ""] of out.matchAll(/<([a-zA-Z][\w-]*)/g)) expect(name).toMatch(allowed);
        expect(out).not.toMatch(/<[^>]*\son\w+\s*=/i);
      }),
      { numRuns: 2000 },
    );
  });
});
