/** The next moment at which the same sources make another site: what a timed build waits for. */
import type { Library } from "./library.ts";
import type { Held } from "./load.ts";
import type { Moment } from "./moment.ts";

export interface NextChange {
  readonly moment: Moment;
  readonly what: "publication" | "expiry" | "withdrawal";
  /** The article's file. */
  readonly file: string;
}

/** @param now the clock of the build, in milliseconds since 1970 */
export function nextChange(library: Library, held: readonly Held[], now: number): NextChange | undefined {
  const due = held.flatMap(({ due, file }): NextChange[] =>
    due ? [{ moment: due, what: "publication", file }] : [],
  );
  const leaving = library.articles.flatMap(({ expires, withdrawal, file }): NextChange[] => [
    ...(expires ? [{ moment: expires, what: "expiry" as const, file }] : []),
    ...(withdrawal ? [{ moment: withdrawal, what: "withdrawal" as const, file }] : []),
  ]);
  return [...due, ...leaving]
    .filter(({ moment }) => moment.epoch > now)
    .reduce<NextChange | undefined>(
      (first, change) => (first && first.moment.epoch <= change.moment.epoch ? first : change),
      undefined,
    );
}
