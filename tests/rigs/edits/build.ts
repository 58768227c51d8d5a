/** Builds of one site, in a process that lives as long as its programs do not change. */
import { join } from "node:path";
import { Child } from "./child.ts";

const BUILDER = join(import.meta.dirname, "builder.ts");

export interface Told {
  readonly code: number;
  readonly out: string;
  /** Paths of the pages that were rendered, and of those that were kept. */
  readonly rendered: readonly string[];
  readonly kept: readonly string[];
  /** Whether the site of the build before was taken, with other words in it. */
  readonly isRetouched?: boolean;
}

/** Runs `tribune build` with the options that it is asked for. */
export class Builder extends Child<readonly string[], Told> {
  /** @param folder the site's */
  constructor(folder: string) {
    super(BUILDER, folder);
  }
}
