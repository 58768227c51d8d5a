/**
 * Where the engine's own files lie: sources in the repository, a bundle of them in the package, whose entries keep the
 * paths of the sources and whose other code may stand in any file. So only this module may ask where it stands itself.
 */
import { createRequire, findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

const isBundle = !import.meta.filename.endsWith(".ts");
const require = createRequire(import.meta.url);

/** The description of the package, and of the repository. */
export const ENGINE_MANIFEST = findPackageJSON(import.meta.url) ?? "";

const home = isBundle ? join(dirname(ENGINE_MANIFEST), "dist") : dirname(ENGINE_MANIFEST);

/**
 * The absolute path of one of the engine's files. A module that is named here becomes an entry of the bundle:
 * `scripts/compile.ts` looks for the calls, so that the path must stand in them.
 * @param path from the repository's root, such as `src/site/workers/write/thread.ts` or `layouts/styles`
 */
export function enginePath(path: string): string {
  return join(home, isBundle ? path.replace(/\.ts$/, ".js") : path);
}

/**
 * Loads a module of the engine when it is first needed, synchronously: for code that cannot wait. Each call names the
 * module's type: `engineModule<typeof import("./a.ts")>("src/text/a.ts")`.
 * @param path as {@link enginePath}'s
 */
export function engineModule<Module>(path: string): Module {
  return require(enginePath(path));
}

/**
 * The absolute path of files that are published as they are, of an npm package that is part of the bundle.
 * @param path such as `yaml/browser`; it must stand in the call
 */
export function packagePath(path: string): string {
  return join(home, isBundle ? "src/packages" : "node_modules", path);
}

export const ENGINE = enginePath("src");

/** The engine's own `layouts/`. */
export const ENGINE_LAYOUTS = enginePath("layouts");

/** Everything that the engine consists of, besides packages. */
export const ENGINE_FOLDERS: readonly string[] = [ENGINE, ENGINE_LAYOUTS];
