/**
 * The one registry of every file that a site will write, with who claims it. Two claims of one address, however each
 * spells it, are a conflict; so is a file where another needs a folder.
 */

import type { Finding, Problem } from "../../problems/problem.ts";
import type { Phrase } from "../../text/language.ts";
import type { Clash } from "../../text/locales/problems/addresses.ts";
import { addressKey, fileOf } from "./address.ts";

/** Who must give way, and so is told: the later one here. */
export const RANKS = ["engine", "text", "list", "media", "redirect", "alias", "copy", "template"] as const;

export interface Claimant {
  readonly rank: (typeof RANKS)[number];
  /** How a sentence names it: `the page of "articles/a.md"`. Made when it is needed. */
  readonly name: () => Phrase;
  /** A problem at its place. */
  readonly problem: (finding: Finding) => Problem;
  /** What it is told of, where it must give way. */
  readonly conflict: (conflict: Told) => Finding;
}

export interface Told {
  readonly clash: Clash;
  /** The address of who is told, and that of the other one where they differ. */
  readonly path: string;
  readonly at: string;
  readonly other: Phrase;
}

/** What a publisher's own file does to a file of the engine's with the same address. */
export type Yielding = "replaced" | "merged";

export interface Claim {
  /** From the site's root: `/tags/nvidia/`, `/rss.xml`. Of a folder that is claimed whole, without a slash at its end. */
  readonly path: string;
  readonly by: Claimant;
  /** Set where nobody else may write anything in the folder. */
  readonly isWhole?: true;
  /** Set where the engine's file gives way to a publisher's own. */
  readonly yields?: Yielding;
  /** The file of which it is a copy, from the site's folder. */
  readonly source?: string;
  /** What readers may expect of a page that a build must hold; `file` is the text that it was made from. */
  readonly promise?: PagePromise;
}

export interface PagePromise {
  readonly kind: "text" | "list" | "preview";
  readonly file: string;
}

interface Meeting {
  readonly clash: Clash;
  readonly other: Claim;
}

export class Registry {
  readonly #below: Registry | undefined;
  readonly #claims = new Map<string, Claim>();
  /** The first claim that needs each folder, by the folder's key. */
  readonly #folders = new Map<string, Claim>();

  /** @param below claims that this registry adds to and does not change */
  constructor(below?: Registry) {
    this.#below = below;
  }

  /** What is claimed whoever builds the site: by its texts and by the engine. */
  get base(): Iterable<Claim> {
    return (this.#below ?? this).#claims.values();
  }

  /** Whether the texts or the engine claim an address. */
  isBase(path: string): boolean {
    return (this.#below ?? this).claimOf(path) !== undefined;
  }

  /** Whether something is claimed in a folder, such as `/assets/images/`. */
  isUsed(folder: string): boolean {
    return this.#folder(addressKey(folder)) !== undefined;
  }

  /** Who claims an address, in whatever spelling. */
  claimOf(path: string): Claim | undefined {
    return this.#find(addressKey(path));
  }

  /** The publisher's own file that takes the place of one of the engine's, or goes before it; undefined where there is none. */
  publishersOwn(path: string): Claim | undefined {
    const claim = this.claimOf(path);
    return claim && isPublishers(claim) ? claim : undefined;
  }

  /** What a publisher's own file does to the engine's of the same address. */
  yieldingOf(path: string): Yielding | undefined {
    return (this.#below ?? this).claimOf(path)?.yields;
  }

  /**
   * Claims an address.
   * @returns what must be told of a conflict; undefined where there is none
   */
  claim(claim: Claim): Problem | undefined {
    const key = addressKey(claim.path);
    const meeting = this.#meet(key, claim);
    if (meeting && !(meeting.clash === "same" && isYielded(meeting.other, claim)))
      return problemOf(meeting, claim);
    this.#claims.set(key, claim);
    for (
      let folder = folderOf(key, claim);
      folder !== "" && !this.#folders.has(folder);
      folder = parentOf(folder)
    )
      this.#folders.set(folder, claim);
    return undefined;
  }

  #meet(key: string, claim: Claim): Meeting | undefined {
    const same = this.#find(key) ?? this.#compressed(key, claim);
    if (same) return { clash: "same", other: same };
    for (let above = parentOf(key); above !== "" && !this.#folders.has(above); above = parentOf(above)) {
      const file = this.#find(above);
      if (file && isFile(file)) return { clash: "folder", other: file };
      const page = isIndex(above) ? this.#find(addressKey(above)) : undefined;
      if (page && !isFile(page)) return { clash: "folder", other: page };
    }
    const inside = this.#folder(isFile(claim) ? key : `${key}/index.html`.replace(/^\//, ""));
    return inside && { clash: "file", other: inside };
  }

  /** Of what an old address would be the compressed copy, or would lie below it. */
  #compressed(key: string, { by }: Claim): Claim | undefined {
    if (!/\.(?:br|gz)(?:\/|$)/.test(key) || (by.rank !== "alias" && by.rank !== "redirect")) return undefined;
    const [original = ""] = key.split(/\.(?:br|gz)(?:\/|$)/);
    return this.claimOf(original);
  }

  #find(key: string): Claim | undefined {
    const below = this.#below;
    return this.#claims.get(key) ?? (below === undefined ? undefined : below.#find(key));
  }

  #folder(key: string): Claim | undefined {
    const below = this.#below;
    return this.#folders.get(key) ?? (below === undefined ? undefined : below.#folder(key));
  }
}

/** Whether a claim is of one file and not of a page in a folder of its own. */
const isFile = ({ path }: Claim) => !isIndex(fileOf(path));

const isIndex = (path: string) => /(?:^|\/)index\.html$/i.test(path);

const folderOf = (key: string, claim: Claim) => (isFile(claim) ? parentOf(key) : key);

const parentOf = (key: string) => key.slice(0, Math.max(key.lastIndexOf("/"), 0));

const isPublishers = ({ by }: Claim) => by.rank === "copy" || by.rank === "template";

const isYielded = (one: Claim, other: Claim) => one.yields !== undefined && isPublishers(other);

/** Told to the one that must give way: the later claim among equals. */
function problemOf({ clash, other }: Meeting, claim: Claim): Problem {
  const isNewTold = RANKS.indexOf(claim.by.rank) >= RANKS.indexOf(other.by.rank);
  const [told, stays] = isNewTold ? [claim, other] : [other, claim];
  const seen = isNewTold || clash === "same" ? clash : clash === "folder" ? "file" : "folder";
  const { by } = told;
  return by.problem(
    by.conflict({
      clash: seen,
      path: told.path,
      at: stays.path.replace(/(.)\/$/, "$1"),
      other: stays.by.name(),
    }),
  );
}
