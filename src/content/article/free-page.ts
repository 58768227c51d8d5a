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

/** The values of a free page besides its fields. */
interface DerivedValues {
  readonly file: string;
  readonly slug: Slug;
  readonly path: SitePath;
  readonly emphasis: FieldEmphasis | undefined;
  readonly description: string;
  /** Why it is not published yet, in a build with drafts. */
  readonly preview: PreviewReason | undefined;
  readonly language: string;
  readonly body: Html;
  readonly headings: readonly Heading[];
  readonly media: readonly LinkedFile[];
}

type FreePageValues = OwnFields<PageTable> & DerivedValues;

/** A page of `pages/`, outside the flow of articles: the fields of {@link PAGE_FIELDS}, and {@link DerivedValues}. */
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
  /** The line of its slug or title, for messages. */
  readonly addressPlace: Place;

  constructor({ addressPlace, ...values }: FreePageValues & { readonly addressPlace: Place }) {
    super(values);
    this.addressPlace = addressPlace;
  }

  /** The title for pages, with its emphasis. */
  get titleMarkup(): Html {
    return markupOf(this.emphasis?.title, this.title);
  }
}
