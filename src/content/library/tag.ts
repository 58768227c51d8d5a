import type { Slug } from "../../text/slug.ts";
import type { SitePath } from "../addresses/routes.ts";
import type { Journal } from "../journal/journal.ts";

/** A tag with settings in the journal. */
export type KnownTag = Journal["tags"][number];

/** A tag of articles. */
export class Tag {
  readonly name: string;
  readonly slug: Slug;
  readonly path: SitePath;
  /** The journal's description, plain text. */
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
