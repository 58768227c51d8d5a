/** The files of the last site that the next one takes over as they are: pictures, fonts, cards, icons. */

export class PublishedAssets {
  #published: ReadonlyMap<string, string> = new Map();
  #next = new Map<string, string>();
  readonly #kept = new Set<string>();

  /** Begins a site. What the last one requested is taken over only if that one was {@link commit}ted. */
  begin(): void {
    this.#next = new Map();
    this.#kept.clear();
  }

  /**
   * Requests a file; a file that is in place must not be written again.
   * @param path from the site's root
   * @param version identifies its content
   */
  has(path: string, version: string): boolean {
    this.#next.set(path, version);
    if (this.#published.get(path) !== version) return false;
    this.#kept.add(path);
    return true;
  }

  /** Requests every file of the last site again. */
  requestAll(): void {
    this.#next = new Map(this.#published);
  }

  /** The requested files that are in place. */
  get kept(): ReadonlySet<string> {
    return this.#kept;
  }

  /** From now on, the files that this site requested are in place. */
  commit(): void {
    this.#published = this.#next;
  }
}
