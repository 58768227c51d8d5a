/**
 * Compares a build with the published site: texts that are added, moved or removed, and pages that change.
 */
import { changesBetween } from "./file-changes.ts";
import type { Manifest } from "./manifest.ts";
import { PAGE } from "./publication-record.ts";

/** An article or free page of the build. */
export interface BuiltText {
  /** Path of its page from the site's root: `puces/index.html`. */
  readonly page: string;
  /** Redirect pages at its earlier addresses. */
  readonly aliases: readonly string[];
  /** See `sourceId`. */
  readonly source: string;
}

export interface Difference<Text extends BuiltText> {
  readonly added: readonly Text[];
  readonly moved: readonly { readonly text: Text; readonly from: string }[];
  /** Pages of removed texts, and earlier addresses without a redirect. */
  readonly removed: readonly string[];
  /** All pages, by file. */
  readonly pages: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
}

/** @param texts articles and free pages of the build; the result keeps their order */
export function differenceOf<Text extends BuiltText>(
  before: Manifest,
  after: Manifest,
  texts: readonly Text[],
): Difference<Text> {
  const added: Text[] = [];
  const moved: { text: Text; from: string }[] = [];
  const earlier = pagesBySource(before);
  for (const text of texts) {
    if (earlier.pages.has(text.page)) continue;
    const from = earlierPage(text, earlier);
    if (from === undefined) added.push(text);
    else moved.push({ text, from });
  }
  const left = new Set(moved.map(({ from }) => from));

  const { changed, gone } = changesBetween(before.files, after.files);
  const written = pagesIn(changed);
  return {
    added,
    moved,
    removed: [...earlier.pages].filter((page) => !after.files.has(page) && !left.has(page)).toSorted(),
    pages: {
      added: written.filter((page) => !before.files.has(page)),
      changed: written.filter((page) => before.files.has(page)),
      removed: pagesIn(gone),
    },
  };
}

interface Earlier {
  /** The page of every text. */
  readonly pages: ReadonlySet<string>;
  readonly bySource: ReadonlyMap<string, readonly string[]>;
}

function pagesBySource({ addresses }: Manifest): Earlier {
  const texts = [...addresses].filter(([, { kind }]) => kind !== "list");
  const bySource = new Map(
    [...Map.groupBy(texts, ([, { source }]) => source)].map(([source, own]) => [
      source,
      own.map(([page]) => page),
    ]),
  );
  return { pages: new Set(texts.map(([page]) => page)), bySource };
}

/**
 * The page where a text was published before: the last alias that was a page (an alias is added when a text
 * moves), else the page of the same source.
 */
function earlierPage({ aliases, source }: BuiltText, { pages, bySource }: Earlier): string | undefined {
  return aliases.findLast((page) => pages.has(page)) ?? bySource.get(source)?.[0];
}

const pagesIn = (files: readonly string[]) => files.filter((file) => PAGE.test(file)).toSorted();
