/** Links between the files of a finished build: cheap enough to look at in every build. */

export interface DeadLink {
  /** The address that leads nowhere, as it is written. */
  readonly target: string;
  /** The first page that holds it, by file. */
  readonly page: string;
  /** How many pages hold it. */
  readonly pages: number;
}

/** Pages that have not been read, since they are those of the last build. */
export interface UnreadPages {
  /** Whether all their links led somewhere, and everything that was there still is. */
  readonly areSound: boolean;
  /** Each with its links. */
  read(): Iterable<readonly [page: string, links: readonly string[]]>;
}

export class LinkTally {
  readonly #targets = new Map<string, { page: string; pages: number }>();
  #unread: UnreadPages | undefined;

  /** @param links of the page, each once, as they are written */
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

  /** Pages that are read only when a dead link is to be told with all the pages that hold it. */
  leaveUnread(pages: UnreadPages): void {
    this.#unread = pages;
  }

  /**
   * @param has whether the site holds a file
   * @param prefix the path of the site at its host, `/` or `/prefix/`; other paths are not the site's
   */
  dead(has: (file: string) => boolean, prefix: string): DeadLink[] {
    const dead = this.#dead(has, prefix);
    const unread = this.#unread;
    if (!unread || (dead.length === 0 && unread.areSound)) return dead;
    this.#unread = undefined;
    for (const [page, links] of unread.read()) this.add(page, links);
    return this.#dead(has, prefix);
  }

  /** What its pages ask for of the content policy: see `requestsIn`. */
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
      const answers =
        path === "" || path.endsWith("/")
          ? [`${path}index.html`]
          : [path, `${path}.html`, `${path}/index.html`];
      return answers.some(has) ? [] : [{ target, page, pages }];
    });
  }
}

/** What is written of an address that is more than its letters: escapes, entities, UTF-8 byte by byte. */
const CODED = /[%&\x80-\xff]/;

function decode(written: string): string {
  if (!CODED.test(written)) return written;
  const text = Buffer.from(written, "latin1").toString("utf8").replaceAll("&amp;", "&");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
