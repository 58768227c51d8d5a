/** Names in bylines: one per value, without `par` or `by`. */
import { slugify } from "../../text/slug.ts";
import type { Journal } from "../journal/journal.ts";

/** `Par Camille`, `Par : Camille`, `by Camille`. */
const BY = /^(?:(?:écrit|written|texte|text)\s+)?(?:par|by)(?:\s*:\s*|\s+)(?=\S)/iu;

/** Separators of names. */
const BETWEEN = /\s*[,;&/|+•·]\s*|\s+[-–—×x]\s+|\s+\(?(?:et|and|avec|with|ainsi\s+que|as\s+well\s+as)\s+/iu;

/** `propos recueillis par Marie Durand`, `as told to Mary Jones`: a role that a list of names cannot express. */
const ROLE = /\b(?:par|by|to)\s+\p{Lu}\p{Ll}+\s+\p{Lu}/u;

/** Suffixes of names: `John Smith, Jr.`. */
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|ph\.?d|m\.?d|m\.?a|esq|s\.?j|o\.?p|o\.?s\.?b|mp|mep|[cmo]be|[kq]c)\.?$/i;

/** The id of an author, known or not. */
const ID = /^[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)+$/u;

/** Names of groups. */
const GROUP =
  /^(?:(?:les?|la|the|l['’])\s*)?(?:collecti|associati|comité|committee|ligue|league|union|fondation|foundation|institut|société|society|syndicat|réseau|network|groupe|group|minist|department|office|bureau|conseil|council|ville|cent(?:re|er)|fédération|federation|universit|éditions|cabinet|amis|friends)/iu;

export interface Bylines {
  /** The name alone. */
  nameIn(given: string): string;
  /** The names in one value; undefined if it is one name. */
  namesIn(given: string): readonly string[] | undefined;
}

/** @param authors the journal's, whose names may contain any separator */
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
      if (isKnown(given) || GROUP.test(given)) return undefined;
      const names = given
        .split(BETWEEN)
        .map((part) =>
          part
            .replace(/^(?:et|and)\s+/iu, "")
            .replace(BY, "")
            .replace(/^([^()]*)\)$/, "$1")
            .trim(),
        )
        .filter((part) => part !== "" && !SUFFIX.test(part));
      if (names.length < 2) return undefined;
      const isPerson = (name: string) => /^\p{Lu}/u.test(name) || isKnown(name);
      const people = names.filter((name) => (isPerson(name) && /\s/.test(name)) || ROLE.test(name));
      const areNames =
        names.every(isPerson) ||
        names.every((name) => /^\p{Ll}\S*\s/u.test(name)) ||
        // After one person, a profession may follow; two people are a byline of two.
        people.length > 1 ||
        (names.some(isKnown) && names.every((name) => isKnown(name) || ID.test(name)));
      return areNames ? names : undefined;
    },
  };
}

/**
 * Whether each of several names can be an item of a list. A single word can only be the id of an author: in
 * `Jean Martin, professeur, Marie Durand`, the second is no name.
 */
export function canStandAlone(names: readonly string[], { authors }: Pick<Journal, "authors">): boolean {
  const isLower = (name: string) => !/^\p{Lu}/u.test(name);
  const areAllLower = names.every(isLower);
  return names.every(
    (name) =>
      authors.some(({ id, name: whole }) => id === name || whole === name) ||
      (/\s/.test(name) && (areAllLower || !isLower(name))),
  );
}
