/** Messages of `tribune schema`. */

export interface SchemaTexts {
  readonly help: string;
  written(file: string): string;
}
