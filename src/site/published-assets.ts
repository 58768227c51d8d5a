/** Assets of the last site (images, fonts, cards, icons) that the next one reuses if they are unchanged. */

export class PublishedAssets {
  #published: ReadonlyMap<string, string> = new Map();
  #next = new Map<string, string>();
  readonly #reused = new Set<string>();

  /** Starts a site. Requests that were not {@link commit}ted are forgotten. */
  begin(): void {
    this.#next = new Map();
    this.#reused.clear();
  }

  /**
   * Requests a file. Returns whether it is already published and must not be written again.
   * @param path relative to the site's root
   * @param version identifies its content
   */
  has(path: string, version: string): boolean {
    this.#next.set(path, version);
    if (this.#published.get(path) !== version) return false;
    this.#reused.add(path);
    return true;
  }

  /** Requests every file of the last site again. */
  requestAll(): void {
    this.#next = new Map(this.#published);
  }

  /** The requested files that are already published. */
  get reused(): ReadonlySet<string> {
    return this.#reused;
  }

  /** Marks the requested files as published. */
  commit(): void {
    this.#published = this.#next;
  }
}
