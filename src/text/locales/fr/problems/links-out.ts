/** W55x: links to other sites, checked by `tribune check --external`, in French. */
import { fr } from "../../../sentence.ts";
import type { LinkOutSentences } from "../../problems/links-out.ts";

const UNANSWERED = {
  slow: fr`le serveur n'a pas répondu à temps`,
  refused: "la connexion est refusée",
  reset: "la connexion a été rompue",
  unreadable: fr`la réponse n'est pas lisible`,
  loop: "ses redirections tournent en rond",
  "many-redirects": "ses redirections ne finissent pas",
  server: "le serveur est en panne",
  busy: "le serveur demande de revenir plus tard",
} as const;

export const linksOut: LinkOutSentences = {
  outsideDead: ({ given, status, archive }) => [
    status === undefined
      ? fr`Le lien « ${given} » est mort : ce nom de domaine n'existe pas.`
      : fr`Le lien « ${given} » est mort : le serveur répond ${status}.`,
    fr`Une copie s'en trouve peut-être ici : ${archive}`,
  ],
  outsideMoved: ({ given, target }) =>
    fr`La page « ${given} » a changé d'adresse pour de bon : « ${target} ».`,
  outsideUnanswered: ({ given, reason }) =>
    fr`Le lien « ${given} » n'a pas pu être vérifié : ${UNANSWERED[reason]}.`,
  outsideCertificate: ({ given, code }) =>
    fr`Le certificat de « ${given} » n'est pas valable (${code}) : le navigateur du lecteur lui barrera le chemin.`,
  networkAway: ({ links }) =>
    fr`Le réseau ne répond pas : aucun lien vers l'extérieur n'a pu être vérifié, sur ${links}.`,
};
