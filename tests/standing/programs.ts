/** What a process reads of a site and keeps: Node its modules for good, Eleventy its templates until it is told. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MODULE = /\.[cm]?[jt]s$|\bpackage\.json$/;
const TEMPLATE = /\.(?:njk|liquid|html|hbs|webc)$/;
const NOT_OF_THE_SITE = /^(?:node_modules|\.cache|_site.*)$/;

export interface Programs {
  /** The same for the same modules. */
  readonly digest: string;
  readonly templates: readonly string[];
}

export function programsIn(folder: string): Programs {
  const hash = createHash("sha256");
  const templates: string[] = [];
  for (const path of filesBelow(folder, NOT_OF_THE_SITE)) {
    if (TEMPLATE.test(path)) templates.push(path);
    if (MODULE.test(path)) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  }
  return { digest: hash.digest("hex"), templates };
}

function filesBelow(folder: string, except?: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return except?.test(entry.name) ? [] : filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}
