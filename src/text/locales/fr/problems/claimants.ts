/** The owner of an address, in French. */
import { fr } from "../../../sentence.ts";
import type { ClaimantNames } from "../../problems/claimants.ts";

export const claimants: ClaimantNames = {
  copyOf: (from) => fr`la copie de « ${from} »`,
  templateAt: (file) => fr`le gabarit « ${file} »`,
  oldAddress: (given, place) => fr`l'ancienne adresse « ${given} » (${place})`,
  textOf: (file) => `« ${file} »`,
  sitePage: (path) => fr`la page « ${path} » du site`,
  siteFile: (path) => fr`le fichier « ${path} » du site`,
  siteFolder: (path) => fr`le dossier « ${path} » du site`,
  linkedFile: (path, source) => fr`le fichier « ${path} » que lie « ${source} »`,
};
