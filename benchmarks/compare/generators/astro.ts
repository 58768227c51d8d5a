/** Astro, with a content collection. */
import { join } from "node:path";
import { DISCLAIMERS } from "../../corpus.ts";
import type { Generator } from "../generator.ts";
import { authorNames, copyTemplates, PEERS, usePackages, write, writeArticles } from "../site-files.ts";
import { installedVersion } from "./eleventy.ts";

export const astro: Generator = {
  id: "astro",
  name: "Astro",
  version: () => installedVersion("astro"),
  prepare(site, articles) {
    copyTemplates(site, ["astro"], "public");
    writeArticles(site, "articles", articles);
    usePackages(site, PEERS);
    write(site, "src/data/authors.json", JSON.stringify(authorNames()));
    write(site, "src/data/disclaimers.json", JSON.stringify(DISCLAIMERS));
  },
  articles: "articles",
  output: "dist",
  made: ["dist", ".astro", ".cache"],
  build: {
    file: process.execPath,
    words: [join(PEERS, "node_modules/astro/bin/astro.mjs"), "build", "--silent"],
    environment: { ASTRO_TELEMETRY_DISABLED: "1" },
  },
  // Its development server renders pages on request and writes no files.
  watch: undefined,
};
