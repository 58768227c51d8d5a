import type { Slug } from "../../text/slug.ts";
import type { SitePath } from "../addresses/routes.ts";
import type { Journal } from "../journal/journal.ts";

/** A subject of which the journal says something itself. */
export type KnownTag = Journal["tags"][number];

/** A subject that articles share. */
export class Tag {
  readonly name: string;
  readonly slug: Slug;
  readonly path: SitePath;
  /** What the journal says of it, plain text. */
  readonly description: string | undefined;
  /** Pages elsewhere on the same subject. */
  readonly sameAs: readonly string[];

  constructor(name: string, slug: Slug, path: SitePath, about?: Omit<KnownTag, "name">) {
    this.name = name;
    this.slug = slug;
    this.path = path;
    this.description = about?.description;
    this.sameAs = about?.sameAs ?? [];
  }
}
