/** `--explain`: why the page at an address was rendered, or reused from the last build. */
import { fileOf } from "../../content/addresses/address.ts";
import type { Library } from "../../content/library/library.ts";
import type { Reason } from "../../incremental/explain.ts";
import { fieldsIn } from "../../incremental/field-set.ts";
import type { Revision } from "../../incremental/revision.ts";
import { fieldNames } from "../../incremental/tracked-record.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Manifest } from "../../publish/manifest.ts";
import type { Site } from "../../site/site.ts";
import { readableAddress } from "../../text/decode.ts";

/** Why a build reuses nothing from the last one. */
export type NoReuse = "fresh" | "lost";

/** Plain data, for sentences and for JSON. */
export type PageReason =
  | Exclude<Reason, { kind: "record" | "none" }>
  /** Changed fields of a text; empty if the text was added or removed. */
  | { readonly kind: "record"; readonly file: string; readonly fields: readonly string[] }
  /** Nothing was reused: because of `--fresh`, or because files to reuse were lost. */
  | { readonly kind: NoReuse }
  /** The site declares everything that it adds as volatile. */
  | { readonly kind: "allVolatile" }
  /** A template of the site's own renders it in every build. */
  | { readonly kind: "own" }
  /** It is a file, not a page. */
  | { readonly kind: "file" }
  /** The site has nothing at this address. */
  | { readonly kind: "missing"; readonly meant: string | null };

export interface ExplainedPage {
  /** Path from the site's root; the address as given if the site has nothing there. */
  readonly address: string;
  readonly reason: PageReason;
}

interface Built {
  readonly site: Site;
  readonly revision: Revision;
  readonly manifest: Manifest;
  /** Undefined if the last build is reused. */
  readonly noReuse: NoReuse | undefined;
}

/**
 * Call it before the graph is committed.
 *
 * @param addresses addresses as typed, with or without the site's host and prefix
 */
export function explainPages(addresses: readonly string[], built: Built): ExplainedPage[] {
  return addresses.map((address) => explainPage(address, built));
}

function explainPage(typed: string, built: Built): ExplainedPage {
  const { site, revision, manifest, noReuse } = built;
  const requested = pathOf(typed, site);
  const path = [requested, `${requested}/`, `${requested}.html`].find((one) =>
    manifest.files.has(fileOf(one)),
  );
  if (path === undefined)
    return { address: typed, reason: { kind: "missing", meant: nearestTo(requested, manifest) } };
  const reason = revision.explain(path);
  if (reason.kind === "none") return { address: path, reason: { kind: kindOf(path, built) } };
  if (reason.kind === "first" && noReuse) return { address: path, reason: { kind: noReuse } };
  return { address: path, reason: reason.kind === "record" ? withFieldNames(reason, site.library) : reason };
}

/** Classifies a file that the graph does not know. */
function kindOf(path: string, { site, manifest }: Built): "own" | "file" | "allVolatile" {
  if (site.own.notes.some(([own]) => own === path)) return "own";
  return !site.revision && manifest.addresses.has(fileOf(path)) ? "allVolatile" : "file";
}

/** `https://journal.example/prefix/a/index.html?b#c` → `/a/` */
function pathOf(typed: string, { routes }: Site): string {
  const home = routes.absolute(routes.home());
  const url = URL.parse(typed, home);
  const { pathname } = url ?? new URL(home);
  const prefix = new URL(home).pathname;
  const isPrefixed = pathname.startsWith(prefix) || `${pathname}/` === prefix;
  const path = isPrefixed ? `/${pathname.slice(prefix.length)}` : pathname;
  return readableAddress(path).replace(/(^|\/)index\.html$/, "$1");
}

function nearestTo(path: string, { addresses }: Manifest): string | null {
  const known = [...addresses.keys()].map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
  return nearest(path, known) ?? nearest(`${path}/`, known) ?? null;
}

function withFieldNames({ file, fields }: Extract<Reason, { kind: "record" }>, library: Library): PageReason {
  const text = [...library.articles, ...library.pages].find((one) => one.file === file);
  const names = (text && fieldNames(text)) ?? [];
  return { kind: "record", file, fields: fieldsIn(fields).flatMap((field) => names[field] ?? []) };
}
