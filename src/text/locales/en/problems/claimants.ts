/** The owner of an address, in English. */
import type { ClaimantNames } from "../../problems/claimants.ts";

export const claimants: ClaimantNames = {
  copyOf: (from) => `the copy of "${from}"`,
  templateAt: (file) => `the template "${file}"`,
  oldAddress: (given, place) => `the old address "${given}" (${place})`,
  textOf: (file) => `"${file}"`,
  sitePage: (path) => `the site's page "${path}"`,
  siteFile: (path) => `the site's file "${path}"`,
  siteFolder: (path) => `the site's folder "${path}"`,
  linkedFile: (path, source) => `the file "${path}" that "${source}" links to`,
};
