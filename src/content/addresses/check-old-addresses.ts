/** Old addresses that the journal names: whether each is free, and leads where something is. */
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

interface Checked {
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  /** Gives what the site has. */
  taken(): TakenAddresses;
}

export function checkOldAddresses(checked: Checked): Problem[] {
  const { journal, library, routes } = checked;
  const { problems, sound } = claims(checked);
  return [
    ...unreadable(journal, routes),
    ...listNameProblems(journal, library, routes),
    ...problems,
    ...ways(sound, journal, routes),
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

/** Addresses that two claim (two old ones, or an old one and what stands there now), and those that nobody else does. */
function claims(checked: Checked): { problems: Problem[]; sound: OldAddress[] } {
  const { library, routes } = checked;
  const all = library.oldAddresses;
  if (all.every(({ origin }) => origin.kind === "text")) return { problems: [], sound: [] };
  const taken = checked.taken();
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  const sound: OldAddress[] = [];
  for (const address of all) {
    const { origin } = address;
    const key = shown(address);
    const other = owners.get(key);
    owners.set(key, other ?? nameOf(origin));
    const finding =
      origin.kind === "text"
        ? undefined
        : other === undefined
          ? (hiding(address, origin.given, taken, routes) ?? inFile(address, origin.given, [taken, owners]))
          : catalogue.redirectTwice({ given: origin.given, other });
    if (origin.kind === "text" || !finding) sound.push(address);
    // What follows from an address that was told is not told again.
    else if (origin.kind === "redirect" || !origin.follows)
      problems.push(settingProblem(settingOf(origin), finding));
  }
  return { problems, sound };
}

/** What stands where an old address would be. */
export function hiding(
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

/** A page in a folder that would have the name of a file. */
function inFile(
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

/** Where those lead that lead to another old address. Whoever leads into a circle of others has nothing to mend. */
function ways(addresses: readonly OldAddress[], journal: Journal, routes: Routes): Problem[] {
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
    const meant = end && end.url + (end.splat ? ":splat" : "");
    const finding =
      last === address
        ? catalogue.redirectLoop({ given, way: [address, ...through].map(shown) })
        : catalogue.redirectChain({ given, to, meant });
    return [settingProblem(["redirects", index, "to"], finding)];
  });
}

const shown = ({ below, from }: OldAddress) => (below ? `${from}*` : from);

interface Way {
  /** The old addresses through which one leads; the last one is one of them again where they go round in circles. */
  readonly through: readonly OldAddress[];
  /** Where it ends; undefined where what was there is gone. */
  readonly end: RedirectTarget | undefined;
}

/** Where those end that have been followed, so that a long chain is followed once. */
type Ends = Map<OldAddress, RedirectTarget | undefined>;

function follow(start: OldAddress, book: OldAddressBook, ends: Ends): Way {
  const through: OldAddress[] = [];
  const passed = new Set([start]);
  const arrived = (end: RedirectTarget | undefined): Way => {
    // What a splat adds depends on where one comes from.
    for (const address of through) if (!address.to?.splat && !end?.splat) ends.set(address, end);
    return { through, end };
  };
  for (let end = start.to; ; ) {
    // Of a whole folder, any address below it.
    const asked = end?.path === undefined ? undefined : end.path + (end.splat ? "\u{10ffff}" : "");
    const next = asked === undefined ? undefined : book.find(asked);
    if (!end || !next) return arrived(end);
    through.push(next);
    if (passed.has(next)) return { through, end };
    if (ends.has(next)) return arrived(ends.get(next));
    passed.add(next);
    end = beyond(end, next);
  }
}

/** Where an address leads that is asked for by way of another one. */
function beyond({ path = "", splat }: RedirectTarget, { from, to }: OldAddress): RedirectTarget | undefined {
  if (!to?.splat) return to;
  const rest = path.slice(from.length);
  return { url: to.url + encodePath(rest), path: to.path && to.path + rest, splat };
}
