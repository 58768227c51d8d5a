/** The names and addresses of subjects and authors. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutListNames = {
  listTwice: {
    fr: {
      title: "Deux entrées pour une page",
      what: fr`Deux auteurs du journal, ou deux sujets, donnent la même adresse de page, par leur nom ou par leur ${code("slug")}.`,
      why: fr`Une adresse ne montre qu'une page : les articles de l'un manqueraient.`,
      mend: fr`Donnez un ${code("slug")} à l'une des deux entrées, ou réunissez-les.`,
      example: {
        wrong: 'tags: [{ name: "Presse" }, { name: "presse" }],',
        right: 'tags: [{ name: "Presse" }],',
      },
    },
    en: {
      title: "Two entries for one page",
      what: "Two authors of the journal, or two subjects, give the same address of a page, by their names or by their `slug`.",
      why: "One address shows one page: the articles of one of them would be missing.",
      mend: "Give one of the two entries a `slug`, or make them one.",
      example: {
        wrong: 'tags: [{ name: "Press" }, { name: "press" }],',
        right: 'tags: [{ name: "Press" }],',
      },
    },
  },
  listAlias: {
    fr: {
      title: "Ancien nom illisible",
      what: fr`Un élément d'${code("aliases")}, chez un auteur ou un sujet, ne donne aucune adresse : ni un nom en lettres latines, ni un chemin qui commence par ${code("/")}.`,
      why: fr`L'ancienne page ne mènerait pas à la nouvelle.`,
      mend: fr`Donnez l'ancien nom, tel qu'il s'écrivait, ou le chemin de l'ancienne page.`,
    },
    en: {
      title: "Unreadable former name",
      what: "An item of `aliases`, of an author or subject, gives no address: it is neither a name in Latin letters nor a path that begins with `/`.",
      why: "The old page would not lead to the new one.",
      mend: "Give the former name, as it was written, or the path of the old page.",
    },
  },
  listFeedLost: {
    fr: {
      title: fr`Flux d'une liste renommée, perdu chez un hébergeur`,
      what: fr`Un auteur ou un sujet a changé d'adresse, et l'hébergeur ne lit pas de règles : une page y mène de l'ancienne liste à la nouvelle, mais rien ne peut prendre la place de l'ancien flux.`,
      why: fr`Un lecteur de flux ne suit pas une page : ses abonnés ne recevront plus rien.`,
      mend: fr`Gardez l'ancienne adresse par ${code("slug")}, ou acceptez-le en taisant l'avertissement.`,
    },
    en: {
      title: "Feed of a renamed list, lost on a host",
      what: "An author or subject has another address, and the host reads no rules: a page there leads from the old list to the new one, but nothing can take the place of the old feed.",
      why: "A feed reader follows no page: its subscribers will receive nothing more.",
      mend: "Keep the old address with `slug`, or accept it and silence the warning.",
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
    },
    en: {
      title: "Subject or author that has another address",
      what: "The page of a subject or author disappears, and the same articles are under another name: it was renamed.",
      why: "Links to the old page, and the subscribers of its feed, would find nothing any more.",
      mend: "Add the line that the message gives: the old addresses will lead to the new ones. Or keep the old address under the new name, with `slug`.",
    },
  },
} as const satisfies Partial<Record<ProblemName, Explained>>;
