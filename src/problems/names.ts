/** E3xx: tags, slugs and addresses. */
import { fr } from "../text/sentence.ts";
import { define } from "./problem.ts";

export const names = {
  slugEmpty: define<{ from: string }>("E301", ({ from }) => ({
    fr: [
      fr`« ${from} » ne donne aucune adresse : il n'y reste ni lettre latine ni chiffre.`,
      fr`Ajoutez une ligne « slug: » avec l'adresse voulue, comme « mon-article ».`,
    ],
    en: [
      `"${from}" gives no address: no Latin letter or digit is left of it.`,
      'Add a line "slug:" with the address you want, such as "my-article".',
    ],
  })),
  slugTwice: define<{ slug: string; other: string }>("E302", ({ slug, other }) => ({
    fr: [
      fr`L'adresse « /${slug}/ » est déjà celle de « ${other} ».`,
      fr`Donnez à l'un des deux une ligne « slug: » différente.`,
    ],
    en: [`The address "/${slug}/" is that of ${other} already.`, 'Give one of the two a different "slug:".'],
  })),
  slugReserved: define<{ slug: string }>("E303", ({ slug }) => ({
    fr: [fr`L'adresse « /${slug}/ » est réservée.`, fr`Choisissez une autre adresse avec « slug: ».`],
    en: [`The address "/${slug}/" is reserved.`, 'Choose another address with "slug:".'],
  })),
  slugUnreadable: define<{ given: string; meant: string | undefined }>("E304", ({ given, meant }) => ({
    fr: meant
      ? fr`L'adresse « ${given} » doit s'écrire en minuscules sans accent et en chiffres, avec un tiret entre les mots : ${meant}.`
      : fr`L'adresse « ${given} » doit s'écrire en minuscules sans accent et en chiffres, avec un tiret entre les mots, en 80 signes au plus.`,
    en: meant
      ? `The slug "${given}" must be written in lower-case letters without accents and digits, with hyphens between words: ${meant}.`
      : `The slug "${given}" must be written in lower-case letters without accents and digits, with hyphens between words, in 80 characters at most.`,
    instead: meant === undefined ? undefined : { written: undefined, meant },
  })),
  tagTwice: define<{ tag: string; first: string }>("W305", ({ tag, first }) => ({
    fr:
      tag === first
        ? fr`Le mot-clé « ${tag} » est donné deux fois.`
        : fr`Les mots-clés « ${first} » et « ${tag} » n'en font qu'un.`,
    en:
      tag === first
        ? `The tag "${tag}" is given twice.`
        : `The tags "${first}" and "${tag}" are one and the same.`,
  })),
  tagVariant: define<{ tag: string; shown: string }>("W306", ({ tag, shown }) => ({
    fr: fr`Le mot-clé « ${tag} » s'écrit « ${shown} » ailleurs ; les deux mènent à la même page.`,
    en: `The tag "${tag}" is written "${shown}" elsewhere; both lead to the same page.`,
  })),
  tagsInOne: define<{ given: string; items: readonly string[] }>("E307", ({ given, items }) => ({
    fr: [fr`« ${given} » semble contenir plusieurs mots-clés.`, fr`Donnez à chacun sa place dans la liste.`],
    en: [`"${given}" seems to hold several tags.`, "Give each its own place in the list."],
    items,
  })),
  tagsTooMany: define<{ count: number; most: number }>("E308", ({ count, most }) => ({
    fr: fr`L'article porte ${count} mots-clés ; la limite est de ${most}.`,
    en: `The article has ${count} tags; the limit is ${most}.`,
  })),
  tagEmpty: define("E309", () => ({
    fr: fr`Un mot-clé est vide : retirez-le.`,
    en: "A tag is empty: remove it.",
  })),
  tagNoSlug: define<{ tag: string }>("E310", ({ tag }) => ({
    fr: [
      fr`Le mot-clé « ${tag} » ne donne aucune adresse : il n'y reste ni lettre latine ni chiffre.`,
      fr`Écrivez-le en lettres latines.`,
    ],
    en: [
      `The tag "${tag}" gives no address: no Latin letter or digit is left of it.`,
      "Write it in Latin letters.",
    ],
  })),
  authorNoSlug: define<{ name: string }>("E311", ({ name }) => ({
    fr: [
      fr`Le nom « ${name} » ne donne aucune adresse.`,
      fr`Ajoutez cet auteur à « authors » dans « .eleventy.ts », avec un « id ».`,
    ],
    en: [
      `The name "${name}" gives no address.`,
      'Add this author to "authors" in ".eleventy.ts", with an "id".',
    ],
  })),
};
