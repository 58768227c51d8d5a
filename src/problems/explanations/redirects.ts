/** E63x and W63x: old addresses that the journal names. */
import { fr } from "../../french/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutRedirects = {
  redirectFrom: {
    fr: {
      title: "Ancienne adresse illisible",
      what: fr`Le ${code("from")} d'une redirection n'est pas un chemin que les hébergeurs comparent : il porte un nom d'hôte, des paramètres (${code("?")}), une ancre (${code("#")}), une espace, une étoile mal placée ou un codage ambigu.`,
      why: fr`Ces adresses sont écrites dans les fichiers de règles des hébergeurs. Une espace ou un saut de ligne y commencerait une autre règle, et des paramètres n'y sont comparés par presque personne.`,
      mend: fr`Écrivez le chemin seul, à partir de la racine du site, sans ${code("pathPrefix")}. ${code("/ancien/*")} vaut pour tout ce qui est sous ${code("/ancien/")}.`,
      example: { wrong: 'from: "https://exemple.fr/ancien/",', right: 'from: "/ancien/",' },
    },
    en: {
      title: "Unreadable old address",
      what: "The `from` of a redirect is no path that hosts compare: it holds a host name, a query string (`?`), an anchor (`#`), a space, a misplaced asterisk or an ambiguous encoding.",
      why: "These addresses are written into the files of rules of the hosts. A space or a line break would begin another rule there, and hardly any host compares query strings.",
      mend: "Write the path alone, from the root of the site, without `pathPrefix`. `/old/*` stands for everything below `/old/`.",
      example: { wrong: 'from: "https://example.org/old/",', right: 'from: "/old/",' },
    },
  },
  redirectTo: {
    fr: {
      title: "Cible de redirection illisible",
      what: fr`Le ${code("to")} d'une redirection n'est ni un chemin du site ni une adresse en https, ou ${code(":splat")} y est mal placé, ou il manque, ou il est de trop (statut 410).`,
      why: fr`Une cible que chaque hébergeur lirait à sa façon mènerait les lecteurs ailleurs que prévu, jusque sur le site d'un autre.`,
      mend: fr`Écrivez un chemin (${code("/nouveau/")}) ou une adresse en https. Après un motif, ${code("/nouveau/:splat")} reprend ce qui suivait l'ancien dossier.`,
      example: {
        wrong: 'from: "/blog/*", to: "/articles/*",',
        right: 'from: "/blog/*", to: "/articles/:splat",',
      },
    },
    en: {
      title: "Unreadable target of a redirect",
      what: "The `to` of a redirect is neither a path of the site nor an https address, or `:splat` is misplaced in it, or it is missing, or there should be none (status 410).",
      why: "A target that each host read in its own way would take readers elsewhere than meant, even to somebody else's site.",
      mend: "Write a path (`/new/`) or an https address. After a pattern, `/new/:splat` takes over what followed the old folder.",
      example: {
        wrong: 'from: "/blog/*", to: "/articles/*",',
        right: 'from: "/blog/*", to: "/articles/:splat",',
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
        wrong: '{ from: "/*", to: "https://exemple.fr/:splat" },',
        right: '{ from: "/blog/*", to: "https://exemple.fr/:splat" },',
      },
    },
    en: {
      title: "Redirect that would hide a page",
      what: "The old address is that of a page or file of the site, or a pattern (`/old/*`) covers some.",
      why: "On most hosts a rule comes before the files: the page would be published, and nobody could read it.",
      mend: "Remove the redirect, or change the address of the page. Instead of a pattern, give the old addresses one by one.",
      example: {
        wrong: '{ from: "/*", to: "https://example.org/:splat" },',
        right: '{ from: "/blog/*", to: "https://example.org/:splat" },',
      },
    },
  },
  redirectNowhere: {
    fr: {
      title: fr`Redirection vers une page qui n'existe pas`,
      what: fr`La cible d'une redirection est un chemin du site où le site construit n'a ni page ni fichier. L'ancre (${code("#")}) ne compte pas.`,
      why: fr`Le lecteur suivrait un vieux lien jusqu'à une page d'erreur.`,
      mend: fr`Prenez l'adresse que propose le message, ou celle d'une autre page.`,
      example: { wrong: 'to: "/a-propo/",', right: 'to: "/a-propos/",' },
    },
    en: {
      title: "Redirect to a page that does not exist",
      what: "The target of a redirect is a path of the site where the built site has neither a page nor a file. The anchor (`#`) does not count.",
      why: "The reader would follow an old link to an error page.",
      mend: "Take the address that the message proposes, or that of another page.",
      example: { wrong: 'to: "/abuot/",', right: 'to: "/about/",' },
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
  listTwice: {
    fr: {
      title: "Deux entrées pour une page",
      what: fr`Deux auteurs du journal, ou deux sujets, donnent la même adresse de page, par leur nom ou par leur ${code("slug")}.`,
      why: fr`Une adresse ne montre qu'une page : les articles de l'un manqueraient.`,
      mend: fr`Donnez un ${code("slug")} à l'une des deux entrées, ou réunissez-les.`,
      example: {
        wrong: '{ id: "jean-2", name: "Jean Martin" },',
        right: '{ id: "jean-2", name: "Jean Martin", slug: "jean-martin-lyon" },',
      },
    },
    en: {
      title: "Two entries for one page",
      what: "Two authors of the journal, or two subjects, give the same address of a page, by their names or by their `slug`.",
      why: "One address shows one page: the articles of one of them would be missing.",
      mend: "Give one of the two entries a `slug`, or make them one.",
      example: {
        wrong: '{ id: "john-2", name: "John Martin" },',
        right: '{ id: "john-2", name: "John Martin", slug: "john-martin-leeds" },',
      },
    },
  },
  listAlias: {
    fr: {
      title: "Ancien nom illisible",
      what: fr`Un élément d'${code("aliases")}, chez un auteur ou un sujet, ne donne aucune adresse : ni un nom en lettres latines, ni un chemin qui commence par ${code("/")}.`,
      why: fr`L'ancienne page ne mènerait pas à la nouvelle.`,
      mend: fr`Donnez l'ancien nom, tel qu'il s'écrivait, ou le chemin de l'ancienne page.`,
      example: { wrong: 'aliases: ["/tags/ia/*"],', right: 'aliases: ["/tags/ia/"],' },
    },
    en: {
      title: "Unreadable former name",
      what: "An item of `aliases`, of an author or subject, gives no address: it is neither a name in Latin letters nor a path that begins with `/`.",
      why: "The old page would not lead to the new one.",
      mend: "Give the former name, as it was written, or the path of the old page.",
      example: { wrong: 'aliases: ["/tags/ai/*"],', right: 'aliases: ["/tags/ai/"],' },
    },
  },
  redirectInFile: {
    fr: {
      title: fr`Ancienne adresse dans un fichier`,
      what: fr`Une ancienne adresse passe par un nom qui est celui d'un fichier du site, ou d'une autre ancienne adresse en ${code(".html")}.`,
      why: fr`La page qui mène à la nouvelle adresse serait dans un dossier de ce nom, et un fichier n'est pas un dossier.`,
      mend: fr`Retirez-la, ou corrigez-la si elle est mal copiée.`,
      example: { wrong: 'from: "/rss.xml/ancien/",', right: 'from: "/ancien/",' },
    },
    en: {
      title: "Old address inside a file",
      what: "An old address goes through a name that is that of a file of the site, or of another old address in `.html`.",
      why: "The page that leads to the new address would be in a folder of that name, and a file is no folder.",
      mend: "Remove it, or correct it if it was copied wrongly.",
      example: { wrong: 'from: "/rss.xml/old/",', right: 'from: "/old/",' },
    },
  },
  redirectLimit: {
    fr: {
      title: fr`Redirection qu'un hébergeur ne sait pas faire`,
      what: fr`L'un des hébergeurs de ${code("hosting")} (ou tous, si le journal n'en nomme pas) ne sait pas faire ce que demande la redirection : un motif ou un fichier chez qui ne lit pas de règles (GitHub Pages, S3), un statut 410 chez Netlify ou Cloudflare.`,
      why: fr`La redirection marcherait chez l'un et pas chez l'autre, sans que rien ne le montre ici.`,
      mend: fr`Donnez une à une les anciennes adresses, qui ont alors chacune leur page ; nommez votre hébergeur dans ${code("hosting")} ; ou acceptez-le en taisant l'avertissement.`,
      example: {
        wrong: '{ from: "/blog/*", to: "/" },',
        right: '{ from: "/blog/un-texte/", to: "/un-texte/" },',
      },
    },
    en: {
      title: "Redirect that a host cannot do",
      what: "One of the hosts in `hosting` (or all, where the journal names none) cannot do what the redirect asks: a pattern or a file on one that reads no rules (GitHub Pages, S3), status 410 on Netlify or Cloudflare.",
      why: "The redirect would work on one host and not on another, and nothing here would show it.",
      mend: "Give the old addresses one by one, each of which then has a page; name your host in `hosting`; or accept it and silence the warning.",
      example: {
        wrong: '{ from: "/blog/*", to: "/" },',
        right: '{ from: "/blog/some-text/", to: "/some-text/" },',
      },
    },
  },
  listFeedLost: {
    fr: {
      title: fr`Flux d'une liste renommée, perdu chez un hébergeur`,
      what: fr`Un auteur ou un sujet a changé d'adresse, et l'hébergeur ne lit pas de règles : une page y mène de l'ancienne liste à la nouvelle, mais rien ne peut prendre la place de l'ancien flux.`,
      why: fr`Un lecteur de flux ne suit pas une page : ses abonnés ne recevront plus rien.`,
      mend: fr`Gardez l'ancienne adresse par ${code("slug")}, ou acceptez-le en taisant l'avertissement.`,
      example: {
        wrong: '{ name: "Intelligence artificielle", aliases: ["IA"] },',
        right: '{ name: "Intelligence artificielle", slug: "ia" },',
      },
    },
    en: {
      title: "Feed of a renamed list, lost on a host",
      what: "An author or subject has another address, and the host reads no rules: a page there leads from the old list to the new one, but nothing can take the place of the old feed.",
      why: "A feed reader follows no page: its subscribers will receive nothing more.",
      mend: "Keep the old address with `slug`, or accept it and silence the warning.",
      example: {
        wrong: '{ name: "Artificial intelligence", aliases: ["AI"] },',
        right: '{ name: "Artificial intelligence", slug: "ai" },',
      },
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
  listAliasOwn: {
    fr: {
      title: fr`Ancienne adresse qui est celle d'aujourd'hui`,
      what: fr`Un élément d'${code("aliases")}, chez un auteur ou un sujet, donne l'adresse que sa page a déjà.`,
      why: fr`Il n'y a rien à rediriger. C'est sans danger, mais la ligne fait croire que la page a changé d'adresse.`,
      mend: fr`Retirez-le.`,
    },
    en: {
      title: fr`Old address that is today's`,
      what: "An item of `aliases`, of an author or subject, gives the address that the page has already.",
      why: "There is nothing to redirect. It does no harm, but the line looks as if the page had moved.",
      mend: "Remove it.",
    },
  },
  listAliasIdle: {
    fr: {
      title: fr`Ancien nom d'un auteur sans article`,
      what: fr`Un auteur du journal a des ${code("aliases")}, mais aucun article publié n'est de lui : il n'a donc pas de page.`,
      why: fr`Les anciennes adresses ne peuvent mener nulle part.`,
      mend: fr`Vérifiez comment les articles le nomment, ou retirez ${code("aliases")}.`,
    },
    en: {
      title: "Former name of an author without articles",
      what: "An author of the journal has `aliases`, but no published article is by that author, who therefore has no page.",
      why: "The old addresses cannot lead anywhere.",
      mend: "See how the articles name the author, or remove `aliases`.",
    },
  },
  listRenamed: {
    fr: {
      title: fr`Sujet ou auteur qui a changé d'adresse`,
      what: fr`La page d'un sujet ou d'un auteur disparaît, et les mêmes articles sont sous un autre nom : il a été renommé.`,
      why: fr`Les liens vers l'ancienne page, et les abonnés de son flux, ne trouveraient plus rien.`,
      mend: fr`Ajoutez la ligne que donne le message : les anciennes adresses mèneront aux nouvelles. Ou gardez l'ancienne adresse sous le nouveau nom, par ${code("slug")}.`,
      example: {
        wrong: 'tags: [{ name: "Intelligence artificielle" }],',
        right: 'tags: [{ name: "Intelligence artificielle", aliases: ["/tags/ia/"] }],',
      },
    },
    en: {
      title: "Subject or author that has another address",
      what: "The page of a subject or author disappears, and the same articles are under another name: it was renamed.",
      why: "Links to the old page, and the subscribers of its feed, would find nothing any more.",
      mend: "Add the line that the message gives: the old addresses will lead to the new ones. Or keep the old address under the new name, with `slug`.",
      example: {
        wrong: 'tags: [{ name: "Artificial intelligence" }],',
        right: 'tags: [{ name: "Artificial intelligence", aliases: ["/tags/ai/"] }],',
      },
    },
  },
} as const satisfies Partial<Record<ProblemName, Explained>>;
