/** Slugs: URL segments made from words. */
import { foldCase } from "./accents.ts";

/**
 * Lower-case ASCII letters, digits and single hyphens; 1 to 80 characters; safe as a file name everywhere.
 */
export type Slug = string & { readonly __slug: never };

/** Maximum length of a slug, in characters. */
export const SLUG_LENGTH = 80;

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    œ: "oe",
    æ: "ae",
    ß: "ss",
    ø: "o",
    ł: "l",
    đ: "d",
    ð: "d",
    þ: "th",
    ħ: "h",
    ı: "i",
    ŋ: "ng",
    ſ: "s",
  }),
);

function isSlug(text: string): text is Slug {
  return text.length <= SLUG_LENGTH && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/**
 * Makes a slug from any text. NFC and NFD give the same; diacritics are dropped, all other non-alphanumeric
 * characters separate words, and long texts are cut between words. Undefined if nothing is left (`中国`, an
 * emoji).
 */
export function slugify(text: string): Slug | undefined {
  const words = foldCase(text.normalize("NFKD"))
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[œæßøłđðþħıŋſ]/g, (letter) => LETTERS.get(letter) ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const slug = cutAtWord(words);
  return isSlug(slug) ? slug : undefined;
}

/** Like {@link slugify}, for tags: `C`, `C++` and `C#` get different slugs. */
export function slugifyTag(text: string): Slug | undefined {
  return slugify(text.replaceAll("+", " plus ").replaceAll("#", " sharp "));
}

/** The text itself if it is a valid slug, as an author's `slug:` must be. */
export function parseSlug(text: string): Slug | undefined {
  return isSlug(text) ? text : undefined;
}

function cutAtWord(slug: string): string {
  if (slug.length <= SLUG_LENGTH) return slug;
  const cut = slug.lastIndexOf("-", SLUG_LENGTH);
  return slug.slice(0, cut > 0 ? cut : SLUG_LENGTH);
}
