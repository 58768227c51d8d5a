/** Emphasis and entities in titles and standfirsts: set on pages, plain everywhere else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emphasisMarkup, escapeEmphasis, readEmphasis } from "../../src/markdown/emphasis.ts";
import { wordsOf } from "../../src/text/pieces.ts";
import { loadArticles, readFields } from "../reading.ts";
import { article, build, makeSite, page, readText } from "../workshop.ts";

const shown = (given: string) => String(emphasisMarkup(readEmphasis(given)));

describe("words with emphasis", () => {
  it.each([
    ["Relire *Le Monde*", "Relire <em>Le Monde</em>"],
    ["Relire _Le Monde_", "Relire <em>Le Monde</em>"],
    ["Un **vrai** choix", "Un <strong>vrai</strong> choix"],
    ["***Tout***", "<em><strong>Tout</strong></em>"],
    ["*Le **Monde***", "<em>Le </em><em><strong>Monde</strong></em>"],
    ["« *Le Monde* » et l’*Huma*", "« <em>Le Monde</em> » et l’<em>Huma</em>"],
    ["C* et moi", "C* et moi"],
    ["5 * 3 * 2", "5 * 3 * 2"],
    ["un_nom_long", "un_nom_long"],
    ["*jamais fermé", "*jamais fermé"],
    ["\\*sic\\*", "*sic*"],
    ["C:\\dossier", "C:\\dossier"],
    ["Caf&eacute;&nbsp;!", "Café\u00a0!"],
    ["A &amp; B", "A &amp; B"],
    ["A & B; C", "A &amp; B; C"],
    ["&inconnue;", "&amp;inconnue;"],
    ["&lt;b&gt;", "&lt;b&gt;"],
    ["<b>gras</b>", "&lt;b&gt;gras&lt;/b&gt;"],
    ["[lien](x) `code` ![i](x)", "[lien](x) `code` ![i](x)"],
    ["https://a.example ==x== [[y]]", "https://a.example ==x== [[y]]"],
  ])("%s", (given, markup) => {
    expect(shown(given)).toBe(markup);
  });

  it("never open an element but emphasis", () => {
    const pieces = ["*", "**", "_", "&lt;", "<", ">", '"', "&quot;", "a", " ", "\\", "`", "é"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
        expect(shown(parts.join("")).replace(/<\/?(?:em|strong)>/g, "")).not.toMatch(/[<>"]/);
      }),
    );
  });

  it("come back from their escapes as plain words", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("*", "_", "\\", "&", "amp;", "a", " ") })),
        (given) => {
          const words = given.replace(/[\0\r\n]/g, "");
          const pieces = readEmphasis(escapeEmphasis(words));
          expect(wordsOf(pieces)).toBe(words);
          expect(pieces.some(({ em, strong }) => em || strong)).toBe(false);
        },
      ),
    );
    expect(escapeEmphasis("C* et moi, A & B")).toBe("C* et moi, A & B");
  });
});

describe("an article whose title has emphasis", () => {
  const journal = () => {
    const site = makeSite({
      "articles/a.md": article(
        'title: "Relire « *Le Monde* » : l\'&eacute;t&eacute; du XXIe siècle"\nchapo: "Ce que *L\'Étranger* dit."\n' +
          'series: "Lire *Camus*"\nimage: { src: "https://a.example/a.jpg", alt: Une affiche, caption: "Affiche de *Metropolis*" }',
        '![Une image](https://a.example/b.jpg "Extrait de *Metropolis*")',
      ),
      "articles/b.md": article("title: Un autre\ndate: 2026-01-03\nseries: Lire *Camus*"),
      "pages/c.md": "---\ntitle: À propos de *nous*\n---\n\nUn texte.\n",
    });
    build(site);
    return site;
  };

  it("shows it on every page, and says it plainly everywhere else", { timeout: 60_000 }, () => {
    const site = journal();
    const at = (...path: string[]) => readText(site, "_site", ...path);
    const slug = "relire-le-monde-l-ete-du-xxie-siecle";
    const title = "Relire «\u202f<em>Le Monde</em>\u202f»\u00a0: l’été du XXIe\u00a0siècle";
    const own = at(slug, "index.html");
    expect(own).toContain(`<h1>${title}</h1>`);
    expect(own).toContain('<p class="chapo">Ce que <em>L’Étranger</em> dit.</p>');
    expect(own).toContain("Lire <em>Camus</em></h2>");
    expect(own).toContain("<figcaption>Affiche de <em>Metropolis</em> </figcaption>");
    expect(own).toContain("<figcaption>Extrait de <em>Metropolis</em></figcaption>");
    expect(at("index.html")).toContain(`>${title}</a></h`);
    expect(at("index.html")).toContain('<p class="teaser-summary">Ce que <em>L’Étranger</em> dit.</p>');
    expect(at("index.html")).toContain(">À propos de <em>nous</em></a>");
    expect(at("a-propos-de-nous", "index.html")).toContain("<h1>À propos de <em>nous</em></h1>");
    expect(at("un-autre", "index.html")).toContain(`>${title}</a></li>`);
    expect(at("un-autre", "index.html")).toContain(`</span> ${title}</a>`);
    const head = page(site, "_site", slug, "index.html").head.innerHTML;
    for (const plain of [
      head,
      at("rss.xml"),
      at("atom.xml"),
      at("feed.json"),
      at("llms.txt"),
      at("sitemap.xml"),
    ]) {
      expect(plain).not.toMatch(/\*Le Monde|<em>Le Monde|&amp;eacute;|\*L’Étranger|title>[^<]*&lt;em/);
    }
    expect(head).toContain("Le Monde\u202f»\u00a0: l’été");
    expect(at("rss.xml")).toContain("<title>Relire «\u202fLe Monde\u202f»\u00a0: l’été");
    expect(at("rss.xml")).toContain("Ce que &lt;em&gt;L’Étranger&lt;/em&gt; dit.");
  });

  it("measures its title without the signs, and takes none that says nothing", () => {
    const title = `${"a".repeat(100)} *${"b".repeat(8)}*`;
    expect(readFields(`title: "${title}"`).reported).toEqual([]);
    expect(readFields(`title: "${"&eacute;".repeat(30)}"`).slug).toBe("e".repeat(30));
    expect(readFields('title: "&nbsp;"').reported).toHaveLength(1);
  });

  it("is one with the same title without emphasis, for what is made of titles", () => {
    const site = makeSite({ "articles/a.md": article('title: "Relire *Le Monde*"') });
    const [first] = loadArticles(`${site}/articles`).library.articles;
    expect([first?.title, first?.slug, String(first?.titleMarkup)]).toEqual([
      "Relire Le Monde",
      "relire-le-monde",
      "Relire <em>Le Monde</em>",
    ]);
  });
});
