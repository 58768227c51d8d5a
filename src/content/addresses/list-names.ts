/** The addresses of the lists of tags and authors: current ones and old ones. */
import { parseSlug, type Slug, slugify, slugifyTag } from "../../text/slug.ts";
import type { Journal } from "../journal/journal.ts";
import { parseFrom } from "./redirects.ts";
import type { Routes, SitePath } from "./routes.ts";

/** An old address of a list: a former name, or a full path. */
export interface ListAlias {
  readonly given: string;
  /** Its place among the aliases. */
  readonly at: number;
  readonly path: SitePath;
  /** The old slug, if the path has one. */
  readonly slug: Slug | undefined;
}

/** A tag or an author of the journal. */
export interface ListName {
  readonly list: "tags" | "authors";
  /** Its place among those of its kind in the journal. */
  readonly index: number;
  readonly name: string;
  readonly slug: Slug;
  /** The slug of its name, whether or not the journal sets another. */
  readonly named: Slug | undefined;
  readonly path: SitePath;
  readonly aliases: readonly ListAlias[];
  /** Aliases that are neither a name nor a path. */
  readonly unreadable: readonly Pick<ListAlias, "given" | "at">[];
}

/** Its setting in the journal, for messages: `tags[2]`. */
export const fieldOf = ({ list, index }: Pick<ListName, "list" | "index">) => `${list}[${index}]`;

export function tagNames(tags: readonly Journal["tags"][number][], routes: Routes): ListName[] {
  return tags.flatMap(({ name, slug: chosen, aliases }, index) => {
    const named = slugifyTag(name.normalize("NFC"));
    const slug = chosen ?? named;
    if (!slug) return [];
    const pathOf = (old: Slug) => routes.tag(old);
    const read = aliasesFrom(aliases, routes, (text) => slugifyTag(text.normalize("NFC")), pathOf);
    return [{ index, list: "tags", name, slug, named, path: pathOf(slug), ...read }];
  });
}

export function authorNames(authors: readonly Journal["authors"][number][], routes: Routes): ListName[] {
  return authors.flatMap(({ id, name, slug: chosen, aliases }, index) => {
    const named = slugify(name);
    const slug = chosen ?? named ?? slugify(id);
    if (!slug) return [];
    const pathOf = (old: Slug) => routes.author(old);
    return [
      {
        index,
        list: "authors",
        name,
        slug,
        named,
        path: pathOf(slug),
        ...aliasesFrom(aliases, routes, slugify, pathOf),
      },
    ];
  });
}

function aliasesFrom(
  written: readonly string[],
  routes: Routes,
  slugOf: (text: string) => Slug | undefined,
  pathOf: (slug: Slug) => SitePath,
): Pick<ListName, "aliases" | "unreadable"> {
  const aliases: ListAlias[] = [];
  const unreadable: Pick<ListAlias, "given" | "at">[] = [];
  for (const [at, text] of written.entries()) {
    const read = aliasFrom(text, routes, slugOf, pathOf);
    if (read) aliases.push({ ...read, at });
    else unreadable.push({ given: text, at });
  }
  return { aliases, unreadable };
}

function aliasFrom(
  given: string,
  routes: Routes,
  slugOf: (text: string) => Slug | undefined,
  pathOf: (slug: Slug) => SitePath,
): Omit<ListAlias, "at"> | undefined {
  if (!given.startsWith("/")) {
    const slug = slugOf(given);
    return slug && { given, path: pathOf(slug), slug };
  }
  const from = parseFrom(given, routes);
  if ("flaw" in from || from.below) return undefined;
  const last = parseSlug(from.path.split("/").at(-2) ?? "");
  return { given, path: from.path, slug: last && pathOf(last) === from.path ? last : undefined };
}
