/** E8xx: the finished site, before it is published. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutPublication = {
  pageIncomplete: {
    fr: {
      title: "Page incomplète",
      what: fr`Une page que le site doit avoir n'a pas été écrite, est vide, ou s'arrête avant ${code("</html>")}.`,
      why: fr`Un lecteur verrait une page coupée, ou aucune. Le site en place, lui, est entier : il le reste.`,
      mend: fr`Si le site a ses propres mises en page, voyez celle de cette page : elle doit finir par ${code("</html>")}, et garder l'adresse que Tribune lui donne. Sinon, cherchez dans ${code(".eleventy.ts")} une extension ou une transformation qui retire du texte.`,
    },
    en: {
      title: "Incomplete page",
      what: "A page that the site must have was not written, is empty, or stops before `</html>`.",
      why: "A reader would see a page cut short, or none. The site in place is whole, and stays so.",
      mend: "If the site has layouts of its own, look at that page's: it must end with `</html>` and keep the address that Tribune gives it. Otherwise look in `.eleventy.ts` for a plugin or transform that takes text away.",
    },
  },
  pageMoved: {
    fr: {
      title: "Article qui change d’adresse",
      what: fr`Un article déjà publié a une nouvelle adresse, parce que son titre ou son ${code("slug")} a changé. L'ancienne n'existerait plus.`,
      why: fr`Des lecteurs, d'autres sites et les moteurs de recherche ont gardé l'ancienne adresse. Leurs liens mèneraient à une page absente.`,
      mend: fr`Copiez la ligne que donne le message dans l'en-tête de l'article : l'ancienne adresse mènera à la nouvelle. Pour garder l'ancienne adresse, prenez plutôt la ligne ${code("slug")} qu'il donne aussi. Si l'article vient de paraître et que personne n'a pu le lire, ${code("tribune build --allow-removed")} publie sans renvoi.`,
    },
    en: {
      title: "Article that changes its address",
      what: "An article that is published has a new address, because its title or its `slug` has changed. The old one would be gone.",
      why: "Readers, other sites and search engines have kept the old address. Their links would lead to a missing page.",
      mend: "Copy the line that the message gives into the front matter of the article: the old address will lead to the new one. To keep the old address, take the `slug` line that it gives as well. If the article has just come out and nobody can have read it, `tribune build --allow-removed` publishes without a redirect.",
    },
  },
  pageUnpublished: {
    fr: {
      title: "Article publié, puis retenu",
      what: fr`Un article publié est redevenu un brouillon, ou sa date a été reportée : sa page disparaîtrait.`,
      why: fr`Qui a gardé l'adresse trouverait une page absente, sans savoir si l'article a été retiré, ni pourquoi.`,
      mend: fr`Pour le retirer en le disant, ajoutez à son en-tête ${code('withdrawn: { date: 2026-11-23, reason: "Un chiffre était faux." }')}. Sa page donnera la date et le motif. Pour l'effacer tout à fait, lancez ${code("tribune build --allow-removed")}.`,
    },
    en: {
      title: "Article published, then held back",
      what: "A published article is a draft again, or its date was put off: its page would disappear.",
      why: "Whoever has kept the address would find a missing page, without knowing whether the article was withdrawn, or why.",
      mend: 'To withdraw it openly, add `withdrawn: { date: 2026-11-23, reason: "A figure was wrong." }` to its front matter. Its page will give the date and the reason. To remove it altogether, run `tribune build --allow-removed`.',
    },
  },
  pageGone: {
    fr: {
      title: "Page publiée qui disparaîtrait",
      what: fr`Une page du site en place n'est plus dans le nouveau : le fichier de l'article a été effacé, une ligne de ses ${code("aliases")} a été ôtée, ou un modèle du site ne l'écrit plus.`,
      why: fr`Aucun lien d'un lecteur ne doit se rompre par accident. Un fichier effacé par mégarde se verrait ici.`,
      mend: fr`Remettez le fichier s'il manque par erreur. S'il a fusionné avec un autre article, ajoutez son adresse aux ${code("aliases")} de celui-ci. S'il est retiré, gardez son en-tête avec ${code("withdrawn")}. Sinon, lancez une fois ${code("tribune build --allow-removed")}.`,
    },
    en: {
      title: "Published page that would disappear",
      what: "A page of the site in place is not in the new one: the article's file was deleted, a line of its `aliases` was taken out, or a template of the site no longer writes it.",
      why: "No reader's link may break by accident. A file deleted by mistake would show here.",
      mend: "Put the file back if it is missing by mistake. If it was merged into another article, add its address to the `aliases` of that one. If it is withdrawn, keep its front matter with `withdrawn`. Otherwise run `tribune build --allow-removed` once.",
    },
  },
  listGone: {
    fr: {
      title: "Page de liste qui disparaît",
      what: fr`Un sujet, un auteur ou une année n'a plus d'article : sa page n'est plus écrite.`,
      why: fr`Une telle page ne contient que des liens. Sa perte gêne peu, mais un mot-clé mal recopié peut en être la cause.`,
      mend: fr`Si le sujet devait rester, voyez l'orthographe du mot-clé dans les articles. Sinon, il n'y a rien à faire.`,
    },
    en: {
      title: "List page that disappears",
      what: "A subject, an author or a year has no article any more: its page is no longer written.",
      why: "Such a page holds only links. Its loss matters little, but a tag copied wrongly may be the cause.",
      mend: "If the subject should have stayed, look at the spelling of the tag in the articles. Otherwise there is nothing to do.",
    },
  },
  filesGone: {
    fr: {
      title: "Fichier publié qui disparaît",
      what: fr`Un document ou une image que le site publiait à une adresse fixe n'y est plus : plus aucun texte ne le lie, il a changé de nom, ou son article a changé d'adresse. Une image liée par un texte se trouve maintenant dans ${code("/assets/images/")}, sans ses métadonnées.`,
      why: fr`Des lecteurs et d'autres sites ont peut-être noté cette adresse, qui ne répondrait plus. Le site qui paraît est le nouveau : l'avertissement ne vient qu'une fois.`,
      mend: fr`Si le fichier est ailleurs, dites où dans ${code("redirects")}, que suivent les serveurs nommés dans ${code("hosting")}. S'il devait disparaître, il n'y a rien à faire.`,
    },
    en: {
      title: "Published file that disappears",
      what: "A document or picture that the site published at an address of its own is gone: no text links to it any more, it has another name, or its article has another address. A picture that a text links to is now in `/assets/images/`, without its metadata.",
      why: "Readers and other sites may have noted the address, which no longer answers. The new site is published all the same, and the warning comes only once.",
      mend: "If the file is elsewhere, say where in `redirects`, which the servers named in `hosting` follow. If it was meant to go, there is nothing to do.",
    },
  },
  builtLinkDead: {
    fr: {
      title: "Lien mort dans le site construit",
      what: fr`Une page du site renvoie à une adresse de ce même site où rien n'a été écrit : une entrée de la navigation, un logo, un fichier, une image d'une mise en page.`,
      why: fr`Le lecteur qui suit le lien trouve une page absente ; une image ne s'affiche pas.`,
      mend: fr`Corrigez l'adresse dans ${code(".eleventy.ts")}, dans ${code("layouts/")} ou dans l'article, ou ajoutez le fichier qui manque.`,
    },
    en: {
      title: "Dead link in the built site",
      what: "A page of the site points to an address of this same site where nothing was written: an entry of the navigation, a logo, a file, a picture of a layout.",
      why: "The reader who follows the link finds a missing page; a picture does not show.",
      mend: "Mend the address in `.eleventy.ts`, in `layouts/` or in the article, or add the missing file.",
    },
  },
  builtAnchorDead: {
    fr: {
      title: "Ancre absente du site construit",
      what: fr`Un lien du site vise un endroit d'une page (${code("/page/#endroit")}) que cette page n'a pas.`,
      why: fr`Le lecteur arrive en haut de la page et cherche ce qu'on lui promettait.`,
      mend: fr`Corrigez l'ancre dans le modèle de ${code("layouts/")}, dans ${code(".eleventy.ts")} ou dans le texte qui contient le lien.`,
    },
    en: {
      title: "Anchor missing from the built site",
      what: "A link of the site aims at a place in a page (`/page/#place`) that the page does not have.",
      why: "The reader lands at the top of the page and looks for what was promised.",
      mend: "Mend the anchor in the layout, in `.eleventy.ts` or in the text that holds the link.",
    },
  },
  builtHeading: {
    fr: {
      title: "Page sans titre, ou à plusieurs",
      what: fr`Une page du site construit n'a pas de ${code("<h1>")}, ou en a plusieurs.`,
      why: fr`C'est par lui qu'un lecteur d'écran dit où l'on est, et qu'un moteur de recherche sait de quoi parle la page.`,
      mend: fr`Voyez le modèle de cette page dans ${code("layouts/")}.`,
    },
    en: {
      title: "Page with no title, or with several",
      what: "A page of the built site has no `<h1>`, or several.",
      why: "It is by this heading that a screen reader says where one is, and that a search engine knows what the page is about.",
      mend: "See the layout of that page in `layouts/`.",
    },
  },
  builtTitleTwice: {
    fr: {
      title: "Deux pages du même titre",
      what: fr`Plusieurs pages du site construit ont le même ${code("<title>")}.`,
      why: fr`Dans les onglets, les favoris et les résultats de recherche, rien ne les distingue.`,
      mend: fr`Si l'une est un article et l'autre une liste, changez le titre de l'article ; sinon, voyez le modèle dans ${code("layouts/")}.`,
    },
    en: {
      title: "Two pages of one title",
      what: "Several pages of the built site have the same `<title>`.",
      why: "In tabs, bookmarks and search results nothing tells them apart.",
      mend: "If one is an article and the other a list, change the article's title; otherwise see the layout in `layouts/`.",
    },
  },
  builtImageAlt: {
    fr: {
      title: "Image d’un modèle sans texte de remplacement",
      what: fr`Une page du site construit montre une image sans attribut ${code("alt")}.`,
      why: fr`Un lecteur d'écran lit alors le nom du fichier.`,
      mend: fr`Ajoutez ${code("alt")} dans le modèle qui montre l'image ; vide, il dit qu'elle ne fait qu'orner.`,
    },
    en: {
      title: "Image of a layout without alternative text",
      what: "A page of the built site shows an image without an `alt` attribute.",
      why: "A screen reader then reads the name of the file out.",
      mend: "Add `alt` in the layout that shows the image; an empty one says that it only adorns.",
    },
  },
  builtIdTwice: {
    fr: {
      title: "Identifiant donné deux fois dans une page",
      what: fr`Dans une page du site construit, plusieurs éléments ont le même attribut ${code("id")}. Le plus souvent, un modèle du journal en donne un qui est aussi celui d'un intertitre.`,
      why: fr`Un lien vers cet endroit n'atteint que le premier des deux, et un lecteur d'écran peut lire le nom d'un autre.`,
      mend: fr`Ajoutez un tiret bas à la fin de l'identifiant du modèle, comme ${code("contact_")} : celui d'un intertitre ne finit jamais ainsi, et les deux ne se rencontreront plus.`,
    },
    en: {
      title: "Id given twice in a page",
      what: "In a page of the built site, several elements have the same `id` attribute. Most often a layout of the journal's own gives one that is a heading's too.",
      why: "A link to that place reaches only the first of the two, and a screen reader may read out the name of another.",
      mend: "Add an underscore to the end of the layout's id, such as `contact_`: a heading's never ends with one, so the two cannot meet again.",
    },
  },
  hostFull: {
    fr: {
      title: "Site trop grand pour son hébergeur",
      what: fr`Un des hébergeurs nommés par ${code("hosting")} n'accepte pas un site de cette taille : trop de fichiers, trop d'octets, ou un fichier trop lourd.`,
      why: fr`L'envoi échouerait chez l'hébergeur, après une construction réussie ici.`,
      mend: fr`Le message nomme les réglages qui rendent le site plus petit, et ce que chacun épargne : les copies en Markdown, les cartes des liens partagés, la recherche, les copies comprimées, les flux des sujets. Le guide de l'hébergement a les limites et leurs sources. Si votre offre en accepte plus, taisez l'avertissement.`,
    },
    en: {
      title: "Site too large for its host",
      what: "One of the hosts in `hosting` does not take a site of this size: too many files, too many bytes, or a file that is too large.",
      why: "The upload would fail at the host, after a build that succeeds here.",
      mend: "The message names the settings that make the site smaller, and what each would save: Markdown copies, cards of shared links, search, compressed copies, feeds of subjects. The hosting guide has the limits and their sources. If your plan takes more, silence the warning.",
    },
  },
  outputIsRelease: {
    fr: {
      title: "Eleventy seul sur un site à versions",
      what: fr`Le dossier du site est un lien vers une version, gardée par ${code("tribune build --releases")}. ${code("npx eleventy")} écrirait dans cette version même.`,
      why: fr`Un fichier qui n'a pas changé d'une version à l'autre est le même fichier : y écrire abîmerait les versions où ${code("tribune rollback")} doit pouvoir revenir.`,
      mend: fr`Lancez ${code("tribune build")}. Pour essayer avec Eleventy, donnez-lui un autre dossier par ${code("--output")}.`,
    },
    en: {
      title: "Eleventy by itself on a site with releases",
      what: "The site's folder is a link to a release, kept by `tribune build --releases`. `npx eleventy` would write into that very release.",
      why: "A file that has not changed from one release to the next is one and the same file: to write into it would damage the releases to which `tribune rollback` must be able to return.",
      mend: "Run `tribune build`. To try things with Eleventy, give it another folder with `--output`.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
