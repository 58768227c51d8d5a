/** A small journal that uses every feature, byte for byte. `npx vitest run golden -u` updates it. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build, configuration, filesOf, makeSite, readText } from "../workshop.ts";

/** Without fingerprints, which change with every style, script, encoder setting and text. */
const masked = (text: string) =>
  text
    .replaceAll(/(?<=\/(?:tribune|scripts)\.)[0-9a-f]{10}(?=[./])/g, "FINGERPRINT")
    .replaceAll(/(?<=assets\/images\/[a-z-]+-)[0-9a-f]{12}\b/g, "FINGERPRINT")
    .replaceAll(/(?<=assets\/icon-[a-z\d-]+\.)[0-9a-f]{10}\b/g, "FINGERPRINT")
    .replaceAll(/(?<=assets\/social\/[a-z-]+-)[0-9a-f]{12}\b/g, "FINGERPRINT")
    .replaceAll(/(?<=pagefind\/.*fr_)[0-9a-f]+(?=\.pf_)/g, "DIGEST");

const GOLDEN = join(import.meta.dirname, "../golden");

describe("the golden site", () => {
  const folder = makeSite({
    ".eleventy.ts": configuration(`
      icons: true, socialImages: true, tagline: "Pour voir", pathPrefix: "/p/", pageSize: 2, rating: { best: 5, step: 0.5 },
      navigation: [{ label: "Sujets", path: "/tags/" }, { label: "Ailleurs", path: "https://ailleurs.example/" }],
    `),
  });
  cpSync(join(GOLDEN, "site"), folder, { recursive: true });
  const site = build(folder);

  it("has these files", () => {
    expect(filesOf(site).map((file) => masked(file))).toMatchInlineSnapshot(`
      [
        ".tribune",
        "2019/tout.html",
        "404.html",
        "a-propos/index.html",
        "archives/2026/index.html",
        "archives/index.html",
        "assets/feed.26b8b97bba.png",
        "assets/icon-180.FINGERPRINT.png",
        "assets/icon-192.FINGERPRINT.png",
        "assets/icon-512-maskable.FINGERPRINT.png",
        "assets/icon-512.FINGERPRINT.png",
        "assets/images/photo-FINGERPRINT-480.avif",
        "assets/images/photo-FINGERPRINT-480.webp",
        "assets/images/photo-FINGERPRINT-640.avif",
        "assets/images/photo-FINGERPRINT-640.jpg",
        "assets/images/photo-FINGERPRINT-640.webp",
        "assets/images/point-FINGERPRINT.svg",
        "assets/newsreader-display-east.195b95662a.woff2",
        "assets/newsreader-display-west.2d626e4e21.woff2",
        "assets/newsreader-display.46478f5701.woff2",
        "assets/newsreader-italic-east.8c575ae35d.woff2",
        "assets/newsreader-italic-west.2e69b9e24a.woff2",
        "assets/newsreader-italic.ef41fee0eb.woff2",
        "assets/newsreader-text-east.55ae008b20.woff2",
        "assets/newsreader-text-west.5a478c1dac.woff2",
        "assets/newsreader-text.dbe21d04a4.woff2",
        "assets/scripts.FINGERPRINT/search-text.js",
        "assets/scripts.FINGERPRINT/search.js",
        "assets/social/index-FINGERPRINT.png",
        "assets/social/l-autre-le-meme-FINGERPRINT.png",
        "assets/social/tout-ce-qu-un-article-peut-porter-FINGERPRINT.png",
        "assets/tribune.FINGERPRINT.css",
        "atom.xml",
        "auteurs/anselme-meyer/atom.xml",
        "auteurs/anselme-meyer/index.html",
        "auteurs/anselme-meyer/page/2/index.html",
        "auteurs/index.html",
        "auteurs/jeanne-invitee/atom.xml",
        "auteurs/jeanne-invitee/index.html",
        "everything-an-article-may-carry/index.html",
        "favicon.ico",
        "feed.json",
        "flux/index.html",
        "index.html",
        "l-autre-le-meme/index.html",
        "l-autre-le-meme/index.md",
        "llms.txt",
        "page/2/index.html",
        "pagefind/filter/fr_DIGEST.pf_filter",
        "pagefind/filter/fr_DIGEST.pf_filter",
        "pagefind/filter/fr_DIGEST.pf_filter",
        "pagefind/fragment/fr_DIGEST.pf_fragment",
        "pagefind/fragment/fr_DIGEST.pf_fragment",
        "pagefind/fragment/fr_DIGEST.pf_fragment",
        "pagefind/index/fr_DIGEST.pf_index",
        "pagefind/pagefind-entry.json",
        "pagefind/pagefind.fr_DIGEST.pf_meta",
        "pagefind/pagefind.js",
        "pagefind/wasm.fr.pagefind",
        "recherche/index.html",
        "rss.xml",
        "site.webmanifest",
        "sitemap.xml",
        "sitemaps/news.xml",
        "tags/2026/atom.xml",
        "tags/2026/index.html",
        "tags/c-plus-plus/atom.xml",
        "tags/c-plus-plus/index.html",
        "tags/c-sharp/atom.xml",
        "tags/c-sharp/index.html",
        "tags/c/atom.xml",
        "tags/c/index.html",
        "tags/index.html",
        "tags/oeuvre/atom.xml",
        "tags/oeuvre/index.html",
        "tags/presse/atom.xml",
        "tags/presse/index.html",
        "tags/presse/page/2/index.html",
        "tout-ce-qu-un-article-peut-porter/index.html",
        "tout-ce-qu-un-article-peut-porter/index.md",
        "un-article-perime/index.html",
        "vieux/chemin/index.html",
      ]
    `);
  });

  it.each(filesOf(site).filter((file) => /\.(?:html|md|txt|xml)$|^feed\.json$/.test(file)))(
    "%s",
    async (file) => {
      const text = masked(readText(site, file));
      await expect(text).toMatchFileSnapshot(join(GOLDEN, "expected", file));
    },
  );
});
