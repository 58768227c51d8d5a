/** Files of the last site that go into the next one as they are: pictures, fonts, what was drawn. */

export class Standing {
  #before: ReadonlyMap<string, string> = new Map();
  #next = new Map<string, string>();
  readonly #kept = new Set<string>();

  /** Begins a site. What the one before asked for is believed only once that was {@link settle}d. */
  begin(): void {
    this.#next = new Map();
    this.#kept.clear();
  }

  /**
   * Whether a file stands where it goes, so that it need not be written.
   * @param path from the site's root
   * @param version tells what is in it
   */
  has(path: string, version: string): boolean {
    this.#next.set(path, version);
    if (this.#before.get(path) !== version) return false;
    this.#kept.add(path);
    return true;
  }

  /** Everything that stands is asked for again. */
  stay(): void {
    this.#next = new Map(this.#before);
  }

  /** The files that were not written, since they stand. */
  get kept(): ReadonlySet<string> {
    return this.#kept;
  }

  /** Every file that the site asked for stands now. */
  settle(): void {
    this.#before = this.#next;
  }
}
