/** Determines which text translates which, where the sources say so explicitly. */
import { join } from "node:path";
import type { ImportContext } from "./context.ts";
import type { ImportDraft, Translation } from "./imported-draft.ts";
import { nameOf } from "./imported-references.ts";
import { report } from "./reported.ts";
import type { SettledDraft } from "./settle.ts";

/** The value of `translationOf` for each translation; dangling references are reported. */
export function translationsOf(
  settled: readonly SettledDraft[],
  context: ImportContext,
): ReadonlyMap<ImportDraft, string> {
  const found = new Map<ImportDraft, string>();
  const translate = (one: SettledDraft, original: SettledDraft) => {
    // A published text must not link to its unpublished original.
    if (original.unpublished && !one.unpublished)
      one.draft.remarks.add(report.translationUnpublished({ slug: original.slug }));
    else found.set(one.draft, original.slug);
  };
  for (const one of settled) {
    const given = one.draft.fields.translationOf?.trim();
    if (!given) continue;
    const original = named(given, one, settled);
    const slug = given.replace(/^.*\//, "").replace(/\.md$/i, "");
    if (original && one.draft.kind === "article") translate(one, original);
    else if (one.draft.kind === "article" && context.ownerOf(slug) !== undefined) found.set(one.draft, slug);
    else one.draft.remarks.add(report.value({ key: "translationOf" }, given));
  }
  for (const group of groupsOf(settled)) {
    const original = group.length > 1 ? originalOf(group, context) : undefined;
    for (const one of group) {
      if (original === undefined) reportDangling(one);
      else if (one !== original && !found.has(one.draft)) translate(one, original);
    }
  }
  return found;
}

/** The text with this slug or file. */
function named(given: string, one: SettledDraft, settled: readonly SettledDraft[]): SettledDraft | undefined {
  const { folder } = one.draft.place;
  const names = [given, ...(folder === undefined ? [] : [join(folder, given)])].map(nameOf);
  return settled.find(
    (other) =>
      other !== one &&
      other.draft.kind === "article" &&
      (other.slug === given ||
        other.draft.fields.slug === given ||
        other.draft.names.some((name) => names.includes(nameOf(name)))),
  );
}

function groupsOf(settled: readonly SettledDraft[]): SettledDraft[][] {
  const groups = Map.groupBy(
    settled.filter(({ draft }) => draft.translation !== undefined && draft.kind === "article"),
    ({ draft }) => draft.translation?.group,
  );
  return [...groups.values()];
}

/**
 * The original: marked by the source, in the journal's language, or the first; undefined if two texts share a
 * language.
 */
function originalOf(group: readonly SettledDraft[], context: ImportContext): SettledDraft | undefined {
  const language = ({ fitted }: SettledDraft) => String(fitted.fields["lang"] ?? context.journal.language);
  if (new Set(group.map(language)).size < group.length) return undefined;
  return (
    group.find(({ draft }) => draft.translation?.isOriginal === true) ??
    group.find((one) => language(one) === context.journal.language) ??
    group[0]
  );
}

function reportDangling({ draft }: SettledDraft): void {
  const field: Translation["field"] = draft.translation?.field;
  if (field) draft.remarks.add(report.field({ key: field.key }, field.value));
}
