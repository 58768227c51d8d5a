/** `--explain`: why the page at an address was rendered, or kept from the last build. */
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

/** Why a build uses nothing of the last one. */
export type Unused = "fresh" | "lost";

/** Plain values, for a sentence and for JSON. */
export type PageReason =
  | Exclude<Reason, { kind: "record" | "none" }>
  /** These fields of a text have changed; none where the text was added or is gone. */
  | { readonly kind: "record"; readonly file: string; readonly fields: readonly string[] }
  /** Nothing was taken over: `--fresh` asked for that, or what was to be taken over was lost. */
  | { readonly kind: Unused }
  /** The site says that all that it adds is volatile. */
  | { readonly kind: "allVolatile" }
  /** A template of the site's own wrote it, as in every build. */
  | { readonly kind: "own" }
  /** It is a file of the site, and no page. */
  | { readonly kind: "file" }
  /** The site has nothing at this address. */
  | { readonly kind: "missing"; readonly meant: string | null };

export interface ExplainedPage {
  /** The address, from the site's root; as it was given where the site has nothing there. */
  readonly address: string;
  readonly reason: PageReason;
}

interface Built {
  readonly site: Site;
  readonly revision: Revision;
  readonly manifest: Manifest;
  /** Undefined where the last build is used. */
  readonly unused: Unused | undefined;
}

/** @param given addresses as they were written: with the site's host and prefix or without; before the graph is committed */
export function explainPages(given: readonly string[], built: Built): ExplainedPage[] {
  return given.map((address) => explainPage(address, built));
}

function explainPage(given: string, built: Built): ExplainedPage {
  const { site, revision, manifest, unused } = built;
  const wanted = pathOf(given, site);
  const path = [wanted, `${wanted}/`, `${wanted}.html`].find((one) => manifest.files.has(fileOf(one)));
  if (path === undefined)
    return { address: given, reason: { kind: "missing", meant: nearestTo(wanted, manifest) } };
  const reason = revision.explain(path);
  if (reason.kind === "none") return { address: path, reason: { kind: kindOf(path, built) } };
  if (reason.kind === "first" && unused) return { address: path, reason: { kind: unused } };
  return { address: path, reason: reason.kind === "record" ? named(reason, site.library) : reason };
}

/** What a file is of whose reads nothing is recorded. */
function kindOf(path: string, { site, manifest }: Built): "own" | "file" | "allVolatile" {
  if (site.own.noted.some(([own]) => own === path)) return "own";
  return !site.revision && manifest.addresses.has(fileOf(path)) ? "allVolatile" : "file";
}

/** `https://journal.example/prefix/a/index.html?b#c` → `/a/` */
function pathOf(given: string, { routes }: Site): string {
  const home = routes.absolute(routes.home());
  const url = URL.parse(given, home);
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

function named({ file, fields }: Extract<Reason, { kind: "record" }>, library: Library): PageReason {
  const text = [...library.articles, ...library.pages].find((one) => one.file === file);
  const names = (text && fieldNames(text)) ?? [];
  return { kind: "record", file, fields: fieldsIn(fields).flatMap((field) => names[field] ?? []) };
}
