/** E5xx: incomplete notes and blocks, in French. */
import { list } from "../../../list.ts";
import { fr } from "../../../sentence.ts";
import type { BlockSentences } from "../../problems/markdown-blocks.ts";

export const markdownBlocks: BlockSentences = {
  noteUndefined: ({ label, meant }) =>
    meant
      ? fr`La note « [^${label}] » n'est définie nulle part : vouliez-vous dire « [^${meant}] » ?`
      : [
          fr`La note « [^${label}] » n'est définie nulle part.`,
          fr`Ajoutez, sur une ligne à elle : [^${label}]: suivi de son texte.`,
        ],
  noteUncalled: ({ label }) => [
    fr`La note « [^${label}] » n'est appelée nulle part : elle ne paraîtrait pas.`,
    fr`Écrivez [^${label}] dans le texte, là où elle s'applique, ou retirez-la.`,
  ],
  noteTwice: ({ label }) => [
    fr`La note « [^${label}] » est déjà définie plus haut : une seule des deux paraîtrait.`,
    fr`Donnez à l'une des deux un autre nom, ici et à son appel.`,
  ],
  calloutUnclosed: ({ opening, colons }) => [
    fr`Le bloc « ${opening} » n'est jamais fermé : il prend tout ce qui suit.`,
    fr`Ajoutez une ligne « ${colons} » après sa dernière ligne ; un bloc qui en contient un autre s'ouvre et se ferme avec un deux-points de plus.`,
  ],
  calloutStray: ({ given }) => [
    fr`Cette ligne « ${given} » ne ferme aucun bloc.`,
    fr`Retirez-la, ou ouvrez le bloc avant elle.`,
  ],
  calloutUnknown: ({ given, meant, kinds }) => [
    meant
      ? fr`Aucun bloc ne s'appelle « ${given} » : vouliez-vous dire « ${meant} » ?`
      : fr`Aucun bloc ne s'appelle « ${given} ».`,
    fr`Les blocs sont : ${list(kinds.fr, "fr")} ; seule la citation porte d'autres mots, le nom de qui est cité.`,
  ],
  codeUnclosed: ({ fence }) => [
    fr`Le bloc de code ouvert par « ${fence} » n'est jamais fermé : tout ce qui suit paraîtrait comme du code.`,
    fr`Ajoutez une ligne « ${fence} » après sa dernière ligne.`,
  ],
  headingUnspaced: ({ written }) =>
    fr`Sans espace ordinaire après « ${written.trim()} », cette ligne n'est pas un intertitre : elle paraîtra telle quelle.`,
};
