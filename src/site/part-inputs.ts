/** What a part of a site was made from, as fingerprints that are equal on every machine. */
import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { Journal } from "../content/journal/journal.ts";
import type { Share } from "../content/library/share.ts";
import { fingerprintOf } from "../incremental/fingerprint.ts";
import { programsFingerprint } from "../incremental/program-fingerprint.ts";
import { ENGINE } from "../text/engine-paths.ts";
import { ENGINE_PROGRAMS, sitePrograms } from "./programs.ts";
import type { RunOptions } from "./run.ts";
import type { Site } from "./site.ts";

/** In the order in which differences are told. */
export const INPUTS = ["engine", "settings", "texts", "clock"] as const;

export type PartInputs = Readonly<Record<(typeof INPUTS)[number], string>>;

/** By their paths from the site's folder. */
export type PicturesRead = readonly (readonly [file: string, digest: string])[];

/** Call it when the part is made: a picture is read when a page or the sitemap names it. */
export function picturesOf(share: Share): PicturesRead {
  const root = realpathSync(".");
  return [...share.pictures()].map(([file, digest]) => [relative(root, file).split(sep).join("/"), digest]);
}

/** Call it once the site is loaded. */
export function inputsOf(
  { journal, routes }: Site,
  share: Share,
  { articles, drafts, compress, now }: Pick<RunOptions, "articles" | "drafts" | "compress" | "now">,
): PartInputs {
  const programs = programsFingerprint({ ...sitePrograms(articles), from: resolve(".") });
  return {
    engine: engineInput(),
    settings: fingerprintOf([
      journalInput(journal),
      routes.absolute(routes.home()),
      { articles, drafts, compress },
      programs,
    ]),
    texts: share.sources,
    clock: new Date(now).toISOString(),
  };
}

/** Node and the engine. */
export const engineInput = () =>
  fingerprintOf([process.version, programsFingerprint({ ...ENGINE_PROGRAMS, from: ENGINE })]);

/** The settings in `.eleventy.ts`. */
export const journalInput = (journal: Journal) => fingerprintOf(journal);
