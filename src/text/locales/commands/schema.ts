/** What `tribune schema` says. */

export interface SchemaTexts {
  readonly help: string;
  written(file: string): string;
}
