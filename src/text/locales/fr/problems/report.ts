/** The frame of a report, in French. */
import { plural } from "../../../plural.ts";
import { fr } from "../../../sentence.ts";
import type { ReportTexts } from "../../problems/report.ts";

const count = (number: number, one: string, many: string) =>
  number === 0 ? "" : `${number} ${plural(number, one, many, "fr")}`;

export const report: ReportTexts = {
  write: fr`Écrivez :`,
  others: (more) => fr`et ${count(more, "autre fois", "autres fois")}.`,
  howToSeeAll: fr`« tribune check --verbose » les montre toutes.`,
  summary: ({ errors, warnings, remarks, files }) => {
    const parts = [
      count(errors, "erreur", "erreurs"),
      count(warnings, "avertissement", "avertissements"),
      count(remarks, "information", "informations"),
    ];
    return `${parts.filter(Boolean).join(", ")} dans ${count(files, "fichier", "fichiers")}.`;
  },
};
