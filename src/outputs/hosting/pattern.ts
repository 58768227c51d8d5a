/** Where a rule holds, as a regular expression on the decoded path, for hosts that understand them. */
import type { Routes } from "../../content/addresses/routes.ts";
import type { Where } from "./headers.ts";

/** Every character of a text for itself. */
export const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|#]/g, "\\$&");

/** PCRE and RE2 alike; undefined where the rule holds everywhere. */
export function patternOf(where: Where, routes: Routes): string | undefined {
  switch (where.kind) {
    case "everything":
      return undefined;
    case "folder":
      return `^${escapeRegExp(routes.href(where.path))}`;
    case "file": {
      const path = escapeRegExp(routes.href(where.path));
      return path.endsWith("/") ? `^${path}(?:index\\.html)?$` : `^${path}$`;
    }
    case "name":
      return `^${escapeRegExp(routes.href(routes.home()))}(?:.*/)?${escapeRegExp(where.name)}$`;
  }
}
