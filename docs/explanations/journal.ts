/** E6xx: the journal itself, in `.eleventy.ts`. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutJournal = {
  journalMissing: {
    fr: {
      title: "Réglage obligatoire absent",
      what: fr`Il manque au journal un réglage obligatoire, que nomme le message : son nom, son adresse, son éditeur, ses auteurs, ses avertissements, ou une partie de l'un d'eux.`,
      why: fr`Ces réglages paraissent sur toutes les pages, et aucun ne peut être inventé.`,
      mend: fr`Ajoutez-le à ${code("tribune({…})")}.`,
      example: { wrong: "publisher: {},", right: 'publisher: { name: "Les Éditions libres" },' },
    },
    en: {
      title: "Required setting missing",
      what: "The journal lacks a required setting, which the message names: its title, address, publisher, authors or disclaimers, or a part of one of them.",
      why: "These settings appear on every page, and none of them can be made up.",
      mend: "Add it to `tribune({…})`.",
      example: { wrong: "publisher: {},", right: 'publisher: { name: "Free Editions" },' },
    },
  },
  journalWrong: {
    fr: {
      title: "Réglage mal écrit",
      what: fr`La valeur d'un réglage n'a pas la forme attendue, que donne le message.`,
      why: fr`Une adresse incomplète ou un fuseau inconnu fausserait toutes les pages à la fois.`,
      mend: fr`Récrivez la valeur sous la forme que donne le message.`,
      example: { wrong: 'language: "français",', right: 'language: "fr",' },
    },
    en: {
      title: "Setting of another form",
      what: "The value of a setting is not of the expected form, which the message gives.",
      why: "An incomplete address or an unknown time zone would spoil every page at once.",
      mend: "Rewrite the value in the form that the message gives.",
      example: { wrong: 'language: "english",', right: 'language: "en",' },
    },
  },
  journalUnknownKey: {
    fr: {
      title: "Réglage inconnu",
      what: fr`Le journal a un réglage que Tribune ne connaît pas.`,
      why: fr`Un réglage mal écrit serait ignoré sans bruit, et le site garderait la valeur par défaut.`,
      mend: fr`Prenez le nom que propose le message, ou retirez la ligne.`,
      example: { wrong: "pageSise: 30,", right: "pageSize: 30," },
    },
    en: {
      title: "Unknown setting",
      what: "The journal has a setting that Tribune does not know.",
      why: "A misspelt setting would be passed over in silence, and the site would keep the default.",
      mend: "Take the name that the message offers, or remove the line.",
      example: { wrong: "pageSise: 30,", right: "pageSize: 30," },
    },
  },
  journalDefaultDisclaimer: {
    fr: {
      title: "Avertissement par défaut introuvable",
      what: fr`${code("disclaimers.default")} nomme un avertissement qui n'est pas dans ${code("disclaimers.named")}.`,
      why: fr`Les articles qui n'en choisissent aucun paraîtraient sans dire au lecteur qu'ils sont une opinion.`,
      mend: fr`Donnez à ${code("default")} le nom de l'un des avertissements.`,
      example: {
        wrong: 'disclaimers: { default: "avis", named: { opinion: "Ceci est une opinion." } },',
        right: 'disclaimers: { default: "opinion", named: { opinion: "Ceci est une opinion." } },',
      },
    },
    en: {
      title: "Default disclaimer not found",
      what: "`disclaimers.default` names a disclaimer that is not in `disclaimers.named`.",
      why: "Articles that choose none would appear without telling readers that they are opinion.",
      mend: "Give `default` the name of one of the disclaimers.",
      example: {
        wrong: 'disclaimers: { default: "notice", named: { opinion: "This is opinion." } },',
        right: 'disclaimers: { default: "opinion", named: { opinion: "This is opinion." } },',
      },
    },
  },
  journalAuthorTwice: {
    fr: {
      title: "Identifiant d’auteur en double",
      what: fr`Deux auteurs de ${code("authors")} ont le même ${code("id")}.`,
      why: fr`Les articles nomment leur auteur par cet identifiant : rien ne dirait lequel des deux a signé.`,
      mend: fr`Changez l'un des deux identifiants, et la ligne ${code("author")} de ses articles.`,
      example: {
        wrong: 'authors: [{ id: "a-m", name: "Anselme Meyer" }, { id: "a-m", name: "Anne Morel" }],',
        right: 'authors: [{ id: "a-meyer", name: "Anselme Meyer" }, { id: "a-morel", name: "Anne Morel" }],',
      },
    },
    en: {
      title: "Duplicate author id",
      what: "Two authors of `authors` have the same `id`.",
      why: "Articles name their author by this id: nothing would say which of the two has signed.",
      mend: "Change one of the two ids, and the `author` line of that author's articles.",
      example: {
        wrong: 'authors: [{ id: "a-m", name: "Anselme Meyer" }, { id: "a-m", name: "Anne Morel" }],',
        right: 'authors: [{ id: "a-meyer", name: "Anselme Meyer" }, { id: "a-morel", name: "Anne Morel" }],',
      },
    },
  },
  journalScale: {
    fr: {
      title: "Échelle des notes que ses échelons n’atteignent pas",
      what: fr`En partant de 0 et en avançant de ${code("step")}, on ne tombe jamais sur ${code("best")}.`,
      why: fr`La meilleure note serait alors refusée à tous les articles.`,
      mend: fr`Choisissez un échelon qui divise le maximum.`,
      example: { wrong: "rating: { best: 5, step: 0.4 },", right: "rating: { best: 5, step: 0.5 }," },
    },
    en: {
      title: "Rating scale that its steps do not reach",
      what: "Starting from 0 and going by `step`, one never arrives at `best`.",
      why: "The highest mark would then be refused to every article.",
      mend: "Choose a step that divides the highest mark.",
      example: { wrong: "rating: { best: 5, step: 0.4 },", right: "rating: { best: 5, step: 0.5 }," },
    },
  },
  journalRuleUnknown: {
    fr: {
      title: "Règle inconnue",
      what: fr`${code("rules")} nomme un code qui n'existe pas.`,
      why: fr`La règle ne s'appliquerait à rien, et celle que vous vouliez régler garderait son niveau.`,
      mend: fr`Prenez un code de cette page.`,
      example: { wrong: 'rules: { E150: "warn" },', right: 'rules: { E510: "warn" },' },
    },
    en: {
      title: "Unknown rule",
      what: "`rules` names a code that does not exist.",
      why: "The rule would apply to nothing, and the one you wanted to set would keep its level.",
      mend: "Take a code of this page.",
      example: { wrong: 'rules: { E150: "warn" },', right: 'rules: { E510: "warn" },' },
    },
  },
  journalRuleFixed: {
    fr: {
      title: "Règle qui ne peut pas être abaissée",
      what: fr`${code("rules")} fait un avertissement d'une erreur qui doit le rester, ou la tait.`,
      why: fr`Ces erreurs gardent le site sûr et lisible : sans elles, une page en effacerait une autre, un lien exécuterait un programme, ou il n'y aurait rien à publier.`,
      mend: fr`Retirez le code de ${code("rules")} et corrigez l'article.`,
      example: { wrong: 'rules: { E501: "off" },', right: "rules: {}," },
    },
    en: {
      title: "Rule that cannot be lowered",
      what: "`rules` makes a warning of an error that must stay one, or silences it.",
      why: "These errors keep the site safe and readable: without them one page would erase another, a link would run a program, or there would be nothing to publish.",
      mend: "Remove the code from `rules` and mend the article.",
      example: { wrong: 'rules: { E501: "off" },', right: "rules: {}," },
    },
  },
  journalTagUnused: {
    fr: {
      title: "Mot-clé du journal sans article",
      what: fr`Le journal décrit un sujet dont aucun article publié ne porte le mot-clé.`,
      why: fr`Sa page n'existe pas : la description ne sera lue par personne. C'est souvent une faute de frappe.`,
      mend: fr`Écrivez le nom comme les articles l'écrivent, ou retirez le sujet de ${code("tags")}.`,
    },
    en: {
      title: "Tag of the journal without an article",
      what: "The journal describes a subject that no published article carries as a tag.",
      why: "It has no page, so nobody will read the description. Often it is a typing mistake.",
      mend: "Write the name as the articles do, or remove the subject from `tags`.",
    },
  },
  journalLinkDead: {
    fr: {
      title: "Lien du journal qui ne mène à rien",
      what: fr`Une entrée de ${code("navigation")}, ou ${code("publisher.legalNotices")}, mène à une adresse du site où aucune page n'est construite.`,
      why: fr`Ce lien est en tête ou au pied de toutes les pages.`,
      mend: fr`Prenez l'adresse que propose le message, ou écrivez la page dans ${code("pages/")}.`,
    },
    en: {
      title: "Link of the journal that leads nowhere",
      what: "An entry of `navigation`, or `publisher.legalNotices`, leads to an address of the site where no page is built.",
      why: "That link stands at the head or foot of every page.",
      mend: "Take the address that the message proposes, or write the page in `pages/`.",
    },
  },
  journalPolicy: {
    fr: {
      title: "Charte sans page",
      what: fr`${code("publishingPrinciples")}, ${code("correctionsPolicy")} ou ${code("ethicsPolicy")} donne le chemin d'une page que le dossier ${code("pages/")} ne contient pas.`,
      why: fr`Les moteurs de recherche y liraient ce à quoi le journal s'engage, et n'y trouveraient rien.`,
      mend: fr`Donnez le chemin d'une page libre publiée, comme ${code("/notre-charte/")}, ou retirez le champ.`,
    },
    en: {
      title: "Policy without a page",
      what: "`publishingPrinciples`, `correctionsPolicy` or `ethicsPolicy` gives the path of a page that `pages/` does not hold.",
      why: "Search engines would look there for what the journal commits itself to, and find nothing.",
      mend: "Give the path of a published free page, such as `/principles/`, or remove the field.",
    },
  },
  configUnreadable: {
    fr: {
      title: "Configuration illisible",
      what: fr`${code(".eleventy.ts")} est un programme, et Node.js n'a pas pu le charger. Le message de Node.js est entre parenthèses.`,
      why: fr`Tous les réglages du site s'y trouvent.`,
      mend: fr`Cherchez une virgule, une accolade ou un guillemet qui manque, ou un paquet qui n'est pas installé (${code("npm ci")}).`,
    },
    en: {
      title: "Unreadable configuration",
      what: "`.eleventy.ts` is a program, and Node.js could not load it. Its message stands in parentheses.",
      why: "All the settings of the site are in it.",
      mend: "Look for a missing comma, brace or quote, or for a package that is not installed (`npm ci`).",
    },
  },
  configMissing: {
    fr: {
      title: "Configuration absente",
      what: fr`Le dossier où la commande est lancée n'a pas de fichier ${code(".eleventy.ts")}.`,
      why: fr`C'est ce fichier qui fait d'un dossier un site, et la commande est souvent lancée d'un dossier trop haut ou trop bas.`,
      mend: fr`Allez dans le dossier du site et relancez la commande.`,
    },
    en: {
      title: "No configuration",
      what: "The folder in which the command is run has no `.eleventy.ts`.",
      why: "That file is what makes a folder a site, and the command is often run one folder too high or too low.",
      mend: "Go to the site's folder and run the command again.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
