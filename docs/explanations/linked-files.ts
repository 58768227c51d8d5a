/** E56x: files that an article links to but that must not be published. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutLinkedFiles = {
  linkedKind: {
    fr: {
      title: "Fichier lié d’un genre non publié",
      what: fr`Un lien mène à un fichier dont l'extension n'est pas de celles qu'un article publie : documents, sons, vidéos, archives, données et images. C'est la dernière extension qui compte, en majuscules ou en minuscules ; après ${code(".gz")}, c'est celle d'avant.`,
      why: fr`Un fichier lié est en ligne pour tous, au nom du journal. Ce qui n'est pas d'un genre connu serait servi sans type sûr, et le navigateur devinerait ce qu'il contient.`,
      mend: fr`Enregistrez le fichier dans un format courant (PDF, CSV, MP3, MP4…) ou mettez-le dans une archive ${code(".zip")}. L'éditeur peut admettre d'autres extensions pour tout le journal, par ${code("linkedFileTypes")}.`,
    },
    en: {
      title: "Linked file of a kind that is not published",
      what: "A link leads to a file whose extension is not one of those that an article publishes: documents, audio, video, archives, data and pictures. The last extension counts, in upper or lower case; after `.gz`, the one before it.",
      why: "A linked file is online for everybody, in the journal's name. What is of no known kind would be served without a sure type, and browsers would guess what is in it.",
      mend: "Save the file in a common format (PDF, CSV, MP3, MP4…) or put it into a `.zip` archive. The publisher can allow other extensions for the whole journal, with `linkedFileTypes`.",
    },
  },
  linkedHidden: {
    fr: {
      title: "Fichier caché",
      what: fr`Un lien ou une image mène à un fichier, ou à un dossier, dont le nom commence par un point : ${code(".env")}, ${code(".htaccess")}, ${code(".git/")}.`,
      why: fr`De tels noms cachent des réglages et des mots de passe ; certains donnent des ordres au serveur. Ils ne sont jamais publiés, sous aucun réglage.`,
      mend: fr`Retirez le lien. Si le fichier est vraiment à publier, copiez-le sous un nom ordinaire, à côté de l'article.`,
    },
    en: {
      title: "Hidden file",
      what: "A link or a picture leads to a file, or into a folder, whose name begins with a dot: `.env`, `.htaccess`, `.git/`.",
      why: "Such names hide settings and passwords; some give orders to the server. They are never published, whatever the settings.",
      mend: "Remove the link. If the file really is to be published, copy it under an ordinary name, beside the article.",
    },
  },
  linkedText: {
    fr: {
      title: "Source d’un texte",
      what: fr`Un lien mène à un fichier dans lequel un texte ou un modèle est écrit (${code(".markdown")}, ${code(".mdx")}, ${code(".njk")}, ${code("brouillon.md.txt")}), ou à un autre nom d'un texte du journal.`,
      why: fr`La source d'un article peut être un brouillon, ou contenir des remarques qui ne sont pas pour le lecteur.`,
      mend: fr`Pour mener à la page d'un article, écrivez le nom de son fichier en ${code(".md")}. Pour publier la source elle-même, mettez-en une copie dans une archive ${code(".zip")}.`,
    },
    en: {
      title: "Source of a text",
      what: "A link leads to a file that a text or a template is written in (`.markdown`, `.mdx`, `.njk`, `draft.md.txt`), or to another name of one of the journal's texts.",
      why: "The source of an article may be a draft, or hold remarks that are not meant for readers.",
      mend: "To lead to the page of an article, write the name of its `.md` file. To publish the source itself, put a copy of it into a `.zip` archive.",
    },
  },
  linkedProgram: {
    fr: {
      title: "Fichier lié qui s’exécute",
      what: fr`Un lien mène à un fichier qu'un navigateur ou un serveur exécute : ${code(".html")}, ${code(".js")}, ${code(".php")}, ${code(".xml")}, ${code(".css")}… Une telle extension compte aussi au milieu du nom, comme dans ${code("page.php.pdf")}.`,
      why: fr`Publié à côté d'un article, il s'exécuterait au nom du journal, avec ses droits : il pourrait tout changer de ce que voit le lecteur.`,
      mend: fr`Montrez le programme dans un bloc de code, ou mettez le fichier dans une archive ${code(".zip")}. Une page qui doit vraiment s'exécuter a sa place dans le site lui-même, par les soins de l'éditeur.`,
    },
    en: {
      title: "Linked file that runs",
      what: "A link leads to a file that a browser or a server runs: `.html`, `.js`, `.php`, `.xml`, `.css`… Such an extension counts in the middle of a name too, as in `page.php.pdf`.",
      why: "Published beside an article, it would run in the journal's name and with its rights: it could change all that readers see.",
      mend: "Show the program in a code block, or put the file into a `.zip` archive. A page that really has to run belongs to the site itself, where the publisher puts it.",
    },
  },
  linkedPage: {
    fr: {
      title: "Page web sous un autre nom",
      what: fr`Le nom du fichier lié annonce un document, mais ce qu'il contient commence comme une page web ou du XML.`,
      why: fr`Servi sans type, le navigateur regarde le début du fichier et l'ouvre comme une page, avec ses programmes.`,
      mend: fr`Ouvrez le fichier et enregistrez-le dans le format que son nom annonce, ou mettez-le dans une archive ${code(".zip")}.`,
    },
    en: {
      title: "Web page under another name",
      what: "The name of the linked file says that it is a document, but what is in it begins like a web page or XML.",
      why: "When it is served without a type, browsers look at the beginning of the file and open it as a page, with its programs.",
      mend: "Open the file and save it in the format that its name says, or put it into a `.zip` archive.",
    },
  },
  pictureUnknown: {
    fr: {
      title: "Image dont les métadonnées ne peuvent être retirées",
      what: fr`L'image devrait être publiée telle quelle, parce qu'elle bouge ou qu'un lien y mène ; mais elle est faite de parties que Tribune ne connaît pas.`,
      why: fr`Une photo dit souvent où et avec quel appareil elle a été prise, et par qui. Tribune en retire tout cela avant de publier, et ne publie pas ce qu'il ne sait pas lire.`,
      mend: fr`Ouvrez l'image dans un logiciel de retouche et enregistrez-la en JPEG ou en PNG.`,
    },
    en: {
      title: "Picture whose metadata cannot be taken out",
      what: "The picture should be published as it is, because it moves or because a link leads to it; but it is made of parts that Tribune does not know.",
      why: "Photographs often say where they were taken, with which camera and by whom. Tribune takes all of that out before it publishes, and does not publish what it cannot read.",
      mend: "Open the picture in an image editor and save it as JPEG or PNG.",
    },
  },
  linkedTypeRefused: {
    fr: {
      title: "Extension qui ne peut pas être admise",
      what: fr`Le réglage ${code("linkedFileTypes")} nomme une extension de fichiers qu'un navigateur ou un serveur exécute, ou dans lesquels des textes et des modèles sont écrits.`,
      why: fr`Un auteur pourrait publier un programme au nom du journal, ou la source d'un brouillon.`,
      mend: fr`Retirez l'extension du réglage. Un tel fichier peut être publié dans une archive ${code(".zip")}.`,
    },
    en: {
      title: "Extension that cannot be allowed",
      what: "The setting `linkedFileTypes` names an extension of files that a browser or a server runs, or that texts and templates are written in.",
      why: "An author could publish a program in the journal's name, or the source of a draft.",
      mend: "Remove the extension from the setting. Such a file can be published in a `.zip` archive.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
