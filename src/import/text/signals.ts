/** Recognizes what a line of plain text may be: a rating, a byline, a date, a signature, an existing tag. */
import { parseMark } from "../../content/article/rating.ts";
import { findDate } from "../dates.ts";

const NUMBER = "\\d{1,2}(?:[.,]\\d{1,2})?";
const RATING = new RegExp(
  `^(?:(?:(?:ma|notre|la|my|our)\\s+)?(?:note|rating|score|verdict|évaluation)\\s*[:–—-]\\s*)(${NUMBER}(?:\\s*(?:/|sur|out of)\\s*${NUMBER})?)(?:\\s*(?:étoiles?|stars?))?\\s*\\.?$`,
  "iu",
);
const STARS_OF = new RegExp(
  `^(?:(?:note|rating)\\s*:\\s*)?(${NUMBER})\\s*(?:étoiles?|stars?)?\\s*(?:sur|/|out of)\\s*(${NUMBER})\\s*(?:étoiles?|stars?)?\\s*\\.?$`,
  "iu",
);
const DRAWN = /^(?:(?:note|rating)\s*:\s*)?(★{1,10})(☆{0,9})$/iu;

/** The rating that a line consists of: `3,5/5`, as in front matter. */
export function ratingOf(line: string): string | undefined {
  const text = line.replace(/[\u00a0\u202f]/g, " ").trim();
  const drawn = DRAWN.exec(text);
  if (drawn) return `${drawn[1]?.length}/${(drawn[1]?.length ?? 0) + (drawn[2]?.length ?? 0)}`;
  const stars = STARS_OF.exec(text);
  const given = stars ? `${stars[1]}/${stars[2]}` : RATING.exec(text)?.[1];
  return given !== undefined && parseMark(given) ? given.replace(/\s*(?:\/|sur|out of)\s*/i, "/") : undefined;
}

const LONGEST_LINE = 120;
const SIGNED = /^(?:par|by|auteure?s?|autrices?|author|signé|texte(?: de)?)\s*:?\s+(\S.*)$/iu;
const SENTENCE_END = /[.!?…]$/;

/** An author as named in a line. */
export interface Signature {
  readonly names: readonly string[];
  /** Additional description: « économiste ». */
  readonly about?: string | undefined;
}

export interface Byline extends Signature {
  readonly date: string | undefined;
  /** The words that express the date. */
  readonly dateWords: string | undefined;
}

/** Parses a line that names the author, the date or both, and nothing else. */
export function bylineOf(line: string, zone: string): Byline | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const found = findDate(line, zone);
  const rest = (found ? line.replace(found.words, "§") : line).replace(
    /(?:,?\s*(?:publiée?|paru|mis en ligne|écrit|posted|published)\s*)?(?:,?\s*(?:le|on|du))?\s*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)?,?\s*§\s*\.?/giu,
    "",
  );
  const words = rest.replace(/^[\s,|•·–—-]+|[\s,|•·–—:-]+$/gu, "").replace(/^date\s*:?$/i, "");
  const date = found?.date;
  const dateWords = found?.words;
  if (words === "") return date === undefined ? undefined : { names: [], date, dateWords };
  const signed = SIGNED.exec(words)?.[1];
  if (signed === undefined || SENTENCE_END.test(signed)) return undefined;
  const signature = signatureOf(signed);
  return signature && { ...signature, date, dateWords };
}

/**
 * "Jeanne Martin", "Jeanne Martin et Inès Roche", "Jeanne Martin, économiste"; undefined for anything else.
 */
export function signatureOf(line: string): Signature | undefined {
  const text = line.replace(/[\u00a0\u202f]/g, " ").trim();
  const part = (words: string) => words.split(/\s*[,;]\s*|\s+(?:et|and|&)\s+/iu).map((name) => name.trim());
  const names = part(text);
  if (names.every(isName)) return { names };
  const comma = text.search(/\s*[,(]\s*/u);
  if (comma <= 0 || text.length > LONGEST_LINE || SENTENCE_END.test(text)) return undefined;
  const before = part(text.slice(0, comma));
  const about = text.slice(comma).replace(/^[\s,(]+|[\s)]+$/gu, "");
  return before.every(isName) && about !== "" ? { names: before, about } : undefined;
}

/** Two to five capitalized words, particles aside. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every(
      (word) =>
        /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) ||
        /^(?:de|du|des|d['’]|la|le|von|van|der|el|al|y)/iu.test(word),
    )
  );
}

/**
 * The names that occur in the text as written: once in its first words or twice below, most frequent first.
 */
export function namesIn(names: Iterable<string>, head: string, body: string): string[] {
  const counted = [...names].flatMap((name) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, "gu");
    const [above, below] = [head, body].map((text) => spoken(text).match(pattern)?.length ?? 0);
    const total = (above ?? 0) + (below ?? 0);
    return /^\p{Lu}/u.test(name) && ((above ?? 0) > 0 || total > 1) ? [{ name, total }] : [];
  });
  return counted.toSorted((a, b) => b.total - a.total).map(({ name }) => name);
}

const spoken = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\u00a0\u202f]/g, " ")
    .replaceAll("'", "’");
const literal = (name: string) => spoken(name).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
