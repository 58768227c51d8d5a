/** What an article is made from besides its file and the targets of its links. */
import { fingerprintOf } from "../../incremental/fingerprint.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Slug } from "../../text/slug.ts";
import { Author } from "../library/author.ts";
import type { People } from "../library/people.ts";
import type { Tag } from "../library/tag.ts";
import type { TagBook } from "../library/tags.ts";
import { isWithdrawn } from "./article.ts";
import type { ArticleDraft } from "./draft.ts";

export interface Surroundings {
  readonly authors: readonly Author[];
  readonly tags: readonly Tag[];
  /** Whether a feed shows it. */
  readonly syndicate: boolean;
  readonly translationOf: Slug | undefined;
  /** Equal for equal surroundings: covers all the above, the draft, and whether it is due, expired or withdrawn. */
  readonly key: string;
}

export interface SurroundingsOptions {
  readonly people: People;
  readonly tags: TagBook;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** The slug of the article that each translation translates, by the translation's file. */
  readonly slugs: ReadonlyMap<string, Slug>;
  /** The articles that feeds show, by file. */
  readonly syndicated: ReadonlySet<string>;
}

export class SurroundingsFinder {
  readonly #options: SurroundingsOptions;
  /** Fingerprints of authors and tags, which many articles share. */
  readonly #fingerprints = new WeakMap<Author | Tag, string>();

  constructor(options: SurroundingsOptions) {
    this.#options = options;
  }

  /** @param problems receives one for each author who cannot be found */
  of(draft: ArticleDraft, problems: Problem[]): Surroundings {
    const { now, syndicated, slugs } = this.#options;
    const found = {
      authors: this.#authors(draft, problems),
      tags: isWithdrawn(draft.fields, now) ? [] : this.#tags(draft.fields.tags),
      syndicate: syndicated.has(draft.file),
      translationOf: slugs.get(draft.file),
    };
    const keyOf = () => this.#keyOf(draft, found);
    return {
      ...found,
      get key() {
        return keyOf();
      },
    };
  }

  /** In the order of the byline; the journal's first author signs an article without one. */
  #authors(draft: ArticleDraft, problems: Problem[]): Author[] {
    const { people } = this.#options;
    const authors = new Set<Author>();
    for (const key of ["author", "authors"] as const) {
      draft.fields[key]?.forEach((name, index) => {
        const found = people.find(name);
        if (found instanceof Author) authors.add(found);
        else problems.push(draft.problem(found, [key, index]));
      });
    }
    const hasByline = draft.fields.author ?? draft.fields.authors;
    if (!hasByline && people.first) authors.add(people.first);
    return [...authors];
  }

  #tags(spellings: readonly string[]): Tag[] {
    const { tags } = this.#options;
    const slugs = spellings.map((tag) => tags.slugOf(tag)).filter((tag) => tag !== undefined);
    return [...new Set(slugs)].map((slug) => tags.tag(slug));
  }

  #keyOf(
    draft: ArticleDraft,
    { authors, tags, syndicate, translationOf }: Omit<Surroundings, "key">,
  ): string {
    const { now } = this.#options;
    const { withdrawn, date, expires } = draft.fields;
    const moments = [withdrawn?.date, expires, date].map((moment) => moment && moment.epoch <= now);
    const fingerprints = (shared: readonly (Author | Tag)[]) =>
      shared.map((one) => this.#fingerprintOfShared(one)).join(",");
    const parts = [draft.digest, syndicate, translationOf, ...moments];
    return [...parts, fingerprints(authors), fingerprints(tags)].join(" ");
  }

  #fingerprintOfShared(shared: Author | Tag): string {
    const fingerprint = this.#fingerprints.get(shared) ?? fingerprintOf(shared);
    this.#fingerprints.set(shared, fingerprint);
    return fingerprint;
  }
}
