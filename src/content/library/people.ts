/** The authors of the journal, and the guests in bylines. */

import { basename } from "node:path";
import type { ResponsiveImage } from "../../images/image.ts";
import type { ImageRegistry } from "../../images/image-registry.ts";
import { PORTRAIT } from "../../images/settings.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { type Slug, slugify } from "../../text/slug.ts";
import { authorNames } from "../addresses/list-names.ts";
import type { Routes } from "../addresses/routes.ts";
import { type Journal, settingProblem } from "../journal/journal.ts";
import { fileInside, isAddress, namesBeside } from "../sources/folder.ts";
import { Author } from "./author.ts";

export class People {
  /** The problems of portraits. */
  readonly problems: Problem[] = [];
  readonly #routes: Routes;
  readonly #ids = new Map<string, Author>();
  readonly #slugs = new Map<Slug, Author>();
  readonly #shared: (made: Author) => Author;

  /**
   * @param root absolute path of the site's folder, with the portraits
   * @param shared returns the object of an earlier load if it is equal
   */
  constructor(
    journal: Journal,
    routes: Routes,
    images: ImageRegistry,
    root: string,
    shared: (made: Author) => Author = (made) => made,
  ) {
    this.#routes = routes;
    this.#shared = shared;
    const names = authorNames(journal.authors, routes);
    for (const { index, slug, path } of names) {
      const author = journal.authors[index];
      if (!author) continue;
      const who = { ...author, ...this.#portrait(author, index, images, root), slug };
      this.#ids.set(author.id, this.#add(new Author(who, path, false)));
    }
    // A former name is the same author, unless another author has that name now.
    for (const { slug, named, aliases } of names) {
      const author = this.#slugs.get(slug);
      for (const other of [named, ...aliases.map((alias) => alias.slug)])
        if (author && other && !this.#slugs.has(other)) this.#slugs.set(other, author);
    }
  }

  /** The first author of the journal, who signs articles without a byline. */
  get first(): Author | undefined {
    return this.#ids.values().next().value;
  }

  /** Finds an author by id or name; an unknown full name is a guest. */
  find(given: string): Author | Finding {
    const byId = this.#ids.get(given);
    if (byId) return byId;
    const slug = slugify(given);
    const known = slug && this.#slugs.get(slug);
    if (known) return known;
    const ids = [...this.#ids.keys()];
    if (!/\s/.test(given.trim())) return catalogue.unknownAuthor({ given, meant: nearest(given, ids) });
    if (!slug) return catalogue.authorNoSlug({ name: given });
    return this.#add(new Author({ name: given, slug }, this.#routes.author(slug), true));
  }

  /** The author's portrait: an address, or a file of the site. */
  #portrait(
    { id, image }: Journal["authors"][number],
    index: number,
    images: ImageRegistry,
    root: string,
  ): { image?: string | undefined; portrait?: ResponsiveImage } {
    if (image === undefined || isAddress(image)) return { image };
    const problem = (finding: Finding) => settingProblem(["authors", index, "image"], finding);
    const found = fileInside({ root }, image);
    if (typeof found === "string") {
      const suggestion =
        found === "missing" ? nearest(basename(image), namesBeside({ root }, image)) : undefined;
      this.problems.push(problem(catalogue.journalPortrait({ id, given: image, meant: suggestion })));
      return { image: undefined };
    }
    const taken = images.take(found.file, image);
    if ("finding" in taken) {
      this.problems.push(problem(taken.finding));
      return { image: undefined };
    }
    images.note({ image: taken.image, given: image, problem });
    return { image: undefined, portrait: taken.image.square(PORTRAIT) };
  }

  #add(made: Author): Author {
    const author = this.#shared(made);
    this.#slugs.set(author.slug, author);
    return author;
  }
}
