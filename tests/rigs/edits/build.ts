/** Builds one site in a process that lives until its programs change. */
import { join } from "node:path";
import { Child } from "./child.ts";

const BUILDER = join(import.meta.dirname, "builder.ts");

export interface BuildReport {
  readonly code: number;
  readonly out: string;
  /** Paths of the rendered pages, and of the reused ones. */
  readonly rendered: readonly string[];
  readonly reused: readonly string[];
  /** Whether files of the previous site were changed in place. */
  readonly isRenewed?: boolean;
}

/** Runs `tribune build` with the requested options. */
export class Builder extends Child<readonly string[], BuildReport> {
  /** @param folder the site's folder */
  constructor(folder: string) {
    super(BUILDER, folder);
  }
}
