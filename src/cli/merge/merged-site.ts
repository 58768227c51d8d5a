/** A site as the last steps of a build see it, made of the record of its first part. */
import { resolve } from "node:path";
import { Routes, type SitePath } from "../../content/addresses/routes.ts";
import type { Journal } from "../../content/journal/journal.ts";
import { TextFile } from "../../content/sources/text-file.ts";
import type { Place, Problem } from "../../problems/problem.ts";
import type { FinishedList, FinishedSite, FinishedText } from "../build/finished-site.ts";
import type { ListRecord, SiteRecord, TextRecord } from "../build/part-record.ts";

export interface MergedSiteParts {
  readonly journal: Journal;
  readonly record: SiteRecord;
  /** The folder of the articles, as in messages. */
  readonly articles: string;
  readonly warnings: readonly Problem[];
  readonly remarks: readonly Problem[];
}

export function mergedSite({ journal, record, articles, warnings, remarks }: MergedSiteParts): FinishedSite {
  const routes = new Routes(record.base);
  const texts = record.articles.map((text) => new MergedText(text, articles));
  const lists = (all: readonly ListRecord[]) =>
    all.map(([list, members]): [FinishedList, FinishedText[]] => [
      list,
      members.flatMap((place) => texts[place] ?? []),
    ]);
  return {
    journal,
    routes,
    unpublished: record.counts.unpublished,
    warnings,
    remarks,
    library: {
      articles: texts,
      pages: record.pages.map((text) => new MergedText(text, "pages")),
      tags: lists(record.tags),
      authors: lists(record.authors),
      oldAddresses: record.oldAddresses,
      everyPage: { redirects: record.redirects.map((path) => ({ path })) },
    },
    href: (path) => routes.href(path),
  };
}

class MergedText implements FinishedText {
  readonly file: string;
  readonly path: SitePath;
  readonly title: string;
  readonly aliases: FinishedText["aliases"];
  readonly withdrawn: object | undefined;
  readonly #label: string;
  readonly #place: Place | undefined;

  /** @param label the folder of the file, as in messages */
  constructor({ file, path, title, aliases, isWithdrawn, addressPlace }: TextRecord, label: string) {
    this.file = file;
    this.path = path;
    this.title = title;
    this.aliases = aliases;
    this.withdrawn = isWithdrawn ? {} : undefined;
    this.#label = label;
    this.#place = addressPlace;
  }

  /** The file alone, where the machine that merges does not have the texts. */
  get addressPlace(): Place {
    if (this.#place) return this.#place;
    const root = resolve(this.#label);
    const folder = { root, label: this.#label, files: [], ignored: [], problems: [], hasLinks: false };
    try {
      return TextFile.closed(folder, this.file.slice(this.#label.length + 1), "").addressPlace;
    } catch {
      return { file: this.file };
    }
  }
}
