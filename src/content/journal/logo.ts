/** The publisher's logo: an address, or a file of the site's folder. */
import { basename } from "node:path";
import type { Image, Variant } from "../../images/image.ts";
import type { ImageRegistry } from "../../images/image-registry.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import type { Routes } from "../addresses/routes.ts";
import { fileInside, isAddress, namesBeside } from "../sources/folder.ts";
import { type Journal, settingProblem } from "./journal.ts";

export class Logo {
  /** A path of the site or a URL; undefined for a file of the site's folder. */
  readonly address: string | undefined;
  readonly image: Image | undefined;

  constructor(logo: { readonly address: string } | { readonly image: Image }) {
    this.address = "address" in logo ? logo.address : undefined;
    this.image = "image" in logo ? logo.image : undefined;
  }

  /** Its absolute URL. */
  url(routes: Routes): string {
    if (this.image) return routes.absolute(routes.image(this.image.fallback));
    const address = this.address ?? "";
    return address.startsWith("/")
      ? new URL(routes.hrefOf(address), routes.absolute(routes.home())).href
      : address;
  }

  /** The published picture for a height on the page, and its width there, in CSS pixels. */
  at(height: number): { variant: Variant; width: number } | undefined {
    const { image } = this;
    if (!image) return undefined;
    const width = Math.max(1, Math.round((image.width / image.height) * height));
    return { variant: image.crop({ width: 2 * width, height: 2 * height }) ?? image.fallback, width };
  }
}

/** @param root absolute path of the site's folder */
export function readLogo(
  { publisher }: Journal,
  images: ImageRegistry,
  root: string,
): { logo: Logo | undefined; problems: Problem[] } {
  const { logo: given } = publisher;
  if (given === undefined) return { logo: undefined, problems: [] };
  if (isAddress(given)) return { logo: new Logo({ address: given }), problems: [] };
  const problem = (finding: Finding) => settingProblem(["publisher", "logo"], finding);
  const found = fileInside({ root }, given);
  if (typeof found === "string") {
    const suggestion =
      found === "missing" ? nearest(basename(given), namesBeside({ root }, given)) : undefined;
    return { logo: undefined, problems: [problem(catalogue.journalLogo({ given, meant: suggestion }))] };
  }
  const taken = images.take(found.file, given);
  if ("finding" in taken) return { logo: undefined, problems: [problem(taken.finding)] };
  images.note({ image: taken.image, given, problem });
  return { logo: new Logo(taken), problems: [] };
}
