/** Helpers for values of any field. */
import type { Remarks } from "./import-remarks.ts";
import { report } from "./reported.ts";

/** Text on one line, without characters that no field may contain; undefined if nothing is left. */
export function oneLine(text: string | undefined): string | undefined {
  return (
    text
      ?.toWellFormed()
      .replace(/[\s\p{Cc}\ufffe\uffff]+/gu, (run) => (/[^\u00a0\u202f]/.test(run) ? " " : run))
      .trim() || undefined
  );
}

/** Parses a value, or reports it as not converted. */
export function known(
  key: string,
  given: string | undefined,
  read: (given: string) => string | undefined,
  remarks: Remarks,
): string | undefined {
  const text = oneLine(given);
  if (text === undefined) return undefined;
  const value = read(text);
  if (value === undefined) remarks.add(report.value({ key }, text));
  return value;
}
