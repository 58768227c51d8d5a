/** W710 and E711: files kept between builds, and file names, in French. */
import { fr } from "../../../sentence.ts";
import type { KeptAndNamedSentences } from "../../problems/kept-and-named.ts";

export const keptAndNamed: KeptAndNamedSentences = {
  recordDamaged: [
    fr`La liste des pages publiées, gardée dans « .cache/tribune », est abîmée : si l'une d'elles a disparu depuis, personne ne peut le dire cette fois.`,
    fr`Vérifiez qu'aucun texte ne manque ; cette construction écrit une nouvelle liste.`,
  ],
  nameNotUtf8: ({ folder, command }) => [
    folder
      ? fr`Le nom de ce dossier n'est pas écrit en UTF-8 : aucune adresse ne peut en être faite.`
      : fr`Le nom de ce fichier n'est pas écrit en UTF-8 : aucune adresse ne peut en être faite.`,
    fr`Renommez-le, par exemple par : ${command}`,
  ],
};
