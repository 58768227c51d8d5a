/** Tribune twice: with the features that its peers have too, and with every option on. */
import { join } from "node:path";
import packageJson from "../../../package.json" with { type: "json" };
import { configure } from "../../site.ts";
import type { Generator } from "../generator.ts";
import { PROJECT, usePackages, writeArticles } from "../site-files.ts";

/** Some features cannot be turned off: Atom and JSON feeds, the news sitemap, fonts, checks of the site. */
const SAME_AS_PEERS =
  "feeds: { tagsFrom: 1 }, search: false, socialImages: false, icons: false, markdownCopies: false,";

const EVERYTHING = `compress: true,
  hosting: ["netlify", "nginx", "apache", "caddy"],
  indexNow: { key: "0123456789abcdef" },`;

export const tribune = generator("tribune", "Tribune, same features", SAME_AS_PEERS);
export const tribuneEverything = generator("tribune-everything", "Tribune, everything on", EVERYTHING);

function generator(id: "tribune" | "tribune-everything", name: string, journal: string): Generator {
  const command = join(PROJECT, "bin/tribune.js");
  return {
    id,
    name,
    version: () => packageJson.version,
    prepare(site, articles) {
      writeArticles(site, "articles", articles);
      usePackages(site, PROJECT);
      configure(site, journal);
    },
    articles: "articles",
    numbering: "oldest",
    output: "_site",
    made: ["_site", ".cache"],
    build: { file: process.execPath, words: [command, "build", "--quiet"] },
    watch: {
      command: { file: process.execPath, words: [command, "dev", "--port", "0"] },
      shownBy: "server",
    },
  };
}
