/** What the bundle is made of: the modules that are loaded by their path, and the files that are shipped as they are. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a site imports. */
export const PUBLIC_ENTRY = "src/index.ts";

/** Whose calls name files; not to be read itself, since its calls name none. */
const ENGINE_PATHS = "src/text/engine-paths.ts";

const CALL = /\b(enginePath|engineModule|packagePath)(?:<[^>]*>)?\(\s*(?:"([^"]+)")?/g;

/** A path beside the module, which is not there in the bundle; a package is found from anywhere. */
const NEIGHBOUR = /import\.meta\.dirname|extname\(import\.meta|new URL\([^()]*import\.meta\.url/;

export interface Entries {
  /** Modules with types: what a site imports, and the layouts with their parts. */
  readonly typed: readonly string[];
  /** The command line, threads and processes, and what is loaded when it is needed. */
  readonly untyped: readonly string[];
  /** Folders of npm packages that are published, relative to `node_modules`. */
  readonly packageFolders: readonly string[];
}

/**
 * Finds the entries, as paths from the project's root.
 * @throws Error for a path that is not a literal: what it names would be missing in the package
 */
export function entriesOf(project: string): Entries {
  const sources = modulesIn(project, "src");
  const named = sources
    .filter((file) => file !== ENGINE_PATHS)
    .flatMap((file) => namedIn(file, readFileSync(join(project, file), "utf8")));
  const pathsOf = (wanted: (one: Named) => boolean) => [
    ...new Set(named.filter(wanted).map(({ path }) => path)),
  ];
  return {
    typed: [PUBLIC_ENTRY, ...modulesIn(project, "layouts")],
    untyped: ["src/cli/main.ts", ...pathsOf(({ by, path }) => by !== "packagePath" && path.endsWith(".ts"))],
    packageFolders: pathsOf(({ by }) => by === "packagePath"),
  };
}

interface Named {
  readonly by: string;
  readonly path: string;
}

/** The paths that a module's calls name. */
export function namedIn(file: string, text: string): Named[] {
  if (NEIGHBOUR.test(text)) throw new Error(`${file}: in the bundle it stands elsewhere; use enginePath`);
  return [...text.matchAll(CALL)].map(([, by = "", path]) => {
    if (path === undefined) throw new Error(`${file}: ${by} needs a path that stands in the call`);
    return { by, path };
  });
}

const modulesIn = (project: string, folder: string) =>
  readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .toSorted();
