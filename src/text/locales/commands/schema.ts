/** Messages of `tribune schema`. */

export interface SchemaTexts {
  /** Description of the command in `tribune --help`. */
  readonly purpose: string;
  readonly help: string;
  written(file: string): string;
}
