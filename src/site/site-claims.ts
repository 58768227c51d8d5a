/** Claims the addresses of the engine's own files: the design, scripts, rules for hosts, images. */
import { hostReservedAddresses } from "../content/addresses/claims.ts";
import { engineFile } from "../content/addresses/engine-files.ts";
import type { Claim, Registry } from "../content/addresses/registry.ts";
import type { Journal } from "../content/journal/journal.ts";
import type { Drawings } from "../images/drawings.ts";
import type { ImageRegistry } from "../images/image-registry.ts";
import type { Design } from "../outputs/design/design.ts";
import { hostFilePaths } from "../outputs/hosting/host-files.ts";
import type { Problem } from "../problems/problem.ts";
import { placeOf, problemsError } from "../problems/report.ts";
import type { Script } from "./scripts.ts";
import type { Site } from "./site.ts";

interface Parts {
  readonly journal: Journal;
  readonly design: Design;
  readonly scripts: readonly Script[];
}

/** Files with rules that are merged with the publisher's own. */
const MERGED: ReadonlySet<string> = new Set(["_headers", "_redirects", ".htaccess"]);
/** Files whose mere existence counts. */
const MARKS: ReadonlySet<string> = new Set([".nojekyll"]);

export function claimSite(registry: Registry, { journal, design, scripts }: Parts): Problem[] {
  const { styles } = design;
  const files = [styles, ...styles.assets, ...scripts].map(({ path }) => engineFile(path));
  const rules = hostFilePaths(journal.hosting).map((path) =>
    engineFile(`/${path}`, MERGED.has(path) ? "merged" : MARKS.has(path) ? "replaced" : undefined),
  );
  const problems = claimAll(registry, [...files, ...rules]);
  const places = new Set(problems.map(placeOf));
  return [...problems, ...hostReservedAddresses(registry).filter((problem) => !places.has(placeOf(problem)))];
}

/**
 * Claims the image files, whose names are known once every page is rendered.
 * @throws ProblemsError if the site itself writes one of them
 */
export function claimDrawn(
  { registry, routes, journal }: Site,
  images: ImageRegistry,
  { targets }: Drawings,
): void {
  const folder = routes.image({ file: "" });
  const cards = routes.socialImage({ file: "" });
  // Fast path: conflicts are only possible if the site writes to these folders.
  if (!registry.isUsed(folder) && !registry.isUsed(cards)) return;
  const pictures = [...images.orders.values()].map(({ variant }) => folder + variant.file);
  const drawn = targets.map((to) => `/${to}`);
  const problems = claimAll(
    registry,
    [...new Set([...pictures, ...drawn])].map((path) => engineFile(path)),
  );
  if (problems.length > 0) throw problemsError(problems, journal.language);
}

const claimAll = (registry: Registry, claims: readonly Claim[]) =>
  claims.map((claim) => registry.claim(claim)).filter((problem) => problem !== undefined);
