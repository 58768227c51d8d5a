/** Checks a built site for faults of its layouts, its configuration and its own files. */
import { catalogue } from "../../../problems/catalogue.ts";
import { Suggestions } from "../../../problems/nearest.ts";
import type { Finding, Problem } from "../../../problems/problem.ts";
import { percentDecoded } from "../../../text/decode.ts";
import type { LintSource } from "../source-text.ts";
import { type BuiltPage, readBuiltPage } from "./built-page.ts";

export interface BuiltSite {
  /** All files, from the site's root. */
  readonly files: Iterable<string>;
  readonly read: (file: string) => string;
  /** The folder's name in messages. */
  readonly label: string;
  /** `/` or `/prefix/`. */
  readonly prefix: string;
  /** Texts by the file of their page; faults in them are reported elsewhere. */
  readonly texts: ReadonlyMap<string, LintSource>;
  /** Whether dead anchors in texts were already reported, at a severity that the journal chose. */
  readonly knowsDeadAnchors: boolean;
}

/** Files of third-party programs. */
const THIRD_PARTY = /^admin\//;

/** Counts the pages with each fault, and keeps the first one by file name. */
class Tally<Data> {
  readonly #faults = new Map<string, { readonly page: BuiltPage; readonly data: Data; pages: number }>();

  add(key: string, page: BuiltPage, data: Data): void {
    const known = this.#faults.get(key);
    if (known) known.pages += 1;
    else this.#faults.set(key, { page, data, pages: 1 });
  }

  problems({ label }: BuiltSite, finding: (data: Data, pages: number) => Finding): Problem[] {
    return [...this.#faults.values()].map(({ page, data, pages }) => ({
      file: `${label}/${page.file}`,
      ...finding(data, pages),
    }));
  }
}

export function builtSiteProblems(site: BuiltSite): Problem[] {
  const pages = [...site.files]
    .filter((file) => file.endsWith(".html") && !THIRD_PARTY.test(file))
    .flatMap((file) => readBuiltPage(file, site.read(file)) ?? [])
    .filter(({ isRedirect }) => !isRedirect);
  return [
    ...headings(pages, site),
    ...titles(pages, site),
    ...pictures(pages, site),
    ...anchors(pages, site),
    ...ids(pages, site),
  ];
}

function headings(pages: readonly BuiltPage[], site: BuiltSite): Problem[] {
  const tally = new Tally<number>();
  for (const page of pages) {
    const { headings: count } = page;
    if (count !== 1) tally.add(count === 0 ? "none" : "several", page, count);
  }
  return tally.problems(site, (count, pages) => catalogue.builtHeading({ count, pages }));
}

function titles(pages: readonly BuiltPage[], { label, texts }: BuiltSite): Problem[] {
  const groups = Map.groupBy(pages, ({ title }) => title);
  return [...groups].flatMap(([title, group]) => {
    const [first, second] = group;
    // Texts with the same title are reported by the rule for texts.
    if (!first || !second || title === "" || group.every(({ file }) => texts.has(file))) return [];
    const finding = catalogue.builtTitleTwice({ title, other: addressOf(second.file), pages: group.length });
    return [{ file: `${label}/${first.file}`, ...finding }];
  });
}

function pictures(pages: readonly BuiltPage[], site: BuiltSite): Problem[] {
  const tally = new Tally<string>();
  for (const page of pages) for (const src of new Set(page.imagesWithoutAlt)) tally.add(src, page, src);
  return tally.problems(site, (src, count) => catalogue.builtImageAlt({ src, pages: count }));
}

function anchors(pages: readonly BuiltPage[], site: BuiltSite): Problem[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const tally = new Tally<{ target: string; meant: string | undefined }>();
  const written: Problem[] = [];
  for (const page of pages) {
    const text = site.texts.get(page.file);
    if (site.knowsDeadAnchors && text) continue;
    const suggestions = new Map<BuiltPage, Suggestions>();
    for (const href of new Set(page.anchors)) {
      const target = targetOf(href, page.file, site.prefix);
      const targetPage = target && byFile.get(target.file);
      if (!targetPage || hasAnchor(target.anchor, targetPage)) continue;
      const known = suggestions.get(targetPage) ?? new Suggestions(targetPage.ids);
      suggestions.set(targetPage, known);
      const meant = known.for(target.anchor);
      const data = { target: `${addressOf(target.file)}#${target.anchor}`, meant };
      const link = text?.body.links.find((written) => anchorIn(written.target) === target.anchor);
      if (text && link)
        written.push(text.linkProblem(catalogue.builtAnchorDead({ ...data, pages: 1 }), link));
      else tally.add(data.target, page, data);
    }
  }
  return [
    ...written,
    ...tally.problems(site, (data, count) => catalogue.builtAnchorDead({ ...data, pages: count })),
  ];
}

function ids(pages: readonly BuiltPage[], site: BuiltSite): Problem[] {
  const tally = new Tally<string>();
  for (const page of pages) for (const id of page.duplicateIds) tally.add(id, page, id);
  return tally.problems(site, (id, count) => catalogue.builtIdTwice({ id, pages: count }));
}

/** The page and fragment that an internal link leads to; undefined for an external link. */
function targetOf(href: string, from: string, prefix: string): { file: string; anchor: string } | undefined {
  const base = `https://site.invalid${prefix}${from.replace(/index\.html$/, "")}`;
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (url.host !== "site.invalid" || !url.pathname.startsWith(prefix)) return undefined;
  const path = percentDecoded(url.pathname.slice(prefix.length));
  return {
    file: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    anchor: percentDecoded(url.hash.slice(1)),
  };
}

/** `#top` always exists, and `#:~:text=` is handled by the browser. */
function hasAnchor(anchor: string, { ids }: BuiltPage): boolean {
  return anchor === "" || /^top$/i.test(anchor) || anchor.includes(":~:") || ids.has(anchor);
}

/** The fragment of a link; undefined if there is none. */
function anchorIn(target: string): string | undefined {
  const at = target.indexOf("#");
  return at === -1 ? undefined : percentDecoded(target.slice(at + 1));
}

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
