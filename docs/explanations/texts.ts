/** E2xx, first part: the title, the text, and what any field may be. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutTexts = {
  titleMissing: {
    fr: {
      title: "Titre absent",
      what: fr`Le champ ${code("title")} manque ou il est vide.`,
      why: fr`Le titre paraît en tête de l'article, dans les listes, dans les flux et dans les moteurs de recherche, et l'adresse de la page en est tirée.`,
      mend: fr`Ajoutez une ligne ${code("title:")} suivie du titre.`,
      example: { wrong: "title:", right: "title: Le prix des puces" },
    },
    en: {
      title: "No title",
      what: "The field `title` is missing or empty.",
      why: "The title stands at the head of the article, in lists, in feeds and in search engines, and the address of the page is made from it.",
      mend: "Add a line `title:` followed by the title.",
      example: { wrong: "title:", right: "title: The price of chips" },
    },
  },
  wrongKind: {
    fr: {
      title: "Valeur d’une autre nature",
      what: fr`La valeur n'est pas de la nature attendue : un nombre au lieu d'un texte, un texte au lieu d'une liste, un mot au lieu de ${code("true")} ou ${code("false")}.`,
      why: fr`YAML devine la nature d'une valeur à son aspect : ${code("1984")} est pour lui un nombre, ${code("true")} un interrupteur. Un texte pris pour un nombre peut changer : ${code("007")} deviendrait 7.`,
      mend: fr`Mettez un texte entre guillemets droits, une liste entre crochets ou une ligne par élément, précédée d'un tiret. Pour dire oui ou non, écrivez ${code("true")} ou ${code("false")}.`,
      example: { wrong: "title: 1984", right: 'title: "1984"' },
    },
    en: {
      title: "Value of another kind",
      what: "The value is not of the expected kind: a number instead of text, text instead of a list, a word instead of `true` or `false`.",
      why: "YAML guesses the kind of a value from its look: to YAML `1984` is a number, `true` a switch. Text taken for a number may change: `007` would become 7.",
      mend: "Put text in straight quotes, a list in brackets or one item a line after a hyphen. To say yes or no, write `true` or `false`.",
      example: { wrong: "title: 1984", right: 'title: "1984"' },
    },
  },
  titleTooLong: {
    fr: {
      title: "Titre beaucoup trop long",
      what: fr`Le titre dépasse 300 signes.`,
      why: fr`Aucun titre n'est si long : c'est le plus souvent un paragraphe collé au mauvais endroit ou un guillemet jamais fermé.`,
      mend: fr`Raccourcissez le titre et mettez le reste dans ${code("chapo")} ou dans le texte.`,
    },
    en: {
      title: "Title far too long",
      what: "The title is over 300 characters.",
      why: "No title is so long: most often it is a paragraph pasted in the wrong place or a quote that is never closed.",
      mend: "Shorten the title and put the rest in `chapo` or in the text.",
    },
  },
  titleLong: {
    fr: {
      title: "Titre long",
      what: fr`Le titre dépasse 110 signes.`,
      why: fr`Les moteurs de recherche et les réseaux sociaux coupent les titres plus longs, souvent avant le mot qui compte.`,
      mend: fr`Raccourcissez le titre, ou gardez-le si le début suffit à le comprendre.`,
    },
    en: {
      title: "Long title",
      what: "The title is over 110 characters.",
      why: "Search engines and social networks cut longer titles, often before the word that matters.",
      mend: "Shorten the title, or keep it if its beginning is enough to understand it.",
    },
  },
  bodyEmpty: {
    fr: {
      title: "Texte absent",
      what: fr`Rien ne suit l'en-tête, et l'article ou la page n'est pas un brouillon.`,
      why: fr`La page serait publiée sans rien à lire.`,
      mend: fr`Écrivez le texte sous la seconde ligne ${code("---")}. S'il n'est pas prêt, ajoutez ${code("draft: true")} à l'en-tête.`,
      example: {
        wrong: "---\ntitle: Le prix des puces\ndate: 2026-11-23\n---",
        right: "---\ntitle: Le prix des puces\ndate: 2026-11-23\ndraft: true\n---",
      },
    },
    en: {
      title: "No text",
      what: "Nothing follows the front matter, and the article or page is not a draft.",
      why: "The page would be published with nothing to read.",
      mend: "Write the text below the second line `---`. If it is not ready, add `draft: true` to the front matter.",
      example: {
        wrong: "---\ntitle: The price of chips\ndate: 2026-11-23\n---",
        right: "---\ntitle: The price of chips\ndate: 2026-11-23\ndraft: true\n---",
      },
    },
  },
  fieldMissing: {
    fr: {
      title: "Partie manquante d’un champ",
      what: fr`Un champ fait de plusieurs parties en a perdu une : le titre d'une source, la date ou le texte d'une correction, le fichier de l'image d'ouverture.`,
      why: fr`Sans cette partie, la page montrerait une source sans nom ou une correction sans date.`,
      mend: fr`Ajoutez la partie que nomme le message, au même décalage que les autres.`,
      example: {
        wrong: "sources:\n  - url: https://exemple.fr/rapport",
        right: "sources:\n  - title: Rapport annuel\n    url: https://exemple.fr/rapport",
      },
    },
    en: {
      title: "Missing part of a field",
      what: "A field made of several parts lacks one: the title of a source, the date or text of a correction, the file of the opening picture.",
      why: "Without that part the page would show a source without a name or a correction without a date.",
      mend: "Add the part that the message names, indented like the others.",
      example: {
        wrong: "sources:\n  - url: https://example.org/report",
        right: "sources:\n  - title: Yearly report\n    url: https://example.org/report",
      },
    },
  },
  fieldEmpty: {
    fr: {
      title: "Champ vide",
      what: fr`Le nom du champ est écrit, mais rien ne le suit.`,
      why: fr`Rien ne dit si la valeur a été oubliée ou si le champ est de trop. Un champ absent, au contraire, a un sens : la valeur prévue par défaut s'applique.`,
      mend: fr`Donnez une valeur, ou retirez la ligne.`,
      example: {
        wrong: "chapo:",
        right: "chapo: La rareté a un prix, et ce sont les lecteurs qui le paient.",
      },
    },
    en: {
      title: "Empty field",
      what: "The name of the field is written, but nothing follows it.",
      why: "Nothing says whether the value was forgotten or the field is one too many. An absent field, on the contrary, has a meaning: the default applies.",
      mend: "Give a value, or remove the line.",
      example: {
        wrong: "chapo:",
        right: "chapo: Scarcity has a price, and readers are the ones who pay it.",
      },
    },
  },
  textTooLong: {
    fr: {
      title: "Texte trop long pour son champ",
      what: fr`Le chapô, la description ou la déclaration d'intérêts dépasse la longueur que donne le message.`,
      why: fr`Ces champs demandent une à trois phrases : le chapô paraît sous le titre et dans les listes, la description dans les moteurs de recherche, la déclaration avec l'avertissement. Un texte si long y a d'ordinaire été collé par erreur.`,
      mend: fr`Gardez l'essentiel et mettez le reste dans le texte de l'article.`,
    },
    en: {
      title: "Text too long for its field",
      what: "The standfirst, the description or the statement of interests is over the length that the message gives.",
      why: "These fields want one to three sentences: the standfirst appears below the title and in lists, the description in search engines, the statement with the disclaimer. So long a text has usually been pasted there by mistake.",
      mend: "Keep the main point and put the rest in the text of the article.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
