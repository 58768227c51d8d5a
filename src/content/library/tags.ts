/** Tags: all spellings of a word have one page. */

import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { type Slug, slugifyTag } from "../../text/slug.ts";
import { tagNames } from "../addresses/list-names.ts";
import type { Routes } from "../addresses/routes.ts";
import { settingProblem } from "../journal/journal.ts";
import type { KnownTag } from "./tag.ts";
import { Tag } from "./tag.ts";

/** Counts the spellings of every tag, then shows the most common one. */
export class TagBook {
  readonly #routes: Routes;
  readonly #set: (name: string) => string;
  /** The typeset name of each spelling; memoized. */
  readonly #names = new Map<string, string>();
  readonly #slugs = new Map<string, Slug | undefined>();
  readonly #spellings = new Map<Slug, Map<string, number>>();
  readonly #tags = new Map<Slug, Tag>();
  /** The current slug, by former slugs and by the slug of the name. */
  readonly #currentSlugs = new Map<Slug, Slug>();
  readonly #former = new Set<Slug>();
  readonly #known: ReadonlyMap<Slug | undefined, KnownTag>;
  readonly #shared: (made: Tag) => Tag;

  /**
   * @param set typesets a name in the journal's language
   * @param known the tags in the journal's settings
   * @param shared returns the object of an earlier load if it is equal
   */
  constructor(
    routes: Routes,
    set: (name: string) => string,
    known: readonly KnownTag[] = [],
    shared: (made: Tag) => Tag = (made) => made,
  ) {
    this.#shared = shared;
    this.#routes = routes;
    this.#set = set;
    for (const { slug, named, aliases } of tagNames(known, routes)) {
      for (const old of [named, ...aliases.map((alias) => alias.slug)])
        if (old !== undefined) this.#currentSlugs.set(old, slug);
    }
    for (const { aliases } of tagNames(known, routes))
      for (const { slug } of aliases) if (slug !== undefined) this.#former.add(slug);
    // The current slug of a tag is not the former one of another.
    for (const { slug } of tagNames(known, routes)) this.#currentSlugs.set(slug, slug);
    this.#known = new Map(known.map((tag) => [this.slugOf(tag.name), tag]));
  }

  /** A spelling for display: composed and typeset. */
  nameOf(spelling: string): string {
    const known = this.#names.get(spelling);
    if (known !== undefined) return known;
    const name = this.#set(spelling.normalize("NFC"));
    this.#names.set(spelling, name);
    return name;
  }

  /** The slug of the tag with a spelling, which the journal may set; undefined if the spelling has no letters. */
  slugOf(spelling: string): Slug | undefined {
    if (!this.#slugs.has(spelling)) {
      const slug = slugifyTag(spelling.normalize("NFC"));
      this.#slugs.set(spelling, slug && (this.#currentSlugs.get(slug) ?? slug));
    }
    return this.#slugs.get(spelling);
  }

  /** Counts a use of a spelling. */
  note(spelling: string): Slug | Finding {
    const name = this.nameOf(spelling);
    const slug = this.slugOf(spelling);
    if (!slug) return catalogue.tagNoSlug({ tag: spelling });
    const counts = this.#spellings.get(slug) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    this.#spellings.set(slug, counts);
    return slug;
  }

  /** Whether a spelling is a former name, according to the journal. */
  isFormer(spelling: string): boolean {
    const slug = slugifyTag(spelling.normalize("NFC"));
    return slug !== undefined && this.#former.has(slug);
  }

  /** The displayed name of the tag with a spelling; undefined without a slug. */
  displayNameFor(spelling: string): string | undefined {
    const slug = this.slugOf(spelling);
    return slug && this.tag(slug).name;
  }

  /** Reports tags of the journal that no article has. */
  unused(): Problem[] {
    const used = [...this.#spellings.keys()].map((slug) => this.tag(slug).name);
    return [...this.#known].flatMap(([slug, { name }], index) => {
      if (slug && this.#spellings.has(slug)) return [];
      const finding = catalogue.journalTagUnused({ tag: name, meant: nearest(name, used) });
      return [settingProblem(["tags", index, "name"], finding)];
    });
  }

  /** The tag of a counted slug, in the journal's spelling, else the most common one; of equals, that with more accents. */
  tag(slug: Slug): Tag {
    const known = this.#tags.get(slug);
    if (known) return known;
    const spellings = [...(this.#spellings.get(slug) ?? [])];
    const [best] = spellings.toSorted(
      ([a, many], [b, more]) => more - many || accents(b) - accents(a) || (a < b ? -1 : 1),
    );
    const about = this.#known.get(slug);
    const name = about ? this.nameOf(about.name) : (best?.[0] ?? slug);
    const made = new Tag(name, slug, this.#routes.tag(slug), about);
    const tag = this.#shared(made);
    this.#tags.set(slug, tag);
    return tag;
  }
}

/** The number of accented letters and ligatures: `œuvre` is preferred to `oeuvre`. */
const accents = (text: string) => text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
