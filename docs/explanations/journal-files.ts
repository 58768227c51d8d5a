/** E6xx: files and packages that the journal or its styles name. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutJournalFiles = {
  styleFileMissing: {
    fr: {
      title: "Fichier de style absent",
      what: fr`Un fichier de ${code("layouts/styles/")} nomme une police ou une image que le dossier ${code("layouts/")} du site ne contient pas.`,
      why: fr`La page la demanderait à chaque visite, et ne la recevrait jamais.`,
      mend: fr`Mettez le fichier à cet endroit, ou corrigez son chemin, écrit à partir de la feuille de style.`,
    },
    en: {
      title: "Missing file of a style sheet",
      what: "A file of `layouts/styles/` names a font or a picture that the site's `layouts/` does not hold.",
      why: "The page would ask for it on every visit, and never receive it.",
      mend: "Put the file there, or correct its path, which is written from the style sheet.",
    },
  },
  journalPortrait: {
    fr: {
      title: "Portrait introuvable",
      what: fr`${code("image")} d'un auteur nomme un fichier qui n'existe pas, ou qui est hors du dossier du site. Un chemin qui commence par une barre, ou une adresse web, est pris tel quel.`,
      why: fr`La page de l'auteur montrerait un cadre vide, et un fichier d'ailleurs manquerait sur une autre machine.`,
      mend: fr`Mettez le portrait dans le dossier du site et donnez son chemin depuis ${code(".eleventy.ts")}, comme ${code("portraits/c-delmas.jpg")}.`,
    },
    en: {
      title: "Portrait not found",
      what: "`image` of an author names a file that does not exist, or lies outside the site's folder. A path that begins with a slash, or a web address, is taken as it is.",
      why: "The author's page would show an empty frame, and a file from elsewhere would be missing on another machine.",
      mend: "Put the portrait into the site's folder and give its path from `.eleventy.ts`, such as `portraits/c-delmas.jpg`.",
    },
  },
  journalLogo: {
    fr: {
      title: "Logo introuvable",
      what: fr`${code("logo")} de l'éditeur nomme un fichier qui n'existe pas, ou qui est hors du dossier du site. Un chemin qui commence par une barre, ou une adresse web, est pris tel quel.`,
      why: fr`Le pied de page montrerait un cadre vide, et les icônes du site ne pourraient pas être faites.`,
      mend: fr`Mettez le logo dans le dossier du site et donnez son chemin depuis ${code(".eleventy.ts")}, comme ${code("logo.svg")}. Sans logo, l'icône est l'initiale du journal.`,
    },
    en: {
      title: "Logo not found",
      what: "`logo` of the publisher names a file that does not exist, or lies outside the site's folder. A path that begins with a slash, or a web address, is taken as it is.",
      why: "The foot of the pages would show an empty frame, and the site's icons could not be made.",
      mend: "Put the logo into the site's folder and give its path from `.eleventy.ts`, such as `logo.svg`. Without a logo, the icon is the journal's initial.",
    },
  },
  cardFontMissing: {
    fr: {
      title: "Police introuvable",
      what: fr`${code("socialImages.fonts")} nomme un fichier qui n'existe pas, ou qui est hors du dossier du site.`,
      why: fr`Les titres de cette écriture manqueraient sur les images des liens partagés, et un fichier d'ailleurs manquerait sur une autre machine.`,
      mend: fr`Mettez la police dans le dossier du site et donnez son chemin depuis ${code(".eleventy.ts")}, comme ${code("polices/grec.ttf")}.`,
    },
    en: {
      title: "Font not found",
      what: "`socialImages.fonts` names a file that does not exist, or lies outside the site's folder.",
      why: "Titles in that script would be missing from the pictures of shared links, and a file from elsewhere would be missing on another machine.",
      mend: "Put the font into the site's folder and give its path from `.eleventy.ts`, such as `fonts/greek.ttf`.",
    },
  },
  cardFontUnreadable: {
    fr: {
      title: "Police illisible",
      what: fr`Un fichier de ${code("socialImages.fonts")} n'est pas une police, est abîmé, ou réunit plusieurs polices (TTC).`,
      why: fr`Aucune lettre ne peut en être tirée.`,
      mend: fr`Téléchargez la police de nouveau, en TTF, OTF, WOFF ou WOFF2.`,
    },
    en: {
      title: "Unreadable font",
      what: "A file of `socialImages.fonts` is not a font, is damaged, or holds several fonts (TTC).",
      why: "No letter can be taken from it.",
      mend: "Download the font again, as TTF, OTF, WOFF or WOFF2.",
    },
  },
  adminPackageMissing: {
    fr: {
      title: "Éditeur web non installé",
      what: fr`${code("admin")} allume l'éditeur web à l'adresse ${code("/admin/")}. Son programme est un paquet à part, ${code("@sveltia/cms")}, que ce site n'a pas.`,
      why: fr`Un site sans éditeur web n'a pas à porter ses dizaines de mégaoctets, et la page ${code("/admin/")} serait vide.`,
      mend: fr`Installez le paquet dans le dossier du site (${code("npm install @sveltia/cms")}), ou enlevez ${code("admin")}.`,
    },
    en: {
      title: "Web editor not installed",
      what: "`admin` switches on the web editor at `/admin/`. Its program is a package apart, `@sveltia/cms`, which this site does not have.",
      why: "A site without a web editor need not carry its tens of megabytes, and the page `/admin/` would be empty.",
      mend: "Install the package in the site's folder (`npm install @sveltia/cms`), or remove `admin`.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
