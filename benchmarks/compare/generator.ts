/** A site generator: how the benchmark lays out, builds, watches and cleans its site. */
import type { GeneratedArticle } from "../corpus.ts";
import type { ListNumbering } from "./site-plan.ts";

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
  /** Started directly, without a shell or npm, so that only the generator is measured. */
  readonly file: string;
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Watch {
  readonly command: Command;
  /** Where a changed page appears: in the files, or at the URL that the process prints. */
  readonly shownBy: "files" | "server";
}

export interface Generator {
  readonly id: GeneratorId;
  readonly name: string;
  /** Its version; undefined if it is not installed. */
  version(): string | undefined;
  /** Writes the site's templates and articles into an empty folder. */
  prepare(site: string, articles: readonly GeneratedArticle[]): void;
  /** Folder of the articles, relative to the site's folder. */
  readonly articles: string;
  /** How it numbers the pages of lists. */
  readonly numbering?: ListNumbering;
  /** Output folder, relative to the site's folder. */
  readonly output: string;
  /** Output and caches to remove before a clean build, relative to the site's folder. */
  readonly made: readonly string[];
  readonly build: Command;
  /** Undefined if its watch mode neither writes nor serves finished pages. */
  readonly watch: Watch | undefined;
}
