/** The site's own filters, shortcodes and transforms that are volatile: equal inputs may give different results. */
import { catalogue } from "../problems/catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import { problemsError } from "../problems/report.ts";
import type { Language } from "../text/language.ts";
import type { EleventyConfig } from "./api.ts";
import { problemAtWord } from "./publisher-claims.ts";

/** `true` for all, or the names of some. */
export type VolatileOption = boolean | string | readonly string[];

/** The site's own additions to Eleventy. */
export interface Additions {
  /** Whether there are any. */
  readonly isExtended: boolean;
  readonly volatile: VolatileOption;
}

/**
 * The volatile filters and shortcodes, whose callers are rendered in every build; `all` if every page is, because of a
 * volatile transform.
 * @param config with all additions of the site
 * @throws ProblemsError for an unknown name
 */
export function volatileNames(
  option: VolatileOption,
  config: EleventyConfig,
  language: Language,
): readonly string[] | "all" {
  if (typeof option === "boolean") return option ? "all" : [];
  const names = typeof option === "string" ? [option] : option;
  const known = [
    config.getFilters(),
    config.getShortcodes(),
    config.getPairedShortcodes(),
    config.javascript.functions,
    config.transforms,
  ].flatMap((added) => Object.keys(added));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const own = known.filter((name) => !name.startsWith("tribune-"));
    const problems = unknown.map((name) =>
      problemAtWord(name)(catalogue.volatileUnknown({ name, meant: nearest(name, own) })),
    );
    throw problemsError(problems, language);
  }
  return names.some((name) => Object.hasOwn(config.transforms, name)) ? "all" : names;
}
