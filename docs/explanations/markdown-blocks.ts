/** E5xx: notes and blocks that were begun and not carried through. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutMarkdownBlocks = {
  noteUndefined: {
    fr: {
      title: "Note appelée et jamais définie",
      what: fr`Le texte appelle une note, mais aucune ligne ne donne le texte de cette note.`,
      why: fr`Le lecteur verrait l'appel tel qu'il est tapé, crochets compris, et n'aurait pas la note promise.`,
      mend: fr`Ajoutez la note sur une ligne à elle, avec deux-points après le crochet. Si le message propose un autre nom, c'est sans doute celui de la note que vous vouliez : un nom de note ne contient pas d'espace. Pour montrer de tels crochets, mettez une barre oblique inverse devant.`,
      example: {
        wrong: "Une affirmation.[^1]",
        right: "Une affirmation.[^1]\n\n[^1]: La source.",
      },
    },
    en: {
      title: "Note called and never defined",
      what: "The text calls a note, but no line gives the text of that note.",
      why: "Readers would see the call as it is typed, brackets included, and would not have the note that was promised.",
      mend: "Add the note on a line of its own, with a colon after the bracket. If the message offers another name, it is probably that of the note you meant: the name of a note has no space in it. To show such brackets, put a backslash before them.",
      example: { wrong: "A claim.[^1]", right: "A claim.[^1]\n\n[^1]: The source." },
    },
  },
  noteUncalled: {
    fr: {
      title: "Note définie et jamais appelée",
      what: fr`Une note est écrite, mais le texte ne l'appelle nulle part.`,
      why: fr`Une note paraît là où son appel le dit. Sans appel, elle disparaîtrait de la page, et rien n'en avertirait.`,
      mend: fr`Mettez son appel dans le texte, ou retirez la note.`,
      example: {
        wrong: "Une affirmation.\n\n[^1]: La source.",
        right: "Une affirmation.[^1]\n\n[^1]: La source.",
      },
    },
    en: {
      title: "Note defined and never called",
      what: "A note is written, but the text calls it nowhere.",
      why: "A note appears because of its call. Without one it would vanish from the page, and nothing would say so.",
      mend: "Put its call into the text, or remove the note.",
      example: { wrong: "A claim.\n\n[^1]: The source.", right: "A claim.[^1]\n\n[^1]: The source." },
    },
  },
  noteTwice: {
    fr: {
      title: "Note définie deux fois",
      what: fr`Deux notes portent le même nom.`,
      why: fr`La page n'en montrerait qu'une ; l'autre serait perdue.`,
      mend: fr`Donnez à l'une un autre nom, et le même à son appel. Les noms ne paraissent pas : le lecteur voit des numéros, dans l'ordre des appels.`,
      example: {
        wrong: "Un.[^1] Deux.[^1]\n\n[^1]: La première.\n\n[^1]: La seconde.",
        right: "Un.[^1] Deux.[^2]\n\n[^1]: La première.\n\n[^2]: La seconde.",
      },
    },
    en: {
      title: "Note defined twice",
      what: "Two notes have the same name.",
      why: "The page would show only one of them; the other would be lost.",
      mend: "Give one of them another name, and its call the same. Names do not appear: readers see numbers, in the order of the calls.",
      example: {
        wrong: "One.[^1] Two.[^1]\n\n[^1]: The first.\n\n[^1]: The second.",
        right: "One.[^1] Two.[^2]\n\n[^1]: The first.\n\n[^2]: The second.",
      },
    },
  },
  calloutUnclosed: {
    fr: {
      title: "Bloc jamais fermé",
      what: fr`Une ligne de deux-points ouvre un bloc qu'aucune autre ne ferme.`,
      why: fr`Le bloc prendrait tout le reste de l'article : des pages entières paraîtraient dans un encadré.`,
      mend: fr`Fermez-le par une ligne qui porte autant de deux-points que celle qui l'ouvre. Un bloc qui en contient un autre s'ouvre et se ferme par quatre, pour que l'on sache lequel se ferme.`,
      example: {
        wrong: "::: note\nUne précision.\n\nLe texte reprend.",
        right: "::: note\nUne précision.\n:::\n\nLe texte reprend.",
      },
    },
    en: {
      title: "Block never closed",
      what: "A line of colons opens a block that no other line closes.",
      why: "The block would take in the rest of the article: whole pages would appear in a box.",
      mend: "Close it with a line of as many colons as the one that opens it. A block that holds another opens and closes with four, so that it is known which one closes.",
      example: {
        wrong: "::: note\nA detail.\n\nThe text goes on.",
        right: "::: note\nA detail.\n:::\n\nThe text goes on.",
      },
    },
  },
  calloutStray: {
    fr: {
      title: "Fermeture sans bloc",
      what: fr`Une ligne de deux-points ne ferme rien : aucun bloc n'est ouvert à cet endroit.`,
      why: fr`Elle paraîtrait telle quelle, et le bloc que vous vouliez n'en serait pas un.`,
      mend: fr`Retirez-la, ou écrivez devant le texte du bloc la ligne qui l'ouvre.`,
      example: { wrong: "Une précision.\n\n:::", right: "::: note\nUne précision.\n:::" },
    },
    en: {
      title: "Closing line without a block",
      what: "A line of colons closes nothing: no block is open there.",
      why: "It would appear as it is typed, and the block that you wanted would be none.",
      mend: "Remove it, or write the line that opens the block before its text.",
      example: { wrong: "A detail.\n\n:::", right: "::: note\nA detail.\n:::" },
    },
  },
  calloutUnknown: {
    fr: {
      title: "Bloc inconnu",
      what: fr`Une ligne de deux-points ouvre un bloc d'un nom que Tribune ne connaît pas. Il y en a trois : note, à retenir et citation.`,
      why: fr`La ligne paraîtrait telle quelle, et le texte ne serait mis à part d'aucune façon.`,
      mend: fr`Prenez l'un des trois. Seule la citation porte d'autres mots, le nom de qui est cité ; le titre d'une note se met dans la note, en gras.`,
      example: {
        wrong: "::: attention\nUne précision.\n:::",
        right: "::: note\nUne précision.\n:::",
      },
    },
    en: {
      title: "Unknown block",
      what: "A line of colons opens a block of a name that Tribune does not know. There are three: note, takeaway and quote.",
      why: "The line would appear as it is typed, and the text would not be set apart in any way.",
      mend: "Take one of the three. Only a quote takes more words, the name of the person quoted; the title of a note goes into the note, in bold.",
      example: { wrong: "::: warning\nA detail.\n:::", right: "::: note\nA detail.\n:::" },
    },
  },
  codeUnclosed: {
    fr: {
      title: "Bloc de code jamais fermé",
      what: fr`Une ligne de trois accents graves ou de trois tildes ouvre un bloc de code qu'aucune autre ne ferme.`,
      why: fr`Tout le reste de l'article paraîtrait comme du code, sans paragraphe, sans lien et sans note.`,
      mend: fr`Ajoutez la même ligne de signes à la fin du code. Pour séparer deux parties, écrivez plutôt ${code("---")} entre deux lignes vides.`,
      example: {
        wrong: "```\nx = 1\n\nLe texte reprend.",
        right: "```\nx = 1\n```\n\nLe texte reprend.",
      },
    },
    en: {
      title: "Code block never closed",
      what: "A line of three backquotes or three tildes opens a code block that no other line closes.",
      why: "The rest of the article would appear as code, without paragraphs, links or notes.",
      mend: "Add the same line of signs at the end of the code. To separate two parts, write `---` between two empty lines instead.",
      example: {
        wrong: "```\nx = 1\n\nThe text goes on.",
        right: "```\nx = 1\n```\n\nThe text goes on.",
      },
    },
  },
  headingUnspaced: {
    fr: {
      title: "Intertitre sans son espace",
      what: fr`Une ligne commence par un ou plusieurs dièses, collés au mot qui suit ou suivis d'une espace insécable.`,
      why: fr`Ce n'est pas un intertitre pour Markdown : les dièses paraîtront, et le sommaire ne l'aura pas. Sur bien des claviers, l'espace insécable se glisse d'elle-même après un dièse.`,
      mend: fr`Mettez une espace ordinaire après les dièses. Une phrase qui commence par un mot-dièse n'est pas signalée. Si une autre ligne l'est à tort, mettez une barre oblique inverse devant le dièse.`,
      example: { wrong: "##Une partie", right: "## Une partie" },
    },
    en: {
      title: "Heading without its space",
      what: "A line begins with one or more hash signs that touch the next word, or that a no-break space follows.",
      why: "This is no heading for Markdown: the signs will appear, and the table of contents will not have it. On many keyboards a no-break space slips in after a hash sign.",
      mend: "Put a plain space after the hash signs. A sentence that begins with a hashtag is not told; should one be told wrongly, put a backslash before the sign.",
      example: { wrong: "##A part", right: "## A part" },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
