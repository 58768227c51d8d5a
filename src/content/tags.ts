/** Tags: one page for every way of writing the same word. */

import { type Slug, slugifyTag } from "../french/slug.ts";
import { catalogue } from "../problems/catalogue.ts";
import type { Finding } from "../problems/problem.ts";
import type { Routes, SitePath } from "./routes.ts";

/** A subject that articles share. */
export class Tag {
  readonly name: string;
  readonly slug: Slug;
  readonly path: SitePath;

  constructor(name: string, slug: Slug, path: SitePath) {
    this.name = name;
    this.slug = slug;
    this.path = path;
  }
}

/** Gathers the spellings of every tag first, then gives each the one that is used most. */
export class TagBook {
  readonly #routes: Routes;
  readonly #set: (name: string) => string;
  readonly #spellings = new Map<Slug, Map<string, number>>();
  readonly #tags = new Map<Slug, Tag>();

  /** @param set sets a name as the journal's language wants it */
  constructor(routes: Routes, set: (name: string) => string) {
    this.#routes = routes;
    this.#set = set;
  }

  /** A spelling as it is shown: composed and set. */
  nameOf(spelling: string): string {
    return this.#set(spelling.normalize("NFC"));
  }

  slugOf(spelling: string): Slug | undefined {
    return slugifyTag(spelling.normalize("NFC"));
  }

  /** Notes that an article uses this spelling. */
  note(spelling: string): Slug | Finding {
    const name = this.nameOf(spelling);
    const slug = this.slugOf(spelling);
    if (!slug) return catalogue.tagNoSlug({ tag: spelling });
    const counts = this.#spellings.get(slug) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    this.#spellings.set(slug, counts);
    return slug;
  }

  /** How the tag that this spelling belongs to is shown; undefined when it gives no slug. */
  shownFor(spelling: string): string | undefined {
    const slug = this.slugOf(spelling);
    return slug && this.tag(slug).name;
  }

  /** The tag of a slug that was noted: its commonest spelling, among equals the one with more accents and ligatures. */
  tag(slug: Slug): Tag {
    const known = this.#tags.get(slug);
    if (known) return known;
    const spellings = [...(this.#spellings.get(slug) ?? [])];
    const [best] = spellings.toSorted(
      ([a, many], [b, more]) => more - many || marks(b) - marks(a) || (a < b ? -1 : 1),
    );
    const tag = new Tag(best?.[0] ?? slug, slug, this.#routes.tag(slug));
    this.#tags.set(slug, tag);
    return tag;
  }
}

/** Letters with an accent and ligatures: `œuvre` knows better than `oeuvre`. */
const marks = (text: string) => text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
