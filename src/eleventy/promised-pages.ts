/** Every page that a build of the site must hold, and what its readers may expect of it. */
import { type Address, sourceId } from "../build/manifest.ts";
import type { Article } from "../content/article.ts";
import { canBePage } from "../content/old-address.ts";
import { FEED_FORMATS } from "../content/routes.ts";
import type { Site } from "./site.ts";

/** By file from the site's root: `tags/nvidia/index.html`. */
export function promisedPages({ library, routes }: Site): Map<string, Address> {
  const { articles, freePages, redirects: _, ...lists } = library.everyPage;
  const promised = new Map<string, Address>();
  const single = [routes.tags(), routes.authors(), routes.archives(), routes.feeds(), routes.notFound()];
  const feeds = FEED_FORMATS.map((format) => routes.feed(format));
  for (const path of [...single, ...feeds]) promised.set(fileOf(path), { kind: "list", source: "" });
  for (const list of Object.values(lists).flat())
    promised.set(fileOf(list.path), { kind: "list", source: "" });
  for (const [{ path }, members] of [...library.tags, ...library.authors])
    promised.set(fileOf(path), { kind: "list", source: membersOf(members) });
  for (const address of library.oldAddresses.filter(canBePage)) {
    const { from, origin } = address;
    // The further pages of a list come and go under its old address as under its own.
    const kind = origin.kind === "list" && origin.follows ? "list" : "text";
    if (origin.kind !== "text") promised.set(fileOf(routes.alias(from)), { kind, source: "" });
  }
  for (const text of [...articles, ...freePages]) {
    const kind = text.preview ? "preview" : "text";
    const address: Address = { kind, source: sourceId(text.file) };
    promised.set(fileOf(text.path), address);
    for (const alias of text.aliases) promised.set(fileOf(routes.alias(alias)), address);
  }
  return promised;
}

/** By these a list is known again under another name: its oldest members, which new ones leave where they are. */
const MEMBERS = 4;

/** @param members newest first */
const membersOf = (members: readonly Article[]) =>
  members
    .slice(-MEMBERS)
    .map(({ file }) => `${sourceId(file)},`)
    .join("");

/** The file that a server answers with. */
export function fileOf(path: string): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}
