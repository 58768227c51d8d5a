/** Recognizes renamed tags and authors by the texts in their lists. */

import { fileOf } from "../../content/addresses/address.ts";
import { authorNames, fieldOf, type ListName, tagNames } from "../../content/addresses/list-names.ts";
import { settingProblem } from "../../content/journal/journal.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { sortByDistance } from "../../problems/nearest.ts";
import type { Problem } from "../../problems/problem.ts";
import { type Manifest, sourceId } from "../../publish/manifest.ts";
import type { FinishedSite } from "./finished-site.ts";

interface Vanished {
  /** The first page of the list: `/tags/ia/`. */
  readonly path: string;
  /** The `source` in the manifest: the oldest texts of the list. */
  readonly source: string;
}

/** The fix for a renamed list; undefined if no new list contains the same texts. */
export function renamedList(
  { library, journal, routes }: FinishedSite,
  before: Pick<Manifest, "addresses">,
  after: Manifest,
  { path, source }: Vanished,
): Problem | undefined {
  const members = source.split(",").filter((id) => id !== "" && isText(after, id));
  if (members.length === 0) return undefined;
  const kind = path.startsWith(routes.tags()) ? "tags" : "authors";
  const lists = [...library[kind]].flatMap(([list, articles]) => {
    if (before.addresses.has(fileOf(list.path))) return [];
    const now = new Set(articles.map(({ file }) => sourceId(file)));
    return members.every((id) => now.has(id)) ? [list] : [];
  });
  const [list] = sortByDistance(path, lists, (one) => [one.path]);
  if (!list) return undefined;
  const names: readonly ListName[] =
    kind === "tags" ? tagNames(journal.tags, routes) : authorNames(journal.authors, routes);
  const entry = names.find(({ slug }) => slug === list.slug);
  const former = path.split("/").at(-2) ?? "";
  const aliases = JSON.stringify([...(entry?.aliases.map(({ given }) => given) ?? []), path]);
  const settings = `name: ${JSON.stringify(list.name)}, aliases: ${aliases}`;
  const [into, mended] = entry
    ? [fieldOf(entry), `aliases: ${aliases},`]
    : kind === "tags"
      ? journal.tags.length > 0
        ? ["tags", `{ ${settings} },`]
        : ["tribune({…})", `tags: [{ ${settings} }],`]
      : ["authors", `{ id: ${JSON.stringify(list.slug)}, ${settings} },`];
  const finding = catalogue.listRenamed({ path, name: list.name, to: list.path, into, slug: former, mended });
  return settingProblem(entry ? [kind, entry.index] : [kind], finding);
}

/** Whether a text of the last publication still exists. */
const isText = ({ addresses }: Manifest, id: string) =>
  [...addresses.values()].some(({ kind, source }) => kind !== "list" && source === id);
