/** What the builds of one process hand on to each other, while no program changes: those of `tribune dev`. */
import { Standing } from "./standing.ts";

export class Resident {
  readonly standing = new Standing();
  #hasSite = false;

  /** Whether there is a site that the next build may go by. */
  get hasSite(): boolean {
    return this.#hasSite;
  }

  begin(): void {
    this.standing.begin();
  }

  /** The site of this build is the one that is shown. */
  settle(): void {
    this.standing.settle();
    this.#hasSite = true;
  }
}
