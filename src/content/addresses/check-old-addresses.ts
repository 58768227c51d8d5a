/** Checks the old addresses in the journal: each must be free, and lead to a page. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { type Journal, settingProblem } from "../journal/journal.ts";
import type { Library } from "../library/library.ts";
import { encodePath } from "./encode-path.ts";
import { authorNames, fieldOf, type ListName, tagNames } from "./list-names.ts";
import { canBePage, isFile, type OldAddress, type RedirectTarget, settingOf } from "./old-address.ts";
import { OldAddressBook } from "./old-addresses.ts";
import { parseRedirect } from "./redirects.ts";
import type { Routes } from "./routes.ts";
import type { TakenAddresses } from "./taken-addresses.ts";

interface CheckedSite {
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  /** The addresses of the site; computed only if the journal has old ones. */
  taken(): TakenAddresses;
}

export function checkOldAddresses(checked: CheckedSite): Problem[] {
  const { journal, library, routes } = checked;
  const { problems, sound } = claims(checked);
  return [
    ...unreadable(journal, routes),
    ...listNameProblems(journal, library, routes),
    ...problems,
    ...chains(sound, journal, routes),
  ];
}

function unreadable(journal: Journal, routes: Routes): Problem[] {
  return journal.redirects.flatMap((written, index) => {
    const { key, finding } = parseRedirect(written, index, routes);
    return finding === undefined ? [] : [settingProblem(["redirects", index, key], finding)];
  });
}

function listNameProblems({ tags, authors }: Journal, library: Library, routes: Routes): Problem[] {
  const names = [...tagNames(tags, routes), ...authorNames(authors, routes)];
  const shownAuthors = new Set([...library.authors.keys()].map(({ path }) => path));
  const owners = new Map<string, ListName>();
  return names.flatMap((name) => {
    const { list, index, path, aliases } = name;
    const field = fieldOf(name);
    const first = owners.get(path);
    owners.set(path, first ?? name);
    const twice = first && catalogue.listTwice({ path, field, other: fieldOf(first) });
    const isIdle = list === "authors" && !shownAuthors.has(path);
    const at = (place: number) => [list, index, "aliases", place];
    return [
      ...(twice ? [settingProblem([list, index, "name"], twice)] : []),
      ...name.unreadable.map((one) =>
        settingProblem(at(one.at), catalogue.listAlias({ field, given: one.given })),
      ),
      ...aliases
        .filter((alias) => alias.path === path || isIdle)
        .map((alias) => {
          const what = { field, given: alias.given };
          const finding = alias.path === path ? catalogue.listAliasOwn(what) : catalogue.listAliasIdle(what);
          return settingProblem(at(alias.at), finding);
        }),
    ];
  });
}

/** Separates old addresses that are free from those that another old address or a page of today has. */
function claims(checked: CheckedSite): { problems: Problem[]; sound: OldAddress[] } {
  const { library, routes } = checked;
  const all = library.oldAddresses;
  if (all.every(({ origin }) => origin.kind === "text")) return { problems: [], sound: [] };
  const taken = checked.taken();
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  const sound: OldAddress[] = [];
  for (const address of all) {
    const { origin } = address;
    const key = writtenForm(address);
    const other = owners.get(key);
    owners.set(key, other ?? nameOf(origin));
    const finding =
      origin.kind === "text"
        ? undefined
        : other === undefined
          ? (takenAddress(address, origin.given, taken, routes) ??
            insideFile(address, origin.given, [taken, owners]))
          : catalogue.redirectTwice({ given: origin.given, other });
    if (origin.kind === "text" || !finding) sound.push(address);
    // The further pages of a reported list address are not reported again.
    else if (origin.kind === "redirect" || !origin.follows)
      problems.push(settingProblem(settingOf(origin), finding));
  }
  return { problems, sound };
}

/** Reports the page or file at an old address. */
export function takenAddress(
  { from, below }: Pick<OldAddress, "from" | "below">,
  given: string,
  taken: TakenAddresses,
  routes: Routes,
): Finding | undefined {
  const path = below ? taken.inFolder(from) : [from, routes.alias(from)].find((one) => taken.has(one));
  const owner = path === undefined ? undefined : taken.ownerOf(path);
  return path === undefined || owner === undefined
    ? undefined
    : catalogue.redirectTaken({ given, path, owner, below });
}

/** Reports an old page in a folder that has the name of a file. */
function insideFile(
  address: OldAddress,
  given: string,
  known: readonly { has(path: string): boolean }[],
): Finding | undefined {
  if (!canBePage(address)) return undefined;
  const names = address.from.split("/").slice(1, -1);
  const file = names
    .map((_, at) => `/${names.slice(0, at + 1).join("/")}`)
    .filter((path) => path !== address.from.replace(/\/$/, "") && /\.[a-z]\w*$/i.test(path))
    .find((path) => known.some((one) => one.has(path) || (one.has(`${path}/`) && isFile(path))));
  return file === undefined ? undefined : catalogue.redirectInFile({ given, file });
}

function nameOf(origin: OldAddress["origin"]): string {
  switch (origin.kind) {
    case "text":
      return origin.file;
    case "redirect":
      return `redirects[${origin.index}]`;
    case "list":
      return fieldOf(origin);
  }
}

/** Reports redirects to another old address. One that leads into a loop of others is right itself. */
function chains(addresses: readonly OldAddress[], journal: Journal, routes: Routes): Problem[] {
  const book = new OldAddressBook(addresses, routes);
  const ends: Ends = new Map();
  return addresses.flatMap((address) => {
    const { origin } = address;
    if (origin.kind !== "redirect") return [];
    const { through, end } = follow(address, book, ends);
    const last = through.at(-1);
    if (!last || through.indexOf(last) < through.length - 1) return [];
    const { index, given } = origin;
    const to = journal.redirects[index]?.to ?? "";
    const suggestion = end && end.url + (end.splat ? ":splat" : "");
    const finding =
      last === address
        ? catalogue.redirectLoop({ given, way: [address, ...through].map(writtenForm) })
        : catalogue.redirectChain({ given, to, meant: suggestion });
    return [settingProblem(["redirects", index, "to"], finding)];
  });
}

const writtenForm = ({ below, from }: OldAddress) => (below ? `${from}*` : from);

interface Chain {
  /** The old addresses after the first; in a loop, the last one is a repetition. */
  readonly through: readonly OldAddress[];
  /** Where the chain ends; undefined if the page is gone. */
  readonly end: RedirectTarget | undefined;
}

/** The known ends of old addresses, so that a long chain is followed once. */
type Ends = Map<OldAddress, RedirectTarget | undefined>;

function follow(start: OldAddress, book: OldAddressBook, ends: Ends): Chain {
  const through: OldAddress[] = [];
  const passed = new Set([start]);
  const arrived = (end: RedirectTarget | undefined): Chain => {
    // What a splat adds depends on the start.
    for (const address of through) if (!address.to?.splat && !end?.splat) ends.set(address, end);
    return { through, end };
  };
  for (let end = start.to; ; ) {
    // For a whole folder, any address below it will do.
    const target = end?.path === undefined ? undefined : end.path + (end.splat ? "\u{10ffff}" : "");
    const next = target === undefined ? undefined : book.find(target);
    if (!end || !next) return arrived(end);
    through.push(next);
    if (passed.has(next)) return { through, end };
    if (ends.has(next)) return arrived(ends.get(next));
    passed.add(next);
    end = nextTarget(end, next);
  }
}

/** Where a redirect leads when its target is itself an old address. */
function nextTarget(
  { path = "", splat }: RedirectTarget,
  { from, to }: OldAddress,
): RedirectTarget | undefined {
  if (!to?.splat) return to;
  const rest = path.slice(from.length);
  return { url: to.url + encodePath(rest), path: to.path && to.path + rest, splat };
}
