/** Modules that are loaded when they are first needed, by code that cannot wait for them. */
import { createRequire } from "node:module";
import { extname } from "node:path";

/**
 * Gives what loads modules by their path from a module, without its extension: compiled in the package, source in the
 * repository. Name the module's type at each call: `load<typeof import("./a.ts")>("./a")`.
 */
export function loaderBeside({ url, filename }: ImportMeta): <Module>(path: string) => Module {
  const require = createRequire(url);
  return (path) => require(path + extname(filename));
}
