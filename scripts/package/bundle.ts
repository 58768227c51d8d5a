/** The JavaScript of the package: entries with the paths of their sources, and the code that they share. */
import { join } from "node:path";
import { rolldown } from "rolldown";
import type { Entries } from "./entries.ts";

/** Whether a package is installed beside Tribune instead of being part of the bundle. */
export type IsOutside = (id: string) => boolean;

/** @returns absolute paths of all bundled modules */
export async function bundle(
  project: string,
  target: string,
  { typed, untyped }: Entries,
  isOutside: IsOutside,
): Promise<string[]> {
  const built = await rolldown({
    cwd: project,
    input: inputOf(project, [...typed, ...untyped]),
    external: isOutside,
    platform: "node",
    preserveEntrySignatures: "allow-extension",
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  const { output } = await built.write({
    dir: target,
    entryFileNames: "[name].js",
    chunkFileNames: "src/chunks/[name].js",
    comments: { legal: true, annotation: false, jsdoc: false },
    // Traces name the files of the repository, which has their text.
    sourcemap: true,
    sourcemapExcludeSources: true,
    codeSplitting: {
      includeDependenciesRecursively: false,
      // A build loads all of them, each of which would bring chunks of its own.
      groups: [{ name: "layouts", test: (id) => id.startsWith(join(project, "layouts")) }],
    },
  });
  return output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}

/** Entries by the path of their file in the package, without extension. */
export const inputOf = (project: string, files: readonly string[]) =>
  Object.fromEntries(files.map((file) => [file.replace(/\.(?:d\.)?ts$/, ""), join(project, file)]));
