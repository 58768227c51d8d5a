/** Messages of `tribune merge`. */

/** What parts may have been made from differently. */
export type PartDifference = "engine" | "settings" | "texts" | "pictures" | "clock";

export interface MergeTexts {
  readonly help: string;
  readonly noParts: string;
  notAPart(folder: string): string;
  /** @param file undefined if the record itself is damaged */
  torn(folder: string, file: string | undefined): string;
  foreign(folder: string, file: string): string;
  missing(numbers: readonly number[], of: number): string;
  twice(number: number, a: string, b: string): string;
  /** @param a with how many parts there are in its division */
  divided(a: readonly [folder: string, of: number], b: readonly [folder: string, of: number]): string;
  differ(what: PartDifference, a: string, b: string): string;
  /** A part was made by another engine, or with other settings, than those of the merge. */
  readonly otherEngine: (folder: string) => string;
  readonly otherSettings: (folder: string) => string;
  pageTwice(page: string, a: string, b: string): string;
  fileDiffers(file: string, a: string, b: string): string;
  overPart(output: string): string;
  readonly interrupted: string;
}
