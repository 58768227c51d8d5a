/** Messages of `tribune build --explain`. */

type Names<Name extends string> = Readonly<Record<Name, string>>;

/** What every page depends on. */
export type RootName =
  | "node"
  | "engine"
  | "programs"
  | "run"
  | "address"
  | "journal"
  | "design"
  | "scripts"
  | "logo"
  | "icons"
  | "feedImage"
  | "card"
  | "policies";

type GroupName = "tags" | "authors";

/** A query to the site itself; pages depend on its result. */
export type SiteQuery =
  | "now"
  | "unpublished"
  | "ignored"
  | "warnings"
  | "searchPath"
  | "pages"
  | "sitemap"
  | "files";

/** A query about the site or the library. */
export type WholeQuery =
  | "articles"
  | "listed"
  | "pages"
  | "findable"
  | "indexable"
  | "tagsByCount"
  | "lead"
  | "years"
  | "everyPage"
  | "oldAddresses"
  | `${GroupName}.${"size" | "keys" | "all"}`
  | `site.${SiteQuery}`;

/** A query about one article, subject or author. */
export type SingleQuery =
  | "neighbours"
  | "related"
  | "readNext"
  | "seriesOf"
  | "versions"
  | "translations"
  | "original"
  | `${GroupName}.${"get" | "has"}`;

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
    readonly again: string;
    readonly item: string;
    readonly damaged: string;
    readonly volatile: string;
    readonly allVolatile: string;
    asset(original: string): string;
    query(what: string): string;
    root(what: readonly string[]): string;
    record(file: string, fields: readonly string[]): string;
  };
  readonly root: Names<RootName>;
  readonly whole: Names<WholeQuery>;
  about(of: string): Names<SingleQuery>;
}
