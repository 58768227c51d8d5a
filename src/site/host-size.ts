/** Reports a site that is too large for one of the journal's hosts, with the settings that make it smaller. */

import { settingProblem } from "../content/journal/journal.ts";
import { exceededLimits } from "../outputs/hosting/size-limits.ts";
import { catalogue } from "../problems/catalogue.ts";
import type { Problem } from "../problems/problem.ts";
import type { Manifest } from "../publish/manifest.ts";
import { copiedFile } from "../text/file-names.ts";
import type { SizeSwitch } from "../text/locales/problems/publication.ts";
import type { Site } from "./site.ts";

/** How many settings are named. */
const MOST = 3;

export function hostSizeProblems(
  { journal, routes }: Pick<Site, "journal" | "routes">,
  { files }: Pick<Manifest, "files">,
): Problem[] {
  const sizes = new Map([...files].map(([path, { size }]) => [path, size]));
  const below = (folder: string) => (path: string) => path.startsWith(folder.slice(1));
  const tags = below(routes.tags());
  /** Which files each setting leaves out. */
  const switches: Readonly<Record<SizeSwitch, (path: string) => boolean>> = {
    "markdownCopies: false": (path) => path.endsWith("/index.md"),
    "socialImages: false": below(routes.socialImage({ file: "" })),
    "search: false": below(routes.searchIndex()),
    "compress: false": (path) => copiedFile(path) !== undefined,
    "feeds: { tagsFrom: … }": (path) => tags(path) && path.endsWith("/atom.xml"),
  };
  const saves = (matches: (path: string) => boolean, isSize: boolean) =>
    [...sizes].reduce((sum, [path, size]) => (matches(path) ? sum + (isSize ? size : 1) : sum), 0);
  return journal.hosting.flatMap((host) =>
    exceededLimits(host, sizes).map(({ limit, most, found, path }) => {
      const isSize = limit === "bytes";
      const helpful = limit === "fileBytes" ? [] : Object.entries(switches);
      const named = helpful
        .map(([setting, matches]) => ({ setting, saved: saves(matches, isSize) }))
        .filter(({ saved }) => saved > 0)
        .toSorted((a, b) => b.saved - a.saved)
        .slice(0, MOST);
      return settingProblem(["hosting"], catalogue.hostFull({ host, limit, most, found, path, named }));
    }),
  );
}
