/** An article for layouts: everything is resolved and checked. */

import type { Crops, ResponsiveImage } from "../../images/image.ts";
import { type Stored, trackedRecord } from "../../incremental/tracked-record.ts";
import type { Heading } from "../../markdown/environment.ts";
import type { Place } from "../../problems/problem.ts";
import { cutAtWord } from "../../text/cut.ts";
import type { Html } from "../../text/html.ts";
import { readingTime } from "../../text/reading-time.ts";
import type { Slug } from "../../text/slug.ts";
import type { Href, SitePath } from "../addresses/routes.ts";
import type { Author } from "../library/author.ts";
import type { Tag } from "../library/tag.ts";
import type { TextFile } from "../sources/text-file.ts";
import type { Moment } from "../time/moment.ts";
import type { ArticleFields } from "./article-schema.ts";
import type { ArticleText } from "./article-text.ts";
import { type FieldEmphasis, markupOf } from "./emphasised.ts";
import { ARTICLE_FIELDS, type ArticleTable } from "./fields/article-fields.ts";
import type { FieldTable } from "./fields/field-row.ts";
import { type OwnFields, ownNames } from "./fields/own-fields.ts";
import type { LinkedFile } from "./media.ts";

const DESCRIPTION_LENGTH = 160;

/** The opening picture. */
export interface Picture {
  /** The value of `src`: a path of the site, prefix included, or a URL. */
  readonly src: Href | string;
  /** The picture in all its sizes; undefined if it is elsewhere. */
  readonly image: ResponsiveImage | undefined;
  /** Its crops for search engines and cards, if it is large enough. */
  readonly crops: Crops;
  readonly alt: string;
  readonly caption: string | undefined;
  /** The caption with its emphasis. */
  readonly captionMarkup: Html | undefined;
  readonly credit: string | undefined;
}

/** Why only the author can see a text. */
export type PreviewReason = "draft" | "future";

export interface ArticleParts<Fields extends ArticleFields = ArticleFields> {
  readonly file: string;
  readonly textFile: TextFile;
  readonly fields: Fields;
  readonly slug: Slug;
  readonly path: SitePath;
  readonly language: string;
  readonly authors: readonly Author[];
  readonly tags: readonly Tag[];
  readonly disclaimer: string;
  readonly picture: Picture | undefined;
  readonly media: readonly LinkedFile[];
  readonly pictures: readonly ResponsiveImage[];
  readonly text: ArticleText;
  /** Articles with the same fingerprint are equal; undefined if unknown. */
  readonly fingerprint: string | undefined;
  /** The clock of this build, in milliseconds. */
  readonly now: number;
}

/** The values of an article besides its fields. */
interface DerivedValues {
  /** Path of the file, for messages. */
  readonly file: string;
  readonly fingerprint: string | undefined;
  readonly slug: Slug;
  readonly path: SitePath;
  readonly emphasis: FieldEmphasis | undefined;
  /** BCP 47 */
  readonly language: string;
  /** Past its `expires`: its page stays, with a notice, and no list shows it. */
  readonly expired: boolean;
  /** Its page says only when and why it was withdrawn, and no list shows it; undefined before that day. */
  readonly withdrawn: { readonly date: Moment; readonly reason: string } | undefined;
  /** The day of its withdrawal, past or future. */
  readonly withdrawal: Moment | undefined;
  /** Why it is not published yet, in a build with drafts. */
  readonly preview: PreviewReason | undefined;
  /** For lists: the standfirst, else the first words of the text. */
  readonly summary: string;
  /** For search engines, about 160 characters. */
  readonly description: string;
  readonly authors: readonly Author[];
  readonly tags: readonly Tag[];
  readonly disclaimer: string;
  readonly picture: Picture | undefined;
  readonly media: readonly LinkedFile[];
  /** The site's own pictures in it, the opening one first. */
  readonly pictures: readonly ResponsiveImage[];
  readonly body: Html;
  /** The body for feeds, its addresses absolute; undefined if no feed shows the article. */
  readonly syndicated: Html | undefined;
  /** The body as Markdown, its links absolute; undefined in a journal without Markdown copies. */
  readonly markdown: string | undefined;
  readonly headings: readonly Heading[];
  /** The addresses of pictures elsewhere in the body. */
  readonly picturesElsewhere: readonly string[];
  readonly words: number;
  /** Minutes, at least 1. */
  readonly readingTime: number;
}

export type ArticleValues<Table extends FieldTable = ArticleTable> = OwnFields<Table> & DerivedValues;

/** All but `file` and `fingerprint`, which identify an article. */
const DERIVED_NAMES = {
  slug: true,
  path: true,
  emphasis: true,
  language: true,
  expired: true,
  withdrawn: true,
  withdrawal: true,
  preview: true,
  summary: true,
  description: true,
  authors: true,
  tags: true,
  disclaimer: true,
  picture: true,
  media: true,
  pictures: true,
  body: true,
  syndicated: true,
  markdown: true,
  headings: true,
  picturesElsewhere: true,
  words: true,
  readingTime: true,
} as const;

/** The names of an article's values, for a table of fields. */
export const valueNames = <Table extends FieldTable>(table: Table) => ({
  ...ownNames(table),
  ...DERIVED_NAMES,
});

/** The fields of {@link ARTICLE_FIELDS}, each with the type of its row, and {@link DerivedValues}. */
export class Article extends trackedRecord<ArticleValues>(valueNames(ARTICLE_FIELDS)) {
  #textFile: TextFile;

  /** @param values by default, made of the parts */
  constructor(parts: ArticleParts, values: Stored<ArticleValues> = valuesOf(parts)) {
    super(values);
    this.#textFile = parts.textFile;
  }

  override replaceValues(from: Article): void {
    super.replaceValues(from);
    this.#textFile = from.#textFile;
  }

  /** The line of its slug or title, for messages. */
  get addressPlace(): Place {
    return this.#textFile.addressPlace;
  }

  /** The title for pages: titles of works are in italics. */
  get titleMarkup(): Html {
    return markupOf(this.emphasis?.title, this.title);
  }

  /** The standfirst for pages; undefined if the author wrote none. */
  get chapoMarkup(): Html | undefined {
    return this.chapo === undefined ? undefined : markupOf(this.emphasis?.chapo, this.chapo);
  }

  /** The summary for lists. */
  get summaryMarkup(): Html {
    return this.chapoMarkup ?? markupOf(undefined, this.summary);
  }

  /** The title of its series for pages. */
  get seriesMarkup(): Html | undefined {
    return this.series && markupOf(this.emphasis?.series, this.series.title);
  }

  /** Whether lists, feeds and search engines may show it. */
  get findable(): boolean {
    return !this.expired && !this.noindex;
  }

  /** The last change that matters to a reader: publication, update or correction. */
  get modified(): Moment {
    const { date, updated, corrections } = this;
    let last = updated && updated.epoch > date.epoch ? updated : date;
    for (const correction of corrections) if (correction.date.epoch > last.epoch) last = correction.date;
    return last;
  }
}

/** @typeParam Fields the fields of the table; each is a value, unless its row has `becomes` */
export function valuesOf<Fields extends ArticleFields>({
  fields,
  text,
  now,
  textFile: _textFile,
  ...parts
}: ArticleParts<Fields>) {
  const summary = fields.chapo ?? cutAtWord(text.firstText, 2 * DESCRIPTION_LENGTH);
  return {
    ...fields,
    ...parts,
    emphasis: fields.emphasis,
    expired: fields.expires !== undefined && fields.expires.epoch <= now,
    withdrawn: isWithdrawn(fields, now) ? fields.withdrawn : undefined,
    withdrawal: fields.withdrawn?.date,
    preview: previewOf(fields, now),
    summary,
    description: fields.description ?? descriptionOf({ summary, title: fields.title }),
    body: text.html,
    syndicated: text.syndicated,
    markdown: text.markdown,
    headings: text.headings,
    picturesElsewhere: text.picturesElsewhere,
    words: text.words,
    readingTime: readingTime(text.words),
  };
}

/** The description of an article whose author wrote none. */
export const descriptionOf = ({ summary, title }: Pick<Article, "summary" | "title">) =>
  cutAtWord(summary || title, DESCRIPTION_LENGTH);

function previewOf({ draft, date }: ArticleFields, now: number): PreviewReason | undefined {
  if (draft) return "draft";
  return date.epoch > now ? "future" : undefined;
}

/** Whether an article is withdrawn at a moment, in milliseconds since 1970. */
export function isWithdrawn({ withdrawn }: ArticleFields, now: number): boolean {
  return withdrawn !== undefined && withdrawn.date.epoch <= now;
}
