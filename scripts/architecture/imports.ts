/** The imports between source files and between rooms. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const PROJECT = resolve(import.meta.dirname, "../..");

export interface Import {
  /** The importing file, relative to the project's root. */
  readonly file: string;
  /** The module specifier. */
  readonly from: string;
}

/** All imports of the TypeScript files in these folders, including type imports and `import()`. */
export function importsOf(folders: readonly string[]): Import[] {
  return folders.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((name) => {
        const file = join(folder, name);
        const text = readFileSync(join(PROJECT, file), "utf8");
        const found = text.matchAll(/(?:^(?:import|export)\b[^;"]*?\bfrom |^import |\bimport\()"([^"]+)"/gms);
        return [...found].map(([, from = ""]) => ({ file, from }));
      }),
  );
}

/** The imported file, relative to the project's root; undefined for a package. */
export const targetOf = ({ file, from }: Import) =>
  from.startsWith(".") ? relative(PROJECT, resolve(PROJECT, dirname(file), from)) : undefined;

/** `src/content/journal/x.ts` → `content`; `layouts/parts/x.ts` → `layouts/parts`. */
export function roomOf(file: string): string {
  const [top = "", room = ""] = file.split("/");
  if (top === "src") return room;
  return dirname(file).split("/").slice(0, 2).join("/");
}
