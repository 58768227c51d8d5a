/** E5xx: the text, its links and its pictures. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutMarkdown = {
  unsafeLink: {
    fr: {
      title: "Lien dangereux",
      what: fr`L'adresse d'un lien ou d'une image commence par autre chose que ${code("http:")}, ${code("https:")}, ${code("mailto:")} ou ${code("tel:")}. Une image n'admet que les deux premiers.`,
      why: fr`Un lien en ${code("javascript:")} ou ${code("data:")} fait exécuter un programme dans le navigateur du lecteur, au nom de votre site : il peut lire ce qu'il y saisit ou l'envoyer ailleurs. D'autres, comme ${code("file:")}, ne marchent que sur la machine de l'auteur.`,
      mend: fr`Donnez l'adresse d'une page. Pour montrer une telle adresse sans en faire un lien, mettez-la entre accents graves.`,
      example: {
        wrong: "Voir [la liste](javascript:afficher()).",
        right: "Voir [la liste](https://exemple.fr/liste).",
      },
    },
    en: {
      title: "Dangerous link",
      what: "The address of a link or picture begins with something other than `http:`, `https:`, `mailto:` or `tel:`. A picture takes only the first two.",
      why: "A link in `javascript:` or `data:` has a program run in the reader's browser in the name of your site: it can read what they type there or send them elsewhere. Others, such as `file:`, work only on the author's machine.",
      mend: "Give the address of a page. To show such an address without making it a link, put it in backquotes.",
      example: {
        wrong: "See [the list](javascript:show()).",
        right: "See [the list](https://example.org/list).",
      },
    },
  },
  linkUnreadable: {
    fr: {
      title: "Adresse de lien illisible",
      what: fr`L'adresse d'un lien a la forme d'une adresse web, mais aucun navigateur ne pourrait l'ouvrir.`,
      why: fr`Le lecteur qui suivrait ce lien n'arriverait nulle part.`,
      mend: fr`Copiez de nouveau l'adresse depuis la barre du navigateur.`,
      example: {
        wrong: "Lire [le rapport](https://).",
        right: "Lire [le rapport](https://exemple.fr/rapport).",
      },
    },
    en: {
      title: "Unreadable link address",
      what: "The address of a link has the form of a web address, but no browser could open it.",
      why: "Readers who followed this link would get nowhere.",
      mend: "Copy the address once more from the bar of the browser.",
      example: {
        wrong: "Read [the report](https://).",
        right: "Read [the report](https://example.org/report).",
      },
    },
  },
  imageMissing: {
    fr: {
      title: "Image ou fichier introuvable",
      what: fr`L'image, ou le fichier auquel mène un lien, n'est pas là où l'article le dit. Le chemin part du dossier de l'article.`,
      why: fr`La page montrerait un cadre vide ou un lien mort. Chez la plupart des hébergeurs, ${code("Puce.PNG")} et ${code("puce.png")} sont deux fichiers : une image visible chez vous peut manquer en ligne.`,
      mend: fr`Mettez le fichier à côté de l'article, ou corrigez son nom, majuscules comprises.`,
      example: { wrong: "![Une puce sur sa carte](pusse.png)", right: "![Une puce sur sa carte](puce.png)" },
    },
    en: {
      title: "Picture or file not found",
      what: "The picture, or the file that a link leads to, is not where the article says. The path starts from the article's folder.",
      why: "The page would show an empty frame or a dead link. At most hosts `Chip.PNG` and `chip.png` are two files: a picture that you can see may be missing online.",
      mend: "Put the file beside the article, or correct its name, capitals included.",
      example: { wrong: "![A chip on its board](chp.png)", right: "![A chip on its board](chip.png)" },
    },
  },
  imageWithoutAlt: {
    fr: {
      title: "Image sans texte de remplacement",
      what: fr`Rien, entre les crochets de l'image ou dans le champ ${code("alt")}, ne dit ce qu'elle montre.`,
      why: fr`Qui n'y voit pas entend ce texte à la place de l'image. Il sert aussi quand l'image ne se charge pas, et aux moteurs de recherche.`,
      mend: fr`Décrivez en quelques mots ce que l'image montre et que le texte ne dit pas.`,
      example: { wrong: "![](puce.png)", right: "![Une puce sur sa carte](puce.png)" },
    },
    en: {
      title: "Picture without alternative text",
      what: "Nothing between the brackets of the picture or in the field `alt` says what it shows.",
      why: "Those who cannot see hear this text in place of the picture. It is also used when the picture does not load, and by search engines.",
      mend: "Describe in a few words what the picture shows and the text does not say.",
      example: { wrong: "![](chip.png)", right: "![A chip on its board](chip.png)" },
    },
  },
  articleLinkDead: {
    fr: {
      title: "Lien vers un article introuvable",
      what: fr`Un lien nomme un fichier ${code(".md")} qui n'existe pas, ou dont l'article n'est pas publié : un brouillon, un article à paraître.`,
      why: fr`Le lecteur qui suivrait ce lien trouverait une page absente.`,
      mend: fr`Corrigez le chemin, qui part du dossier de l'article. Si l'autre article n'est pas encore publié, ajoutez le lien à sa parution.`,
      example: {
        wrong: "Voir [l’autre article](../2025/puce.md).",
        right: "Voir [l’autre article](../2025/puces.md).",
      },
    },
    en: {
      title: "Link to an article not found",
      what: "A link names an `.md` file that does not exist, or the article of which is not published: a draft, an article of the future.",
      why: "Readers who followed this link would find no page.",
      mend: "Correct the path, which starts from the article's folder. If the other article is not published yet, add the link when it is.",
      example: {
        wrong: "See [the other article](../2025/chip.md).",
        right: "See [the other article](../2025/chips.md).",
      },
    },
  },
  linkDead: {
    fr: {
      title: "Lien mort dans le site",
      what: fr`Un lien vers votre propre site, qui commence par une barre ou par son adresse, ne mène à aucune de ses pages.`,
      why: fr`Le lecteur trouverait une page absente. Tribune connaît toutes les pages du site et peut donc le dire avant lui.`,
      mend: fr`Prenez l'adresse que propose le message. Un lien vers le fichier de l'article, comme ${code("../2025/puces.md")}, suit les changements d'adresse.`,
      example: { wrong: "Voir [les puces](/puce/).", right: "Voir [les puces](/puces/)." },
    },
    en: {
      title: "Dead link within the site",
      what: "A link to your own site, which begins with a slash or with its address, leads to none of its pages.",
      why: "Readers would find no page. Tribune knows every page of the site and can therefore say so before they do.",
      mend: "Take the address that the message offers. A link to the article's file, such as `../2025/chips.md`, follows changes of address.",
      example: { wrong: "See [chips](/chip/).", right: "See [chips](/chips/)." },
    },
  },
  anchorDead: {
    fr: {
      title: "Endroit de la page introuvable",
      what: fr`Ce qui suit le dièse dans un lien ne désigne aucun intertitre de la page.`,
      why: fr`Le lecteur arriverait en haut de la page, sans savoir ce qu'on voulait lui montrer. L'endroit porte le nom de l'intertitre : il se perd quand celui-ci est récrit.`,
      mend: fr`Prenez le nom que propose le message, ou retirez le dièse et ce qui le suit.`,
      example: {
        wrong: "Voir [la suite](../2025/puces.md#la-suit).",
        right: "Voir [la suite](../2025/puces.md#la-suite).",
      },
    },
    en: {
      title: "Place in the page not found",
      what: "What follows the hash sign in a link is no heading of the page.",
      why: "Readers would arrive at the top of the page without knowing what they were meant to see. The place has the name of the heading: it is lost when that is rewritten.",
      mend: "Take the name that the message offers, or remove the hash sign and what follows it.",
      example: {
        wrong: "See [the rest](../2025/chips.md#the-res).",
        right: "See [the rest](../2025/chips.md#the-rest).",
      },
    },
  },
  nestingTooDeep: {
    fr: {
      title: "Trop de niveaux dans le texte",
      what: fr`Des citations ou des listes sont emboîtées sur plus de niveaux que Tribune n'en lit.`,
      why: fr`Au-delà, une partie du texte disparaîtrait de la page. Tribune préfère le dire plutôt que de perdre une phrase.`,
      mend: fr`Cherchez une longue suite de ${code(">")} ou de tirets, venue d'ordinaire d'un courriel transféré, et retirez-la.`,
    },
    en: {
      title: "Too many levels in the text",
      what: "Quotes or lists are nested on more levels than Tribune reads.",
      why: "Beyond them, part of the text would disappear from the page. Tribune would rather say so than lose a sentence.",
      mend: "Look for a long run of `>` or hyphens, which usually comes from a forwarded e-mail, and remove it.",
    },
  },
  protocolRelative: {
    fr: {
      title: "Lien sans protocole",
      what: fr`L'adresse d'un lien commence par deux barres, sans ${code("https:")} devant.`,
      why: fr`Un tel lien emprunte le protocole de la page où il se trouve. Dans un courriel, un flux ou une page enregistrée, il n'y en a pas, et le lien est mort.`,
      mend: fr`Ajoutez ${code("https:")} devant les deux barres.`,
      example: { wrong: "Lire [ailleurs](//exemple.fr/).", right: "Lire [ailleurs](https://exemple.fr/)." },
    },
    en: {
      title: "Link without a protocol",
      what: "The address of a link begins with two slashes, without `https:` before them.",
      why: "Such a link borrows the protocol of the page it stands in. In an e-mail, a feed or a saved page there is none, and the link is dead.",
      mend: "Add `https:` before the two slashes.",
      example: { wrong: "Read [there](//example.org/).", right: "Read [there](https://example.org/)." },
    },
  },
  addressMissing: {
    fr: {
      title: "Lien sans adresse",
      what: fr`Les parenthèses d'un lien ou d'une image sont vides.`,
      why: fr`Le lien mènerait à la page où il se trouve, et l'image ne montrerait rien.`,
      mend: fr`Écrivez l'adresse ou le nom du fichier entre les parenthèses, ou ne gardez que les mots.`,
      example: { wrong: "Voir [le rapport]().", right: "Voir [le rapport](https://example.org/rapport)." },
    },
    en: {
      title: "Link without an address",
      what: "The round brackets of a link or picture are empty.",
      why: "The link would lead to the page it stands on, and the picture would show nothing.",
      mend: "Write the address or the name of the file in the brackets, or keep the words alone.",
      example: { wrong: "See [the report]().", right: "See [the report](https://example.org/report)." },
    },
  },
  imageOutside: {
    fr: {
      title: "Image hors du dossier",
      what: fr`Le chemin d'une image ou d'un fichier remonte au-dessus du dossier des articles.`,
      why: fr`Un article pourrait sinon publier n'importe quel fichier de la machine, et l'image manquerait sur une autre.`,
      mend: fr`Copiez le fichier à côté de l'article.`,
      example: { wrong: "![Une puce](../../puce.png)", right: "![Une puce](puce.png)" },
    },
    en: {
      title: "Picture outside the folder",
      what: "The path of a picture or file climbs above the articles' folder.",
      why: "Otherwise an article could publish any file of the machine, and the picture would be missing on another one.",
      mend: "Copy the file beside the article.",
      example: { wrong: "![A chip](../../chip.png)", right: "![A chip](chip.png)" },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
