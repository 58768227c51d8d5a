/** The shape of a row: all that Tribune knows of one field of front matter. */
import type { z } from "zod";
import type { TextKind } from "../../front-matter/raw.ts";
import type { FieldDoc } from "../../front-matter/value-readers.ts";
import type { Journal } from "../../journal/journal.ts";

/** A journal, and the tags that its articles use. */
export interface KnownNames {
  readonly journal: Journal;
  readonly tags: readonly string[];
}

/** A field or a part of one, without how it is read. */
export interface FieldWords {
  readonly label: FieldDoc;
  /** Its names in French and in other tools; case, accents, `-` and `_` do not matter. */
  readonly names?: readonly string[];
  /** The kind of text it holds. Files that Tribune writes quote a value that YAML would take for a number. */
  readonly text?: TextKind;
  /** Its text is set by the rules of typography, in the language of the article. */
  readonly typeset?: true;
  /**
   * Its text may have emphasis: the field has the plain words, and the article's `emphasis` has the pieces that a page
   * shows, under this name. Not for texts in lists.
   */
  readonly emphasis?: string;
  /** The fields inside it. */
  readonly parts?: Readonly<Record<string, FieldWords>>;
}

/** A field inside a field. */
export interface PartRow extends FieldWords {
  /** Reads the value, and refuses the wrong ones; the type of the value follows from it. */
  type(journal: Journal): z.ZodType;
}

/** A field of front matter: its row is the only place that declares it. */
export interface FieldRow extends PartRow {
  /** One sentence for authors, in the guides, in editors and in new files. */
  readonly doc: FieldDoc;
  /** YAML as it stands after `field:`, valid in every journal. */
  readonly example: FieldDoc;
  /** Free pages, in `pages/`, have it too. */
  readonly page?: true;
  /** A withdrawn article keeps it. Every other field is emptied, and so must be optional. */
  readonly survives?: true;
  /** The value of an `Article` that is made from it. Without this, the article has the field itself, under its own name. */
  readonly becomes?: string;
  /** Values to choose from: `one`, `several`, or `only` these, which its sentence names already. */
  readonly known?: {
    readonly choose: "one" | "several" | "only";
    values(names: KnownNames): readonly string[];
  };
  /** Its place and its text in the snippet of a whole article: `$1` is its tab stop, `choice` offers the known values. */
  readonly snippet?: { readonly place: number; readonly text: string | "choice" };
  /** `tribune new` leaves it out; other fields without a value are offered as comments. */
  readonly newFile?: "left out";
  /** In imported files it follows this field. By default it follows the row above. */
  readonly after?: string;
  /** How the web editor shows it, where that does not follow from its type; `none` leaves it out. */
  readonly widget?: Widget | "none";
  /** A line `Label: value` of a Word document or plain text gives it. */
  readonly spoken?: Spoken;
}

export interface Widget {
  /** A widget for the whole field, without its parts. */
  readonly as?: "string";
  /** Options of Sveltia CMS besides those that follow from the type. */
  options?(journal: Journal): Readonly<Record<string, unknown>>;
  /** Stands in place of the field's sentence. */
  readonly hint?: FieldDoc;
  /** The hint ends with the known values. */
  readonly lists?: true;
}

export interface Spoken {
  /** The most characters of a value: a longer line is prose. */
  readonly longest: number;
  /** Labels that people use in prose but not in front matter: lower case, no accents, `_` for a space. */
  readonly labels?: readonly string[];
}

export type PartTable = Readonly<Record<string, PartRow>>;

/** Fields by name, in the order of the guides, the schema, the form and new files. */
export type FieldTable = Readonly<Record<string, FieldRow>>;

export const both = (text: string): FieldDoc => ({ fr: text, en: text });
