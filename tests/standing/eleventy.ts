/** What Eleventy keeps of the sites that a process has built. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PROJECT } from "../project.ts";

const BUS = pathToFileURL(join(PROJECT, "node_modules/@11ty/eleventy/src/EventBus.js")).href;

/** @param files templates that may be others the next time, by absolute path */
export async function forgetTemplates(files: readonly string[]): Promise<void> {
  const { default: bus }: { default: { emit(event: string, ...about: readonly unknown[]): unknown } } =
    await import(BUS);
  bus.emit("eleventy.compileCacheReset");
  // Of any file whatever: the layouts of all sites go by their paths from each site's own root.
  for (const file of ["", ...files]) bus.emit("eleventy.resourceModified", file);
}
