import { trackedRecord } from "../../incremental/tracked-record.ts";
import type { Heading } from "../../markdown/environment.ts";
import type { Place } from "../../problems/problem.ts";
import type { Html } from "../../text/html.ts";
import type { Slug } from "../../text/slug.ts";
import type { SitePath } from "../addresses/routes.ts";
import type { PreviewReason } from "./article.ts";
import { type FieldEmphasis, markupOf } from "./emphasised.ts";
import { PAGE_FIELDS, type PageTable } from "./fields/article-fields.ts";
import { type OwnFields, ownNames } from "./fields/own-fields.ts";
import type { LinkedFile } from "./media.ts";

/** What a page is besides the fields that it has as they were read. */
interface MadeValues {
  readonly file: string;
  readonly slug: Slug;
  readonly path: SitePath;
  readonly emphasis: FieldEmphasis | undefined;
  readonly description: string;
  /** A draft, built for its author to see: nobody was promised its page. */
  readonly preview: PreviewReason | undefined;
  readonly language: string;
  readonly body: Html;
  readonly headings: readonly Heading[];
  readonly media: readonly LinkedFile[];
}

type FreePageValues = OwnFields<PageTable> & MadeValues;

/** A page of `pages/`, outside the flow of articles: its fields of the table ({@link PAGE_FIELDS}) and {@link MadeValues}. */
export class FreePage extends trackedRecord<FreePageValues>({
  ...ownNames(PAGE_FIELDS),
  slug: true,
  path: true,
  emphasis: true,
  description: true,
  preview: true,
  language: true,
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
