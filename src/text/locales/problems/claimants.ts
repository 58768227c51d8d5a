/** Who has an address, as part of the sentence that says so. */
export interface ClaimantNames {
  copyOf(from: string): string;
  templateAt(file: string): string;
  /** @param place where the address is given: `.eleventy.ts:12:5` */
  oldAddress(given: string, place: string): string;
  textOf(file: string): string;
  sitePage(path: string): string;
  siteFile(path: string): string;
  siteFolder(path: string): string;
  linkedFile(path: string, source: string): string;
}
