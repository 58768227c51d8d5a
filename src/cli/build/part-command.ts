/** `tribune build --shard`: checks what a part needs, makes it, and reports it. */
import { resolve } from "node:path";
import type { ShareNumbers } from "../../content/library/share.ts";
import { readManifest } from "../../publish/manifest-file.ts";
import { givenClock } from "../../site/run.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { Configuration } from "../configuration.ts";
import { UsageError } from "../options.ts";
import { inSeconds } from "../seconds.ts";
import type { Terminal } from "../terminal.ts";
import type { BuildOptions } from "./options.ts";
import { buildPart } from "./part.ts";
import { PART_FILE } from "./part-record.ts";

/** @throws any error of the build */
export async function runPart(
  options: BuildOptions,
  shard: ShareNumbers,
  configuration: Configuration,
  terminal: Terminal,
): Promise<void> {
  const texts = COMMAND_TEXTS[configuration.language].build;
  const { output, quiet, json } = options;
  const started = performance.now();
  // Two machines never read the same moment from their clocks.
  const now = options.now ?? givenClock(process.env);
  if (now === undefined) throw new UsageError(texts.shardWithoutClock);
  const files = readManifest(resolve(output))?.files;
  if (files && !files.has(PART_FILE)) throw new UsageError(texts.shardOverSite(output));
  const part = await buildPart({ options, now, stamps: undefined, texts, terminal }, shard, configuration);
  const seconds = inSeconds(performance.now() - started);
  if (json) {
    const { number, of, ...counts } = part;
    const report = { ok: true, part: number, of, ...counts, seconds, problems: [] };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  } else if (!quiet) terminal.out(`${texts.part({ ...part, seconds })}\n`);
}
