/** Messages of `tribune import`. */

export interface ImportCount {
  /** Written, or to be written in a dry run. */
  readonly done: number;
  readonly exists: number;
  readonly failed: number;
  readonly dryRun: boolean;
}

export interface ImportTexts {
  readonly help: string;
  readonly nothingGiven: string;
  readonly bothStatuses: string;
  readonly formats: Readonly<Record<"text" | "docx" | "html" | "wordpress" | "ghost" | "markdown", string>>;
  source(source: string, format: string, texts: number): string;
  readonly outcomes: Readonly<
    Record<"written" | "planned" | "exists" | "refused", (file: string, draft: boolean) => string>
  >;
  from(origin: string): string;
  files(names: string): string;
  readonly kinds: Readonly<Record<"guessed" | "lost" | "check", string>>;
  summary(count: ImportCount): string;
}
