/** What an import copies beside a text: what the text shows, and what it links to on request alone. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { flag } from "../images/samples.ts";
import { temporaryFolder } from "../workshop.ts";
import { bodyOf, importInto, told } from "./importing.ts";

const photo = await flag(40, 30).png().toBuffer();

const PAGE = `<!doctype html><title>Une page</title><article><h1>Une page</h1>
<p>Un <a href="tax-return.pdf">avis</a>, un <a href="passport.png">scan</a>, un <a href="script.js">programme</a>,
un <a href=".env">secret</a>, un <a href="notes.md.txt">brouillon</a> et un <a href="shown.png">drapeau</a>.</p>
<p><img src="shown.png" alt="Un drapeau"></p></article>`;

const FILES = {
  "page.html": PAGE,
  "tax-return.pdf": "%PDF-1.7",
  "passport.png": photo,
  "shown.png": await flag(41, 30).png().toBuffer(),
  "script.js": "alert(1)",
  ".env": "SECRET=1",
  "notes.md.txt": "notes",
};

describe("a saved page", () => {
  it("brings along what it shows, and says what it links to and leaves behind", async () => {
    const { texts, written } = await importPage(false);
    expect(texts[0]?.files).toEqual(["shown.png"]);
    expect(bodyOf(written)).toContain(
      "Un avis, un scan, un programme, un secret, un brouillon et un [drapeau](shown.png).",
    );
    expect(told(texts[0]?.remarks ?? []).filter((text) => /lien/.test(text))).toEqual([
      "check: Le fichier tax-return.pdf, vers lequel mène un lien, n’est pas copié (« --documents » copie de tels fichiers). | tax-return.pdf",
      "check: Le fichier passport.png, vers lequel mène un lien, n’est pas copié (« --documents » copie de tels fichiers). | passport.png",
      "lost: Le lien vers script.js ne mène nulle part ; son texte est resté. | script.js",
      "lost: Le lien vers .env ne mène nulle part ; son texte est resté. | .env",
      "lost: Le lien vers notes.md.txt ne mène nulle part ; son texte est resté. | notes.md.txt",
    ]);
  });

  it("brings along documents and pictures that it links to, when it is asked to, and nothing that an article may not publish", async () => {
    const { texts, written } = await importPage(true);
    expect(texts[0]?.files.toSorted()).toEqual(["passport.png", "shown.png", "tax-return.pdf"]);
    expect(bodyOf(written)).toContain("[avis](tax-return.pdf)");
  });
});

describe("the name of the engine's own scheme", () => {
  it("stays text in a source, and a link to it leads nowhere", async () => {
    const { written } = await importInto({
      "a.html":
        "<title>Un titre</title><article><h1>Un titre</h1><p>Écrire tribune-text:foo et <a href='tribune-text:foo'>là</a>, <code>tribune-text:bar</code>.</p></article>",
      "b.md": "---\ntitle: Deux\n---\n\nÉcrire tribune-text:un-titre, [ici](a.html).\n",
    });
    expect(bodyOf(written)).toBe("Écrire tribune-text:foo et là, `tribune-text:bar`.\n");
  });
});

/** Only the page is a source; the files lie beside it. */
function importPage(documents: boolean) {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  return importInto([join(folder, "page.html")], { documents });
}
