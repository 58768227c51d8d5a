/**
 * The registry of every file that a site will write, with its claimant. Two claims of one address, however spelled, are
 * a conflict; so is a file where another claim needs a folder.
 */

import type { Finding, Problem } from "../../problems/problem.ts";
import type { Phrase } from "../../text/language.ts";
import type { Clash } from "../../text/locales/problems/addresses.ts";
import { addressKey, fileOf } from "./address.ts";

/** Of two conflicting claims, the one with the later rank gives way, and is reported. */
export const RANKS = ["engine", "text", "list", "media", "redirect", "alias", "copy", "template"] as const;

export interface Claimant {
  readonly rank: (typeof RANKS)[number];
  /** Its name in a sentence, `the page of "articles/a.md"`; lazy. */
  name(): Phrase;
  /** A problem at its place. */
  problem(finding: Finding): Problem;
  /** The finding when it gives way. */
  conflict(conflict: Conflict): Finding;
}

export interface Conflict {
  readonly clash: Clash;
  /** The address of the claim that gives way, and that of the other one. */
  readonly path: string;
  readonly at: string;
  readonly other: Phrase;
}

/** What a publisher's own file does to the engine's file at the same address. */
export type Yielding = "replaced" | "merged";

export interface Claim {
  /** From the site's root: `/tags/nvidia/`, `/rss.xml`. For a folder claimed as a whole, without its final slash. */
  readonly path: string;
  readonly by: Claimant;
  /** Set if no other claim may be in the folder. */
  readonly isWhole?: true;
  /** Set if the engine's file gives way to a publisher's own. */
  readonly yields?: Yielding;
  /** The copied file, relative to the site's folder. */
  readonly source?: string;
  /** Set for pages that later builds must still have; `file` is the source text. */
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

  /** The claims of the texts and the engine, without those of the site's own files and templates. */
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

  /** The claim of an address, in any spelling. */
  claimOf(path: string): Claim | undefined {
    return this.#find(addressKey(path));
  }

  /** The publisher's own file at an address, which replaces the engine's or precedes it. */
  publishersOwn(path: string): Claim | undefined {
    const claim = this.claimOf(path);
    return claim && isPublishers(claim) ? claim : undefined;
  }

  /** Whether the publisher's own file is at an address. */
  isPublishersOwn(path: string): boolean {
    return this.publishersOwn(path) !== undefined;
  }

  /** What a publisher's own file does to the engine's at this address. */
  yieldingOf(path: string): Yielding | undefined {
    return (this.#below ?? this).claimOf(path)?.yields;
  }

  /**
   * Claims an address.
   * @returns the problem of a conflict, if there is one
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

  /** The claim whose compressed copy is at an old address, or above it. */
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

/** Whether a claim is for one file, not for a page in its own folder. */
const isFile = ({ path }: Claim) => !isIndex(fileOf(path));

const isIndex = (path: string) => /(?:^|\/)index\.html$/i.test(path);

const folderOf = (key: string, claim: Claim) => (isFile(claim) ? parentOf(key) : key);

const parentOf = (key: string) => key.slice(0, Math.max(key.lastIndexOf("/"), 0));

const isPublishers = ({ by }: Claim) => by.rank === "copy" || by.rank === "template";

const isYielded = (one: Claim, other: Claim) => one.yields !== undefined && isPublishers(other);

/** The problem of the claim that gives way: the later one among equals. */
function problemOf({ clash, other }: Meeting, claim: Claim): Problem {
  const givesWay = RANKS.indexOf(claim.by.rank) >= RANKS.indexOf(other.by.rank);
  const [yielding, stays] = givesWay ? [claim, other] : [other, claim];
  const kind = givesWay || clash === "same" ? clash : clash === "folder" ? "file" : "folder";
  const { by } = yielding;
  return by.problem(
    by.conflict({
      clash: kind,
      path: yielding.path,
      at: stays.path.replace(/(.)\/$/, "$1"),
      other: stays.by.name(),
    }),
  );
}
