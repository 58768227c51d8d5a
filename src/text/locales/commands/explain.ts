/** Messages of `tribune build --explain`. */

type Names = Readonly<Record<string, string>>;

export interface ExplainTexts {
  /** `/a/ : faite, car …` */
  rendered(address: string, why: string): string;
  kept(address: string, count: { records: number; queries: number; assets: number }): string;
  own(address: string): string;
  file(address: string): string;
  missing(address: string, meant: string | null): string;
  readonly reasons: {
    readonly first: string;
    readonly fresh: string;
    readonly lost: string;
    readonly new: string;
    readonly item: string;
    readonly damaged: string;
    readonly volatile: string;
    readonly allVolatile: string;
    asset(original: string): string;
    query(what: string): string;
    root(what: readonly string[]): string;
    record(file: string, fields: readonly string[]): string;
  };
  /** What every page depends on. */
  readonly root: Names;
  /** A query about the site or the library. */
  readonly whole: Names;
  /** A query about one article, subject or author. */
  about(of: string): Names;
}
