/** The declarations of the package: of what a site imports, and of everything that these mention, packages included. */
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { inputOf } from "./bundle.ts";

/** Where TypeScript writes the declarations of all modules, from the project's root; they are removed again. */
const ALL = "dist/types";

/**
 * @param entries modules with types, from the project's root
 * @returns absolute paths of all modules whose types are part of it
 */
export async function bundleTypes(
  project: string,
  target: string,
  entries: readonly string[],
): Promise<string[]> {
  const compiler = join(project, "node_modules/typescript/bin/tsc");
  const words = ["--project", join(project, "tsconfig.package.json"), "--outDir", join(project, ALL)];
  const compiled = spawnSync(process.execPath, [compiler, ...words], { stdio: "inherit" });
  if (compiled.status !== 0) throw new Error("The types cannot be made.");
  const declarations = entries.map((file) => file.replace(/\.ts$/, ".d.ts"));
  const built = await rolldown({
    cwd: project,
    input: inputOf(join(project, ALL), declarations),
    external: /^node:/,
    plugins: [packageTypes(project), dts({ dtsInput: true, tsconfig: false, generator: "oxc" })],
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  const { output } = await built.write({
    dir: target,
    entryFileNames: "[name].d.ts",
    chunkFileNames: "src/chunks/types.d.ts",
    codeSplitting: { groups: [{ name: "types", test: /./ }] },
  });
  rmSync(join(project, ALL), { recursive: true });
  return output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}

/** Finds declarations: those of our own modules where the compiler wrote them, those of packages in `@types` or in them. */
const packageTypes = (project: string): Plugin => ({
  name: "package-types",
  resolveId: {
    order: "pre",
    async handler(id, importer) {
      if (importer === undefined || id.startsWith("node:")) return null;
      if (id.startsWith(".") && importer.startsWith(join(project, ALL)))
        return join(dirname(importer), id.replace(/\.[jt]s$/, ".d.ts"));
      const apart = ["index.d.mts", "index.d.ts"].map((file) =>
        join(project, "node_modules/@types", id, file),
      );
      const found = apart.find((file) => existsSync(file));
      if (found !== undefined) return found;
      const inside = await this.resolve(id, importer, { skipSelf: true });
      // Declarations in the form of CommonJS cannot be bundled; the same stand beside them as modules.
      return inside && { ...inside, id: inside.id.replace(/\.d\.cts$/, ".d.ts") };
    },
  },
});
