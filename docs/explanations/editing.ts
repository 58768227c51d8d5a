/** What an editor would mark in a text: told by `tribune check`. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutEditing = {
  titleTwice: {
    fr: {
      title: "Titre déjà pris",
      what: fr`Deux articles de la même langue ont le même titre, à la ponctuation et aux accents près.`,
      why: fr`Dans une liste, un flux ou une page de résultats, le lecteur voit deux fois la même ligne et ne sait laquelle ouvrir.`,
      mend: fr`Changez l'un des deux titres. S'il s'agit d'une série, dites dans chaque titre ce qui lui est propre.`,
    },
    en: {
      title: "Title already taken",
      what: "Two articles of one language have the same title, but for punctuation and accents.",
      why: "In a list, a feed or a page of results the reader sees the same line twice and cannot tell which to open.",
      mend: "Change one of the titles. In a series, let each title say what is its own.",
    },
  },
  chapoTwice: {
    fr: {
      title: "Chapô déjà pris",
      what: fr`Deux articles de la même langue ont le même chapô.`,
      why: fr`C'est le plus souvent la trace d'un fichier copié. Les moteurs de recherche montrent le chapô, et n'ont que faire de deux pages qui se disent pareilles.`,
      mend: fr`Écrivez pour chaque article un chapô qui ne vaut que pour lui.`,
    },
    en: {
      title: "Standfirst already taken",
      what: "Two articles of one language have the same standfirst.",
      why: "Most often it is the trace of a copied file. Search engines show the standfirst, and have no use for two pages that say the same of themselves.",
      mend: "Write for each article a standfirst that is true of it alone.",
    },
  },
  chapoLong: {
    fr: {
      title: "Chapô trop long",
      what: fr`Le chapô dépasse ce qui se lit d'un coup d'œil.`,
      why: fr`Un chapô donne envie de lire la suite en une à trois phrases. Plus long, il repousse le texte hors du premier écran d'un téléphone.`,
      mend: fr`Gardez l'idée qui compte, et laissez le reste au premier paragraphe.`,
    },
    en: {
      title: "Standfirst too long",
      what: "The standfirst is longer than what is read at a glance.",
      why: "A standfirst makes one want to read on, in one to three sentences. A longer one pushes the text off the first screen of a phone.",
      mend: "Keep the idea that counts, and leave the rest to the first paragraph.",
    },
  },
  chapoRepeated: {
    fr: {
      title: "Chapô répété",
      what: fr`Le texte commence par les mots mêmes du chapô.`,
      why: fr`Le chapô est montré juste au-dessus du texte. Sans champ ${code("chapo")}, les listes prennent le premier paragraphe d'elles-mêmes.`,
      mend: fr`Retirez le champ ${code("chapo")}, ou le paragraphe.`,
    },
    en: {
      title: "Standfirst repeated",
      what: "The text begins with the very words of the standfirst.",
      why: "The standfirst is shown just above the text. Without a `chapo` field, lists take the first paragraph by themselves.",
      mend: "Remove the `chapo` field, or the paragraph.",
    },
  },
  sourcesMissing: {
    fr: {
      title: "Texte sans source",
      what: fr`Une analyse, un texte qui avance au moins deux chiffres ou une longue citation n'a ni champ ${code("sources")}, ni note de bas de page, ni lien vers un autre site.`,
      why: fr`Une opinion se défend sans source ; un chiffre ou une citation, moins bien. Le lecteur qui doute ne peut rien vérifier.`,
      mend: fr`Ajoutez la source si elle existe. Si le chiffre vient de vous, dites-le dans le texte, et laissez cette information de côté.`,
    },
    en: {
      title: "Text without a source",
      what: "An analysis, or a text with at least two figures or a long quotation, has no `sources` field, no footnote and no link to another site.",
      why: "An opinion stands without a source; a figure or a quotation stands less well. A reader who doubts can verify nothing.",
      mend: "Add the source if there is one. If the figure is your own, say so in the text and let this remark be.",
    },
  },
  tagNear: {
    fr: {
      title: "Mot-clé rare, proche d’un autre",
      what: fr`Un mot-clé d'un ou deux articles ressemble, à une ou deux lettres près, à un mot-clé bien plus fréquent, comme « Nvdia » et « Nvidia ».`,
      why: fr`Une faute de frappe crée une page de sujet où l'article est seul, et l'ôte de celle où ses lecteurs le cherchent.`,
      mend: fr`Si c'est le même sujet, écrivez-le comme les autres articles. Sinon, ne changez rien.`,
    },
    en: {
      title: "Rare tag near another",
      what: 'A tag of one or two articles looks, but for a letter or two, like a tag that is much more frequent, such as "Nvdia" and "Nvidia".',
      why: "A slip of the finger makes a subject page on which the article is alone, and takes it off the one where its readers look.",
      mend: "If it is the same subject, write it as the other articles do. If not, change nothing.",
    },
  },
  headingOne: {
    fr: {
      title: "Intertitre de premier rang",
      what: fr`Une ligne du texte commence par un seul ${code("#")}, ou est soulignée de ${code("===")}.`,
      why: fr`Une page n'a qu'un titre de premier rang, celui de l'article. Tribune abaisse donc d'un rang tous les intertitres du texte, ce que l'auteur n'a peut-être pas voulu.`,
      mend: fr`Commencez les intertitres par ${code("##")}, et ce qui est dessous par ${code("###")}.`,
    },
    en: {
      title: "Heading of the first level",
      what: "A line of the text begins with a single `#`, or is underlined with `===`.",
      why: "A page has one heading of the first level, the article's title. Tribune therefore lowers all headings of the text by one level, which the author may not have meant.",
      mend: "Begin headings with `##`, and those below them with `###`.",
    },
  },
  headingJump: {
    fr: {
      title: "Rang d’intertitre sauté",
      what: fr`Un intertitre descend de deux rangs d'un coup, par exemple de ${code("##")} à ${code("####")}, ou le premier commence plus bas que ${code("##")}.`,
      why: fr`Qui écoute la page passe d'un intertitre à l'autre et prend un rang sauté pour une partie manquante.`,
      mend: fr`Écrivez la ligne que donne le message. Si l'intertitre ne devait qu'être plus petit, le rang n'est pas fait pour cela.`,
    },
    en: {
      title: "Skipped heading level",
      what: "A heading goes down two levels at once, for instance from `##` to `####`, or the first one begins lower than `##`.",
      why: "Those who listen to the page go from heading to heading, and take a skipped level for a missing part.",
      mend: "Write the line that the message gives. If the heading was only meant to be smaller, that is not what levels are for.",
    },
  },
  leftover: {
    fr: {
      title: "Mot de travail oublié",
      what: fr`Un texte qui n'est pas un brouillon contient encore un repère de rédaction : ${code("TODO")}, ${code("TK")}, ${code("FIXME")}, ${code("XXX")}, « à compléter », « à vérifier », un faux texte latin, ou un mot qui le dit inachevé ou retenu : « [BROUILLON] », « NE PAS PUBLIER », « EMBARGO : ».`,
      why: fr`Le lecteur le verrait. L'article que commence ${code("tribune new")} s'ouvre sur un tel paragraphe.`,
      mend: fr`Écrivez ce qui manque, ou laissez ${code("draft: true")}. Un mot cité entre guillemets ou comme du code n'est pas signalé.`,
    },
    en: {
      title: "Working note left behind",
      what: "A text that is no draft still holds a mark of the writer's: `TODO`, `TK`, `FIXME`, `XXX`, `TBD`, “to be checked”, placeholder Latin, or words that say it is unfinished or held back: “[DRAFT]”, “DO NOT PUBLISH”, “EMBARGO:”.",
      why: "The reader would see it. The article that `tribune new` begins opens with such a paragraph.",
      mend: "Write what is missing, or leave `draft: true`. A word that is quoted or set as code is not told.",
    },
  },
  linkPrivate: {
    fr: {
      title: "Lien vers une machine privée",
      what: fr`Un lien mène à ${code("localhost")}, à une adresse de réseau local (${code("192.168.…")}, ${code("10.…")}) ou à un nom sans domaine.`,
      why: fr`Il marche chez l'auteur et chez personne d'autre. ${code("tribune check --external")} ne demande jamais une telle adresse.`,
      mend: fr`Mettez l'adresse publique de la page. Un journal d'entreprise, lu sur son propre réseau, peut taire cette règle.`,
    },
    en: {
      title: "Link to a private machine",
      what: "A link leads to `localhost`, to an address of a local network (`192.168.…`, `10.…`) or to a name without a domain.",
      why: "It works for the author and for nobody else. `tribune check --external` never asks for such an address.",
      mend: "Put the public address of the page. A company's journal, read on its own network, may silence this rule.",
    },
  },
} as const satisfies Partial<Readonly<Record<ProblemName, Explained>>>;
