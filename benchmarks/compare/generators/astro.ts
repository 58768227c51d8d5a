/** Astro, with a content collection and incremental builds. */
import { join } from "node:path";
import { DISCLAIMERS } from "../../corpus.ts";
import type { Command, Generator } from "../generator.ts";
import { installedVersion, installFromNpm } from "../install.ts";
import { authorNames, copyTemplates, PEERS, usePackages, write, writeArticles } from "../site-files.ts";

const command = (...words: string[]): Command => ({
  file: process.execPath,
  words: [join(PEERS, "node_modules/astro/bin/astro.mjs"), ...words],
  environment: { ASTRO_TELEMETRY_DISABLED: "1" },
});

export const astro: Generator = {
  id: "astro",
  name: "Astro",
  features: ["same", "everything"],
  install: installFromNpm,
  version: () => installedVersion("astro"),
  prepare(site, articles, features) {
    const isEverything = features === "everything";
    copyTemplates(site, ["astro"], "public");
    if (isEverything) copyTemplates(site, ["everything", "astro-everything"], "public");
    writeArticles(site, "articles", articles);
    usePackages(site, PEERS);
    write(site, "src/data/authors.json", JSON.stringify(authorNames()));
    write(site, "src/data/disclaimers.json", JSON.stringify(DISCLAIMERS));
    write(site, "src/data/features.json", JSON.stringify({ hasCards: isEverything }));
  },
  articles: "articles",
  output: "dist",
  made: ["dist", ".astro", ".cache"],
  build: command("build", "--silent"),
  starts: { help: command("--help"), version: command("--version") },
  preview: { command: command("dev", "--host", "127.0.0.1", "--port", "41316"), shownBy: "reload" },
};
