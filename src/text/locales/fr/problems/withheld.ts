/** Why a linked text is not published, in French. */
import { fr } from "../../../sentence.ts";
import type { WithheldSentences } from "../../problems/withheld.ts";

const WAIT = fr`Retirez le lien jusqu'à ce que cet article paraisse.`;

export const WITHHELD: WithheldSentences = {
  draft: [fr`c'est un brouillon`, WAIT],
  future: [fr`sa date est à venir`, WAIT],
  faulty: [fr`son en-tête contient une erreur`, fr`Corrigez-la : le lien est juste.`],
};
