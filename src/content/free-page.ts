import type { Slug } from "../french/slug.ts";
import type { Html } from "../html/html.ts";
import type { Heading } from "../markdown/headings.ts";
import { observable } from "../observation/observable.ts";
import type { Place } from "../problems/problem.ts";
import type { Preview } from "./article.ts";
import { type Emphasis, markupOf } from "./emphasised.ts";
import type { LinkedFile } from "./media.ts";
import type { SitePath } from "./routes.ts";

interface FreePageValues {
  readonly file: string;
  readonly slug: Slug;
  readonly path: SitePath;
  /** Plain words; a page shows {@link FreePage.titleMarkup}. */
  readonly title: string;
  readonly emphasis: Emphasis | undefined;
  readonly description: string;
  readonly aliases: readonly `/${string}`[];
  /** A draft, built for its author to see: nobody was promised its page. */
  readonly preview: Preview | undefined;
  readonly language: string;
  readonly noindex: boolean;
  readonly toc: boolean;
  readonly body: Html;
  readonly headings: readonly Heading[];
  readonly media: readonly LinkedFile[];
}

/** A page of `pages/`, outside the flow of articles. */
export class FreePage extends observable<FreePageValues>({
  slug: true,
  path: true,
  title: true,
  emphasis: true,
  description: true,
  aliases: true,
  preview: true,
  language: true,
  noindex: true,
  toc: true,
  body: true,
  headings: true,
  media: true,
}) {
  /** The line from which its address comes, for messages. */
  readonly addressPlace: Place;

  constructor({ addressPlace, ...values }: FreePageValues & { readonly addressPlace: Place }) {
    super(values);
    this.addressPlace = addressPlace;
  }

  /** The title as a page shows it. */
  get titleMarkup(): Html {
    return markupOf(this.emphasis?.title, this.title);
  }
}
