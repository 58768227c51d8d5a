import type { ResponsiveImage } from "../../images/image.ts";
import type { Slug } from "../../text/slug.ts";
import type { SitePath } from "../addresses/routes.ts";

/** An author of articles. */
export class Author {
  readonly name: string;
  readonly slug: Slug;
  readonly path: SitePath;
  /** Whether the journal does not list this author. */
  readonly guest: boolean;
  readonly bio: string | undefined;
  readonly url: string | undefined;
  /** A portrait elsewhere: a path of the site or a URL. */
  readonly image: string | undefined;
  /** A portrait from the site's folder. */
  readonly portrait: ResponsiveImage | undefined;
  readonly sameAs: readonly string[];
  /** Whether several people sign under this name. */
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
