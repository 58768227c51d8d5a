/** What cleaning a tree of HTML needs besides the tree. */
import type { Remarks } from "../import-remarks.ts";

/** Says where links and pictures lead now; undefined when they lead nowhere. */
export interface Resolver {
  link(target: string): string | undefined;
  /** The anchor of this text that `#target` is now. */
  anchor(target: string): string | undefined;
  picture(target: string): string | undefined;
  /** A picture that the text shows, said before any of its links is asked for. */
  expect?(target: string): void;
}

export interface Cleaning {
  readonly resolver: Resolver;
  readonly remarks: Remarks;
}
