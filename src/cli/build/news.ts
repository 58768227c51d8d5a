/** What is new, moved or removed since the last publication, by title and address. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileOf } from "../../content/addresses/address.ts";
import { printable } from "../../problems/report.ts";
import { differenceOf } from "../../publish/difference.ts";
import { type Manifest, sourceId } from "../../publish/manifest.ts";
import { unescapeText } from "../../text/html.ts";
import type { Language } from "../../text/language.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { FinishedSite } from "./finished-site.ts";

/** Addresses are paths on the host, including the prefix. */
export interface News {
  readonly added: readonly { title: string; address: string; file: string }[];
  readonly moved: readonly { title: string; address: string; from: string; file: string }[];
  /** The published title; empty if it cannot be read. */
  readonly removed: readonly { title: string; address: string }[];
  /** All pages, including those of lists. */
  readonly pages: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
}

/** Maximum number of lines; `--json` lists everything. */
const MAX_LINES = 10;

/**
 * @param before manifest of the last publication
 * @param published its folder, still in place
 */
export function newsOf(
  { library, routes }: Pick<FinishedSite, "library" | "routes">,
  before: Manifest,
  after: Manifest,
  published: string,
): News {
  const texts = [...library.articles, ...library.pages].map(({ title, path, file, aliases }) => ({
    title,
    file,
    page: fileOf(path),
    aliases: aliases.map((alias) => fileOf(routes.alias(alias))),
    get source() {
      return sourceId(file);
    },
  }));
  const { added, moved, removed, pages } = differenceOf(before, after, texts);
  const home = routes.href(routes.home());
  const addressOf = (page: string) => home + page.replace(/(^|\/)index\.html$/, "$1");
  return {
    added: added.map(({ title, page, file }) => ({ title, address: addressOf(page), file })),
    moved: moved.map(({ text, from }) => ({
      title: text.title,
      address: addressOf(text.page),
      from: addressOf(from),
      file: text.file,
    })),
    removed: removed.map((page) => ({ title: titleIn(join(published, page)), address: addressOf(page) })),
    pages: {
      added: pages.added.map(addressOf),
      changed: pages.changed.map(addressOf),
      removed: pages.removed.map(addressOf),
    },
  };
}

/** The title in a generated page's Open Graph tag. */
function titleIn(file: string): string {
  try {
    const written = /<meta property="og:title" content="([^"]*)"/.exec(readFileSync(file, "utf8"))?.[1];
    return unescapeText(written ?? "");
  } catch {
    return "";
  }
}

/** A sentence, then a few lines. Moved and removed pages come first, since others may link to them. */
export function formatNews({ added, moved, removed, pages }: News, language: Language): string[] {
  const texts = COMMAND_TEXTS[language].build.news;
  const listed = <Item>(items: readonly Item[], line: (item: Item) => string) => {
    const rest = items.length - MAX_LINES;
    const lines = items.slice(0, MAX_LINES).map((item) => printable(line(item)));
    return rest > 0 ? [...lines, texts.more(rest)] : lines;
  };
  const lines = [
    ...listed(removed, ({ title, address }) => texts.removed(title, address)),
    ...listed(moved, ({ title, address, from }) => texts.moved(title, from, address)),
    ...listed(added, ({ title, address }) => texts.added(title, address)),
  ];
  const [more, changed, fewer] = [pages.added.length, pages.changed.length, pages.removed.length];
  if (more + changed + fewer === 0) return [texts.nothing];
  return [texts.pages({ added: more, changed, removed: fewer }), ...lines.map((line) => `   ${line}`)];
}
