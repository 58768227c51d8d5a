/** W55x: links to other sites. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutLinksOut = {
  outsideDead: {
    fr: {
      title: "Lien mort vers un autre site",
      what: fr`La page visée n'existe plus : son serveur répond 404 ou 410, ou son nom de domaine n'existe pas.`,
      why: fr`Une source que le lecteur ne peut plus lire n'en est plus une.`,
      mend: fr`Cherchez la nouvelle adresse de la page. À défaut, ouvrez l'adresse d'archive que donne le message et, si la copie est bonne, renvoyez à elle.`,
    },
    en: {
      title: "Dead link to another site",
      what: "The page is gone: its server answers 404 or 410, or its domain does not exist.",
      why: "A source that readers can no longer read is a source no longer.",
      mend: "Look for the new address of the page. If there is none, open the archive's address that the message gives and, if the copy is good, link to that.",
    },
  },
  outsideMoved: {
    fr: {
      title: "Page qui a changé d’adresse",
      what: fr`Le serveur dit que la page est passée pour de bon à une autre adresse (301 ou 308).`,
      why: fr`Le lien marche encore, mais un tel renvoi finit souvent par disparaître.`,
      mend: fr`Copiez la ligne que donne le message.`,
    },
    en: {
      title: "Page that has moved",
      what: "The server says that the page has moved to another address for good (301 or 308).",
      why: "The link still works, but such redirects often disappear in the end.",
      mend: "Copy the line that the message gives.",
    },
  },
  outsideUnanswered: {
    fr: {
      title: "Lien qui n’a pas pu être vérifié",
      what: fr`Le serveur n'a pas répondu dans le temps imparti, a rompu la connexion, est en panne (5xx) ou renvoie sans fin d'une adresse à l'autre.`,
      why: fr`Ce n'est peut-être qu'un mauvais moment : rien n'est dit de la page, et la vérification recommence la fois suivante.`,
      mend: fr`Ouvrez le lien dans un navigateur. S'il ne répond pas non plus après quelques jours, remplacez-le.`,
    },
    en: {
      title: "Link that could not be checked",
      what: "The server did not answer in the time given, broke the connection off, is out of order (5xx) or redirects without end.",
      why: "It may only be a bad moment: nothing is said of the page, and the next run asks again.",
      mend: "Open the link in a browser. If it still does not answer after some days, replace it.",
    },
  },
  outsideCertificate: {
    fr: {
      title: "Certificat qui n’est pas valable",
      what: fr`Le site visé présente un certificat périmé, fait pour un autre nom ou signé par lui-même.`,
      why: fr`Le navigateur du lecteur affiche une page d'alerte à la place de la source.`,
      mend: fr`Voyez si le site existe encore sous un autre nom. Une copie d'archive peut le remplacer.`,
    },
    en: {
      title: "Certificate that is not valid",
      what: "The site shows a certificate that has expired, is made for another name or is signed by itself.",
      why: "The reader's browser shows a page of warning in place of the source.",
      mend: "See whether the site still exists under another name. A copy in an archive may replace it.",
    },
  },
  networkAway: {
    fr: {
      title: "Réseau absent",
      what: fr`Aucun des liens vers d'autres sites n'a pu être demandé : cette machine n'a pas accès au réseau, ou ne sait plus traduire les noms en adresses.`,
      why: fr`Dire de chaque lien qu'il ne répond pas n'apprendrait rien.`,
      mend: fr`Vérifiez la connexion, puis relancez ${code("tribune check --external")}.`,
    },
    en: {
      title: "No network",
      what: "None of the links to other sites could be asked for: this machine has no access to the network, or can no longer turn names into addresses.",
      why: "To say of each link that it does not answer would teach nothing.",
      mend: "See to the connection, then run `tribune check --external` again.",
    },
  },
} as const satisfies Partial<Readonly<Record<ProblemName, Explained>>>;
