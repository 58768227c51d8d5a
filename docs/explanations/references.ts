/** E2xx, fourth part: languages, addresses of other sites, old addresses, translations and series. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutReferences = {
  languageUnknown: {
    fr: {
      title: "Code de langue inconnu",
      what: fr`La valeur de ${code("lang")} n'est pas un code de langue : deux ou trois lettres, suivies au besoin d'un pays.`,
      why: fr`Les lecteurs d'écran choisissent leur prononciation d'après ce code, et les navigateurs la coupure des mots. Un nom en toutes lettres leur est inconnu.`,
      mend: fr`Écrivez ${code("fr")}, ${code("en")}, ${code("de")} ou ${code("pt-BR")}. Un article dans la langue du journal se passe de ce champ.`,
      example: { wrong: "lang: anglais", right: "lang: en" },
    },
    en: {
      title: "Unknown language code",
      what: "The value of `lang` is not a language code: two or three letters, followed by a country where needed.",
      why: "Screen readers choose their pronunciation by this code, and browsers where words are cut. A name spelt out means nothing to them.",
      mend: "Write `fr`, `en`, `de` or `pt-BR`. An article in the journal's language does without this field.",
      example: { wrong: "lang: french", right: "lang: fr" },
    },
  },
  urlUnreadable: {
    fr: {
      title: "Adresse web incomplète",
      what: fr`La valeur n'est pas une adresse entière, qui commence par ${code("https://")} ou ${code("http://")}.`,
      why: fr`Sans ${code("https://")}, un navigateur chercherait cette page sur votre propre site. Les autres formes, comme ${code("javascript:")}, peuvent exécuter du code chez le lecteur.`,
      mend: fr`Copiez l'adresse entière depuis la barre du navigateur.`,
      example: { wrong: "canonical: exemple.fr/article", right: "canonical: https://exemple.fr/article" },
    },
    en: {
      title: "Incomplete web address",
      what: "The value is not a whole address, which begins with `https://` or `http://`.",
      why: "Without `https://` a browser would look for that page on your own site. Other forms, such as `javascript:`, may run code in the reader's browser.",
      mend: "Copy the whole address from the bar of the browser.",
      example: { wrong: "canonical: example.org/article", right: "canonical: https://example.org/article" },
    },
  },
  aliasUnreadable: {
    fr: {
      title: "Ancienne adresse mal écrite",
      what: fr`Une valeur de ${code("aliases")} n'est pas le chemin d'une page de ce site.`,
      why: fr`À chaque ancienne adresse, Tribune écrit une page qui renvoie à la nouvelle. Un chemin qui remonte par ${code("..")} l'écrirait hors du site ; une adresse qui commence par deux barres est celle d'un autre site.`,
      mend: fr`Écrivez le chemin depuis la racine, en commençant par une barre.`,
      example: { wrong: "aliases: [../2019/puces]", right: "aliases: [/2019/puces/]" },
    },
    en: {
      title: "Malformed old address",
      what: "A value of `aliases` is not the path of a page of this site.",
      why: "At each old address Tribune writes a page that leads to the new one. A path that climbs with `..` would have it written outside the site; an address that begins with two slashes is another site's.",
      mend: "Write the path from the root, beginning with a slash.",
      example: { wrong: "aliases: [../2019/chips]", right: "aliases: [/2019/chips/]" },
    },
  },
  translationUnknown: {
    fr: {
      title: "Original introuvable",
      what: fr`${code("translationOf")} ne nomme aucun article publié, ou nomme l'article lui-même.`,
      why: fr`Ce champ relie un texte et sa traduction, pour les lecteurs et pour les moteurs de recherche. Un brouillon ou un article à paraître ne compte pas : le lien ne mènerait nulle part.`,
      mend: fr`Écrivez le ${code("slug")} de l'original ou le chemin de son fichier dans le dossier des articles.`,
      example: { wrong: "translationOf: puce", right: "translationOf: puces" },
    },
    en: {
      title: "Original not found",
      what: "`translationOf` names no published article, or names the article itself.",
      why: "This field ties a text and its translation, for readers and for search engines. A draft or an article of the future does not count: the link would lead nowhere.",
      mend: "Write the `slug` of the original or the path of its file in the articles' folder.",
      example: { wrong: "translationOf: chip", right: "translationOf: chips" },
    },
  },
  partUnreadable: {
    fr: {
      title: "Numéro de partie mal écrit",
      what: fr`Le numéro d'un article dans sa série n'est pas un nombre entier à partir de 1.`,
      why: fr`Les parties d'une série sont rangées par leur numéro.`,
      mend: fr`Écrivez le numéro en chiffres.`,
      example: {
        wrong: "series: { title: Les puces, part: deux }",
        right: "series: { title: Les puces, part: 2 }",
      },
    },
    en: {
      title: "Unreadable part number",
      what: "The number of an article in its series is not a whole number from 1 up.",
      why: "The parts of a series are put in order by their number.",
      mend: "Write the number in digits.",
      example: { wrong: "series: { title: Chips, part: two }", right: "series: { title: Chips, part: 2 }" },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
