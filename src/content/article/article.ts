/** An article, as the layouts see it: everything resolved, nothing left to check. */

import type { Crops, ResponsiveImage } from "../../images/image.ts";
import { trackedRecord } from "../../incremental/tracked-record.ts";
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
  /** What stands in `src`: a path of the site, prefix included, or a URL. */
  readonly src: Href | string;
  /** The picture itself, in all its sizes, when it is the site's own. */
  readonly image: ResponsiveImage | undefined;
  /** Its parts in the shapes that search engines and cards show, where it is large enough. */
  readonly crops: Crops;
  readonly alt: string;
  readonly caption: string | undefined;
  /** The caption with its emphasis. */
  readonly captionMarkup: Html | undefined;
  readonly credit: string | undefined;
}

/** Why a text is shown to nobody but its author. */
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
  /** Two articles of the same fingerprint are the same; undefined where nobody knows. */
  readonly fingerprint: string | undefined;
  /** The clock of this build, in milliseconds. */
  readonly now: number;
}

/** What an article is besides the fields that it has as they were read. */
interface MadeValues {
  /** Path of the file, for messages. */
  readonly file: string;
  readonly fingerprint: string | undefined;
  readonly slug: Slug;
  readonly path: SitePath;
  readonly emphasis: FieldEmphasis | undefined;
  /** BCP 47 */
  readonly language: string;
  /** Past its `expires`: it keeps its page, says so, and is on no list. */
  readonly expired: boolean;
  /** Taken back by its author or the journal: its page says when and why, shows nothing else, and is on no list. */
  readonly withdrawn: { readonly date: Moment; readonly reason: string } | undefined;
  /** The day of its withdrawal, come or not. */
  readonly withdrawal: Moment | undefined;
  /** Why the article does not appear yet, when it is built for its author to see: nobody was promised its page. */
  readonly preview: PreviewReason | undefined;
  /** The standfirst, or the first words of the text cut at a word: for lists. */
  readonly summary: string;
  /** For search engines, about 160 characters. */
  readonly description: string;
  readonly authors: readonly Author[];
  readonly tags: readonly Tag[];
  readonly disclaimer: string;
  readonly picture: Picture | undefined;
  readonly media: readonly LinkedFile[];
  /** The site's own pictures that it shows: the opening one first. */
  readonly pictures: readonly ResponsiveImage[];
  readonly body: Html;
  /** The body for feeds, every address in it absolute; undefined when no feed shows the article. */
  readonly syndicated: Html | undefined;
  /** The body as Markdown, its links absolute; undefined in a journal without Markdown copies. */
  readonly markdown: string | undefined;
  readonly headings: readonly Heading[];
  /** Addresses of the pictures elsewhere that the body shows. */
  readonly picturesElsewhere: readonly string[];
  readonly words: number;
  /** Minutes, at least 1. */
  readonly readingTime: number;
}

export type ArticleValues<Table extends FieldTable = ArticleTable> = OwnFields<Table> & MadeValues;

/** All but `file` and `fingerprint`, which tell articles apart. */
const MADE_NAMES = {
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
export const valueNames = <Table extends FieldTable>(table: Table) => ({ ...ownNames(table), ...MADE_NAMES });

/** The fields of its table ({@link ARTICLE_FIELDS}), each typed as its row reads it, and {@link MadeValues}. */
export class Article extends trackedRecord<ArticleValues>(valueNames(ARTICLE_FIELDS)) {
  #textFile: TextFile;

  constructor(parts: ArticleParts) {
    super(valuesOf(parts));
    this.#textFile = parts.textFile;
  }

  override replaceValues(from: Article): void {
    super.replaceValues(from);
    this.#textFile = from.#textFile;
  }

  /** The line from which its address comes, for messages. */
  get addressPlace(): Place {
    return this.#textFile.addressPlace;
  }

  /** The title as a page shows it: titles of works in italics. */
  get titleMarkup(): Html {
    return markupOf(this.emphasis?.title, this.title);
  }

  /** The standfirst that the author wrote, as a page shows it. */
  get chapoMarkup(): Html | undefined {
    return this.chapo === undefined ? undefined : markupOf(this.emphasis?.chapo, this.chapo);
  }

  /** The summary as a list shows it. */
  get summaryMarkup(): Html {
    return this.chapoMarkup ?? markupOf(undefined, this.summary);
  }

  /** The title of its series, as a page shows it. */
  get seriesMarkup(): Html | undefined {
    return this.series && markupOf(this.emphasis?.series, this.series.title);
  }

  /** Whether it may be found: on lists, in feeds, by search engines. */
  get findable(): boolean {
    return !this.expired && !this.noindex;
  }

  /** The last change that matters to a reader: publication, update or correction. */
  get modified(): Moment {
    const changes = [this.updated, ...this.corrections.map(({ date }) => date)];
    return changes.reduce<Moment>(
      (last, change) => (change && change.epoch > last.epoch ? change : last),
      this.date,
    );
  }
}

/** @typeParam Fields those of the table: each is a value of its own unless its row says what it becomes */
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
    description: fields.description ?? cutAtWord(summary || fields.title, DESCRIPTION_LENGTH),
    body: text.html,
    syndicated: text.syndicated,
    markdown: text.markdown,
    headings: text.headings,
    picturesElsewhere: text.picturesElsewhere,
    words: text.words,
    readingTime: readingTime(text.words),
  };
}

function previewOf({ draft, date }: ArticleFields, now: number): PreviewReason | undefined {
  if (draft) return "draft";
  return date.epoch > now ? "future" : undefined;
}

/** Whether the day of its withdrawal has come. */
export function isWithdrawn({ withdrawn }: ArticleFields, now: number): boolean {
  return withdrawn !== undefined && withdrawn.date.epoch <= now;
}
