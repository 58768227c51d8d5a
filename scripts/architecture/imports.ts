/** The imports of the source files, as the architecture counts them: from file to file, and from room to room. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const PROJECT = resolve(import.meta.dirname, "../..");

export interface Import {
  /** The file that imports, from the project's root. */
  readonly file: string;
  /** What it imports, as it is written there. */
  readonly from: string;
}

/** Every import of the TypeScript files of these folders, types and `import()` included. */
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

/** The file that an import names, from the project's root; undefined for a package. */
export const targetOf = ({ file, from }: Import) =>
  from.startsWith(".") ? relative(PROJECT, resolve(PROJECT, dirname(file), from)) : undefined;

/** `src/content/journal/x.ts` → `content`; `layouts/parts/x.ts` → `layouts/parts`. */
export function roomOf(file: string): string {
  const [top = "", room = ""] = file.split("/");
  if (top === "src") return room;
  return dirname(file).split("/").slice(0, 2).join("/");
}
