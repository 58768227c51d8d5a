/** E3xx, first part: the addresses of pages. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutAddresses = {
  slugEmpty: {
    fr: {
      title: "Titre dont aucune adresse ne peut être tirée",
      what: fr`Le titre n'a ni lettre latine ni chiffre : il est dans une autre écriture, ou fait de seuls symboles.`,
      why: fr`L'adresse de la page est tirée des lettres et des chiffres du titre. Il n'en reste ici aucun.`,
      mend: fr`Gardez le titre et ajoutez une ligne ${code("slug:")} avec l'adresse voulue.`,
      example: { wrong: "title: 中国", right: "title: 中国\nslug: chine" },
    },
    en: {
      title: "Title from which no address can be made",
      what: "The title has neither a Latin letter nor a digit: it is in another script, or made of symbols alone.",
      why: "The address of the page is made from the letters and digits of the title. Here none is left.",
      mend: "Keep the title and add a line `slug:` with the address you want.",
      example: { wrong: "title: 中国", right: "title: 中国\nslug: china" },
    },
  },
  slugTwice: {
    fr: {
      title: "Adresse déjà prise",
      what: fr`Deux textes auraient la même adresse. Les accents, les majuscules et la ponctuation ne comptent pas : « L'été » et « L'ÉTÉ ! » donnent tous deux ${code("/l-ete/")}.`,
      why: fr`Une adresse ne montre qu'une page. L'un des deux textes effacerait l'autre, et ses lecteurs trouveraient un texte qu'ils n'ont pas demandé.`,
      mend: fr`Donnez une ligne ${code("slug:")} différente au plus récent des deux : l'adresse de l'ancien circule peut-être déjà.`,
      example: { wrong: "slug: puces", right: "slug: puces-2026" },
    },
    en: {
      title: "Address already taken",
      what: 'Two texts would have the same address. Accents, capitals and punctuation do not count: "L’été" and "L’ÉTÉ !" both give `/l-ete/`.',
      why: "One address shows one page. One of the two texts would erase the other, and its readers would find a text that they did not ask for.",
      mend: "Give the more recent of the two a different line `slug:`, since the address of the older one may be in use already.",
      example: { wrong: "slug: chips", right: "slug: chips-2026" },
    },
  },
  slugReserved: {
    fr: {
      title: "Adresse réservée",
      what: fr`Le site se sert déjà de cette adresse pour ses propres pages (${code("tags")}, ${code("archives")}, ${code("recherche")}…), ou Windows l'interdit comme nom de dossier (${code("con")}, ${code("nul")}, ${code("aux")}…).`,
      why: fr`L'article effacerait une page du site ; avec un nom interdit, le site ne pourrait pas être écrit sur une machine Windows.`,
      mend: fr`Ajoutez une ligne ${code("slug:")} avec une autre adresse. Le titre peut rester.`,
      example: { wrong: "title: Archives", right: "title: Archives\nslug: sur-les-archives" },
    },
    en: {
      title: "Reserved address",
      what: "The site uses this address already for pages of its own (`tags`, `archives`, `search`…), or Windows forbids it as the name of a folder (`con`, `nul`, `aux`…).",
      why: "The article would erase a page of the site; with a forbidden name the site could not be written on a Windows machine.",
      mend: "Add a line `slug:` with another address. The title may stay.",
      example: { wrong: "title: Archives", right: "title: Archives\nslug: on-archives" },
    },
  },
  slugUnreadable: {
    fr: {
      title: "Adresse mal écrite",
      what: fr`La valeur de ${code("slug")} contient autre chose que des minuscules sans accent, des chiffres et des tirets entre les mots, ou dépasse 80 signes.`,
      why: fr`Un accent ou une espace se change en ${code("%C3%A9")} ou ${code("%20")} dès que l'adresse est copiée, et une majuscule fait une autre adresse chez certains hébergeurs. Une barre ou ${code("..")} pourrait écrire la page hors du site.`,
      mend: fr`Prenez l'adresse que propose le message. Sans ${code("slug")}, elle est tirée du titre.`,
      example: { wrong: "slug: L'Été des puces", right: "slug: l-ete-des-puces" },
    },
    en: {
      title: "Malformed address",
      what: "The value of `slug` holds something other than lower-case letters without accents, digits and hyphens between words, or is over 80 characters.",
      why: "An accent or a space turns into `%C3%A9` or `%20` as soon as the address is copied, and a capital makes another address at some hosts. A slash or `..` might write the page outside the site.",
      mend: "Take the address that the message offers. Without `slug` it is made from the title.",
      example: { wrong: "slug: The Summer of Chips", right: "slug: the-summer-of-chips" },
    },
  },
  authorNoSlug: {
    fr: {
      title: "Nom dont aucune adresse ne peut être tirée",
      what: fr`Le nom d'un auteur invité n'a ni lettre latine ni chiffre.`,
      why: fr`Chaque auteur a sa page, dont l'adresse est tirée de son nom.`,
      mend: fr`Ajoutez l'auteur à ${code("authors")} dans ${code(".eleventy.ts")} : l'adresse sera tirée de son ${code("id")}. Ou écrivez aussi son nom en lettres latines.`,
      example: { wrong: "author: 王 小明", right: "author: Wang Xiaoming (王小明)" },
    },
    en: {
      title: "Name from which no address can be made",
      what: "The name of a guest author has neither a Latin letter nor a digit.",
      why: "Every author has a page, the address of which is made from the name.",
      mend: "Add the author to `authors` in `.eleventy.ts`: the address will be made from the `id`. Or write the name in Latin letters too.",
      example: { wrong: "author: 王 小明", right: "author: Wang Xiaoming (王小明)" },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
