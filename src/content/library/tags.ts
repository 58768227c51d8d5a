/** Tags: one page for every way of writing the same word. */

import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { type Slug, slugifyTag } from "../../text/slug.ts";
import { tagNames } from "../addresses/list-names.ts";
import type { Routes } from "../addresses/routes.ts";
import { settingProblem } from "../journal/journal.ts";
import type { KnownTag } from "./tag.ts";
import { Tag } from "./tag.ts";

/** Gathers the spellings of every tag first, then gives each the one that is used most. */
export class TagBook {
  readonly #routes: Routes;
  readonly #set: (name: string) => string;
  /** Of every spelling, since most come again and again. */
  readonly #names = new Map<string, string>();
  readonly #slugs = new Map<string, Slug | undefined>();
  readonly #spellings = new Map<Slug, Map<string, number>>();
  readonly #tags = new Map<Slug, Tag>();
  /** By the slug that its name alone would give, and by those that it had: the slug of today. */
  readonly #slugsOfToday = new Map<Slug, Slug>();
  readonly #former = new Set<Slug>();
  readonly #known: ReadonlyMap<Slug | undefined, KnownTag>;
  readonly #shared: (made: Tag) => Tag;

  /**
   * @param set sets a name as the journal's language wants it
   * @param known the tags that the journal names itself
   * @param shared gives the object of earlier builds for an equal one
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
        if (old !== undefined) this.#slugsOfToday.set(old, slug);
    }
    for (const { aliases } of tagNames(known, routes))
      for (const { slug } of aliases) if (slug !== undefined) this.#former.add(slug);
    // A slug that is somebody's own is nobody's old one.
    for (const { slug } of tagNames(known, routes)) this.#slugsOfToday.set(slug, slug);
    this.#known = new Map(known.map((tag) => [this.slugOf(tag.name), tag]));
  }

  /** A spelling as it is shown: composed and set. */
  nameOf(spelling: string): string {
    const known = this.#names.get(spelling);
    if (known !== undefined) return known;
    const name = this.#set(spelling.normalize("NFC"));
    this.#names.set(spelling, name);
    return name;
  }

  /** Of the tag to which a spelling belongs, which the journal may have given another address than its name. */
  slugOf(spelling: string): Slug | undefined {
    if (!this.#slugs.has(spelling)) {
      const slug = slugifyTag(spelling.normalize("NFC"));
      this.#slugs.set(spelling, slug && (this.#slugsOfToday.get(slug) ?? slug));
    }
    return this.#slugs.get(spelling);
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

  /** Whether the journal says itself that this is a former name. */
  isFormer(spelling: string): boolean {
    const slug = slugifyTag(spelling.normalize("NFC"));
    return slug !== undefined && this.#former.has(slug);
  }

  /** How the tag that this spelling belongs to is shown; undefined when it gives no slug. */
  shownFor(spelling: string): string | undefined {
    const slug = this.slugOf(spelling);
    return slug && this.tag(slug).name;
  }

  /** The tags of the journal that no article carries. */
  unused(): Problem[] {
    const used = [...this.#spellings.keys()].map((slug) => this.tag(slug).name);
    return [...this.#known].flatMap(([slug, { name }], index) => {
      if (slug && this.#spellings.has(slug)) return [];
      const finding = catalogue.journalTagUnused({ tag: name, meant: nearest(name, used) });
      return [settingProblem(["tags", index, "name"], finding)];
    });
  }

  /** The tag of a slug that was noted: the journal's spelling, else the commonest, among equals the one with more accents and ligatures. */
  tag(slug: Slug): Tag {
    const known = this.#tags.get(slug);
    if (known) return known;
    const spellings = [...(this.#spellings.get(slug) ?? [])];
    const [best] = spellings.toSorted(
      ([a, many], [b, more]) => more - many || marks(b) - marks(a) || (a < b ? -1 : 1),
    );
    const about = this.#known.get(slug);
    const name = about ? this.nameOf(about.name) : (best?.[0] ?? slug);
    const made = new Tag(name, slug, this.#routes.tag(slug), about);
    const tag = this.#shared(made);
    this.#tags.set(slug, tag);
    return tag;
  }
}

/** Letters with an accent and ligatures: `œuvre` knows better than `oeuvre`. */
const marks = (text: string) => text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
