/** W55x: links to other sites, told by `tribune check --external`. */
import { fr } from "../text/sentence.ts";
import { define } from "./problem.ts";

const UNANSWERED = {
  slow: { fr: fr`le serveur n'a pas répondu à temps`, en: "the server did not answer in time" },
  refused: { fr: "la connexion est refusée", en: "the connection is refused" },
  reset: { fr: "la connexion a été rompue", en: "the connection was broken off" },
  unreadable: { fr: fr`la réponse n'est pas lisible`, en: "the answer cannot be read" },
  loop: { fr: "ses redirections tournent en rond", en: "its redirects go round in circles" },
  "many-redirects": { fr: "ses redirections ne finissent pas", en: "its redirects do not end" },
  server: { fr: "le serveur est en panne", en: "the server is out of order" },
  busy: { fr: "le serveur demande de revenir plus tard", en: "the server asks to come back later" },
} as const;

/** Why a link could be judged neither alive nor dead. */
export type Unanswered = keyof typeof UNANSWERED;

export const UNANSWERED_REASONS = Object.keys(UNANSWERED).filter((reason): reason is Unanswered =>
  Object.hasOwn(UNANSWERED, reason),
);

export const linksOut = {
  outsideDead: define<{ given: string; status: number | undefined; archive: string }>(
    "W550",
    ({ given, status, archive }) => ({
      fr: [
        status === undefined
          ? fr`Le lien « ${given} » est mort : ce nom de domaine n'existe pas.`
          : fr`Le lien « ${given} » est mort : le serveur répond ${status}.`,
        fr`Une copie s'en trouve peut-être ici : ${archive}`,
      ],
      en: [
        status === undefined
          ? `The link "${given}" is dead: that domain does not exist.`
          : `The link "${given}" is dead: the server answers ${status}.`,
        `There may be a copy of it here: ${archive}`,
      ],
    }),
  ),
  outsideMoved: define<{ given: string; target: string; mended: string | undefined }>(
    "W551",
    ({ given, target, mended }) => ({
      fr: fr`La page « ${given} » a changé d'adresse pour de bon : « ${target} ».`,
      en: `The page "${given}" has moved for good: "${target}".`,
      mended,
    }),
  ),
  outsideUnanswered: define<{ given: string; reason: Unanswered }>("W552", ({ given, reason }) => ({
    fr: fr`Le lien « ${given} » n'a pas pu être vérifié : ${UNANSWERED[reason].fr}.`,
    en: `The link "${given}" could not be checked: ${UNANSWERED[reason].en}.`,
  })),
  outsideCertificate: define<{ given: string; code: string }>("W553", ({ given, code }) => ({
    fr: fr`Le certificat de « ${given} » n'est pas valable (${code}) : le navigateur du lecteur lui barrera le chemin.`,
    en: `The certificate of "${given}" is not valid (${code}): the reader's browser will bar the way.`,
  })),
  networkAway: define<{ links: number }>("W554", ({ links }) => ({
    fr: fr`Le réseau ne répond pas : aucun lien vers l'extérieur n'a pu être vérifié, sur ${links}.`,
    en: `The network does not answer: of ${links} links to other sites, none could be checked.`,
  })),
};
