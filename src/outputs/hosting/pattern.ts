/** Regular expressions for header rules, matched against the decoded path. */
import type { Routes } from "../../content/addresses/routes.ts";
import type { Where } from "./headers.ts";

/** Escapes a literal text. */
export const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|#]/g, "\\$&");

/** Valid in PCRE and RE2; undefined if the rule applies everywhere. */
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
