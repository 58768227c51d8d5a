/** Authors: those of the journal, and the guests that articles name. */

import { type Slug, slugify } from "../french/slug.ts";
import { catalogue } from "../problems/catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import type { Finding } from "../problems/problem.ts";
import type { Journal } from "./journal.ts";
import type { Routes, SitePath } from "./routes.ts";

/** Whoever signs an article. */
export class Author {
  readonly name: string;
  readonly slug: Slug;
  readonly path: SitePath;
  /** Not one of the journal's own authors. */
  readonly guest: boolean;
  readonly bio: string | undefined;
  readonly url: string | undefined;
  readonly image: string | undefined;
  readonly sameAs: readonly string[];

  constructor(
    who: {
      name: string;
      slug: Slug;
      bio?: string | undefined;
      url?: string | undefined;
      image?: string | undefined;
      sameAs?: readonly string[];
    },
    path: SitePath,
    guest: boolean,
  ) {
    this.name = who.name;
    this.slug = who.slug;
    this.path = path;
    this.guest = guest;
    this.bio = who.bio;
    this.url = who.url;
    this.image = who.image;
    this.sameAs = who.sameAs ?? [];
  }
}

export class People {
  readonly #routes: Routes;
  readonly #ids = new Map<string, Author>();
  readonly #slugs = new Map<Slug, Author>();

  constructor(journal: Journal, routes: Routes) {
    this.#routes = routes;
    for (const author of journal.authors) {
      const slug = slugify(author.name) ?? slugify(author.id);
      if (slug)
        this.#ids.set(author.id, this.#add(new Author({ ...author, slug }, routes.author(slug), false)));
    }
  }

  /** The first author of the journal, who signs what nobody else does. */
  get first(): Author | undefined {
    return this.#ids.values().next().value;
  }

  /** An author by id or name; a full name that nobody has is a guest's. */
  find(given: string): Author | Finding {
    const slug = slugify(given);
    const known = this.#ids.get(given) ?? (slug && this.#slugs.get(slug));
    if (known) return known;
    const ids = [...this.#ids.keys()];
    if (!/\s/.test(given.trim())) return catalogue.unknownAuthor({ given, meant: nearest(given, ids) });
    if (!slug) return catalogue.authorNoSlug({ name: given });
    return this.#add(new Author({ name: given, slug }, this.#routes.author(slug), true));
  }

  #add(author: Author): Author {
    this.#slugs.set(author.slug, author);
    return author;
  }
}
