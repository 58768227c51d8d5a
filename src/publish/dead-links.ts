/** Finds dead links within a site; cheap enough for every build. */
import { percentDecoded } from "../text/decode.ts";

export interface DeadLink {
  /** The URL as it is written in the page. */
  readonly target: string;
  /** The alphabetically first page with this link, by file. */
  readonly page: string;
  /** How many pages have this link. */
  readonly pages: number;
}

/** Pages of the last build whose links have not been read. */
export interface UnreadPages {
  /** Whether none of their links was dead, and all files of that build are still part of the site. */
  readonly areSound: boolean;
  /** Each page with its links. */
  read(): Iterable<readonly [page: string, links: readonly string[]]>;
}

export class LinkTally {
  readonly #targets = new Map<string, { page: string; pages: number }>();
  #unread: UnreadPages | undefined;

  /** @param links the page's links, without duplicates, as written */
  add(page: string, links: readonly string[]): void {
    for (const target of links) {
      const known = this.#targets.get(target);
      if (!known) {
        this.#targets.set(target, { page, pages: 1 });
        continue;
      }
      known.pages += 1;
      if (page < known.page) known.page = page;
    }
  }

  /** Each link with its pages, for {@link addTally}. */
  get entries(): DeadLink[] {
    return Array.from(this.#targets, ([target, { page, pages }]) => ({ target, page, pages }));
  }

  /** Adds the links of other pages. */
  addTally(entries: readonly DeadLink[]): void {
    for (const { target, page, pages } of entries) {
      const known = this.#targets.get(target);
      if (!known) this.#targets.set(target, { page, pages });
      else {
        known.pages += pages;
        if (page < known.page) known.page = page;
      }
    }
  }

  /** Defers reading pages until their links are needed. */
  leaveUnread(pages: UnreadPages): void {
    this.#unread = pages;
  }

  /**
   * @param has whether the site contains a file
   * @param prefix path of the site on its host, `/` or `/prefix/`; links to other paths are not checked
   */
  dead(has: (file: string) => boolean, prefix: string): DeadLink[] {
    const dead = this.#dead(has, prefix);
    const unread = this.#unread;
    if (!unread || (dead.length === 0 && unread.areSound)) return dead;
    this.#unread = undefined;
    for (const [page, links] of unread.read()) this.add(page, links);
    return this.#dead(has, prefix);
  }

  /** What pages load that a content security policy may block; see `requestsIn`. */
  requests(): DeadLink[] {
    const unread = this.#unread;
    if (unread && !unread.areSound) {
      this.#unread = undefined;
      for (const [page, links] of unread.read()) this.add(page, links);
    }
    return [...this.#targets].flatMap(([target, { page, pages }]) =>
      target.startsWith("/") ? [] : [{ target, page, pages }],
    );
  }

  #dead(has: (file: string) => boolean, prefix: string): DeadLink[] {
    return [...this.#targets].flatMap(([written, { page, pages }]) => {
      if (!written.startsWith(prefix)) return [];
      const target = decode(written);
      const path = target.slice(prefix.length);
      const candidates =
        path === "" || path.endsWith("/")
          ? [`${path}index.html`]
          : [path, `${path}.html`, `${path}/index.html`];
      return candidates.some(has) ? [] : [{ target, page, pages }];
    });
  }
}

/** An escape, an entity or a UTF-8 byte: the URL must be decoded. */
const ENCODED = /[%&\x80-\xff]/;

function decode(written: string): string {
  if (!ENCODED.test(written)) return written;
  return percentDecoded(Buffer.from(written, "latin1").toString("utf8").replaceAll("&amp;", "&"));
}
