import type { Slug } from "../french/slug.ts";
import type { Html } from "../html/html.ts";
import type { Heading } from "../markdown/headings.ts";
import type { Place } from "../problems/problem.ts";
import type { Preview } from "./article.ts";
import type { Media } from "./media.ts";
import type { SitePath } from "./routes.ts";

/** A page of `pages/`, outside the flow of articles. */
export class FreePage {
  readonly file: string;
  /** The line from which its address comes, for messages. */
  readonly addressPlace: Place;
  readonly slug: Slug;
  readonly path: SitePath;
  readonly title: string;
  readonly description: string;
  readonly aliases: readonly `/${string}`[];
  /** A draft, built for its author to see: nobody was promised its page. */
  readonly preview: Preview | undefined;
  readonly language: string;
  readonly noindex: boolean;
  readonly toc: boolean;
  readonly body: Html;
  readonly headings: readonly Heading[];
  readonly media: readonly Media[];

  constructor(parts: {
    file: string;
    addressPlace: Place;
    slug: Slug;
    path: SitePath;
    title: string;
    description: string;
    aliases: readonly `/${string}`[];
    preview: Preview | undefined;
    language: string;
    noindex: boolean;
    toc: boolean;
    body: Html;
    headings: readonly Heading[];
    media: readonly Media[];
  }) {
    this.file = parts.file;
    this.addressPlace = parts.addressPlace;
    this.slug = parts.slug;
    this.path = parts.path;
    this.title = parts.title;
    this.description = parts.description;
    this.aliases = parts.aliases;
    this.preview = parts.preview;
    this.language = parts.language;
    this.noindex = parts.noindex;
    this.toc = parts.toc;
    this.body = parts.body;
    this.headings = parts.headings;
    this.media = parts.media;
  }
}
