/** E1xx, first part: the lines of hyphens and the fields between them. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutFence = {
  frontMatterMissing: {
    fr: {
      title: "En-tête absent",
      what: fr`Le fichier ne commence pas par un en-tête, ou il est vide.`,
      why: fr`L'en-tête donne le titre et la date : sans eux, l'article n'a ni nom, ni adresse, ni place dans les listes.`,
      mend: fr`Écrivez en tête du fichier une ligne ${code("---")}, puis les champs ${code("title")} et ${code("date")}, puis une autre ligne ${code("---")}. Le texte vient dessous.`,
      example: {
        wrong: "Le texte de mon article.",
        right: "---\ntitle: Mon article\ndate: 2026-11-23\n---\n\nLe texte de mon article.",
      },
    },
    en: {
      title: "No front matter",
      what: "The file does not begin with front matter, or it is empty.",
      why: "Front matter gives the title and the date: without them the article has no name, no address and no place in the lists.",
      mend: "At the top of the file write a line `---`, then the fields `title` and `date`, then another line `---`. The text goes below.",
      example: {
        wrong: "The text of my article.",
        right: "---\ntitle: My article\ndate: 2026-11-23\n---\n\nThe text of my article.",
      },
    },
  },
  unknownKey: {
    fr: {
      title: "Champ inconnu",
      what: fr`Le nom à gauche des deux-points n'est pas celui d'un champ. Une page libre en a moins qu'un article : elle n'a par exemple ni date ni note.`,
      why: fr`Un champ mal écrit serait ignoré sans bruit : avec ${code("draf: true")}, un brouillon serait publié.`,
      mend: fr`Prenez le nom que propose le message, ou retirez la ligne. Les noms français, comme ${code("titre")} ou ${code("étiquettes")}, sont compris ; les accents et les majuscules ne comptent pas.`,
      example: { wrong: "draf: true", right: "draft: true" },
    },
    en: {
      title: "Unknown field",
      what: "The name to the left of the colon is not that of a field. A free page has fewer fields than an article: no date and no rating, for instance.",
      why: "A misspelt field would be passed over in silence: with `draf: true` a draft would be published.",
      mend: "Take the name that the message offers, or remove the line. French names such as `titre` or `étiquettes` are understood; accents and capitals do not matter.",
      example: { wrong: "draf: true", right: "draft: true" },
    },
  },
  engineRefused: {
    fr: {
      title: "Langage refusé dans l’en-tête",
      what: fr`La première ligne annonce un autre langage que YAML : JavaScript, CoffeeScript, JSON ou TOML.`,
      why: fr`Un en-tête en JavaScript serait un programme, et un article reçu par courriel pourrait alors prendre la main sur la machine. Un seul langage, qui n'exécute rien, suffit à tous les articles.`,
      mend: fr`Écrivez ${code("---")} seul sur la première ligne, et les champs sous la forme ${code("nom: valeur")}.`,
      example: {
        wrong: '+++\ntitle = "Mon article"\ndate = 2026-11-23\n+++\n\nLe texte.',
        right: "---\ntitle: Mon article\ndate: 2026-11-23\n---\n\nLe texte.",
      },
    },
    en: {
      title: "Language refused in the front matter",
      what: "The first line announces a language other than YAML: JavaScript, CoffeeScript, JSON or TOML.",
      why: "Front matter in JavaScript would be a program, and an article received by e-mail could then take over the machine. One language that runs nothing is enough for every article.",
      mend: "Write `---` alone on the first line, and the fields in the form `name: value`.",
      example: {
        wrong: '+++\ntitle = "My article"\ndate = 2026-11-23\n+++\n\nThe text.',
        right: "---\ntitle: My article\ndate: 2026-11-23\n---\n\nThe text.",
      },
    },
  },
  fenceUnclosed: {
    fr: {
      title: "En-tête jamais fermé",
      what: fr`L'en-tête est ouvert, mais aucune ligne de trois tirets seuls ne le ferme, ou une ligne qui commence par trois tirets porte autre chose.`,
      why: fr`Rien ne dit où finissent les champs et où commence le texte : l'article entier serait lu comme une suite de champs.`,
      mend: fr`Ajoutez une ligne ${code("---")}, sans rien d'autre, après le dernier champ.`,
      example: {
        wrong: "---\ntitle: Mon article\ndate: 2026-11-23\n\nLe texte.",
        right: "---\ntitle: Mon article\ndate: 2026-11-23\n---\n\nLe texte.",
      },
    },
    en: {
      title: "Front matter never closed",
      what: "The front matter is open, but no line of three hyphens alone closes it, or a line that begins with three hyphens holds something else.",
      why: "Nothing says where the fields end and the text begins: the whole article would be read as fields.",
      mend: "Add a line `---`, with nothing else on it, after the last field.",
      example: {
        wrong: "---\ntitle: My article\ndate: 2026-11-23\n\nThe text.",
        right: "---\ntitle: My article\ndate: 2026-11-23\n---\n\nThe text.",
      },
    },
  },
  eleventyKey: {
    fr: {
      title: "Champ d’Eleventy",
      what: fr`Ce champ commande Eleventy, le moteur qui écrit les pages.`,
      why: fr`Avec lui, un article choisirait son gabarit, paraîtrait à n'importe quelle adresse ou ferait exécuter un modèle. Ces choix reviennent au site, non à un texte.`,
      mend: fr`Retirez la ligne. L'adresse se règle par ${code("slug")}, l'aspect dans ${code("layouts/")}.`,
      example: { wrong: "permalink: /chine/puces-rares/", right: "slug: puces-rares" },
    },
    en: {
      title: "A field of Eleventy",
      what: "This field steers Eleventy, the engine that writes the pages.",
      why: "With it an article could choose its layout, appear at any address or have a template run. Those choices are the site's, not a text's.",
      mend: "Remove the line. The address is set with `slug`, the look in `layouts/`.",
      example: { wrong: "permalink: /china/scarce-chips/", right: "slug: scarce-chips" },
    },
  },
  keyTwice: {
    fr: {
      title: "Champ donné deux fois",
      what: fr`Le même champ est écrit deux fois, sous un seul nom ou sous deux, comme ${code("note")} et ${code("rating")}.`,
      why: fr`Rien ne dit laquelle des deux valeurs est la bonne, et l'une des deux serait perdue.`,
      mend: fr`Gardez une seule des deux lignes.`,
      example: { wrong: "note: 3,5\nrating: 4", right: "rating: 4" },
    },
    en: {
      title: "Field given twice",
      what: "The same field is written twice, under one name or under two, such as `note` and `rating`.",
      why: "Nothing says which of the two values is the right one, and one of them would be lost.",
      mend: "Keep only one of the two lines.",
      example: { wrong: "note: 3.5\nrating: 4", right: "rating: 4" },
    },
  },
  notFields: {
    fr: {
      title: "En-tête sans champs",
      what: fr`Entre les deux lignes de tirets se trouve une phrase ou une liste, et non des champs.`,
      why: fr`Chaque valeur doit avoir un nom : rien ne dit sinon laquelle est le titre et laquelle est la date.`,
      mend: fr`Écrivez un champ par ligne : son nom, deux-points, une espace, sa valeur.`,
      example: {
        wrong: "---\nMon article\n---\n\nLe texte.",
        right: "---\ntitle: Mon article\ndate: 2026-11-23\n---\n\nLe texte.",
      },
    },
    en: {
      title: "Front matter without fields",
      what: "Between the two lines of hyphens there is a sentence or a list instead of fields.",
      why: "Every value needs a name: otherwise nothing says which is the title and which the date.",
      mend: "Write one field a line: its name, a colon, a space, its value.",
      example: {
        wrong: "---\nMy article\n---\n\nThe text.",
        right: "---\ntitle: My article\ndate: 2026-11-23\n---\n\nThe text.",
      },
    },
  },
  tooBig: {
    fr: {
      title: "En-tête trop gros",
      what: fr`L'en-tête dépasse la taille que donne le message, soit des dizaines de pages.`,
      why: fr`Un en-tête tient en quelques lignes. Quand il est si gros, c'est le plus souvent que le texte de l'article s'y trouve pris.`,
      mend: fr`Fermez l'en-tête par une ligne ${code("---")} après le dernier champ, et mettez le texte dessous.`,
    },
    en: {
      title: "Front matter too big",
      what: "The front matter is over the size that the message gives, which is dozens of pages.",
      why: "Front matter takes a few lines. When it is so big, the text of the article has most often been caught in it.",
      mend: "Close the front matter with a line `---` after the last field, and put the text below.",
    },
  },
  fenceMalformed: {
    fr: {
      title: "Première ligne mal écrite",
      what: fr`L'en-tête ne s'ouvre pas par trois tirets seuls sur la première ligne : elle est vide, elle compte plus de trois tirets ou elle porte un mot.`,
      why: fr`Plus bas dans un texte, des tirets seuls tracent un filet. La première ligne est le seul endroit où ils annoncent à coup sûr un en-tête.`,
      mend: fr`Retirez ce qui précède l'en-tête et ouvrez-le par ${code("---")}, sans rien d'autre.`,
      example: {
        wrong: "----\ntitle: Mon article\ndate: 2026-11-23\n---\n\nLe texte.",
        right: "---\ntitle: Mon article\ndate: 2026-11-23\n---\n\nLe texte.",
      },
    },
    en: {
      title: "Malformed first line",
      what: "The front matter does not open with three hyphens alone on the first line: that line is empty, has more than three hyphens or holds a word.",
      why: "Further down a text, hyphens alone draw a rule. The first line is the only place where they surely announce front matter.",
      mend: "Remove what stands before the front matter and open it with `---` and nothing else.",
      example: {
        wrong: "----\ntitle: My article\ndate: 2026-11-23\n---\n\nThe text.",
        right: "---\ntitle: My article\ndate: 2026-11-23\n---\n\nThe text.",
      },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
