/** Writes the files of a generated site. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { AUTHORS, type GeneratedArticle } from "../corpus.ts";

export const PROJECT = resolve(import.meta.dirname, "../..");
export const PEERS = join(PROJECT, "benchmarks/peers");
/** Where Hugo and Tribune's package are installed; safe to delete. */
export const INSTALLED = join(PROJECT, "benchmarks/installed");

/** Writes a file, with a path relative to the site's folder. */
export function write(site: string, path: string, text: string): void {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export function writeArticles(
  site: string,
  folder: string,
  articles: readonly Pick<GeneratedArticle, "name" | "text">[],
): void {
  for (const { name, text } of articles) write(site, join(folder, name), text);
}

/** Copies the source files of a peer's site, and the style sheet that all peers share. */
export function copyTemplates(site: string, names: readonly string[], stylesTo: string): void {
  for (const name of names) cpSync(join(PEERS, name), site, { recursive: true });
  cpSync(join(PEERS, "static"), join(site, stylesTo), { recursive: true });
}

/** Makes the site an ES module package whose dependencies are in `folder`. */
export function usePackages(site: string, folder: string): void {
  write(site, "package.json", '{ "type": "module", "private": true }\n');
  symlinkSync(join(folder, "node_modules"), join(site, "node_modules"));
}

/** The years with articles. */
export const yearsOf = (articles: readonly GeneratedArticle[]) => [
  ...new Set(articles.map(({ date }) => date.slice(0, 4))),
];

/** The authors' names, by id. */
export const authorNames = () => Object.fromEntries(AUTHORS.map(({ id, name }) => [id, name]));
