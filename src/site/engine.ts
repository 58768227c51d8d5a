/** The engine's folders: TypeScript in the repository, compiled JavaScript in the package. */
import { fileURLToPath } from "node:url";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url)).replace(/[/\\]$/, "");

export const ENGINE = folder("..");

/** The engine's own `layouts/`. */
export const ENGINE_LAYOUTS = folder("../../layouts/");

export const ENGINE_FOLDERS: readonly string[] = [ENGINE, ENGINE_LAYOUTS];
