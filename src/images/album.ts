/** Every picture that the site's texts name: read once, with the places that name it and the files asked of it. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { catalogue } from "../problems/catalogue.ts";
import type { Finding, Problem } from "../problems/problem.ts";
import { type Flaw, readHeader } from "./header.ts";
import { Image, type Order } from "./image.ts";

/** The largest file that is read, in MiB. */
const HEAVIEST = 100;

/** A place that names a picture. */
export interface Use {
  readonly image: Image;
  /** The name that it gives. */
  readonly given: string;
  /** The finding, at this place. */
  readonly problem: (finding: Finding) => Problem;
}

export class Album {
  readonly #known = new Map<string, Image | Flaw>();
  readonly #orders = new Map<string, Order>();
  readonly #uses: Use[] = [];

  /** The pictures that texts name. */
  get uses(): readonly Use[] {
    return this.#uses;
  }

  /** Every file that was asked so far, by its name. */
  get orders(): ReadonlyMap<string, Order> {
    return this.#orders;
  }

  /**
   * The picture in a file, as far as its first bytes tell.
   * @param file absolute path, symbolic links resolved
   * @param given the name that the author gave it, for messages
   */
  take(file: string, given: string): { image: Image } | { finding: Finding } {
    const known = this.#known.get(file) ?? this.#read(file);
    this.#known.set(file, known);
    return known instanceof Image ? { image: known } : { finding: known(given) };
  }

  /** Notes a place that names a picture, for what decoding it will tell. */
  note(use: Use): void {
    this.#uses.push(use);
  }

  #read(file: string): Image | Flaw {
    if (statSync(file).size > HEAVIEST * 1024 * 1024)
      return (given) => catalogue.imageTooHeavy({ given, most: HEAVIEST });
    const bytes = readFileSync(file);
    const read = readHeader(bytes);
    if ("flaw" in read) return read.flaw;
    const hash = createHash("sha256").update(bytes).digest("hex");
    return new Image(file, hash, read.header, (order) => this.#orders.set(order.variant.file, order));
  }
}
