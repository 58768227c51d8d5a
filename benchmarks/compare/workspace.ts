/** The generated sites, one per generator, and how they are prepared for a run. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GeneratedArticle } from "../corpus.ts";
import { type Edit, edit } from "./edits.ts";
import type { Generator } from "./generator.ts";
import type { Features } from "./setting.ts";

export class GeneratedSite {
  readonly folder: string;
  readonly generator: Generator;
  readonly #original: readonly GeneratedArticle[];
  readonly #article: GeneratedArticle;
  #articles: readonly GeneratedArticle[];
  #edits = 0;
  #wipes = 0;

  constructor(
    folder: string,
    generator: Generator,
    articles: readonly GeneratedArticle[],
    features: Features,
  ) {
    const article = articles[Math.floor(articles.length / 2)];
    if (!article) throw new Error("There is no article.");
    this.folder = folder;
    this.generator = generator;
    this.#original = articles;
    this.#articles = articles;
    this.#article = article;
    mkdirSync(folder);
    generator.prepare(folder, articles, features);
  }

  /** What the site's texts are now. */
  get articles(): readonly GeneratedArticle[] {
    return this.#articles;
  }

  get output(): string {
    return join(this.folder, this.generator.output);
  }

  get isBuilt(): boolean {
    return existsSync(join(this.output, "index.html"));
  }

  /** The path of the page that edits change: `/essai-50/`. */
  get editedPath(): string {
    return `/${this.#article.slug}/`;
  }

  /** Moves the output away instead of removing it: ext4 is slow to create files where many were just removed. */
  wipe(): void {
    this.#wipes += 1;
    const aside = `${this.folder}-aside-${this.#wipes}`;
    mkdirSync(aside);
    for (const name of this.generator.made)
      if (existsSync(join(this.folder, name))) renameSync(join(this.folder, name), join(aside, name));
  }

  /** Edits the middle article in a new way, and returns what its page will show. */
  edit(kind: Edit): string {
    this.#edits += 1;
    const { article, shown } = edit(this.#article, kind, `n${this.#edits}`);
    this.#articles = this.#original.map((each) => (each === this.#article ? article : each));
    writeFileSync(join(this.folder, this.generator.articles, article.name), article.text);
    return shown;
  }

  /** Whether the page of the edited article shows these words. */
  shows(words: string): boolean {
    const file = join(this.output, this.editedPath, "index.html");
    return existsSync(file) && readFileSync(file, "utf8").includes(words);
  }
}

/** Generates the sites, passes them to `use`, and removes them. */
export async function withSites(
  generators: readonly Generator[],
  articles: readonly GeneratedArticle[],
  features: Features,
  use: (sites: readonly GeneratedSite[]) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tribune-bench-"));
  try {
    await use(
      generators.map(
        (generator) => new GeneratedSite(join(folder, generator.id), generator, articles, features),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
