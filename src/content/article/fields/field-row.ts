/** The shape of a row, which declares one field of front matter. */
import type { z } from "zod";
import type { TextKind } from "../../front-matter/raw.ts";
import type { FieldDoc } from "../../front-matter/value-readers.ts";
import type { Journal } from "../../journal/journal.ts";

/** A journal, and the tags of its articles. */
export interface KnownNames {
  readonly journal: Journal;
  readonly tags: readonly string[];
}

/** A field or a part of one, without its reader. */
export interface FieldWords {
  readonly label: FieldDoc;
  /** Its names in French and in other tools, without regard to case, accents, `-` and `_`. */
  readonly names?: readonly string[];
  /** Its kind of text. In files that Tribune writes, values that YAML would read as numbers are quoted. */
  readonly text?: TextKind;
  /** Its text is typeset, in the language of the article. */
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
  /** The reader of its values, from which their type follows. */
  type(journal: Journal): z.ZodType;
}

/** A field of front matter, declared only here. */
export interface FieldRow extends PartRow {
  /** One sentence for authors, in the guides, in editors and in new files. */
  readonly doc: FieldDoc;
  /** The YAML after `field:`, valid in every journal. */
  readonly example: FieldDoc;
  /** Free pages have it too. */
  readonly page?: true;
  /** Withdrawn articles have it too. All other fields are emptied, and so must be optional. */
  readonly survives?: true;
  /** The value of an `Article` derived from it. By default, the article has the field itself. */
  readonly becomes?: string;
  /** Values to choose from: `one`, `several`, or `only` these, if its sentence already lists them. */
  readonly known?: {
    readonly choose: "one" | "several" | "only";
    values(names: KnownNames): readonly string[];
  };
  /** Its place and its text in the snippet of a whole article: `$1` is its tab stop, `choice` offers the known values. */
  readonly snippet?: { readonly place: number; readonly text: string | "choice" };
  /** `tribune new` leaves it out; other fields without a value are offered as comments. */
  readonly newFile?: "left out";
  /** The field before it in imported files; by default the row above. */
  readonly after?: string;
  /** Its widget in the web editor, if that does not follow from its type; `none` omits it. */
  readonly widget?: Widget | "none";
  /** Imports read it from a line `Label: value` of a Word document or plain text. */
  readonly spoken?: Spoken;
}

export interface Widget {
  /** A widget for the whole field, without its parts. */
  readonly as?: "string";
  /** Options of Sveltia CMS besides those that follow from the type. */
  options?(journal: Journal): Readonly<Record<string, unknown>>;
  /** Replaces the field's sentence. */
  readonly hint?: FieldDoc;
  /** The hint ends with the known values. */
  readonly lists?: true;
}

export interface Spoken {
  /** Maximum characters of a value: a longer line is prose. */
  readonly longest: number;
  /** Labels that people use in prose but not in front matter: lower case, no accents, `_` for a space. */
  readonly labels?: readonly string[];
}

export type PartTable = Readonly<Record<string, PartRow>>;

/** Fields by name, in the order of the guides, the schema, the form and new files. */
export type FieldTable = Readonly<Record<string, FieldRow>>;

export const both = (text: string): FieldDoc => ({ fr: text, en: text });
