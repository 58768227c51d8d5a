/** Stock Eleventy twice, with one template per article: layouts in JavaScript, and in Nunjucks. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DISCLAIMERS } from "../../corpus.ts";
import type { Generator } from "../generator.ts";
import { authorNames, copyTemplates, PEERS, usePackages, write, writeArticles } from "../site-files.ts";

export const eleventyJavaScript = generator("eleventy-javascript", "Eleventy, JavaScript", "javascript");
export const eleventyNunjucks = generator("eleventy-nunjucks", "Eleventy, Nunjucks", "nunjucks");

function generator(
  id: "eleventy-javascript" | "eleventy-nunjucks",
  name: string,
  language: "javascript" | "nunjucks",
): Generator {
  const command = join(PEERS, "node_modules/@11ty/eleventy/cmd.cjs");
  return {
    id,
    name,
    version: () => installedVersion("@11ty/eleventy"),
    prepare(site, articles) {
      copyTemplates(site, ["eleventy/shared", `eleventy/${language}`], "static");
      writeArticles(site, "articles", articles);
      usePackages(site, PEERS);
      write(site, "_data/site.json", JSON.stringify({ title: "Banc", url: "https://banc.example" }));
      write(site, "_data/authors.json", JSON.stringify(authorNames()));
      write(site, "_data/disclaimers.json", JSON.stringify(DISCLAIMERS));
    },
    articles: "articles",
    output: "_site",
    made: ["_site", ".cache"],
    build: { file: process.execPath, words: [command, "--quiet"] },
    watch: { command: { file: process.execPath, words: [command, "--quiet", "--watch"] }, shownBy: "files" },
  };
}

/** The version of a package that the benchmark has installed. */
export function installedVersion(name: string): string | undefined {
  try {
    const text = readFileSync(join(PEERS, "node_modules", name, "package.json"), "utf8");
    return /"version": "([^"]+)"/.exec(text)?.[1];
  } catch {
    return undefined;
  }
}
