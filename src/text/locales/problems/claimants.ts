/** The owner of an address, as part of a sentence. */
export interface ClaimantNames {
  copyOf(from: string): string;
  templateAt(file: string): string;
  /** @param place where the address is set: `.eleventy.ts:12:5` */
  oldAddress(given: string, place: string): string;
  textOf(file: string): string;
  sitePage(path: string): string;
  siteFile(path: string): string;
  siteFolder(path: string): string;
  linkedFile(path: string, source: string): string;
}
