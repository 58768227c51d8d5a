/** E63x and W63x: old addresses that the journal names. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutRedirects = {
  redirectFrom: {
    fr: {
      title: "Ancienne adresse illisible",
      what: fr`Le ${code("from")} d'une redirection n'est pas un chemin que les hébergeurs comparent : il porte un nom d'hôte, des paramètres (${code("?")}), une ancre (${code("#")}), une espace, une étoile mal placée ou un codage ambigu.`,
      why: fr`Ces adresses sont écrites dans les fichiers de règles des hébergeurs. Une espace ou un saut de ligne y commencerait une autre règle, et des paramètres n'y sont comparés par presque personne.`,
      mend: fr`Écrivez le chemin seul, à partir de la racine du site, sans ${code("pathPrefix")}. ${code("/ancien/*")} vaut pour tout ce qui est sous ${code("/ancien/")}.`,
      example: {
        wrong: 'redirects: [{ from: "https://exemple.fr/ancien/", to: "/" }],',
        right: 'redirects: [{ from: "/ancien/", to: "/" }],',
      },
    },
    en: {
      title: "Unreadable old address",
      what: "The `from` of a redirect is no path that hosts compare: it holds a host name, a query string (`?`), an anchor (`#`), a space, a misplaced asterisk or an ambiguous encoding.",
      why: "These addresses are written into the files of rules of the hosts. A space or a line break would begin another rule there, and hardly any host compares query strings.",
      mend: "Write the path alone, from the root of the site, without `pathPrefix`. `/old/*` stands for everything below `/old/`.",
      example: {
        wrong: 'redirects: [{ from: "https://example.org/old/", to: "/" }],',
        right: 'redirects: [{ from: "/old/", to: "/" }],',
      },
    },
  },
  redirectTo: {
    fr: {
      title: "Cible de redirection illisible",
      what: fr`Le ${code("to")} d'une redirection n'est ni un chemin du site ni une adresse en https, ou ${code(":splat")} y est mal placé, ou il manque, ou il est de trop (statut 410).`,
      why: fr`Une cible que chaque hébergeur lirait à sa façon mènerait les lecteurs ailleurs que prévu, jusque sur le site d'un autre.`,
      mend: fr`Écrivez un chemin (${code("/nouveau/")}) ou une adresse en https. Après un motif, ${code("/nouveau/:splat")} reprend ce qui suivait l'ancien dossier.`,
      example: {
        wrong: 'redirects: [{ from: "/blog/*", to: "/tags/*" }],',
        right: 'redirects: [{ from: "/blog/*", to: "/tags/:splat" }],',
      },
    },
    en: {
      title: "Unreadable target of a redirect",
      what: "The `to` of a redirect is neither a path of the site nor an https address, or `:splat` is misplaced in it, or it is missing, or there should be none (status 410).",
      why: "A target that each host read in its own way would take readers elsewhere than meant, even to somebody else's site.",
      mend: "Write a path (`/new/`) or an https address. After a pattern, `/new/:splat` takes over what followed the old folder.",
      example: {
        wrong: 'redirects: [{ from: "/blog/*", to: "/tags/*" }],',
        right: 'redirects: [{ from: "/blog/*", to: "/tags/:splat" }],',
      },
    },
  },
  redirectTwice: {
    fr: {
      title: "Ancienne adresse donnée deux fois",
      what: fr`Une redirection, ou un ancien nom d'un auteur ou d'un sujet, a la même ancienne adresse qu'une autre, ou qu'une ligne ${code("aliases")} d'un article.`,
      why: fr`Une adresse ne mène qu'à un endroit : l'une des deux lignes ne servirait à rien, et rien ne dit laquelle.`,
      mend: fr`Retirez l'une des deux.`,
    },
    en: {
      title: "Old address given twice",
      what: "A redirect, or a former name of an author or subject, has the same old address as another one, or as a line `aliases` of an article.",
      why: "An address leads to one place only: one of the two lines would be useless, and nothing says which.",
      mend: "Remove one of the two.",
    },
  },
  redirectTaken: {
    fr: {
      title: "Redirection qui cacherait une page",
      what: fr`L'ancienne adresse est celle d'une page ou d'un fichier du site, ou un motif (${code("/ancien/*")}) en couvre.`,
      why: fr`Chez la plupart des hébergeurs, une règle passe avant les fichiers : la page serait publiée, et personne ne pourrait la lire.`,
      mend: fr`Retirez la redirection, ou changez l'adresse de la page. Au lieu d'un motif, donnez une à une les anciennes adresses.`,
      example: {
        wrong: 'redirects: [{ from: "/*", to: "https://exemple.fr/:splat" }],',
        right: 'redirects: [{ from: "/blog/*", to: "https://exemple.fr/:splat" }],',
      },
    },
    en: {
      title: "Redirect that would hide a page",
      what: "The old address is that of a page or file of the site, or a pattern (`/old/*`) covers some.",
      why: "On most hosts a rule comes before the files: the page would be published, and nobody could read it.",
      mend: "Remove the redirect, or change the address of the page. Instead of a pattern, give the old addresses one by one.",
      example: {
        wrong: 'redirects: [{ from: "/*", to: "https://example.org/:splat" }],',
        right: 'redirects: [{ from: "/blog/*", to: "https://example.org/:splat" }],',
      },
    },
  },
  redirectNowhere: {
    fr: {
      title: fr`Redirection vers une page qui n'existe pas`,
      what: fr`La cible d'une redirection est un chemin du site où le site construit n'a ni page ni fichier. L'ancre (${code("#")}) ne compte pas.`,
      why: fr`Le lecteur suivrait un vieux lien jusqu'à une page d'erreur.`,
      mend: fr`Prenez l'adresse que propose le message, ou celle d'une autre page.`,
    },
    en: {
      title: "Redirect to a page that does not exist",
      what: "The target of a redirect is a path of the site where the built site has neither a page nor a file. The anchor (`#`) does not count.",
      why: "The reader would follow an old link to an error page.",
      mend: "Take the address that the message proposes, or that of another page.",
    },
  },
  redirectLoop: {
    fr: {
      title: "Redirection qui tourne en rond",
      what: fr`Une redirection mène, seule ou par d'autres, à elle-même.`,
      why: fr`Le navigateur abandonne après une vingtaine de sauts et n'affiche rien.`,
      mend: fr`Faites mener l'une d'elles à une page qui existe.`,
    },
    en: {
      title: "Redirect that goes round in circles",
      what: "A redirect leads to itself, alone or through others.",
      why: "The browser gives up after some twenty hops and shows nothing.",
      mend: "Make one of them lead to a page that exists.",
    },
  },
  redirectChain: {
    fr: {
      title: "Redirection vers une autre redirection",
      what: fr`La cible d'une redirection est elle-même une ancienne adresse, du journal ou d'un article.`,
      why: fr`Chaque saut fait attendre le lecteur, et les moteurs de recherche s'arrêtent après quelques-uns.`,
      mend: fr`Menez droit à la nouvelle adresse, que donne le message.`,
    },
    en: {
      title: "Redirect to another redirect",
      what: "The target of a redirect is an old address itself, of the journal or of an article.",
      why: "Each hop makes the reader wait, and search engines stop after a few.",
      mend: "Lead straight to the new address, which the message gives.",
    },
  },
  redirectInFile: {
    fr: {
      title: fr`Ancienne adresse dans un fichier`,
      what: fr`Une ancienne adresse passe par un nom qui est celui d'un fichier du site, ou d'une autre ancienne adresse en ${code(".html")}.`,
      why: fr`La page qui mène à la nouvelle adresse serait dans un dossier de ce nom, et un fichier n'est pas un dossier.`,
      mend: fr`Retirez-la, ou corrigez-la si elle est mal copiée.`,
      example: {
        wrong: 'redirects: [{ from: "/rss.xml/ancien/", to: "/" }],',
        right: 'redirects: [{ from: "/ancien/", to: "/" }],',
      },
    },
    en: {
      title: "Old address inside a file",
      what: "An old address goes through a name that is that of a file of the site, or of another old address in `.html`.",
      why: "The page that leads to the new address would be in a folder of that name, and a file is no folder.",
      mend: "Remove it, or correct it if it was copied wrongly.",
      example: {
        wrong: 'redirects: [{ from: "/rss.xml/old/", to: "/" }],',
        right: 'redirects: [{ from: "/old/", to: "/" }],',
      },
    },
  },
  redirectLimit: {
    fr: {
      title: fr`Redirection qu'un hébergeur ne sait pas faire`,
      what: fr`L'un des hébergeurs de ${code("hosting")} (ou tous, si le journal n'en nomme pas) ne sait pas faire ce que demande la redirection : un motif ou un fichier chez qui ne lit pas de règles (GitHub Pages, S3), un statut 410 chez Netlify ou Cloudflare.`,
      why: fr`La redirection marcherait chez l'un et pas chez l'autre, sans que rien ne le montre ici.`,
      mend: fr`Donnez une à une les anciennes adresses, qui ont alors chacune leur page ; nommez votre hébergeur dans ${code("hosting")} ; ou acceptez-le en taisant l'avertissement.`,
    },
    en: {
      title: "Redirect that a host cannot do",
      what: "One of the hosts in `hosting` (or all, where the journal names none) cannot do what the redirect asks: a pattern or a file on one that reads no rules (GitHub Pages, S3), status 410 on Netlify or Cloudflare.",
      why: "The redirect would work on one host and not on another, and nothing here would show it.",
      mend: "Give the old addresses one by one, each of which then has a page; name your host in `hosting`; or accept it and silence the warning.",
    },
  },
  redirectLines: {
    fr: {
      title: fr`Plus de redirections que Cloudflare n'en lit`,
      what: fr`Cloudflare Pages lit 2 000 lignes d'adresses exactes et 100 motifs, de 1 000 signes chacune. Une ancienne adresse prend deux lignes, avec et sans barre finale.`,
      why: fr`Les lignes de trop seraient ignorées. Les adresses exactes gardent la page qui mène à la nouvelle ; les motifs n'en ont pas.`,
      mend: fr`Réunissez les anciennes adresses d'un même dossier en un motif, comme ${code("/blog/*")}.`,
    },
    en: {
      title: "More redirects than Cloudflare reads",
      what: "Cloudflare Pages reads 2,000 lines of exact addresses and 100 patterns, of 1,000 characters each. An old address takes two lines, with its last slash and without.",
      why: "The lines beyond would be ignored. Exact addresses keep the page that leads to the new one; patterns have none.",
      mend: "Make the old addresses of one folder a pattern, such as `/blog/*`.",
    },
  },
} as const satisfies Partial<Record<ProblemName, Explained>>;
