/** What sources of real life hold: tracked changes, page furniture, blocks without content, tags that a text only shows. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { Remarks } from "../../src/import/import-remarks.ts";
import { readMarkup } from "../../src/import/markdown/shortcodes.ts";
import { fillBlocks } from "../../src/import/wordpress/blocks.ts";
import { loadArticles } from "../reading.ts";
import { runs } from "../runs.ts";
import { temporaryFolder } from "../workshop.ts";
import { bodyOf, fieldsOf, importInto, told } from "./importing.ts";
import { wordDocument } from "./word.ts";

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;

/** The parts as a text in which every word is another one. */
function numbered(parts: readonly string[]) {
  const all = parts.map((part, index) => part.replace("mot", `mot${index};`));
  return { text: all.join(" "), words: all.filter((part) => part.startsWith("mot")) };
}

/** Imports a Word document that holds these paragraphs. */
async function word(...paragraphs: readonly string[]) {
  const document = `<w:document ${WORD} ${MATH}><w:body>${paragraphs.join("")}</w:body></w:document>`;
  const header = `<w:hdr ${WORD}>${paragraph(run("En-tête de page"))}</w:hdr>`;
  const { written, texts } = await importInto({
    "a.docx": wordDocument(new Uint8Array(), {
      parts: { "word/document.xml": strToU8(document), "word/header1.xml": strToU8(header) },
    }),
  });
  return { written, remarks: told(texts[0]?.remarks ?? []) };
}

describe("a Word document", () => {
  it("keeps what tracked changes add, and tells what they delete or move away", async () => {
    const { written, remarks } = await word(
      paragraph(run("Titre"), "Title"),
      paragraph(
        `${run("Gardé, ")}<w:del w:id="1" w:author="A"><w:r><w:delText>supprimé</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run("ajouté")}</w:ins><w:moveFrom w:id="3" w:author="A">${run("parti")}</w:moveFrom>${run(".")}`,
      ),
    );
    expect(bodyOf(written)).toBe("Gardé, ajouté.\n");
    expect(remarks).toContain(
      "lost: Ce que le suivi des modifications supprime ; ce qu’il ajoute est accepté. | supprimé\nparti",
    );
  });

  it("tells its hidden text, its formulas and the margins of its pages", async () => {
    const { remarks } = await word(
      paragraph(run("Titre"), "Title"),
      paragraph(`${run("Secret", "<w:vanish/>")}${run(" visible")}`),
      paragraph("<m:oMath><m:r><m:t>E=mc²</m:t></m:r></m:oMath>"),
    );
    expect(remarks).toContain("check: Du texte que Word cache est maintenant visible : « Secret ».");
    expect(remarks.join("\n")).toMatch(/^lost: Une formule.* \| E=mc²$/m);
    expect(remarks.join("\n")).toMatch(/^lost: Ce qui entoure l’article.* \| En-tête de page$/m);
  });

  it("parts words at a page break, and reads fields line by line", async () => {
    const { written } = await word(
      paragraph(run("Un titre")),
      paragraph(`${run("Par Jeanne Martin")}<w:r><w:br/></w:r>${run("Note : 4/5")}`),
      paragraph(`${run("Avant")}<w:r><w:br w:type="page"/></w:r>${run("après")}`),
      paragraph(
        run("Une suite assez longue pour que personne ne la prenne pour un intertitre de l’article."),
      ),
      paragraph(run("Cet article n’engage que son auteur.")),
    );
    expect(fieldsOf(written)).toEqual(
      expect.arrayContaining([
        "author: Jeanne Martin",
        "rating: 4",
        "disclaimer: Cet article n’engage que son auteur.",
      ]),
    );
    expect(written).not.toContain("Avantaprès");
  });

  it("with styles has its labelled lines and its disclaimer read too", async () => {
    const { written } = await word(
      paragraph(run("Un titre"), "Title"),
      paragraph(run("Chapô : On plie.")),
      paragraph(run("Un paragraphe.")),
      paragraph(run("Intertitre"), "Heading1"),
      paragraph(run("Les opinions exprimées ici n’engagent que leur auteur.")),
    );
    expect(fieldsOf(written)).toEqual(expect.arrayContaining(["title: Un titre", "chapo: On plie."]));
    expect(bodyOf(written)).toBe("Un paragraphe.\n\n## Intertitre\n");
  });
});

describe("a page saved by a browser", () => {
  const PAGE = `<!DOCTYPE html><!-- saved from url=(0030)https://vieux.example/2024/un/ --><html><body><main><article>
<h1>Un titre</h1><p class="byline">Par <a rel="author" href="/a">Jeanne Martin</a></p><div class="share-buttons"><a href="https://x.example">Partager</a></div>
<p>Un premier paragraphe, avec <a href="../deux.html">un lien</a>, et assez de mots pour que l’article soit surtout cela.</p></article></main></body></html>`;

  it("has its links followed from where it was, and its furniture taken out and told", async () => {
    const { written, texts } = await importInto({ "a.html": PAGE });
    expect(bodyOf(written)).toBe(
      "Un premier paragraphe, avec [un lien](https://vieux.example/2024/deux.html), et assez de mots pour que l’article soit surtout cela.\n",
    );
    expect(fieldsOf(written)).toContain("author: Jeanne Martin");
    expect(told(texts[0]?.remarks ?? []).join("\n")).toContain("| Par Jeanne Martin Partager");
  });
});

describe("an export of WordPress", () => {
  const item = (id: number, type: string, content: string, more = "") =>
    `<item><title>T${id}</title><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>2026-01-02 08:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>`;
  const wxr = (...items: readonly string[]) =>
    `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${items.join("")}</channel></rss>`;

  it("gives back the notes and reusable blocks that its blocks only name, and tells the others", async () => {
    const notes = '[{"id":"u1","content":"La <em>note</em>."}]';
    const { written, texts } = await importInto({
      "a.xml": wxr(
        item(
          1,
          "post",
          '<!-- wp:paragraph {"dropCap":true} --><p>Texte<sup data-fn="u1" class="fn"><a href="#u1" id="u1-link">1</a></sup>.</p><!-- /wp:paragraph --><!-- wp:block {"ref":2} /--><!-- wp:latest-posts {"postsToShow":3} /--><!-- wp:footnotes /-->',
          `<wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value><![CDATA[${notes}]]></wp:meta_value></wp:postmeta>`,
        ),
        item(2, "wp_block", "<!-- wp:paragraph --><p>Encart.</p><!-- /wp:paragraph -->"),
      ),
    });
    expect(bodyOf(written)).toBe("Texte[^1].\n\nEncart.\n\n[^1]: La *note*.\n");
    expect(told(texts[0]?.remarks ?? []).join("\n")).toContain("Élément « latest-posts »");
  });

  it("whose blocks hold themselves ends", () => {
    const reusable = new Map([["1", 'Un.<!-- wp:block {"ref":1} /-->']]);
    const filled = fillBlocks('<!-- wp:block {"ref":1} /-->', { notes: undefined, reusable }, new Remarks());
    expect(filled.startsWith("Un.Un.")).toBe(true);
  });

  it("has all of its content around any block read", () => {
    const part = fc.constantFrom(
      "mot",
      "<!-- wp:p -->",
      '<!-- wp:block {"ref":9} /-->',
      "<!-- /wp:p -->",
      "<!-- wp:x",
      "/-->",
      "-->",
      '{"a":"}"}',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { text, words } = numbered(parts);
        const remarks = new Remarks();
        const filled = fillBlocks(text, { notes: undefined, reusable: new Map() }, remarks);
        const kept = remarks.all.map((one) => one.kept ?? "").join(" ");
        for (const word of words) expect(`${filled} ${kept}`).toContain(word);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe("an export of Ghost", () => {
  const export_ = (post: object) =>
    JSON.stringify({
      data: { posts: [{ title: "T", slug: "t", type: "post", html: "<p>Texte.</p>", ...post }] },
    });

  it.each([
    ["for members", { status: "published", visibility: "paid" }],
    ["sent by e-mail alone", { status: "sent" }],
  ])("keeps a text %s a draft, unless the command publishes it", async (_what, post) => {
    const kept = await importInto({ "a.json": export_(post) });
    expect(fieldsOf(kept.written)).toContain("draft: true");
    const published = await importInto({ "a.json": export_(post) }, { status: "publish" });
    expect(published.written).not.toContain("draft:");
  });

  it("has the words of its cards", async () => {
    const lexical = JSON.stringify({
      root: {
        children: [
          {
            type: "product",
            productTitle: "Produit",
            productDescription: "<p>Bien</p>",
            productStarRating: 4,
          },
          { type: "header", heading: "Grand titre", subheading: "Sous-titre" },
          {
            type: "call-to-action",
            textValue: "<p>Appel</p>",
            buttonText: "Aller",
            buttonUrl: "https://x.example",
          },
        ],
      },
    });
    const { written } = await importInto({
      "a.json": export_({ html: undefined, lexical, status: "published" }),
    });
    for (const words of ["Produit", "Bien", "4/5", "Grand titre", "Sous-titre", "Appel", "[Aller]"])
      expect(bodyOf(written)).toContain(words);
  });
});

describe("Markdown of other generators", () => {
  const HEAD = "---\ntitle: T\ndate: 2026-01-02\n---\n";

  it.each([
    ["a note of one word", "Un mot[^1].\n\n[^1]: Oui", "Un mot[^1].\n\n[^1]: Oui"],
    ["tags that Jekyll shows", "Écrire {% raw %}{{ titre }}{% endraw %} ici.", "Écrire `{{ titre }}` ici."],
    ["tags that Jekyll shows in code", "```\n{% raw %}{{ x }}{% endraw %}\n```", "```\n{{ x }}\n```"],
    ["shortcodes that Hugo shows", "Écrire {{</* figure */>}} ici.", "Écrire `{{< figure >}}` ici."],
    ["an address without a path", "[Là](https://a.example), <b>ici</b>", "[Là](https://a.example), **ici**"],
  ])("keeps %s", async (_what, from, expected) => {
    const { written } = await importInto({ "a.md": `${HEAD}\n${from}\n` });
    expect(bodyOf(written)).toBe(`${expected}\n`);
  });

  it("with an empty front matter has a text", async () => {
    const { written } = await importInto({ "a.md": "---\n---\nDu texte.\n" });
    expect(bodyOf(written)).toBe("Du texte.\n");
  });

  it("tells an empty file of a folder, reads posts in HTML, and makes no title of a sentence alone", async () => {
    const folder = temporaryFolder();
    const files = {
      "_config.yml": "",
      "_posts/2026-01-01-vide.md": "\n",
      "_posts/2026-01-02-page.html": "---\ntitle: En HTML\n---\n<p>Du <b>texte</b>.</p>\n",
      "_posts/2026-01-03-nu.md": "Une phrase seule.\n",
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { folder: site, sources } = await importInto([folder], { status: "publish" });
    expect(sources[0]?.problems).toMatchObject([
      { code: "E903", file: `${folder}/_posts/2026-01-01-vide.md` },
    ]);
    const { library } = loadArticles(join(site, "articles"));
    expect(library.articles.map(({ title }) => title).toSorted()).toEqual(["En HTML", "nu"]);
  });

  it("never throws on any tags, and loses no word", () => {
    const part = fc.constantFrom(
      ..."mot {{< x >}} {{% /x %}} {% raw %} {% endraw %} {{ y }} {{</* z */>}} ``` ` {% highlight js %} {% endhighlight %} {: .a} <X a={1}> \n".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { text, words } = numbered(parts);
        const remarks = new Remarks();
        const read = readMarkup(text, remarks);
        const kept = remarks.all.map((one) => one.kept ?? "").join(" ");
        for (const word of words) expect(`${read} ${kept}`).toContain(word);
      }),
      { numRuns: runs(300) },
    );
  });
});
