/** What a finished build makes of the site that is published: texts that come, move and go, pages that change. */
import type { Manifest } from "./manifest.ts";

/** An article or free page of the finished build. */
export interface BuiltText {
  /** Its page, from the site's root: `puces/index.html`. */
  readonly page: string;
  /** Pages that lead to it from its earlier addresses. */
  readonly aliases: readonly string[];
  /** See `sourceId`. */
  readonly source: string;
}

export interface Difference<Text extends BuiltText> {
  readonly added: readonly Text[];
  readonly moved: readonly { readonly text: Text; readonly from: string }[];
  /** Pages of texts that are no more, and of earlier addresses that lead nowhere now. */
  readonly removed: readonly string[];
  /** Every page whatever it is of, by its file. */
  readonly pages: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
}

/** @param texts those of the finished build, in the order in which they are told */
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

  const present = pagesIn(after);
  return {
    added,
    moved,
    removed: [...earlier.pages].filter((page) => !after.files.has(page) && !left.has(page)).toSorted(),
    pages: {
      added: present.filter((page) => !before.files.has(page)),
      changed: present.filter((page) => {
        const was = before.files.get(page);
        return was !== undefined && was.sha256 !== after.files.get(page)?.sha256;
      }),
      removed: pagesIn(before).filter((page) => !after.files.has(page)),
    },
  };
}

interface Earlier {
  /** Every page of a text. */
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

/** Where a text was read: the last alias that was a page, which is added when a text moves; else its file's page. */
function earlierPage({ aliases, source }: BuiltText, { pages, bySource }: Earlier): string | undefined {
  return aliases.findLast((page) => pages.has(page)) ?? bySource.get(source)?.[0];
}

const pagesIn = ({ files }: Manifest) =>
  [...files.keys()].filter((file) => /\.html?$/i.test(file)).toSorted();
