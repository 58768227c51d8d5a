/** E4xx: files and folders. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutFiles = {
  notUtf8: {
    fr: {
      title: "Fichier qui n’est pas en UTF-8",
      what: fr`Le fichier est enregistré dans un autre codage, souvent Windows-1252, ou une copie l'a abîmé. Le message donne le premier octet en cause, compté à partir de 0.`,
      why: fr`UTF-8 est le codage du web. Lu à tort comme tel, un « é » s'afficherait « � ».`,
      mend: fr`Enregistrez le fichier en UTF-8 depuis votre éditeur, ou convertissez-le : ${code("iconv -f WINDOWS-1252 -t UTF-8 ancien.md > nouveau.md")}. Relisez ensuite les accents.`,
    },
    en: {
      title: "File that is not UTF-8",
      what: "The file is saved in another encoding, often Windows-1252, or a copy has damaged it. The message gives the first byte at fault, counted from 0.",
      why: 'UTF-8 is the encoding of the web. Wrongly read as such, an "é" would show as "�".',
      mend: "Save the file as UTF-8 from your editor, or convert it: `iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md`. Then proofread the accents.",
    },
  },
  notUtf16: {
    fr: {
      title: "Fichier en UTF-16",
      what: fr`Le fichier est enregistré en UTF-16, que certains logiciels de Windows appellent « Unicode ».`,
      why: fr`UTF-8 est le codage du web, et un seul codage pour tous les articles évite les surprises.`,
      mend: fr`Enregistrez le fichier en UTF-8 depuis votre éditeur, ou convertissez-le : ${code("iconv -f UTF-16 -t UTF-8 ancien.md > nouveau.md")}.`,
    },
    en: {
      title: "File in UTF-16",
      what: 'The file is saved as UTF-16, which some Windows software calls "Unicode".',
      why: "UTF-8 is the encoding of the web, and one encoding for all articles avoids surprises.",
      mend: "Save the file as UTF-8 from your editor, or convert it: `iconv -f UTF-16 -t UTF-8 old.md > new.md`.",
    },
  },
  controlCharacter: {
    fr: {
      title: "Caractère de contrôle",
      what: fr`Le fichier contient un signe qui n'est pas du texte, mais un ordre pour une machine. Il vient d'ordinaire d'un copier-coller depuis un PDF ou un terminal.`,
      why: fr`Ces signes sont interdits dans une page et rendent un flux illisible en entier. Dans un terminal, ils peuvent effacer ou contrefaire ce qui s'affiche.`,
      mend: fr`Allez à la ligne et à la colonne que donne le message, effacez le signe, et au besoin retapez le mot.`,
    },
    en: {
      title: "Control character",
      what: "The file holds a sign that is not text but an order to a machine. It usually comes from copying out of a PDF or a terminal.",
      why: "Such signs are forbidden in a page and make a whole feed unreadable. In a terminal they can erase or forge what is shown.",
      mend: "Go to the line and column that the message gives, delete the sign, and retype the word if need be.",
    },
  },
  invisibleCharacter: {
    fr: {
      title: "Caractère invisible",
      what: fr`Le fichier contient un signe sans largeur ou un signe qui renverse le sens de lecture. Seul le premier est montré.`,
      why: fr`Un tel signe peut faire lire autre chose que ce qui est écrit, et il coupe les mots pour la recherche. En arabe ou en hébreu, il est parfois à sa place.`,
      mend: fr`Effacez le mot et retapez-le. Si le signe est voulu, laissez-le.`,
    },
    en: {
      title: "Invisible character",
      what: "The file holds a sign without width, or one that turns the direction of reading. Only the first is shown.",
      why: "Such a sign can make readers see something other than what is written, and it cuts words for search. In Arabic or Hebrew it is sometimes in its place.",
      mend: "Delete the word and retype it. If the sign is meant, leave it.",
    },
  },
  unreadable: {
    fr: {
      title: "Fichier que la machine refuse de lire",
      what: fr`Le système a refusé d'ouvrir le fichier. Le message donne sa raison : ${code("EACCES")} ou ${code("EPERM")} pour un droit qui manque, ${code("EIO")} pour un disque en panne.`,
      why: fr`Passer outre retirerait l'article du site sans que personne ne l'ait décidé.`,
      mend: fr`Rétablissez le droit de lire le fichier, ou remplacez-le par une copie saine.`,
    },
    en: {
      title: "File that the machine refuses to read",
      what: "The system refused to open the file. The message gives its reason: `EACCES` or `EPERM` for a missing permission, `EIO` for a failing disk.",
      why: "To carry on would take the article off the site without anybody having decided so.",
      mend: "Restore the permission to read the file, or replace it by a sound copy.",
    },
  },
  textChanged: {
    fr: {
      title: "Texte changé pendant la construction",
      what: fr`Le fichier, lu une seconde fois pendant la construction, n'a plus les octets de la première lecture.`,
      why: fr`La page aurait le titre d'une version et le corps d'une autre.`,
      mend: fr`Relancez la commande. Dans l'aperçu, la construction suivante commence d'elle-même.`,
    },
    en: {
      title: "Text changed during the build",
      what: "The file, read a second time during the build, no longer has the bytes of the first reading.",
      why: "The page would have the title of one version and the body of another.",
      mend: "Run the command again. In the preview, the next build starts by itself.",
    },
  },
  tooLarge: {
    fr: {
      title: "Fichier trop gros",
      what: fr`Le fichier dépasse 2\u00a0Mio, soit plusieurs romans.`,
      why: fr`Aucun article n'est si long. Un tel fichier est d'ordinaire une image renommée, ou un texte où une image a été collée.`,
      mend: fr`Sortez-en l'image, enregistrez-la à côté de l'article et montrez-la par ${code("![description](image.jpg)")}.`,
    },
    en: {
      title: "File too big",
      what: "The file is over 2\u00a0MiB, which is several novels.",
      why: "No article is so long. Such a file is usually a picture renamed, or a text into which a picture was pasted.",
      mend: "Take the picture out, save it beside the article and show it with `![description](picture.jpg)`.",
    },
  },
  symlink: {
    fr: {
      title: "Lien symbolique refusé",
      what: fr`Ce raccourci du système de fichiers mène hors du dossier, revient sur lui-même ou ne mène nulle part.`,
      why: fr`Suivi hors du dossier, il pourrait publier n'importe quel fichier de la machine, et le site ne serait pas le même sur une autre. Suivi en rond, il ne finirait jamais.`,
      mend: fr`Remplacez le lien par le fichier lui-même. Un lien qui reste dans le dossier est accepté.`,
    },
    en: {
      title: "Symbolic link refused",
      what: "This shortcut of the file system leads out of the folder, back onto itself or nowhere.",
      why: "Followed out of the folder, it could publish any file of the machine, and the site would differ on another one. Followed in a circle, it would never end.",
      mend: "Replace the link by the file itself. A link that stays within the folder is accepted.",
    },
  },
  notAFile: {
    fr: {
      title: "Ni fichier ni dossier",
      what: fr`L'entrée est un tuyau, une prise ou un périphérique du système.`,
      why: fr`La lire pourrait attendre sans fin un texte qui ne vient pas.`,
      mend: fr`Retirez-la du dossier.`,
    },
    en: {
      title: "Neither file nor folder",
      what: "The entry is a pipe, a socket or a device of the system.",
      why: "Reading it might wait without end for a text that does not come.",
      mend: "Remove it from the folder.",
    },
  },
  folderNamedLikeArticle: {
    fr: {
      title: "Dossier nommé comme un article",
      what: fr`Le nom d'un dossier finit par ${code(".md")}. Les articles qu'il contient sont lus.`,
      why: fr`Un tel nom vient souvent d'une archive mal ouverte, et il trompe ceux qui cherchent un article.`,
      mend: fr`Renommez le dossier sans ${code(".md")}.`,
      example: { wrong: "articles/puces.md/prix.md", right: "articles/puces/prix.md" },
    },
    en: {
      title: "Folder named like an article",
      what: "The name of a folder ends with `.md`. The articles in it are read.",
      why: "Such a name often comes from an archive badly opened, and it misleads those who look for an article.",
      mend: "Rename the folder without `.md`.",
      example: { wrong: "articles/chips.md/price.md", right: "articles/chips/price.md" },
    },
  },
  templateAmongArticles: {
    fr: {
      title: "Modèle parmi les articles",
      what: fr`Le fichier est un modèle ou un fichier de données d'Eleventy, ou une page HTML, et non un article en Markdown.`,
      why: fr`Eleventy exécute les modèles. Le dossier des articles peut contenir des textes venus d'ailleurs : rien n'y est exécuté.`,
      mend: fr`Déplacez un modèle dans ${code("layouts/")}. Récrivez une page en Markdown, dans ${code("pages/")}.`,
      example: { wrong: "articles/accueil.njk", right: "layouts/accueil.njk" },
    },
    en: {
      title: "Template among the articles",
      what: "The file is a template or data file of Eleventy, or an HTML page, and not an article in Markdown.",
      why: "Eleventy runs templates. The articles' folder may hold texts that came from elsewhere: nothing is run there.",
      mend: "Move a template to `layouts/`. Rewrite a page in Markdown, in `pages/`.",
      example: { wrong: "articles/home.njk", right: "layouts/home.njk" },
    },
  },
  folderMissing: {
    fr: {
      title: "Dossier des articles absent",
      what: fr`Le dossier des articles n'existe pas, ou un fichier porte son nom.`,
      why: fr`Sans lui, le site serait publié vide, à la place de celui qui est en ligne.`,
      mend: fr`Créez ${code("articles/")}, ou donnez le bon dossier par ${code("--articles")}.`,
    },
    en: {
      title: "No articles' folder",
      what: "The articles' folder does not exist, or a file has its name.",
      why: "Without it an empty site would be published in place of the one that is online.",
      mend: "Create `articles/`, or give the right folder with `--articles`.",
    },
  },
  fileName: {
    fr: {
      title: "Nom de fichier impossible dans une adresse",
      what: fr`Le nom du fichier contient ${code("?")}, ${code("#")}, ${code("%")} ou un retour à la ligne.`,
      why: fr`Dans une adresse, ${code("?")} annonce une requête, ${code("#")} un endroit de la page et ${code("%")} un signe codé. Un lien vers ce fichier mènerait ailleurs.`,
      mend: fr`Renommez le fichier sans ces signes.`,
      example: { wrong: "articles/où-va-t-on?.md", right: "articles/où-va-t-on.md" },
    },
    en: {
      title: "File name impossible in an address",
      what: "The name of the file holds `?`, `#`, `%` or a line break.",
      why: "In an address `?` announces a query, `#` a place in the page and `%` an encoded sign. A link to this file would lead elsewhere.",
      mend: "Rename the file without these signs.",
      example: { wrong: "articles/where-to?.md", right: "articles/where-to.md" },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
