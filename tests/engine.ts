/** The engine that tests start: the sources, or the package as it is installed. */
import { join } from "node:path";
import { PROJECT } from "./project.ts";

export interface Engine {
  /** What Node is given to run a command in a process of its own. */
  readonly program: string;
  /** The module behind it, for a process that runs several commands. */
  readonly main: string;
  /** What a site's modules import. */
  readonly index: string;
  /** The `node_modules` of a site. */
  readonly modules: string;
}

export const SOURCES: Engine = {
  program: join(PROJECT, "bin/tribune.js"),
  main: join(PROJECT, "src/cli/main.ts"),
  index: join(PROJECT, "src/index.ts"),
  modules: join(PROJECT, "node_modules"),
};

/** The engine of an installed package, in a `node_modules` folder. */
const installedIn = (modules: string): Engine => ({
  program: join(modules, "tribune-ssg/bin/tribune.js"),
  main: join(modules, "tribune-ssg/dist/src/cli/main.js"),
  index: join(modules, "tribune-ssg/dist/src/index.js"),
  modules,
});

/** A `node_modules` folder; the suite's project `package` sets it, to run the tests of commands once more. */
const INSTALLED = process.env["TRIBUNE_INSTALLED"];

export const ENGINE = INSTALLED === undefined ? SOURCES : installedIn(INSTALLED);
