/** Claims the addresses of texts and of the engine in the registry. */

import { catalogue } from "../../problems/catalogue.ts";
import { claimantName } from "../../problems/claimant-name.ts";
import type { Finding, Place, Problem } from "../../problems/problem.ts";
import { placeOf } from "../../problems/report.ts";
import type { Phrase } from "../../text/language.ts";
import type { Article } from "../article/article.ts";
import type { ArticleDraft, PageDraft } from "../article/draft.ts";
import type { FreePage } from "../article/free-page.ts";
import type { LinkedFile } from "../article/media.ts";
import { CONFIG_FILE, type Journal, settingProblem } from "../journal/journal.ts";
import type { Library } from "../library/library.ts";
import { fileOf, isReservedByHost, leadsElsewhere, tooLong } from "./address.ts";
import { engineFiles, fileName, sharedFolders } from "./engine-files.ts";
import { canBePage, settingOf } from "./old-address.ts";
import { type Claimant, type Conflict, type PagePromise, Registry } from "./registry.ts";
import { FEED_FORMATS, type Routes } from "./routes.ts";
import { TakenAddresses } from "./taken-addresses.ts";
import { parseTarget } from "./target.ts";

/** Reports articles and free pages with the address of an earlier one, unpublished texts included. */
export function slugsUsedTwice(texts: readonly (ArticleDraft | PageDraft)[], routes: Routes): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const draft of texts) {
    const path = routes.article(draft.slug);
    const other = owners.get(path);
    if (other === undefined) owners.set(path, draft.file);
    else {
      const key = draft.fields.slug ? "slug" : "title";
      problems.push(draft.problem(catalogue.slugTwice({ slug: draft.slug, other }), [key]));
    }
  }
  return problems;
}

export interface RegistryOptions {
  readonly journal: Journal;
  readonly routes: Routes;
  /** Whether this build publishes the linked files of a text. */
  readonly isOwn: (text: Article | FreePage) => boolean;
}

/**
 * The registry of everything that a journal publishes: pages, lists, feeds, linked files, old addresses.
 * @param texts the published ones
 * @param problems receives the conflicts, and the addresses that cannot be written
 */
export function registryOf(
  texts: readonly (ArticleDraft | PageDraft)[],
  library: Library,
  { journal, routes, isOwn }: RegistryOptions,
  problems: Problem[],
): Registry {
  const registry = new Registry();
  const { redirects: _, articles, freePages, ...lists } = library.everyPage;
  const promises = new Map<string, PagePromise>();
  const claimed: (Article | FreePage)[] = [];
  for (const text of [...articles, ...freePages]) {
    const promise: PagePromise = { kind: text.preview ? "preview" : "text", file: text.file };
    promises.set(text.file, promise);
    // Two texts with one address, and a text at an address of the site, are reported already.
    const isReported =
      routes.isReserved(text.slug) ||
      registry.claim({ path: text.path, by: new TextPage(text.file), promise });
    if (!isReported) claimed.push(text);
  }
  const claim = (claimed: Parameters<Registry["claim"]>[0]) => {
    const problem = registry.claim(claimed);
    if (problem) problems.push(problem);
  };
  const list = (path: string) => claim({ path, by: listPage(path), promise: { kind: "list", file: "" } });
  for (const path of [routes.tags(), routes.authors(), routes.archives(), routes.feeds()]) list(path);
  for (const path of FEED_FORMATS.map((format) => routes.feed(format))) list(path);
  for (const { path } of Object.values(lists).flat()) list(path);
  const drafts = new Map(texts.map((draft) => [draft.file, draft]));
  for (const engine of engineFiles(library, journal, routes)) claim(engine);
  for (const text of claimed.filter(isOwn))
    for (const media of text.media)
      claim({ path: `/${media.to}`, by: linkedFile(media, text.file, drafts.get(text.file)) });
  for (const draft of texts) claimAliases(draft, promises.get(draft.file), routes, registry, problems);
  return registry;
}

function claimAliases(
  draft: ArticleDraft | PageDraft,
  promise: PagePromise | undefined,
  routes: Routes,
  registry: Registry,
  problems: Problem[],
): void {
  draft.fields.aliases.forEach((given, index) => {
    const path = routes.alias(given);
    const report = (finding: Finding) => draft.problem(finding, ["aliases", index]);
    const long = tooLong(fileOf(path));
    if (long)
      problems.push(
        report(catalogue.addressTooLong({ path: long.part, ...long, isPart: !long.part.includes("/") })),
      );
    else if (!leadsElsewhere(path, routes.article(draft.slug)))
      problems.push(report(catalogue.aliasOwn({ alias: given })));
    else {
      const by = oldAddress(given, report);
      const problem = registry.claim({ path, by, ...(promise && { promise }) });
      if (problem) problems.push(problem);
    }
  });
}

/**
 * Claims the old addresses in the journal, as far as they are pages.
 * @param reported their problems that are known already
 */
export function claimJournalAddresses(
  registry: Registry,
  library: Library,
  reported: readonly Problem[],
): Problem[] {
  const known = new Set(reported.map(({ setting }) => JSON.stringify(setting?.path)));
  return library.oldAddresses.filter(canBePage).flatMap(({ from, origin }) => {
    if (origin.kind === "text") return [];
    const setting = settingOf(origin);
    // The further pages of a list come and go, under its old address too.
    const follows = origin.kind === "list" && origin.follows;
    const by = journalsAddress(origin.given, (finding) => settingProblem(setting, finding));
    const problem = registry.claim({
      path: from,
      by,
      promise: { kind: follows ? "list" : "text", file: "" },
    });
    return problem === undefined || follows || known.has(JSON.stringify(setting)) ? [] : [problem];
  });
}

/** The owner of each address: the file of a text, or the address itself for pages and files of the engine. */
export function takenAddresses({ base }: Registry, routes: Routes): TakenAddresses {
  const others = [...base].filter(({ by }) => by.rank !== "alias");
  const folders = others.filter(({ isWhole }) => isWhole).map(({ path }) => `${path}/`);
  return new TakenAddresses(
    new Map(others.map(({ path, promise }) => [path, promise?.file || path])),
    new Set([...folders, ...sharedFolders(routes)]),
  );
}

/** An old address in the front matter of a text. */
export function oldAddress(alias: string, report: (finding: Finding) => Problem): Claimant {
  return {
    ...addressOf("alias", alias, report),
    conflict: (conflict) => catalogue.aliasTaken({ ...conflict, alias }),
  };
}

/** An old address in the journal. */
function journalsAddress(given: string, report: (finding: Finding) => Problem): Claimant {
  return {
    ...addressOf("redirect", given, report),
    conflict: ({ clash, at }) =>
      clash === "folder"
        ? catalogue.redirectInFile({ given, file: at })
        : catalogue.redirectTaken({ given, path: at, owner: at, below: false }),
  };
}

function addressOf(rank: "alias" | "redirect", given: string, report: (finding: Finding) => Problem) {
  const name = () => {
    const place = placeOf(report(catalogue.aliasOwn({ alias: given })));
    return claimantName((say) => say.oldAddress(given, place));
  };
  return { rank, name, problem: report };
}

/** A class, since a large site has very many. */
class TextPage implements Claimant {
  readonly rank = "text";
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  name(): Phrase {
    return claimantName((say) => say.textOf(this.#file));
  }

  problem(finding: Finding): Problem {
    return { file: this.#file, ...finding };
  }

  conflict(conflict: Conflict): Finding {
    return catalogue.pageTaken(conflict);
  }
}

const listPage = (path: string): Claimant => ({
  rank: "list",
  name: () => (path.endsWith("/") ? claimantName((say) => say.sitePage(path)) : fileName(path)),
  problem: (finding) => ({ file: CONFIG_FILE, ...finding }),
  conflict: (conflict) => catalogue.pageTaken(conflict),
});

const linkedFile = (
  { to, given }: LinkedFile,
  source: string,
  draft: ArticleDraft | PageDraft | undefined,
): Claimant => ({
  rank: "media",
  name: () => claimantName((say) => say.linkedFile(`/${to}`, source)),
  problem: (finding) => ({ ...(draft ? placeOfLink(draft, given) : { file: source }), ...finding }),
  conflict: (conflict) => catalogue.fileTaken(conflict),
});

/** The target of a Markdown link, or of a definition. */
const TARGET = /(\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?)([^\s<>()]+|(?<=<)[^<>\n]+)/gm;

/** Where a text first links to a file; the whole text if no such link is found. */
function placeOfLink({ source }: ArticleDraft | PageDraft, given: string): Place {
  for (const { index, 1: before = "", 2: target = "" } of source.text.matchAll(TARGET))
    if (parseTarget(target).path === given) return source.placeOf(index + before.length);
  return { file: source.file };
}

/** Reports old addresses that a host would hide or read as its rules, whether or not the journal names that host. */
export function hostReservedAddresses({ base }: Registry): Problem[] {
  return [...base]
    .filter(({ path, by }) => by.rank === "alias" && isReservedByHost(path))
    .map(({ path, by }) => by.problem(catalogue.aliasIsHosts({ alias: path.replace(/\/$/, "") })));
}
