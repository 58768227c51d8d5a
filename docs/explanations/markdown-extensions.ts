/** E58x, W58x: what Tribune reads besides CommonMark. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutMarkdownExtensions = {
  wikiLinkDead: {
    fr: {
      title: "Lien entre doubles crochets sans réponse",
      what: fr`Un lien comme ${code("[[Titre]]")} nomme un texte qui n'est pas publié, ou qui n'existe pas sous ce nom.`,
      why: fr`Le lecteur suivrait un lien qui ne mène nulle part. Un brouillon, ou un article daté de demain, n'a pas encore de page.`,
      mend: fr`Entre les crochets vient le titre de l'article, son slug ou le nom de son fichier ; la casse et les accents sont indifférents. Si ces crochets ne sont pas un lien, mettez une barre oblique inverse devant.`,
      example: { wrong: "Lire [[La fin des pucs]].", right: "Lire [[La fin des puces]]." },
    },
    en: {
      title: "Link in double brackets without an answer",
      what: "A link such as `[[Title]]` names a text that is not published, or does not exist under that name.",
      why: "Readers would follow a link that leads nowhere. A draft, or an article of tomorrow, has no page yet.",
      mend: "Between the brackets comes the title of the article, its slug or the name of its file; case and accents do not matter. If these brackets are no link, put a backslash before them.",
      example: { wrong: "Read [[The end of chps]].", right: "Read [[The end of chips]]." },
    },
  },
  wikiLinkAmbiguous: {
    fr: {
      title: "Lien entre doubles crochets à plusieurs réponses",
      what: fr`Plusieurs textes portent le nom que donne un lien comme ${code("[[Titre]]")} : par leur titre, leur slug ou leur fichier.`,
      why: fr`Tribune ne devine pas lequel vous vouliez dire : le lecteur pourrait arriver sur un autre article.`,
      mend: fr`Nommez le fichier, avec son dossier s'il le faut ; le message donne les noms possibles. Ce qui suit une barre verticale est ce que lit le lecteur.`,
      example: { wrong: "Lire [[Bilan]].", right: "Lire [[articles/2025/bilan|Bilan]]." },
    },
    en: {
      title: "Link in double brackets with several answers",
      what: "Several texts have the name that a link such as `[[Title]]` gives: as their title, their slug or their file.",
      why: "Tribune does not guess which one you meant: readers might be led to another article.",
      mend: "Name the file, with its folder if need be; the message gives the possible names. What follows a vertical bar is what readers read.",
      example: { wrong: "Read [[Review]].", right: "Read [[articles/2025/review|Review]]." },
    },
  },
  wikiEmbed: {
    fr: {
      title: "Insertion entre doubles crochets",
      what: fr`Le texte contient ${code("![[fichier]]")}, par quoi certains éditeurs insèrent une image ou une note.`,
      why: fr`Une image sans description ne peut pas être entendue, et un article n'en contient pas un autre : la ligne paraîtrait telle quelle.`,
      mend: fr`Écrivez une image avec ce qu'elle montre, ${code("![Une puce](puce.png)")}, et un texte comme un lien, ${code("[[Titre]]")}.`,
      example: { wrong: "![[puce.png|Une puce]]", right: "![Une puce](puce.png)" },
    },
    en: {
      title: "Embedding in double brackets",
      what: "The text holds `![[file]]`, with which some editors embed a picture or a note.",
      why: "A picture without a description cannot be heard, and no article holds another: the line would appear as it is typed.",
      mend: "Write a picture with what it shows, `![A chip](chip.png)`, and a text as a link, `[[Title]]`.",
      example: { wrong: "![[chip.png|A chip]]", right: "![A chip](chip.png)" },
    },
  },
  alertUnknown: {
    fr: {
      title: "Encadré inconnu dans une citation",
      what: fr`Une citation commence par ${code("[!…]")}, et le mot entre les crochets ne nomme aucun encadré.`,
      why: fr`La ligne paraîtrait telle quelle, crochets compris, au début d'une citation.`,
      mend: fr`Les encadrés s'appellent ${code("[!NOTE]")}, ${code("[!CONSEIL]")}, ${code("[!IMPORTANT]")}, ${code("[!ATTENTION]")}, ${code("[!PRUDENCE]")} et ${code("[!À RETENIR]")} ; leurs noms anglais sont lus aussi, en majuscules ou en minuscules.`,
      example: { wrong: "> [!INFO]\n> Le rapport est public.", right: "> [!NOTE]\n> Le rapport est public." },
    },
    en: {
      title: "Unknown box in a quote",
      what: "A quote begins with `[!…]`, and the word in the brackets names no box.",
      why: "The line would appear as it is typed, brackets included, at the beginning of a quote.",
      mend: "The boxes are called `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]` and `[!TAKEAWAY]`, in capitals or not.",
      example: { wrong: "> [!INFO]\n> The report is public.", right: "> [!NOTE]\n> The report is public." },
    },
  },
  alertEmpty: {
    fr: {
      title: "Encadré vide",
      what: fr`Une citation n'est faite que de ${code("[!NOTE]")} ou d'un autre nom d'encadré.`,
      why: fr`L'encadré n'aurait rien à dire, et son texte est sans doute resté dehors.`,
      mend: fr`Mettez le signe ${code(">")} devant chaque ligne de l'encadré, et devant les lignes vides entre ses paragraphes.`,
      example: {
        wrong: "> [!NOTE]\n\nLe rapport est public.",
        right: "> [!NOTE]\n> Le rapport est public.",
      },
    },
    en: {
      title: "Empty box",
      what: "A quote holds nothing but `[!NOTE]` or the name of another box.",
      why: "The box would say nothing, and its text was most likely left outside.",
      mend: "Put the sign `>` before each line of the box, and before the empty lines between its paragraphs.",
      example: {
        wrong: "> [!NOTE]\n\nThe report is public.",
        right: "> [!NOTE]\n> The report is public.",
      },
    },
  },
  anchorUnreadable: {
    fr: {
      title: "Ancre d’intertitre illisible",
      what: fr`Un intertitre finit par ${code("{#…}")}, et ce que contiennent les accolades ne peut pas être une ancre.`,
      why: fr`Une ancre fait partie d'une adresse : elle n'a pas d'espace ni de signe. Les accolades paraîtraient dans l'intertitre.`,
      mend: fr`Gardez des lettres, des chiffres et des tirets. Les classes d'autres outils, comme ${code("{#ancre .classe}")}, n'ont pas de sens ici.`,
      example: { wrong: "## La méthode {#la méthode}", right: "## La méthode {#la-methode}" },
    },
    en: {
      title: "Unreadable anchor of a heading",
      what: "A heading ends with `{#…}`, and what the braces hold cannot be an anchor.",
      why: "An anchor is a part of an address: it has no spaces and no signs. The braces would appear in the heading.",
      mend: "Keep letters, digits and hyphens. Classes of other tools, such as `{#anchor .class}`, mean nothing here.",
      example: { wrong: "## The method {#the method}", right: "## The method {#the-method}" },
    },
  },
  anchorTwice: {
    fr: {
      title: "Ancre donnée deux fois",
      what: fr`Deux intertitres d'un même texte ont la même ancre entre accolades.`,
      why: fr`Un lien vers cette ancre ne mène qu'au premier des deux.`,
      mend: fr`Donnez une autre ancre au second, ou retirez la sienne : il en reçoit une de ses mots.`,
      example: {
        wrong: "## Avant {#bilan}\n\nUn.\n\n## Après {#bilan}",
        right: "## Avant {#bilan}\n\nUn.\n\n## Après {#suite}",
      },
    },
    en: {
      title: "Anchor given twice",
      what: "Two headings of one text have the same anchor in braces.",
      why: "A link to this anchor leads to the first of them only.",
      mend: "Give the second one another anchor, or remove its own: it then has one made from its words.",
      example: {
        wrong: "## Before {#review}\n\nOne.\n\n## After {#review}",
        right: "## Before {#review}\n\nOne.\n\n## After {#sequel}",
      },
    },
  },
  linkInLink: {
    fr: {
      title: "Lien dans un lien",
      what: fr`Les mots d'un lien contiennent un autre lien, comme ${code("[voir [ici](a.md) et là](b.md)")} ou ${code("[voir [[Puces]]](b.md)")}.`,
      why: fr`Une page ne peut pas avoir un lien dans un lien. Markdown lit celui du dedans, et laisse l'autre comme il est tapé.`,
      mend: fr`Gardez l'un des deux, ou mettez-les l'un après l'autre.`,
      example: {
        wrong: "[Le rapport, cité par [un confrère](https://exemple.example/)](https://autre.example/)",
        right: "[Le rapport](https://autre.example/), cité par [un confrère](https://exemple.example/)",
      },
    },
    en: {
      title: "Link inside a link",
      what: "The words of a link hold another link, such as `[see [here](a.md) and there](b.md)` or `[see [[Chips]]](b.md)`.",
      why: "A page cannot have a link inside a link. Markdown reads the inner one, and leaves the other as it is typed.",
      mend: "Keep one of the two, or put one after the other.",
      example: {
        wrong: "[The report, quoted by [another paper](https://example.example/)](https://other.example/)",
        right: "[The report](https://other.example/), quoted by [another paper](https://example.example/)",
      },
    },
  },
  anchorOfPage: {
    fr: {
      title: "Ancre d’une autre partie de la page",
      what: fr`Un intertitre prend une ancre que la page a déjà : ${code("main")} pour son contenu, ${code("rating")} pour la note d'un article noté, ${code("fn1")} ou ${code("fnref1")} pour les notes de bas de page.`,
      why: fr`Deux parties d'une page ne peuvent pas avoir la même ancre : un lien mènerait à la première. L'intertitre en reçoit donc une autre.`,
      mend: fr`Donnez-lui une ancre à lui, ou celle que le message propose.`,
      example: { wrong: "## L’essentiel {#main}", right: "## L’essentiel {#essentiel}" },
    },
    en: {
      title: "Anchor of another part of the page",
      what: "A heading takes an anchor that the page has already: `main` for its content, `rating` for the rating of a rated article, `fn1` or `fnref1` for footnotes.",
      why: "Two parts of a page cannot have the same anchor: a link would lead to the first. So the heading gets another one.",
      mend: "Give it an anchor of its own, or the one that the message proposes.",
      example: { wrong: "## The gist {#main}", right: "## The gist {#gist}" },
    },
  },
} as const satisfies Partial<Record<ProblemName, Explained>>;
