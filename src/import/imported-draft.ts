/** What every format becomes first: one article or free page, not yet fitted to the journal. */
import type { Root } from "hast";
import type { RawMap } from "../content/front-matter/raw.ts";
import type { Finding } from "../problems/problem.ts";
import type { Remarks } from "./import-remarks.ts";

/** Where the references of a text lead. */
export interface ReferenceBase {
  /** Absolute path of the folder from which relative targets are looked for. */
  readonly folder?: string;
  /** Absolute folders in which targets that begin with `/` are looked for. */
  readonly roots?: readonly string[];
  /** Absolute folder that no file may be fetched from outside of. */
  readonly within?: string;
  /** The page's old address. */
  readonly url?: string;
  /** Pictures that the source itself holds, by their target. */
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

/** What a rating is about; `type` is a schema.org name. */
export interface DraftSubject {
  readonly type: string;
  readonly name: string;
  readonly url?: string | undefined;
}

/** What the source says of a text's other languages. */
export interface Translation {
  /** Alike for the versions of one text, and for nothing else of the import. */
  readonly group: string;
  /** Whether the source says that this version is the one that the others translate. */
  readonly isOriginal?: boolean | undefined;
  /** The field that says so, to be told when it leads nowhere. */
  readonly field?: { readonly key: string; readonly value: string } | undefined;
}

/** Fields that are a text in every source, and that an import makes the journal's own. */
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
  /** The slug or the file of the text that this one translates. */
  "translationOf",
  "canonical",
] as const;

export type TextField = (typeof TEXT_FIELDS)[number];

export const isTextField = (field: string): field is TextField => TEXT_FIELDS.some((one) => one === field);

/** Fields as the source gave them: text, trimmed later. */
export interface DraftFields extends Readonly<Partial<Record<TextField, string | undefined>>> {
  readonly title: string;
  readonly authors?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly rating?: string | undefined;
  readonly ratingSubject?: DraftSubject | undefined;
  /** Undefined when the source says nothing of its status. */
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
  /** Every other field of the table, as it would stand in front matter: what its row does not accept is reported. */
  readonly others?: RawMap | undefined;
}

export interface ImportDraft {
  /** What the report calls it: the file, or the entry of an export. */
  readonly origin: string;
  readonly kind: "article" | "page";
  readonly fields: DraftFields;
  readonly body: { readonly html: string | Root } | { readonly markdown: string };
  readonly place: ReferenceBase;
  /** Old paths and absolute file paths by which the texts of the same source may link to it. */
  readonly names: readonly string[];
  readonly translation?: Translation | undefined;
  readonly remarks: Remarks;
}

export const FORMATS = ["text", "docx", "html", "wordpress", "ghost", "markdown"] as const;

export type ImportFormat = (typeof FORMATS)[number];

/** All that one source holds. */
export interface Extract {
  readonly format: ImportFormat;
  readonly drafts: readonly ImportDraft[];
  /** Of the source as a whole: what is in it and becomes no article. */
  readonly remarks: Remarks;
  /** Files of a folder that cannot be read. */
  readonly failures: readonly ImportFailure[];
}

export interface ImportFailure {
  readonly file: string;
  readonly refusal: ImportRefusal;
}

/** A source that cannot be imported, in one sentence. */
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
