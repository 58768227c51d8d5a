/** Stock Eleventy twice, with one template per article: layouts in JavaScript, and in Nunjucks. */
import { join } from "node:path";
import { DISCLAIMERS } from "../../corpus.ts";
import type { Command, Generator } from "../generator.ts";
import { installedVersion, installFromNpm } from "../install.ts";
import type { Features } from "../setting.ts";
import { authorNames, copyTemplates, PEERS, usePackages, write, writeArticles } from "../site-files.ts";

export const eleventy = generator("eleventy", "javascript", ["same", "everything"]);
export const eleventyNunjucks: Generator = {
  ...generator("eleventy-nunjucks", "nunjucks", ["same"]),
  variant: "Nunjucks",
};

function generator(
  id: "eleventy" | "eleventy-nunjucks",
  language: "javascript" | "nunjucks",
  features: readonly Features[],
): Generator {
  const command = (...words: string[]): Command => ({
    file: process.execPath,
    words: [join(PEERS, "node_modules/@11ty/eleventy/cmd.cjs"), ...words],
  });
  return {
    id,
    name: "Eleventy",
    features,
    install: installFromNpm,
    version: () => installedVersion("@11ty/eleventy"),
    prepare(site, articles, features) {
      const isEverything = features === "everything";
      copyTemplates(site, ["eleventy/shared", `eleventy/${language}`], "static");
      if (isEverything) copyTemplates(site, ["everything", "eleventy/everything"], "static");
      writeArticles(site, "articles", articles);
      usePackages(site, PEERS);
      write(
        site,
        "_data/site.json",
        JSON.stringify({ title: "Banc", url: "https://banc.example", hasCards: isEverything }),
      );
      write(site, "_data/authors.json", JSON.stringify(authorNames()));
      write(site, "_data/disclaimers.json", JSON.stringify(DISCLAIMERS));
    },
    articles: "articles",
    output: "_site",
    made: ["_site", ".cache"],
    build: command("--quiet"),
    starts: { help: command("--help"), version: command("--version") },
    preview: { command: command("--quiet", "--watch", "--incremental"), shownBy: "files" },
  };
}
