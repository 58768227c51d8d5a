/** The preview of a site that runs already, as it left word in its folder. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isAlive, startOf } from "../../incremental/store/process-identity.ts";

const WORD = "preview.json";

const schema = z.object({
  pid: z.number().int().positive(),
  /** See {@link startOf}. */
  start: z.string().optional(),
  url: z.string(),
  /** The folder of the articles, as the command line names it. */
  articles: z.string(),
});

export type RunningPreview = z.output<typeof schema>;

/** Leaves word of this process in the folder of its preview. */
export function leaveWord(folder: string, { url, articles }: Pick<RunningPreview, "url" | "articles">): void {
  const { pid } = process;
  writeFileSync(join(folder, WORD), `${JSON.stringify({ pid, start: startOf(pid), url, articles })}\n`);
}

/**
 * A living preview of the same articles.
 * @param home the folder of every preview's folder
 */
export function findRunning(home: string, articles: string): RunningPreview | undefined {
  return foldersIn(home)
    .map((name) => wordIn(join(home, name)))
    .find((word) => word?.articles === articles && lives(word));
}

function foldersIn(home: string): string[] {
  try {
    return readdirSync(home).toSorted();
  } catch {
    return [];
  }
}

/** Undefined where none was left, or half of one. */
function wordIn(folder: string): RunningPreview | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(join(folder, WORD), "utf8")));
  } catch {
    return undefined;
  }
}

function lives({ pid, start }: RunningPreview): boolean {
  return isAlive(pid) && (start === undefined || startOf(pid) === start);
}
