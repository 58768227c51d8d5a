/** E9xx: sources of `tribune import`. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutImports = {
  importUnknownFormat: {
    fr: {
      title: "Format que l’import ne connaît pas",
      what: fr`Ni le nom du fichier ni son contenu ne sont ceux d'un format que ${code("tribune import")} sait lire.`,
      why: fr`Deviner le format d'un fichier inconnu donnerait un article illisible.`,
      mend: fr`Enregistrez le texte en ${code(".docx")}, en ${code(".html")} ou en ${code(".txt")} depuis le logiciel qui l'a écrit. Un fichier ${code(".doc")}, ${code(".odt")}, ${code(".rtf")} ou ${code(".pdf")} s'ouvre dans un traitement de texte, qui sait l'enregistrer ainsi.`,
    },
    en: {
      title: "Format that the import does not know",
      what: "Neither the name of the file nor its content is that of a format that `tribune import` can read.",
      why: "To guess the format of an unknown file would give an article that nobody can read.",
      mend: "Save the text as `.docx`, `.html` or `.txt` from the software that wrote it. A `.doc`, `.odt`, `.rtf` or `.pdf` file opens in a word processor, which can save it so.",
    },
  },
  importBroken: {
    fr: {
      title: "Fichier abîmé",
      what: fr`Le fichier commence comme un document Word, un export de WordPress, un export de Ghost ou un en-tête d'article, mais ne va pas jusqu'au bout ou contient une faute de syntaxe. Le message de son lecteur est entre parenthèses.`,
      why: fr`Un fichier abîmé ne dit pas ce qui lui manque : en importer une partie perdrait du texte sans qu'on le sache.`,
      mend: fr`Refaites l'export, ou enregistrez le document de nouveau. Un téléchargement interrompu en est la cause la plus fréquente.`,
    },
    en: {
      title: "Damaged file",
      what: "The file begins like a Word document, a WordPress export, a Ghost export or the front matter of an article, but is not whole or holds a mistake of syntax. The message of its reader stands in parentheses.",
      why: "A damaged file does not say what it lacks: to import a part of it would lose text unnoticed.",
      mend: "Make the export again, or save the document again. A download that was cut short is the commonest cause.",
    },
  },
  importEmpty: {
    fr: {
      title: "Rien à importer",
      what: fr`Le fichier est vide, ou l'export ou le dossier ne contient aucun article.`,
      why: fr`Un article sans texte ne peut pas être publié.`,
      mend: fr`Vérifiez que c'est le bon fichier. Un export de WordPress doit avoir été fait avec « Tout le contenu » ou « Articles ».`,
    },
    en: {
      title: "Nothing to import",
      what: "The file is empty, or the export or folder holds no article.",
      why: "An article without text cannot be published.",
      mend: 'Check that it is the right file. A WordPress export must have been made with "All content" or "Posts".',
    },
  },
  importMissing: {
    fr: {
      title: "Fichier à importer introuvable",
      what: fr`Aucun fichier ni dossier ne porte le nom qui a été donné à ${code("tribune import")}. Le message propose le nom le plus proche du même dossier.`,
      why: fr`Les autres fichiers de la commande sont importés ; celui-ci ne l'est pas, et rien n'est inventé à sa place.`,
      mend: fr`Corrigez le nom. Un nom relatif part du dossier où la commande est lancée ; un nom qui contient des espaces se met entre guillemets.`,
    },
    en: {
      title: "File to import not found",
      what: "No file or folder has the name that was given to `tribune import`. The message suggests the nearest name of the same folder.",
      why: "The other files of the command are imported; this one is not, and nothing is made up in its place.",
      mend: "Correct the name. A relative name starts from the folder where the command is run; a name with spaces stands in quotes.",
    },
  },
  importEncoding: {
    fr: {
      title: "Codage que l’import ne reconnaît pas",
      what: fr`Les octets du fichier ne sont ceux d'aucun des codages que l'import reconnaît seul : UTF-8, UTF-16, Windows-1252 et celui des anciens Macintosh. Le message donne le premier octet qui n'est pas de l'UTF-8, compté à partir de 0.`,
      why: fr`Lu dans un codage qui n'est pas le sien, un texte perd ses accents sans que rien ne le dise.`,
      mend: fr`Ouvrez le fichier dans le logiciel qui l'a écrit et enregistrez-le en UTF-8. Si vous connaissez son codage, ${code("iconv")} le convertit ; ${code("iconv --list")} montre les noms qu'il connaît. Relisez ensuite les accents.`,
    },
    en: {
      title: "Encoding that the import does not recognise",
      what: "The bytes of the file are those of none of the encodings that the import recognises by itself: UTF-8, UTF-16, Windows-1252 and that of old Macintoshes. The message gives the first byte that is not UTF-8, counted from 0.",
      why: "Read in an encoding that is not its own, a text loses its accents and nothing says so.",
      mend: "Open the file in the software that wrote it and save it as UTF-8. If you know its encoding, `iconv` converts it; `iconv --list` shows the names it knows. Then proofread the accents.",
    },
  },
  importTooLarge: {
    fr: {
      title: "Fichier trop gros pour être importé",
      what: fr`Le fichier dépasse la taille que l'import lit en une fois. Un document Word compte pour ce qu'il contient une fois déplié.`,
      why: fr`Un fichier démesuré, ou une archive faite pour l'être une fois ouverte, arrêterait la machine avant d'avoir rien écrit.`,
      mend: fr`Exportez en plusieurs fois, par exemple année par année. D'un document Word, retirez les images, puis mettez-les à côté de l'article.`,
    },
    en: {
      title: "File too big to import",
      what: "The file is over the size that the import reads at once. A Word document counts for what it holds once it is unpacked.",
      why: "A huge file, or an archive made to be huge once it is opened, would stop the machine before anything is written.",
      mend: "Export in several parts, for instance year by year. Take the pictures out of a Word document and put them beside the article.",
    },
  },
  importTooDeep: {
    fr: {
      title: "Texte aux emboîtements sans fin",
      what: fr`Le texte contient des milliers d'éléments (blocs, listes, citations) emboîtés les uns dans les autres.`,
      why: fr`Aucune page écrite par quelqu'un n'est faite ainsi, et la lire épuiserait la machine.`,
      mend: fr`Ouvrez la page dans un navigateur, copiez le texte de l'article et enregistrez-le en ${code(".txt")} ou en ${code(".docx")}.`,
    },
    en: {
      title: "Text that nests without end",
      what: "The text holds thousands of elements (blocks, lists, quotes) nested in one another.",
      why: "No page that somebody wrote is made so, and reading it would exhaust the machine.",
      mend: "Open the page in a browser, copy the text of the article and save it as `.txt` or `.docx`.",
    },
  },
  importTooManyElements: {
    fr: {
      title: "Document aux éléments sans nombre",
      what: fr`Un document Word est fait d'éléments : paragraphes, suites de mots d'une même mise en forme, cases de tableaux. Celui-ci en compte plus que plusieurs centaines de pages. Ou bien un tableau, de Word ou d'une page, en compterait autant une fois ses lignes complétées à la longueur de la plus longue.`,
      why: fr`Un fichier de quelques kilo-octets peut en déplier des millions, et les lire occuperait la machine pendant des heures.`,
      mend: fr`Copiez le texte de l'article dans un document neuf, et importez celui-ci. Un livre s'importe chapitre par chapitre.`,
    },
    en: {
      title: "Document with too many elements",
      what: "A Word document is made of elements: paragraphs, runs of words with one formatting, cells of tables. This one has more of them than several hundred pages. Or a table, of Word or of a web page, would have as many once its rows are filled up to the longest one.",
      why: "A file of a few kilobytes can unpack to millions of them, and reading them would keep the machine busy for hours.",
      mend: "Copy the text of the article into a new document and import that. Import a book chapter by chapter.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
