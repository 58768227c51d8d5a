/** Finds a preview of the site that already runs, by the file that each leaves in its folder. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isAlive, startOf } from "../../incremental/store/process-identity.ts";

const FILE = "preview.json";

const schema = z.object({
  pid: z.number().int().positive(),
  /** See {@link startOf}. */
  start: z.string().optional(),
  url: z.string(),
  /** The folder of the articles, as the command line names it. */
  articles: z.string(),
});

export type RunningPreview = z.output<typeof schema>;

/** Records in its folder that this process runs a preview. */
export function recordRunning(
  folder: string,
  { url, articles }: Pick<RunningPreview, "url" | "articles">,
): void {
  const { pid } = process;
  writeFileSync(join(folder, FILE), `${JSON.stringify({ pid, start: startOf(pid), url, articles })}\n`);
}

/**
 * Finds a live preview of the same articles.
 * @param parent the folder that holds the folder of each preview
 */
export function findRunning(parent: string, articles: string): RunningPreview | undefined {
  return foldersIn(parent)
    .map((name) => readRecord(join(parent, name)))
    .find((record) => record?.articles === articles && isRunning(record));
}

function foldersIn(parent: string): string[] {
  try {
    return readdirSync(parent).toSorted();
  } catch {
    return [];
  }
}

/** Undefined where the file is missing or incomplete. */
function readRecord(folder: string): RunningPreview | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(join(folder, FILE), "utf8")));
  } catch {
    return undefined;
  }
}

function isRunning({ pid, start }: RunningPreview): boolean {
  return isAlive(pid) && (start === undefined || startOf(pid) === start);
}
