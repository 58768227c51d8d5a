/** Messages of `tribune schema`. */

export interface SchemaTexts {
  /** What the command is for, in the list of `tribune --help`. */
  readonly purpose: string;
  readonly help: string;
  written(file: string): string;
}
