/** Which of a site's own filters, shortcodes and transforms may give something else when nothing has changed. */
import { catalogue } from "../problems/catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import { problemsError } from "../problems/report.ts";
import type { Language } from "../text/language.ts";
import type { EleventyConfig } from "./api.ts";
import { problemAtWord } from "./publisher-claims.ts";

/** `true` for all of them, else a name or several. */
export type VolatileOption = boolean | string | readonly string[];

/** What a site adds to Eleventy, as far as reuse must know. */
export interface Additions {
  /** Whether there is anything. */
  readonly isExtended: boolean;
  readonly volatile: VolatileOption;
}

/**
 * The volatile filters and shortcodes, whose callers are rendered in every build; `all` where every page is, since a
 * volatile transform reaches them all.
 * @param config with everything that the site has added
 * @throws ProblemsError for a name that nothing has which layouts could call
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
