/** E3xx, second part: tags. */
import { fr } from "../../src/text/sentence.ts";
import type { Explained, ProblemName } from "./explanation.ts";

export const aboutTags = {
  tagTwice: {
    fr: {
      title: "Mot-clé en double",
      what: fr`Un article porte deux fois le même mot-clé, ou deux graphies du même, comme « Chine » et « chine ».`,
      why: fr`Les deux mènent à une seule page. Le second est inutile, à moins qu'il ne tienne la place d'un autre.`,
      mend: fr`Gardez-en un seul.`,
      example: { wrong: "tags: [Chine, Europe, Chine]", right: "tags: [Chine, Europe]" },
    },
    en: {
      title: "Duplicate tag",
      what: 'An article has the same tag twice, or two spellings of it, such as "China" and "china".',
      why: "Both lead to a single page. The second is useless, unless it stands where another was meant.",
      mend: "Keep only one of them.",
      example: { wrong: "tags: [China, Europe, China]", right: "tags: [China, Europe]" },
    },
  },
  tagVariant: {
    fr: {
      title: "Mot-clé écrit autrement ailleurs",
      what: fr`D'autres articles écrivent le même mot-clé avec d'autres majuscules ou d'autres accents.`,
      why: fr`Tribune réunit les graphies en une page et montre la plus fréquente. Il vaut mieux que vous choisissiez vous-même celle qui paraît.`,
      mend: fr`Prenez partout la même graphie.`,
      example: { wrong: "tags: [énergie]", right: "tags: [Énergie]" },
    },
    en: {
      title: "Tag written differently elsewhere",
      what: "Other articles write the same tag with other capitals or accents.",
      why: "Tribune gathers the spellings on one page and shows the commonest. It is better that you choose yourself the one that appears.",
      mend: "Take the same spelling everywhere.",
      example: { wrong: "tags: [energy]", right: "tags: [Energy]" },
    },
  },
  tagsInOne: {
    fr: {
      title: "Plusieurs mots-clés en un",
      what: fr`Un mot-clé contient une virgule : il y en a sans doute plusieurs.`,
      why: fr`Pour YAML, des mots séparés par des virgules ne font une liste qu'entre crochets. Le site aurait une page « Chine, Europe » au lieu d'une page sur chacune.`,
      mend: fr`Mettez les mots-clés entre crochets, séparés par des virgules.`,
      example: { wrong: "tags: Chine, Europe", right: "tags: [Chine, Europe]" },
    },
    en: {
      title: "Several tags in one",
      what: "A tag contains a comma: there are probably several.",
      why: 'To YAML, words separated by commas make a list only inside brackets. The site would have one page "China, Europe" instead of a page on each.',
      mend: "Put the tags in brackets, with commas between them.",
      example: { wrong: "tags: China, Europe", right: "tags: [China, Europe]" },
    },
  },
  tagsTooMany: {
    fr: {
      title: "Trop de mots-clés",
      what: fr`L'article porte plus de 50 mots-clés.`,
      why: fr`Chaque mot-clé crée une page. Un article rangé sous cinquante sujets n'est plus rangé, et le plus souvent un texte a été collé au mauvais endroit.`,
      mend: fr`Gardez les quelques sujets dont l'article parle vraiment.`,
    },
    en: {
      title: "Too many tags",
      what: "The article has more than 50 tags.",
      why: "Each tag makes a page. An article filed under fifty subjects is no longer filed, and most often some text has been pasted in the wrong place.",
      mend: "Keep the few subjects that the article is really about.",
    },
  },
  tagEmpty: {
    fr: {
      title: "Mot-clé vide",
      what: fr`La liste des mots-clés contient un élément sans texte.`,
      why: fr`Un mot-clé sans nom n'a pas de page, et un mot a peut-être été oublié à cette place.`,
      mend: fr`Écrivez le mot-clé, ou retirez l'élément vide.`,
      example: { wrong: 'tags: [Chine, ""]', right: "tags: [Chine]" },
    },
    en: {
      title: "Empty tag",
      what: "The list of tags holds an item without text.",
      why: "A tag without a name has no page, and a word may have been forgotten in that place.",
      mend: "Write the tag, or remove the empty item.",
      example: { wrong: 'tags: [China, ""]', right: "tags: [China]" },
    },
  },
  tagNoSlug: {
    fr: {
      title: "Mot-clé dont aucune adresse ne peut être tirée",
      what: fr`Le mot-clé n'a ni lettre latine ni chiffre.`,
      why: fr`Chaque mot-clé a sa page, dont l'adresse est tirée de ses lettres et de ses chiffres.`,
      mend: fr`Écrivez le mot-clé en lettres latines, suivi de l'autre écriture si vous y tenez.`,
      example: { wrong: "tags: [中国]", right: "tags: [Chine (中国)]" },
    },
    en: {
      title: "Tag from which no address can be made",
      what: "The tag has neither a Latin letter nor a digit.",
      why: "Every tag has a page, the address of which is made from its letters and digits.",
      mend: "Write the tag in Latin letters, followed by the other script if you want it.",
      example: { wrong: "tags: [中国]", right: "tags: [China (中国)]" },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
