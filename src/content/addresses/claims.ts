/** What the texts of a journal and the engine claim in the registry of addresses. */

import { catalogue } from "../../problems/catalogue.ts";
import { claimantName } from "../../problems/claimant-name.ts";
import type { Finding, Place, Problem } from "../../problems/problem.ts";
import { placeOf } from "../../problems/report.ts";
import type { Article } from "../article/article.ts";
import type { ArticleDraft, PageDraft } from "../article/draft.ts";
import type { FreePage } from "../article/free-page.ts";
import type { LinkedFile } from "../article/media.ts";
import { CONFIG_FILE, type Journal, settingProblem } from "../journal/journal.ts";
import type { Library } from "../library/library.ts";
import { fileOf, isHosts, leadsElsewhere, tooLong } from "./address.ts";
import { engineFiles, fileName, sharedFolders } from "./engine-files.ts";
import { canBePage, settingOf } from "./old-address.ts";
import { type Claimant, type PagePromise, Registry } from "./registry.ts";
import { FEED_FORMATS, type Routes } from "./routes.ts";
import { TakenAddresses } from "./taken-addresses.ts";
import { parseTarget } from "./target.ts";

/** Claims the address of every article and free page, those that are held back too, and tells who came second. */
export function claimAddresses(texts: readonly (ArticleDraft | PageDraft)[], routes: Routes): Problem[] {
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

/**
 * The registry of everything that is published of a journal: pages, lists, feeds, what is linked, old addresses.
 * @param texts whatever is published
 * @param problems gets what must be told of addresses that are claimed twice or cannot be written
 */
export function registryOf(
  texts: readonly (ArticleDraft | PageDraft)[],
  library: Library,
  journal: Journal,
  routes: Routes,
  problems: Problem[],
): Registry {
  const registry = new Registry();
  const { redirects: _, articles, freePages, ...lists } = library.everyPage;
  const promises = new Map<string, PagePromise>();
  const claimed: (Article | FreePage)[] = [];
  for (const text of [...articles, ...freePages]) {
    const promise: PagePromise = { kind: text.preview ? "preview" : "text", file: text.file };
    promises.set(text.file, promise);
    // Two texts of one address, and one at an address of the site's, are told already.
    const isTold =
      routes.isReserved(text.slug) || registry.claim({ path: text.path, by: textPage(text.file), promise });
    if (!isTold) claimed.push(text);
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
  for (const text of claimed)
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
    const tell = (finding: Finding) => draft.problem(finding, ["aliases", index]);
    const long = tooLong(fileOf(path));
    if (long)
      problems.push(
        tell(catalogue.addressTooLong({ path: long.part, ...long, isPart: !long.part.includes("/") })),
      );
    else if (!leadsElsewhere(path, routes.article(draft.slug)))
      problems.push(tell(catalogue.aliasOwn({ alias: given })));
    else {
      const by = oldAddress(given, tell);
      const problem = registry.claim({ path, by, ...(promise && { promise }) });
      if (problem) problems.push(problem);
    }
  });
}

/**
 * Claims the old addresses that the journal names, as far as they are pages.
 * @param told what is told of them already
 */
export function claimOthers(registry: Registry, library: Library, told: readonly Problem[]): Problem[] {
  const known = new Set(told.map(({ setting }) => JSON.stringify(setting?.path)));
  return library.oldAddresses.filter(canBePage).flatMap(({ from, origin }) => {
    if (origin.kind === "text") return [];
    const setting = settingOf(origin);
    // The further pages of a list come and go under its old address as under its own.
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

/** What stands at each address of the site: the file of a text, or the address itself where it is the engine's. */
export function takenAddresses({ base }: Registry, routes: Routes): TakenAddresses {
  const others = [...base].filter(({ by }) => by.rank !== "alias");
  const folders = others.filter(({ isWhole }) => isWhole).map(({ path }) => `${path}/`);
  return new TakenAddresses(
    new Map(others.map(({ path, promise }) => [path, promise?.file || path])),
    new Set([...folders, ...sharedFolders(routes)]),
  );
}

/** An old address that a text gives. */
export function oldAddress(alias: string, tell: (finding: Finding) => Problem): Claimant {
  return { ...addressOf("alias", alias, tell), conflict: (told) => catalogue.aliasTaken({ ...told, alias }) };
}

/** An old address that the journal gives. */
function journalsAddress(given: string, tell: (finding: Finding) => Problem): Claimant {
  return {
    ...addressOf("redirect", given, tell),
    conflict: ({ clash, at }) =>
      clash === "folder"
        ? catalogue.redirectInFile({ given, file: at })
        : catalogue.redirectTaken({ given, path: at, owner: at, below: false }),
  };
}

function addressOf(rank: "alias" | "redirect", given: string, tell: (finding: Finding) => Problem) {
  const name = () => {
    const place = placeOf(tell(catalogue.aliasOwn({ alias: given })));
    return claimantName((say) => say.oldAddress(given, place));
  };
  return { rank, name, problem: tell };
}

const textPage = (source: string): Claimant => ({
  rank: "text",
  name: () => claimantName((say) => say.textOf(source)),
  problem: (finding) => ({ file: source, ...finding }),
  conflict: (told) => catalogue.pageTaken(told),
});

const listPage = (path: string): Claimant => ({
  rank: "list",
  name: () => (path.endsWith("/") ? claimantName((say) => say.sitePage(path)) : fileName(path)),
  problem: (finding) => ({ file: CONFIG_FILE, ...finding }),
  conflict: (told) => catalogue.pageTaken(told),
});

const linkedFile = (
  { to, given }: LinkedFile,
  source: string,
  draft: ArticleDraft | PageDraft | undefined,
): Claimant => ({
  rank: "media",
  name: () => claimantName((say) => say.linkedFile(`/${to}`, source)),
  problem: (finding) => ({ ...(draft ? placeOfLink(draft, given) : { file: source }), ...finding }),
  conflict: (told) => catalogue.fileTaken(told),
});

/** The target of a link of Markdown, or of a definition. */
const TARGET = /(\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?)([^\s<>()]+|(?<=<)[^<>\n]+)/gm;

/** Where a text first links to a file; the whole text where that cannot be found. */
function placeOfLink({ source }: ArticleDraft | PageDraft, given: string): Place {
  for (const { index, 1: before = "", 2: target = "" } of source.text.matchAll(TARGET))
    if (parseTarget(target).path === given) return source.placeOf(index + before.length);
  return { file: source.file };
}

/** Old addresses that a host would hide or take for its rules, whether the journal names that host or not. */
export function hostsNames({ base }: Registry): Problem[] {
  return [...base]
    .filter(({ path, by }) => by.rank === "alias" && isHosts(path))
    .map(({ path, by }) => by.problem(catalogue.aliasIsHosts({ alias: path.replace(/\/$/, "") })));
}
