import type { ResponsiveImage } from "../../images/image.ts";
import type { Slug } from "../../text/slug.ts";
import type { SitePath } from "../addresses/routes.ts";

/** Whoever signs an article. */
export class Author {
  readonly name: string;
  readonly slug: Slug;
  readonly path: SitePath;
  /** Not one of the journal's own authors. */
  readonly guest: boolean;
  readonly bio: string | undefined;
  readonly url: string | undefined;
  /** A portrait elsewhere: a path of the site or a URL. */
  readonly image: string | undefined;
  /** A portrait that is a file of the site's folder. */
  readonly portrait: ResponsiveImage | undefined;
  readonly sameAs: readonly string[];
  /** Several people who sign under one name. */
  readonly collective: boolean;

  constructor(
    who: {
      name: string;
      slug: Slug;
      bio?: string | undefined;
      url?: string | undefined;
      image?: string | undefined;
      portrait?: ResponsiveImage | undefined;
      sameAs?: readonly string[];
      collective?: boolean;
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
    this.portrait = who.portrait;
    this.sameAs = who.sameAs ?? [];
    this.collective = who.collective ?? false;
  }
}
