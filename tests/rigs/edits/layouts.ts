/** Layouts of the site's own, which read what the engine's do not. */
import { join, resolve } from "node:path";

const PROJECT = resolve(import.meta.dirname, "../../..");
const ENGINE = JSON.stringify(join(PROJECT, "src/index.ts"));
const DOCUMENT = JSON.stringify(join(PROJECT, "layouts/parts/document.ts"));

/** Replaces one of the engine's: everything that can be asked of a library is asked for. */
const SUBJECTS = `import { html, singleLayout } from ${ENGINE};
import { document } from ${DOCUMENT};
import { sign } from "./articles/sign.ts";
export default singleLayout({
  path: ({ routes }) => routes.tags(),
  render: (site) => {
    const { library } = site;
    const [first] = library.tags.keys();
    const counts = [
      library.tags.size,
      library.authors.size,
      library.pages.length,
      library.years.size,
      library.findable.articles.length,
      library.indexable.length,
      Object.values(library.everyPage).flat().length,
      Object.values(site.pages).flat().length,
      site.warnings.length,
      site.unpublished.length,
      site.ignored.length,
      site.files.length,
      site.sitemap.xml.length,
      first && library.tags.get(first)?.length,
    ];
    library.tags.forEach((list, tag) => counts.push(list.length, tag.name.length));
    return document(site, {
      title: site.words.allTags,
      description: sign("Les sujets"),
      path: site.routes.tags(),
      kind: "list-page",
      main: html\`<h1>\${sign(site.words.allTags)}</h1><p>\${counts.join(" ")}</p>\`,
    });
  },
});
`;

const SIGN = `export const sign = (text: string) => text + " ·";
`;

/** A page of its own, with a file that lies beside it. */
const COLOPHON = `import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { html, singleLayout } from ${ENGINE};
import { document } from ${DOCUMENT};
export default singleLayout({
  path: ({ routes }) => routes.page("colophon"),
  render: (site, { filter }) => document(site, {
    title: "Colophon",
    description: "Comment il est fait.",
    path: site.routes.page("colophon"),
    kind: "free-page",
    main: html\`<h1>Colophon</h1><p>\${readFileSync(resolve("layouts/colophon.txt"), "utf8")}</p>
<p>\${filter("slugify", site.journal.title)} \${site.library.lead?.title} \${site.library.articles.map((article) => article.words).join(" ")}</p>
\${site.library.articles.map((article) => article.pictures[0] && site.routes.image(article.pictures[0].image.square(24).fallback))}\`,
  }),
});
`;

/** Plain Eleventy, over all articles. */
const LIST = `---
permalink: /liste.txt
---
{% for article in articles %}{{ article.path }} {{ article.title }}
{% endfor %}{{ redirects.length }} {{ site.library.tags.size }}
`;

/** A second page of each free page, at a permalink of its own. */
export const SHORT = `import { eachLayout } from ${ENGINE};
const each = eachLayout({ each: "freePages", render: (page) => page.title + " " + page.description });
export default { ...each, data: { ...each.data, permalink: ({ item }) => item.path + "court.txt" } };
`;

/** A page that cannot be made once a text says too much. */
export const BREAKING = `import { html, singleLayout } from ${ENGINE};
export default singleLayout({
  path: () => "/casse/",
  render: ({ library }) => {
    if (library.articles.some(({ aliases }) => aliases.length > 1)) throw new Error("Une adresse de trop.");
    return html\`<!doctype html><html lang="fr"><title>Entier</title><body>\${library.articles.length}</body></html>\`;
  },
});
`;

/** A page in plain Eleventy of which crawlers are told what it says. */
export const OWN_PAGE = `---
permalink: /propre/
---
<!doctype html><html lang="fr"><title>Propre {{ articles.length }}</title><body>{{ articles[0].title }}</body></html>
`;

export const OWN_LAYOUTS: Readonly<Record<string, string>> = {
  "tags.11ty.ts": SUBJECTS,
  "articles/sign.ts": SIGN,
  "colophon.11ty.ts": COLOPHON,
  "colophon.txt": "Composé à la main.\n",
  "liste.njk": LIST,
  "styles/zz.css": ".own { color: inherit; }\n",
};
