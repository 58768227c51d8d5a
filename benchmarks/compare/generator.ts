/** A site generator: how the benchmark installs it, and lays out, builds, previews and cleans its site. */
import type { GeneratedArticle } from "../corpus.ts";
import type { StartScenario } from "./scenarios.ts";
import type { Features } from "./setting.ts";
import type { ListNumbering } from "./site-plan.ts";

export const PEER_IDS = ["tribune", "hugo", "hugo-0.111", "eleventy", "eleventy-nunjucks", "astro"] as const;

export type PeerId = (typeof PEER_IDS)[number];

export interface Command {
  /** Started directly, without a shell or npm, so that only the generator is measured. */
  readonly file: string;
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Preview {
  readonly command: Command;
  /**
   * Where a changed page appears: in the files, at the URL that the process prints, or there once it has told the open
   * page to reload (a server that renders each page when it is asked for it).
   */
  readonly shownBy: "files" | "server" | "reload";
}

export interface Generator {
  readonly id: PeerId;
  readonly name: string;
  /** What tells it from another of the same name and version: `Nunjucks`. */
  readonly variant?: string;
  readonly features: readonly Features[];
  /** Installs it where it is not, from npm or Debian. */
  install(): void;
  /** Its version; undefined if it could not be installed. */
  version(): string | undefined;
  /** Writes the site's templates and articles into an empty folder. */
  prepare(site: string, articles: readonly GeneratedArticle[], features: Features): void;
  /** Folder of the articles, relative to the site's folder. */
  readonly articles: string;
  /** How it numbers the pages of lists. */
  readonly numbering?: ListNumbering;
  /** Output folder, relative to the site's folder. */
  readonly output: string;
  /** Output and caches to remove before a clean build, relative to the site's folder. */
  readonly made: readonly string[];
  readonly build: Command;
  readonly starts: Readonly<Record<StartScenario, Command>>;
  readonly preview: Preview;
}
