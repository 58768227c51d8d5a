/** W5xx: syntax of other programs that Tribune does not support. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutDialects = {
  attributes: {
    fr: {
      title: "Classe ou attribut entre accolades",
      what: fr`Des accolades donnent une classe, un identifiant ou un attribut à ce qui précède, comme dans Kramdown, Pandoc ou Hugo.`,
      why: fr`Rien n'en est lu ici : le lecteur verrait les accolades.`,
      mend: fr`Retirez-les, ou écrivez l'ancre d'un intertitre comme ici, à sa fin et après une espace : ${code("## Titre {#ancre}")} ; des mots d'une autre langue s'écrivent ${code("[mots]{lang=en}")} ; un encadré, ${code("::: note")}.`,
      example: { wrong: "Un texte important. {.exergue}", right: "Un texte important." },
    },
    en: {
      title: "Class or attribute in braces",
      what: "Braces give a class, an id or an attribute to what stands before them, as in Kramdown, Pandoc or Hugo.",
      why: "None of it is read here: readers would see the braces.",
      mend: "Remove them, or write the anchor of a heading as it is written here, at its end and after a space: `## Title {#anchor}`; words of another language are written `[words]{lang=fr}`; a box, `::: note`.",
      example: { wrong: "An important text. {.highlight}", right: "An important text." },
    },
  },
  languageUnbracketed: {
    fr: {
      title: "Langue sans crochets",
      what: fr`Des accolades disent la langue d'un mot, et le mot n'est pas entre crochets.`,
      why: fr`Rien ne dit où commencent les mots de cette langue : les accolades paraîtront.`,
      mend: fr`Mettez les mots entre crochets, et les accolades juste derrière.`,
      example: { wrong: "Un leader{lang=en} d’opinion.", right: "Un [leader]{lang=en} d’opinion." },
    },
    en: {
      title: "Language without brackets",
      what: "Braces give the language of a word, and the word is not in square brackets.",
      why: "Nothing says where the words of that language begin: the braces will appear.",
      mend: "Put the words in square brackets, and the braces directly behind them.",
      example: { wrong: "A flâneur{lang=fr} in town.", right: "A [flâneur]{lang=fr} in town." },
    },
  },
  blockId: {
    fr: {
      title: "Repère de bloc",
      what: fr`Un accent circonflexe et un nom, à la fin d'un paragraphe, le marquent pour des liens, comme dans Obsidian.`,
      why: fr`Un tel repère n'existe pas ici : le lecteur le verrait.`,
      mend: fr`Retirez-le. Un lien peut mener à un intertitre : ${code("[texte](fichier.md#intertitre)")}.`,
      example: { wrong: "Un texte. ^abc123", right: "Un texte." },
    },
    en: {
      title: "Block reference",
      what: "A caret and a name at the end of a paragraph mark it for links, as in Obsidian.",
      why: "There is no such mark here: readers would see it.",
      mend: "Remove it. A link may lead to a heading: `[text](file.md#heading)`.",
      example: { wrong: "A text. ^abc123", right: "A text." },
    },
  },
  contentsMark: {
    fr: {
      title: "Marque d’un sommaire",
      what: fr`Une ligne comme ${code("[TOC]")} demande un sommaire à cet endroit, dans d'autres logiciels.`,
      why: fr`Le lecteur verrait la marque, et aucun sommaire.`,
      mend: fr`Retirez la ligne, et écrivez ${code("toc: true")} en tête du fichier : le sommaire est fait des intertitres, et placé par le journal.`,
    },
    en: {
      title: "Mark of a table of contents",
      what: "A line such as `[TOC]` asks for a table of contents at this place, in other programs.",
      why: "Readers would see the mark and no table of contents.",
      mend: "Remove the line, and write `toc: true` at the head of the file: the table is made of the headings, and placed by the journal.",
    },
  },
  templateTag: {
    fr: {
      title: "Balise d’un autre générateur",
      what: fr`Le texte contient une balise de Hugo, de Jekyll, de Liquid ou de Nunjucks : ${code("{{< … >}}")}, ${code("{% … %}")} ou ${code("{{ … }}")}.`,
      why: fr`Un texte n'exécute rien : le lecteur verrait la balise.`,
      mend: fr`Écrivez en Markdown ce qu'elle montrait : une image, un lien, une citation. Pour parler d'une balise, mettez-la entre accents graves.`,
      example: {
        wrong: "{{< youtube Ab-12_cd >}}",
        right: "[La vidéo](https://www.youtube.com/watch?v=Ab-12_cd)",
      },
    },
    en: {
      title: "Tag of another generator",
      what: "The text holds a tag of Hugo, Jekyll, Liquid or Nunjucks: `{{< … >}}`, `{% … %}` or `{{ … }}`.",
      why: "A text runs nothing: readers would see the tag.",
      mend: "Write in Markdown what it showed: a picture, a link, a quote. To speak of a tag, put it in backquotes.",
      example: {
        wrong: "{{< youtube Ab-12_cd >}}",
        right: "[The video](https://www.youtube.com/watch?v=Ab-12_cd)",
      },
    },
  },
  mdx: {
    fr: {
      title: "Composant de MDX",
      what: fr`Le texte contient une ligne ${code("import")} ou ${code("export")}, ou un composant comme ${code('<Carte nom="x" />')}.`,
      why: fr`Un texte n'exécute rien : le lecteur verrait le programme.`,
      mend: fr`Retirez-le, et écrivez en Markdown ce qu'il montrait.`,
    },
    en: {
      title: "Component of MDX",
      what: 'The text holds a line `import` or `export`, or a component such as `<Card name="x" />`.',
      why: "A text runs nothing: readers would see the program.",
      mend: "Remove it, and write in Markdown what it showed.",
    },
  },
  admonition: {
    fr: {
      title: "Encadré d’un autre logiciel",
      what: fr`Une ligne comme ${code("!!! note")} ouvre un encadré dans MkDocs.`,
      why: fr`Elle paraîtrait telle quelle, et le texte en retrait derrière elle comme la suite du paragraphe ou comme du code.`,
      mend: fr`Ouvrez l'encadré par ${code("::: note")}, écrivez son texte sans retrait, et fermez-le par ${code(":::")}.`,
      example: { wrong: "!!! note\n    Un encadré.", right: "::: note\nUn encadré.\n:::" },
    },
    en: {
      title: "Box of another program",
      what: "A line such as `!!! note` opens a box in MkDocs.",
      why: "It would appear as it is typed, and the indented text behind it as the rest of the paragraph or as code.",
      mend: "Open the box with `::: note`, write its text without indentation, and close it with `:::`.",
      example: { wrong: "!!! note\n    A box.", right: "::: note\nA box.\n:::" },
    },
  },
  raisedOrLowered: {
    fr: {
      title: "Exposant ou indice",
      what: fr`Des accents circonflexes ou des tildes entourent un signe pour le mettre en exposant ou en indice, comme dans Pandoc.`,
      why: fr`Ils paraîtraient tels quels.`,
      mend: fr`Pour un chiffre, employez son caractère, comme dans m² ou CO₂ : le message donne la ligne. Les ordinaux comme XXIe sont mis en exposant d'eux-mêmes.`,
      example: { wrong: "Le CO~2~ et les m^2^.", right: "Le CO₂ et les m²." },
    },
    en: {
      title: "Raised or lowered signs",
      what: "Carets or tildes stand around a sign to raise or to lower it, as in Pandoc.",
      why: "They would appear as they are typed.",
      mend: "For a digit, use its own character, as in m² or CO₂: the message gives the line. In French, ordinals such as XXIe are raised by themselves.",
      example: { wrong: "CO~2~ and m^2^.", right: "CO₂ and m²." },
    },
  },
  reviewMark: {
    fr: {
      title: "Marque de relecture",
      what: fr`Le texte contient une marque de CriticMarkup : un ajout ${code("{++ ++}")}, un retrait ${code("{-- --}")}, une remarque ${code("{>> <<}")}.`,
      why: fr`Elle paraîtrait avec ce qu'elle contient, la remarque aussi.`,
      mend: fr`Acceptez ou refusez le changement, et retirez la remarque. Une remarque pour vous seul s'écrit entre ${code("%%")} et ${code("%%")}.`,
      example: { wrong: "Un mot{>>lequel ?<<}.", right: "Un mot." },
    },
    en: {
      title: "Mark of revision",
      what: "The text holds a mark of CriticMarkup: an addition `{++ ++}`, a deletion `{-- --}`, a remark `{>> <<}`.",
      why: "It would appear with what it holds, the remark too.",
      mend: "Accept or refuse the change, and remove the remark. A remark for yourself alone is written between `%%` and `%%`.",
      example: { wrong: "A word{>>which one?<<}.", right: "A word." },
    },
  },
  comment: {
    fr: {
      title: "Commentaire",
      what: fr`Le texte contient un commentaire entre ${code("%%")} et ${code("%%")}, dans un paragraphe ou sur plusieurs.`,
      why: fr`Il ne paraît ni dans la page, ni dans les flux, ni dans la recherche, ni dans la copie en Markdown. Le message ne fait que le rappeler.`,
      mend: fr`Rien, si c'est bien un commentaire. Pour montrer ces signes, mettez-les entre accents graves.`,
    },
    en: {
      title: "Comment",
      what: "The text holds a comment between `%%` and `%%`, in a paragraph or over several.",
      why: "It appears neither in the page nor in feeds, search or the Markdown copy. The message only says so.",
      mend: "Nothing, if it is a comment. To show these signs, put them in backquotes.",
    },
  },
  commentInField: {
    fr: {
      title: "Commentaire dans l’en-tête",
      what: fr`Un champ de l'en-tête contient un commentaire entre ${code("%%")} et ${code("%%")}.`,
      why: fr`Les champs ne sont pas lus comme le texte : le titre ou le chapô paraîtrait avec lui.`,
      mend: fr`Retirez-le. Dans l'en-tête, une ligne qui commence par ${code("#")} est un commentaire.`,
    },
    en: {
      title: "Comment in the front matter",
      what: "A field of the front matter holds a comment between `%%` and `%%`.",
      why: "Fields are not read as the text is: the title or the standfirst would appear with it.",
      mend: "Remove it. In the front matter, a line that begins with `#` is a comment.",
    },
  },
  commentUnclosed: {
    fr: {
      title: "Commentaire jamais fermé",
      what: fr`Deux signes % ouvrent un commentaire, et rien ne le ferme dans le même paragraphe.`,
      why: fr`Personne ne peut dire où il finit : ce qui est pour vous seul paraîtrait, ou le reste du texte se perdrait.`,
      mend: fr`Fermez-le par ${code("%%")}. Un commentaire de plusieurs paragraphes commence et finit par une ligne qui ne contient que ${code("%%")}. Pour montrer ces signes, mettez une barre oblique inverse devant.`,
      example: { wrong: "Un texte. %% à vérifier", right: "Un texte." },
    },
    en: {
      title: "Comment never closed",
      what: "Two % signs open a comment, and nothing closes it in the same paragraph.",
      why: "Nobody can tell where it ends: what is for you alone would appear, or the rest of the text would be lost.",
      mend: "Close it with `%%`. A comment of several paragraphs begins and ends with a line that holds nothing but `%%`. To show these signs, put a backslash before them.",
      example: { wrong: "A text. %% to be checked", right: "A text." },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
