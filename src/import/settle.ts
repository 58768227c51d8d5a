/** Settles the slugs of all texts before any is converted, because links between them depend on them. */
import { parseMoment } from "../content/time/moment.ts";
import { percentDecoded } from "../text/decode.ts";
import { parseSlug, type Slug, slugify } from "../text/slug.ts";
import type { Addressed } from "./assemble.ts";
import type { ImportContext } from "./context.ts";
import { type Fitted, fitFields, type Status } from "./fit.ts";
import type { ImportDraft } from "./imported-draft.ts";
import { report } from "./reported.ts";

export interface SettledDraft extends Addressed {
  /** The existing file with this slug. */
  readonly owner: string | undefined;
  readonly unpublished: boolean;
}

/** Gives each text a slug that is unique within the import. */
export function settle(
  drafts: readonly ImportDraft[],
  context: ImportContext,
  status: Status,
): SettledDraft[] {
  const used = new Set<string>();
  const read = drafts.map((draft) => ({ draft, fitted: fitFields(draft, context, status) }));
  // Texts in the journal's language take precedence for a shared name.
  const isForeign = ({ fitted }: (typeof read)[number]) => fitted.fields["lang"] !== undefined;
  const ordered = [...read.filter((one) => !isForeign(one)), ...read.filter(isForeign)];
  const slugs = new Map(
    ordered.map(({ draft, fitted }) => [draft, slugFor(draft, fitted, used, context)] as const),
  );
  return read.flatMap(({ draft, fitted }) => {
    const slug = slugs.get(draft);
    if (slug === undefined) return [];
    const { moment } = parseMoment(fitted.date, context.journal.timeZone);
    const future = draft.kind === "article" && moment !== undefined && context.isFuture(moment.epoch);
    return [{ draft, fitted, slug, owner: context.ownerOf(slug), unpublished: fitted.draft || future }];
  });
}

/** @param taken slugs used in this import; the new one is added */
function slugFor(draft: ImportDraft, fitted: Fitted, taken: Set<string>, context: ImportContext): Slug {
  const wanted = wantedSlug(draft, fitted.title, fitted.date);
  const language = draft.translation && fitted.fields["lang"];
  let slug = context.routes.isReserved(wanted) ? suffixed(wanted, draft.kind) : wanted;
  // Versions of a text often share a name: a language suffix is clearer than a number.
  if (taken.has(slug) && typeof language === "string") slug = suffixed(wanted, language);
  for (let number = 2; taken.has(slug); number += 1) slug = suffixed(wanted, String(number));
  if (slug !== wanted) draft.remarks.add(report.slug({ slug }));
  taken.add(slug);
  return slug;
}

function wantedSlug({ fields, kind }: ImportDraft, title: string, date: string): Slug {
  const given = fields.slug?.replace(/\/+$/, "").replace(/^.*\//, "");
  const found = given === undefined ? undefined : (parseSlug(given) ?? slugify(percentDecoded(given)));
  return found ?? slugify(title) ?? slugify(`${kind}-${date.slice(0, 10)}`) ?? suffixed("article", "1");
}

/** Appends a word to a slug, truncating it to the maximum length. */
function suffixed(slug: string, last: string): Slug {
  const made = slugify(`${slug.slice(0, 70)} ${last}`);
  if (made === undefined) throw new TypeError(slug);
  return made;
}
