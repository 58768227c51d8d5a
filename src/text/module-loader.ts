/** Loads modules when they are first needed, synchronously: for code that cannot wait. */
import { createRequire } from "node:module";
import { extname } from "node:path";

/**
 * A function that loads modules by their path relative to a module, without extension: they are compiled in the package
 * and sources in the repository. Each call names the module's type: `load<typeof import("./a.ts")>("./a")`.
 */
export function moduleLoader({ url, filename }: ImportMeta): <Module>(path: string) => Module {
  const require = createRequire(url);
  return (path) => require(path + extname(filename));
}
