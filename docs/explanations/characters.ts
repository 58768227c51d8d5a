/** W25x: characters that another program left in a text. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutCharacters = {
  letterForm: {
    fr: {
      title: "Lettres d’un autre logiciel",
      what: fr`Un mot contient un caractère qui en remplace d'autres : une ligature d'imprimeur comme « ﬁ », venue d'un PDF, ou des lettres de mathématiques qui imitent le gras.`,
      why: fr`Le mot paraît juste, mais la recherche du navigateur et celle des moteurs ne le trouvent pas, et un lecteur d'écran l'épelle ou le tait. La recherche du journal, elle, le retrouve.`,
      mend: fr`Le message donne la ligne en lettres ordinaires. Pour du gras, écrivez ${code("**mot**")}.`,
      example: { wrong: "title: La ﬁn d’une époque", right: "title: La fin d’une époque" },
    },
    en: {
      title: "Letters of another program",
      what: 'A word holds a character that stands for others: a printer\'s ligature such as "ﬁ", out of a PDF, or letters of mathematics that imitate bold.',
      why: "The word looks right, but neither the browser's search nor a search engine finds it, and a screen reader spells it out or skips it. The journal's own search does find it.",
      mend: "The message gives the line in plain letters. For bold, write `**word**`.",
      example: { wrong: "title: The ﬁnal word", right: "title: The final word" },
    },
  },
  softHyphen: {
    fr: {
      title: "Trait d’union invisible",
      what: fr`Un mot contient un trait d'union qui ne se montre qu'en fin de ligne, resté d'un traitement de texte ou d'un PDF.`,
      why: fr`Personne ne le voit, et le mot est coupé en deux pour qui le cherche ou le copie.`,
      mend: fr`Le message donne la ligne sans lui. Les navigateurs coupent les mots d'eux-mêmes.`,
    },
    en: {
      title: "Invisible hyphen",
      what: "A word holds a hyphen that shows only at the end of a line, left there by a word processor or a PDF.",
      why: "Nobody sees it, and the word is cut in two for whoever looks for it or copies it.",
      mend: "The message gives the line without it. Browsers hyphenate words by themselves.",
    },
  },
  wordBullet: {
    fr: {
      title: "Puce de traitement de texte",
      what: fr`Une ligne commence par une puce de Word, un caractère qui n'existe que dans ses polices.`,
      why: fr`Markdown n'y voit pas une liste, et le lecteur verrait un carré vide devant chaque ligne, toutes dans un même paragraphe.`,
      mend: fr`Commencez la ligne par un tiret et une espace, comme le message le montre.`,
    },
    en: {
      title: "Bullet of a word processor",
      what: "A line begins with a bullet of Word, a character that exists in its fonts only.",
      why: "Markdown sees no list in it, and readers would see an empty box before each line, all of them in one paragraph.",
      mend: "Begin the line with a hyphen and a space, as the message shows.",
    },
  },
  privateCharacter: {
    fr: {
      title: "Caractère propre à une police",
      what: fr`Le texte contient un caractère que chaque police dessine à sa façon, ou pas du tout : flèche de Wingdings, icône, logo.`,
      why: fr`Les polices du journal ne l'ont pas : le lecteur verra un carré vide.`,
      mend: fr`Remplacez-le par ce qu'il montrait, comme → ou ✓, ou retirez-le.`,
    },
    en: {
      title: "Character of one font",
      what: "The text holds a character that each font draws in its own way, or not at all: an arrow of Wingdings, an icon, a logo.",
      why: "The journal's fonts do not have it: readers will see an empty box.",
      mend: "Put what it showed in its place, such as → or ✓, or remove it.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
