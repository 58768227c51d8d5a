/** The address of every text of an import, before any is converted: links among them need to know it. */
import { parseMoment } from "../content/moment.ts";
import { parseSlug, type Slug, slugify } from "../french/slug.ts";
import type { Addressed } from "./assemble.ts";
import type { Desk } from "./desk.ts";
import type { ImportDraft } from "./draft.ts";
import { fitFields, type Status } from "./fit.ts";
import { tell } from "./tell.ts";

export interface Settled extends Addressed {
  /** The file that has this address already. */
  readonly owner: string | undefined;
  readonly held: boolean;
}

/** Gives every text its slug; two of one import never have the same. */
export function settle(drafts: readonly ImportDraft[], desk: Desk, status: Status): Settled[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const fitted = fitFields(draft, desk, status);
    const wanted = wantedSlug(draft, fitted.title, fitted.date);
    let slug = desk.routes.isReserved(wanted) ? suffixed(wanted, draft.kind) : wanted;
    for (let number = 2; taken.has(slug); number += 1) slug = suffixed(wanted, String(number));
    if (slug !== wanted) draft.remarks.add(tell.slug({ slug }));
    taken.add(slug);
    const { moment } = parseMoment(fitted.date, desk.journal.timeZone, "date");
    const future = draft.kind === "article" && moment !== undefined && desk.isFuture(moment.epoch);
    return { draft, fitted, slug, owner: desk.ownerOf(slug), held: fitted.draft || future };
  });
}

function wantedSlug({ fields, kind }: ImportDraft, title: string, date: string): Slug {
  const given = fields.slug?.replace(/\/+$/, "").replace(/^.*\//, "");
  const found = given === undefined ? undefined : (parseSlug(given) ?? slugify(decode(given)));
  return found ?? slugify(title) ?? slugify(`${kind}-${date.slice(0, 10)}`) ?? suffixed("article", "1");
}

/** A slug with a last word more, cut so that it stays one. */
function suffixed(slug: string, last: string): Slug {
  const made = slugify(`${slug.slice(0, 70)} ${last}`);
  if (made === undefined) throw new TypeError(slug);
  return made;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
