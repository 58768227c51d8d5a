/** Messages of `tribune rollback`. */

export interface RollbackTexts {
  readonly help: string;
  readonly none: string;
  files(count: number): string;
  done(id: string, output: string): string;
  readonly refused: Readonly<
    Record<"no-releases" | "no-earlier" | "unknown" | "current" | "damaged", (id: string) => string>
  >;
}
