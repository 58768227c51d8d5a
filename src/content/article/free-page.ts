import { trackedRecord } from "../../incremental/tracked-record.ts";
import type { Heading } from "../../markdown/environment.ts";
import type { Place } from "../../problems/problem.ts";
import type { Html } from "../../text/html.ts";
import type { Slug } from "../../text/slug.ts";
import type { SitePath } from "../addresses/routes.ts";
import type { PreviewReason } from "./article.ts";
import { type FieldEmphasis, markupOf } from "./emphasised.ts";
import type { LinkedFile } from "./media.ts";

interface FreePageValues {
  readonly file: string;
  readonly slug: Slug;
  readonly path: SitePath;
  /** Plain words; a page shows {@link FreePage.titleMarkup}. */
  readonly title: string;
  readonly emphasis: FieldEmphasis | undefined;
  readonly description: string;
  readonly aliases: readonly `/${string}`[];
  /** A draft, built for its author to see: nobody was promised its page. */
  readonly preview: PreviewReason | undefined;
  readonly language: string;
  readonly noindex: boolean;
  readonly toc: boolean;
  readonly body: Html;
  readonly headings: readonly Heading[];
  readonly media: readonly LinkedFile[];
}

/** A page of `pages/`, outside the flow of articles. */
export class FreePage extends trackedRecord<FreePageValues>({
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
