/** The programs that a site depends on: the engine's, and the site's own. */
import { resolve } from "node:path";
import { type Programs, programsFingerprint } from "../incremental/program-fingerprint.ts";
import { ENGINE, ENGINE_LAYOUTS } from "../text/engine-paths.ts";
import { MANIFEST } from "../text/file-names.ts";

/** The engine's own code and layouts. */
export const ENGINE_PROGRAMS: Programs = {
  whole: [ENGINE_LAYOUTS],
  folders: [ENGINE],
  except: [],
  made: MANIFEST,
  areSelfContained: true,
};

/** The code and settings of a site, whose texts lie in a folder. */
export const sitePrograms = (articles: string): Programs => ({
  whole: [resolve("layouts")],
  folders: [resolve(".")],
  except: [articles, "pages"].map((folder) => resolve(folder)),
  made: MANIFEST,
});

/** Computed once: the engine and its dependencies do not change while the process runs. */
let engine: string | undefined;

/** Their fingerprint. */
export function enginePrograms(): string {
  engine ??= programsFingerprint(ENGINE_PROGRAMS);
  return engine;
}
