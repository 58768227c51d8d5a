/** Tribune, as its package is installed. */
import { join } from "node:path";
import { configure } from "../../site.ts";
import type { Command, Generator } from "../generator.ts";
import { installedVersion, installTribune, TRIBUNE } from "../install.ts";
import type { Features } from "../setting.ts";
import { PROJECT, usePackages, writeArticles } from "../site-files.ts";

/** A feed for each subject, as peers have it, and not only for those with enough articles. */
const FEEDS = "feeds: { tagsFrom: 1 },";

/** Some features cannot be turned off: Atom and JSON feeds, the news sitemap, fonts, checks of the site. */
const JOURNALS: Readonly<Record<Features, string>> = {
  same: `${FEEDS} search: false, socialImages: false, icons: false, markdownCopies: false,`,
  defaults: FEEDS,
  everything: `${FEEDS} compress: true,
  hosting: ["netlify", "nginx", "apache", "caddy"],
  indexNow: { key: "0123456789abcdef" },`,
};

export const tribune = tribuneOf({
  packages: TRIBUNE,
  engine: "tribune-ssg",
  program: join(TRIBUNE, "node_modules/.bin/tribune"),
});

/** Tribune as it runs in the repository. */
export const tribuneOfSources = tribuneOf({
  packages: PROJECT,
  engine: join(PROJECT, "src/index.ts"),
  program: join(PROJECT, "bin/tribune.js"),
});

interface Place {
  /** Folder whose `node_modules` the site uses. */
  readonly packages: string;
  /** What the site's configuration imports. */
  readonly engine: string;
  readonly program: string;
}

function tribuneOf({ packages, engine, program }: Place): Generator {
  const command = (...words: string[]): Command => ({ file: process.execPath, words: [program, ...words] });
  return {
    id: "tribune",
    name: "Tribune",
    features: ["same", "defaults", "everything"],
    install: installTribune,
    version: () => installedVersion("tribune-ssg", packages),
    prepare(site, articles, features) {
      writeArticles(site, "articles", articles);
      usePackages(site, packages);
      configure(site, JOURNALS[features], engine);
    },
    articles: "articles",
    numbering: "oldest",
    output: "_site",
    made: ["_site", ".cache"],
    build: command("build", "--quiet"),
    starts: { help: command("--help"), version: command("--version") },
    preview: { command: command("dev", "--port", "0"), shownBy: "server" },
  };
}
