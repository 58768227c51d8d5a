/** Opens the store of processed articles. */
import { resolve } from "node:path";
import type { Routes } from "../content/addresses/routes.ts";
import type { Journal } from "../content/journal/journal.ts";
import { fingerprintOf } from "../incremental/fingerprint.ts";
import { TextStore } from "../incremental/store/text-store.ts";
import { enginePrograms } from "./programs.ts";

/**
 * The store of processed articles for this journal, engine and Node version.
 * @param options.folder relative to the working directory
 * @param options.renew whether to ignore what earlier builds stored
 */
export function openTextStore(
  journal: Journal,
  routes: Routes,
  { folder, renew }: { readonly folder: string; readonly renew: boolean },
): TextStore {
  const settings = fingerprintOf([
    process.version,
    enginePrograms(),
    journal,
    routes.absolute(routes.home()),
  ]);
  return new TextStore(resolve(folder), settings, renew);
}
