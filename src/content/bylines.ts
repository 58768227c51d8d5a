/** Names as authors sign: one a value, without the word that announces it. */
import { slugify } from "../french/slug.ts";
import type { Journal } from "./journal.ts";

/** `Par Camille`, `Par : Camille`, `by Camille`. */
const BY = /^(?:(?:écrit|written|texte|text)\s+)?(?:par|by)(?:\s*:\s*|\s+)(?=\S)/iu;

/** What stands between two names. */
const BETWEEN = /\s*[,;&/|+•·]\s*|\s+[-–—]\s+|\s+(?:et|and|avec|with)\s+/iu;

/** What follows a name and is none: `John Smith, Jr.`. */
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|ph\.?d|m\.?d|m\.?a|esq|s\.?j|o\.?p|o\.?s\.?b|mp|mep|[cmo]be|[kq]c)\.?$/i;

/** Names of several people that sign as one. */
const BODY =
  /^(?:(?:les?|la|the|l['’])\s*)?(?:collecti|associati|comité|committee|ligue|league|union|fondation|foundation|institut|société|society|syndicat|réseau|network|groupe|group|minist|department|office|bureau|conseil|council|ville|cent(?:re|er)|fédération|federation|universit|éditions|cabinet|amis|friends)/iu;

export interface Bylines {
  /** The name alone. */
  nameIn(given: string): string;
  /** The names that stand in one value; undefined where it is one name. */
  namesIn(given: string): readonly string[] | undefined;
}

/** @param authors those of the journal, whose names may hold anything */
export function bylinesOf({ authors }: Pick<Journal, "authors">): Bylines {
  const ids = new Set(authors.map(({ id }) => id));
  const slugs = new Set(authors.map(({ name }) => slugify(name)));
  const isKnown = (given: string) => {
    const slug = slugify(given);
    return ids.has(given) || (slug !== undefined && slugs.has(slug));
  };
  return {
    nameIn: (given) => (isKnown(given) ? given : given.replace(BY, "")),
    namesIn: (given) => {
      if (isKnown(given) || BODY.test(given)) return undefined;
      const names = given
        .split(BETWEEN)
        .map((part) =>
          part
            .replace(/^(?:et|and)\s+/iu, "")
            .replace(BY, "")
            .trim(),
        )
        .filter((part) => part !== "" && !SUFFIX.test(part));
      const areNames =
        names.every((name) => /^\p{Lu}/u.test(name) || isKnown(name)) ||
        names.every((name) => /\s/.test(name));
      return names.length > 1 && areNames ? names : undefined;
    },
  };
}

/** Whether each of several names can stand in a list: one word alone is the id of an author, and nobody's name. */
export function canStandAlone(names: readonly string[], { authors }: Pick<Journal, "authors">): boolean {
  return names.every(
    (name) => /\s/.test(name) || authors.some(({ id, name: whole }) => id === name || whole === name),
  );
}
