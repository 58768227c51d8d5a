/** Refuses to write the site over its sources. */

import { homedir } from "node:os";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { CONFIG_FILE } from "../../content/journal/journal.ts";
import type { BuildTexts } from "../../text/locales/commands/build.ts";
import { UsageError } from "../options.ts";
import type { BuildOptions } from "./options.ts";

/** @throws UsageError if the output contains the sources or the home folder, or is inside a source folder */
export function assertApart({ output, articles }: BuildOptions, texts: BuildTexts): void {
  const sources = [articles, "layouts", "pages", CONFIG_FILE];
  const inside = [articles, "layouts", "pages"];
  if (sources.some((source) => contains(output, source)) || inside.some((source) => contains(source, output)))
    throw new UsageError(texts.dangerousOutput(output));
  if (contains(output, homedir())) throw new UsageError(texts.homeOutput(output));
}

/** Whether `inner` is `outer` or inside it. */
function contains(outer: string, inner: string): boolean {
  const path = relative(resolve(outer), resolve(inner));
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}
