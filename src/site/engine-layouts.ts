/** The engine's layouts: used for each kind of page for which the site has no layout. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { byCodePoint } from "../content/sources/folder.ts";
import { ENGINE_LAYOUTS } from "../text/engine-paths.ts";
import type { EleventyTemplate } from "./api.ts";

const LAYOUT = /^(.+)\.11ty\.[jt]s$/;

/**
 * The engine's layouts that the site does not replace, as virtual templates.
 * @param own absolute path of the site's `layouts/`; undefined if it has none
 */
export async function loadEngineLayouts(
  own: string | undefined,
): Promise<[name: string, EleventyTemplate][]> {
  if (own === ENGINE_LAYOUTS) return [];
  const missing = readdirSync(ENGINE_LAYOUTS)
    .toSorted(byCodePoint)
    .filter((file) => LAYOUT.test(file) && !isOverridden(file.replace(LAYOUT, "$1"), own));
  return Promise.all(
    missing.map(async (file): Promise<[string, EleventyTemplate]> => {
      const module: { readonly default: EleventyTemplate } = await import(
        pathToFileURL(join(ENGINE_LAYOUTS, file)).href
      );
      return [file.replace(LAYOUT, "$1.11ty.js"), module.default];
    }),
  );
}

/** The names of the engine's layouts, such as `tags` and `home`. */
export function engineLayoutNames(): ReadonlySet<string> {
  return new Set(
    readdirSync(ENGINE_LAYOUTS)
      .filter((file) => LAYOUT.test(file))
      .map((file) => file.replace(LAYOUT, "$1")),
  );
}

/** A site replaces a layout with one of the same name, in any template language. */
function isOverridden(name: string, own: string | undefined): boolean {
  return own !== undefined && existsSync(own) && readdirSync(own).some((file) => file.startsWith(`${name}.`));
}
