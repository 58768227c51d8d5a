/** A small journal with every kind of page, and with everything that must be hidden from crawlers. */
import { flag } from "../../images/samples.ts";
import { article, configuration, makeSite, type SiteFiles } from "../../workshop.ts";

/** Marks every title and text that must stay out of sitemaps, llms.txt and Markdown copies. */
export const MARKER = "MARQUEUR";

export const KEY = "0123-abcd-clef";

const hidden = (frontMatter: string) => article(`title: ${MARKER}\n${frontMatter}`, `Le ${MARKER}.`);

export async function crawledJournal(journal = "", more: SiteFiles = {}): Promise<string> {
  const photo = await flag(640, 480).jpeg().toBuffer();
  return makeSite({
    ".eleventy.ts": configuration(`pageSize: 2, indexNow: { key: "${KEY}" }, ${journal}`),
    "articles/un/index.md": article(
      "title: Un\nslug: un\ndate: 2026-11-22 08:30\ntags: [Presse]\nimage: { src: photo.jpg, alt: Une photo }\nrating: 3,5\nchapo: Un chapô.\nsources: [{ title: Une source, url: 'https://source.example/a_b(c)' }]\naliases: [/ancien/]",
      "Un paragraphe avec une note[^1] et [un lien](../deux.md#fin).\n\n![Un dessin](dessin.jpg)\n\n## Fin\n\n[^1]: La note.",
    ),
    "articles/un/photo.jpg": photo,
    "articles/un/dessin.jpg": await flag(320, 240).jpeg().toBuffer(),
    "articles/deux.md": article(
      "title: Deux\nslug: deux\ndate: 2026-02-01\nupdated: 2026-03-01\ncorrections: [{ date: 2026-04-01, text: Un chiffre. }]\ntags: [Presse]\nauthor: Jeanne Invitée\ncanonical: https://journal.example/deux/",
      "Un texte.\n\n## Fin",
    ),
    "articles/trois.md": article("title: Trois\nslug: trois\ndate: 2025-01-01\ntags: [Presse]"),
    "articles/brouillon.md": hidden("draft: true"),
    "articles/futur.md": hidden("slug: futur\ndate: 2026-12-24"),
    "articles/perime.md": hidden("slug: perime\nexpires: 2026-02-01"),
    "articles/cache.md": hidden("slug: cache\nnoindex: true"),
    "articles/ailleurs.md": hidden("slug: ailleurs\ncanonical: https://ailleurs.example/a/"),
    "pages/a-propos.md": "---\ntitle: À propos\nslug: a-propos\n---\n\nUn texte.\n",
    "pages/secret.md": `---\ntitle: ${MARKER}\nslug: secret\nnoindex: true\n---\n\n${MARKER}\n`,
    ...more,
  });
}
