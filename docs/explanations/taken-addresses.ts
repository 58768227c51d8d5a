/** E312 and E32x: files that a site would write twice, or cannot write. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutTakenAddresses = {
  aliasTaken: {
    fr: {
      title: "Ancienne adresse déjà prise",
      what: fr`Une valeur de ${code("aliases")} est l'adresse d'une page ou d'un fichier du site, l'ancienne adresse d'un autre texte, ou demande un dossier là où se trouve un fichier. ${code("/x")}, ${code("/x/")}, ${code("/x/index.html")}, ${code("/X/")} et ${code("/%78/")} sont une seule adresse.`,
      why: fr`La page qui renvoie à l'article prendrait la place de ce qui existe, que personne ne pourrait plus lire.`,
      mend: fr`Retirez cette ancienne adresse, ou changez l'autre. Le message dit qui l'a déjà.`,
      example: { wrong: "aliases: [/puces/]", right: "aliases: [/2019/puces/]" },
    },
    en: {
      title: "Old address already taken",
      what: "A value of `aliases` is the address of a page or file of the site, the old address of another text, or needs a folder where there is a file. `/x`, `/x/`, `/x/index.html`, `/X/` and `/%78/` are one address.",
      why: "The page that leads to the article would take the place of what exists, which nobody could read any more.",
      mend: "Remove this old address, or change the other one. The message says who has it already.",
      example: { wrong: "aliases: [/chips/]", right: "aliases: [/2019/chips/]" },
    },
  },
  ownHeader: {
    fr: {
      title: "En-tête que Tribune envoie aussi",
      what: fr`Une ligne de votre ${code("_headers")} ou de votre ${code(".htaccess")} donne une valeur à un en-tête auquel Tribune en donne une dans les règles de l'hébergeur.`,
      why: fr`Vos lignes viennent en tête du fichier. Netlify garde la dernière valeur, celle de Tribune ; Cloudflare joint les deux ; Apache remplace ${code("Header always set")}, et envoie deux fois ce que dit ${code("Header set")}. De deux politiques de contenu, les navigateurs appliquent l'intersection.`,
      mend: fr`Retirez la ligne. ${code("headers.contentPolicy")} et ${code("headers.hsts")} règlent ces deux en-têtes dans ${code(".eleventy.ts")} ; les autres sont fixes.`,
    },
    en: {
      title: "Header that Tribune sends too",
      what: "A line of your `_headers` or `.htaccess` sets a header that Tribune sets in the rules of the host.",
      why: "Your lines come first in the file. Netlify keeps the last value, which is Tribune's; Cloudflare joins the two; Apache replaces `Header always set`, and sends twice what `Header set` says. Of two content policies, browsers apply what both allow.",
      mend: "Remove the line. `headers.contentPolicy` and `headers.hsts` in `.eleventy.ts` set these two headers; the others are fixed.",
    },
  },
  copyTaken: {
    fr: {
      title: "Copie à une adresse déjà prise",
      what: fr`Un fichier que ${code("addPassthroughCopy")} copie aurait l'adresse d'une page ou d'un autre fichier du site.`,
      why: fr`L'un des deux effacerait l'autre, et lequel changerait d'une construction à l'autre.`,
      mend: fr`Donnez à la copie une autre destination, ou renommez le fichier. Seuls ${code("404.html")}, ${code("robots.txt")}, ${code("llms.txt")}, ${code("favicon.ico")} et ${code("site.webmanifest")} prennent la place de ceux de Tribune ; ${code("_headers")}, ${code("_redirects")} et ${code(".htaccess")} s'ajoutent aux siens.`,
    },
    en: {
      title: "Copy to an address already taken",
      what: "A file that `addPassthroughCopy` copies would have the address of a page or of another file of the site.",
      why: "One of the two would erase the other, and which one would change from build to build.",
      mend: "Copy the file to another place, or rename it. Only `404.html`, `robots.txt`, `llms.txt`, `favicon.ico` and `site.webmanifest` take the place of Tribune's own; `_headers`, `_redirects` and `.htaccess` are added to them.",
    },
  },
  copiedText: {
    fr: {
      title: "Source d’un texte dans une copie",
      what: fr`${code("addPassthroughCopy")} copierait des textes de ${code("articles/")} ou de ${code("pages/")} tels qu'ils sont écrits.`,
      why: fr`Le public lirait les brouillons, les textes datés de demain et les remarques que leurs auteurs ont laissées pour eux-mêmes.`,
      mend: fr`Copiez un autre dossier, ou ne nommez que les fichiers publics, comme ${code("articles/**/*.pdf")}. Un fichier qu'un texte lie est publié avec lui, sans copie.`,
    },
    en: {
      title: "Source of a text in a copy",
      what: "`addPassthroughCopy` would copy texts of `articles/` or `pages/` as they were written.",
      why: "Everybody could read drafts, texts that are dated tomorrow, and the remarks that authors left for themselves.",
      mend: "Copy another folder, or name only public files, such as `articles/**/*.pdf`. A file that a text links to is published with it, without any copy.",
    },
  },
  templateTaken: {
    fr: {
      title: "Gabarit dont l’adresse est déjà prise",
      what: fr`Un gabarit de ${code("layouts/")} écrirait à l'adresse d'une page ou d'un fichier du site, ou de celle d'un autre gabarit.`,
      why: fr`L'une des deux pages effacerait l'autre.`,
      mend: fr`Changez le ${code("permalink")} du gabarit. Pour remplacer une page de Tribune, donnez au gabarit le nom de celui de Tribune : ${code("layouts/tags.njk")} remplace la page des mots-clés.`,
    },
    en: {
      title: "Template whose address is already taken",
      what: "A template of `layouts/` would write to the address of a page or file of the site, or to that of another template.",
      why: "One of the two pages would erase the other.",
      mend: "Change the template's `permalink`. To replace a page of Tribune's, give the template the name of Tribune's own: `layouts/tags.njk` replaces the page of all tags.",
    },
  },
  fileTaken: {
    fr: {
      title: "Fichier lié à une adresse déjà prise",
      what: fr`Un fichier auquel un texte renvoie serait publié à une adresse qu'a déjà autre chose.`,
      why: fr`L'un des deux effacerait l'autre.`,
      mend: fr`Renommez le fichier, et le lien qui y mène.`,
    },
    en: {
      title: "Linked file at an address already taken",
      what: "A file that a text links to would be published at an address that something else has already.",
      why: "One of the two would erase the other.",
      mend: "Rename the file, and the link that leads to it.",
    },
  },
  pageTaken: {
    fr: {
      title: "Page à une adresse déjà prise",
      what: fr`Deux pages ou fichiers de Tribune auraient la même adresse.`,
      why: fr`L'un des deux effacerait l'autre.`,
      mend: fr`Changez le nom ou le réglage de ${code(".eleventy.ts")} dont l'une des deux adresses est tirée.`,
    },
    en: {
      title: "Page at an address already taken",
      what: "Two pages or files of Tribune's would have the same address.",
      why: "One of the two would erase the other.",
      mend: "Change the name or setting in `.eleventy.ts` from which one of the two addresses is made.",
    },
  },
  aliasIsHosts: {
    fr: {
      title: fr`Ancienne adresse qui porte le nom d'un fichier de serveur`,
      what: fr`Une ligne d'${code("aliases")} donne un nom caché, comme ${code("/.htaccess")}, ou celui d'un fichier de règles, comme ${code("/_headers")}.`,
      why: fr`Un hébergeur lirait comme une règle la page écrite à cette adresse, ou refuserait le site entier.`,
      mend: fr`Retirez cette ligne : aucun article n'a jamais eu cette adresse. Les noms sous ${code("/.well-known/")} restent permis.`,
      example: {
        wrong: "aliases: [/.htaccess, /2019/crise/]",
        right: "aliases: [/2019/crise/]",
      },
    },
    en: {
      title: "Old address with the name of a server's file",
      what: `A line of ${code("aliases")} gives a hidden name, such as ${code("/.htaccess")}, or that of a file of rules, such as ${code("/_headers")}.`,
      why: "A host would read the page written there as its rules, or refuse the whole site.",
      mend: `Remove the line: no article ever had that address. Names below ${code("/.well-known/")} are allowed.`,
      example: {
        wrong: "aliases: [/.htaccess, /2019/crisis/]",
        right: "aliases: [/2019/crisis/]",
      },
    },
  },
  addressTooLong: {
    fr: {
      title: "Adresse trop longue",
      what: fr`Une partie d'une adresse, entre deux barres, dépasse 240 octets, ou l'adresse entière 800. Une lettre accentuée compte pour deux octets.`,
      why: fr`Aucun disque n'accepte de nom aussi long : la page ne pourrait pas être écrite.`,
      mend: fr`Retirez cette ancienne adresse. Si des liens y mènent, écrivez le renvoi chez votre hébergeur.`,
    },
    en: {
      title: "Address too long",
      what: "A part of an address, between two slashes, is over 240 bytes, or the whole address over 800. An accented letter counts as two bytes.",
      why: "No disk takes so long a name: the page could not be written.",
      mend: "Remove this old address. If links lead to it, write the redirect at your host.",
    },
  },
  aliasOwn: {
    fr: {
      title: "Ancienne adresse qui est l’adresse actuelle",
      what: fr`Une valeur de ${code("aliases")} est l'adresse où le texte se trouve, peut-être écrite autrement.`,
      why: fr`Une page qui renverrait à elle-même ne s'ouvrirait jamais. Tribune n'écrit donc aucun renvoi.`,
      mend: fr`Retirez-la si elle est de trop. Elle peut rester : quand le texte revient à une adresse qu'il a déjà eue, les lecteurs de flux le reconnaissent à la première de la liste.`,
    },
    en: {
      title: "Old address that is the present one",
      what: "A value of `aliases` is the address where the text stands, perhaps spelled in another way.",
      why: "A page that leads to itself would never open. Tribune therefore writes no redirect.",
      mend: "Remove it if it is not needed. It may stay: when a text comes back to an address that it once had, feed readers know it by the first one in the list.",
    },
  },
  ownFileWins: {
    fr: {
      title: "Fichier du site à la place de celui de Tribune",
      what: fr`Le site apporte son propre ${code("404.html")}, ${code("robots.txt")}, ${code("llms.txt")}, ${code("favicon.ico")}, ${code("site.webmanifest")} ou ${code(".nojekyll")}.`,
      why: fr`C'est lui qui est publié. Celui de Tribune, qui suit les réglages du journal, ne l'est pas.`,
      mend: fr`Il n'y a rien à faire si c'est voulu. Sinon, retirez le fichier.`,
    },
    en: {
      title: "File of the site in the place of Tribune’s",
      what: "The site brings its own `404.html`, `robots.txt`, `llms.txt`, `favicon.ico`, `site.webmanifest` or `.nojekyll`.",
      why: "It is the one that is published. Tribune's own, which follows the settings of the journal, is not.",
      mend: "There is nothing to do if that is what you want. Otherwise remove the file.",
    },
  },
  ownFileMerged: {
    fr: {
      title: "Règles du site en tête de celles de Tribune",
      what: fr`Le site apporte un ${code("_headers")}, un ${code("_redirects")} ou un ${code(".htaccess")}, et ${code("hosting")} nomme un hébergeur pour lequel Tribune en écrit un.`,
      why: fr`Un seul fichier de ce nom est lu. Le vôtre vient en premier, puis celui de Tribune.`,
      mend: fr`Il n'y a rien à faire si c'est voulu. Vérifiez que vos règles ne contredisent pas celles de Tribune.`,
    },
    en: {
      title: "Rules of the site before Tribune’s",
      what: "The site brings a `_headers`, `_redirects` or `.htaccess`, and `hosting` names a host for which Tribune writes one.",
      why: "One file of that name is read. Yours comes first, then Tribune's.",
      mend: "There is nothing to do if that is what you want. Make sure that your rules do not contradict Tribune's.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
