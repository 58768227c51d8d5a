/** The common result of all readers: an article or free page, not yet fitted to the journal. */
import type { Root } from "hast";
import type { RawMap } from "../content/front-matter/raw.ts";
import type { Finding } from "../problems/problem.ts";
import type { Remarks } from "./import-remarks.ts";

/** How the references of a text are resolved. */
export interface ReferenceBase {
  /** Absolute path of the folder for relative targets. */
  readonly folder?: string;
  /** Absolute paths of folders for targets that start with `/`. */
  readonly roots?: readonly string[];
  /** Absolute path of the folder that imported files must lie in. */
  readonly within?: string;
  /** Old URL of the page. */
  readonly url?: string;
  /** Images contained in the source itself, by target. */
  readonly embedded?: ReadonlyMap<string, Uint8Array>;
}

export interface DraftPicture {
  readonly src: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

export interface DraftSource {
  readonly title: string;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
}

/** The item that a rating is about; `type` is a schema.org name. */
export interface DraftSubject {
  readonly type: string;
  readonly name: string;
  readonly url?: string | undefined;
}

/** What the source says about a text's versions in other languages. */
export interface Translation {
  /** Shared by all versions of a text, and by nothing else in the import. */
  readonly group: string;
  /** Whether the source marks this version as the original. */
  readonly isOriginal?: boolean | undefined;
  /** The field with this information, to be reported if it leads nowhere. */
  readonly field?: { readonly key: string; readonly value: string } | undefined;
}

/** Fields that are plain text in every source. */
const TEXT_FIELDS = [
  "title",
  "date",
  "updated",
  "expires",
  "chapo",
  "description",
  "disclaimer",
  "disclosure",
  "genre",
  "slug",
  "lang",
  /** Slug or file of the original of this translation. */
  "translationOf",
  "canonical",
] as const;

export type TextField = (typeof TEXT_FIELDS)[number];

export const isTextField = (field: string): field is TextField => TEXT_FIELDS.some((one) => one === field);

/** Fields as the source gave them; text is trimmed later. */
export interface DraftFields extends Readonly<Partial<Record<TextField, string | undefined>>> {
  readonly title: string;
  readonly authors?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly rating?: string | undefined;
  readonly ratingSubject?: DraftSubject | undefined;
  /** Undefined if the source does not say. */
  readonly draft?: boolean | undefined;
  /** Old paths or URLs. */
  readonly aliases?: readonly string[] | undefined;
  readonly image?: DraftPicture | undefined;
  readonly series?: { readonly title: string; readonly part?: string | undefined } | undefined;
  readonly sources?: readonly DraftSource[] | undefined;
  readonly corrections?: readonly { readonly date: string; readonly text: string }[] | undefined;
  readonly featured?: boolean | undefined;
  readonly noindex?: boolean | undefined;
  readonly toc?: boolean | undefined;
  /** All other fields of the table, as in front matter; values that their rows do not accept are reported. */
  readonly others?: RawMap | undefined;
}

export interface ImportDraft {
  /** Name in reports: the file, or the entry of an export. */
  readonly origin: string;
  readonly kind: "article" | "page";
  readonly fields: DraftFields;
  readonly body: { readonly html: string | Root } | { readonly markdown: string };
  readonly place: ReferenceBase;
  /** Old paths and absolute file paths that other texts of the source may link to. */
  readonly names: readonly string[];
  readonly translation?: Translation | undefined;
  readonly remarks: Remarks;
}

export const FORMATS = ["text", "docx", "html", "wordpress", "ghost", "markdown"] as const;

export type ImportFormat = (typeof FORMATS)[number];

/** The content of a source. */
export interface Extract {
  readonly format: ImportFormat;
  readonly drafts: readonly ImportDraft[];
  /** Remarks on the source as a whole: content that becomes no article. */
  readonly remarks: Remarks;
  /** Files of a folder that could not be read. */
  readonly failures: readonly ImportFailure[];
}

export interface ImportFailure {
  readonly file: string;
  readonly refusal: ImportRefusal;
}

/** A source that cannot be imported; the message is one sentence. */
export class ImportRefusal extends Error {
  readonly finding: Finding;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(finding: Finding, place: { line?: number; column?: number } = {}) {
    super(finding.en.reason);
    this.name = "ImportRefusal";
    this.finding = finding;
    this.line = place.line;
    this.column = place.column;
  }
}
