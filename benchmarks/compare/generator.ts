/** A site generator as the benchmark sees it: how its site is laid out, built, watched and wiped. */
import type { GeneratedArticle } from "../corpus.ts";

export const GENERATOR_IDS = [
  "tribune",
  "tribune-everything",
  "hugo",
  "eleventy-javascript",
  "eleventy-nunjucks",
  "astro",
] as const;

export type GeneratorId = (typeof GENERATOR_IDS)[number];

export interface Command {
  /** Started as it is, without a shell or npm around it, so that it alone is measured. */
  readonly file: string;
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Watch {
  readonly command: Command;
  /** Where a changed page is looked for: among the files, or where the process said that it serves. */
  readonly shownBy: "files" | "server";
}

export interface Generator {
  readonly id: GeneratorId;
  readonly name: string;
  /** Its version; undefined when it is not on this machine. */
  version(): string | undefined;
  /** Writes the site's templates and articles into an empty folder. */
  prepare(site: string, articles: readonly GeneratedArticle[]): void;
  /** The folder of the articles, from the site's folder. */
  readonly articles: string;
  /** The folder that it writes, from the site's folder. */
  readonly output: string;
  /** What is removed before a clean build, from the site's folder: output and caches. */
  readonly made: readonly string[];
  readonly build: Command;
  /** Undefined when its watch mode neither writes nor serves finished pages. */
  readonly watch: Watch | undefined;
}
