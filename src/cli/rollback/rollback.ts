/** `tribune rollback`: publishes an earlier release again, or lists the releases. */

import { resolve } from "node:path";
import { digestOf } from "../../publish/manifest-file.ts";
import { PublicationRecord } from "../../publish/publication-record.ts";
import type { Release } from "../../publish/releases.ts";
import { RollbackRefusal, releasesOf, rollBack } from "../../publish/rollback.ts";
import type { RollbackTexts } from "../../text/locales/commands/rollback.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { Configuration } from "../configuration.ts";
import { folderInMessages, parseOptions, SWITCH, UsageError, VALUE } from "../options.ts";
import type { Terminal } from "../terminal.ts";

const OPTIONS = { output: VALUE, to: VALUE, list: SWITCH, json: SWITCH } as const;

/**
 * Runs the command.
 *
 * @returns the exit code
 */
export async function rollback(
  words: readonly string[],
  { language }: Configuration,
  terminal: Terminal,
): Promise<number> {
  const texts = COMMAND_TEXTS[language].rollback;
  const { values } = parseOptions(words, OPTIONS, COMMAND_TEXTS[language].common);
  const output = folderInMessages(values.output ?? "_site");
  if (values.list) {
    const releases = releasesOf(resolve(output));
    if (values.json) terminal.out(`${JSON.stringify(releases.map(releaseJson), null, 2)}\n`);
    else
      terminal.out(
        releases.length === 0 ? `${texts.none}\n` : releases.map((one) => line(one, texts)).join(""),
      );
    return 0;
  }
  try {
    const release = rollBack(resolve(output), values.to);
    new PublicationRecord(output, resolve(".")).write(release.manifest, Date.now());
    if (values.json) terminal.out(`${JSON.stringify({ ok: true, ...releaseJson(release) }, null, 2)}\n`);
    else terminal.out(`${texts.done(release.id, output)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof RollbackRefusal) throw new UsageError(texts.refused[error.why](error.id));
    throw error;
  }
}

function line({ id, builtAt, manifest, current }: Release, texts: RollbackTexts): string {
  const at = new Date(builtAt).toISOString().slice(0, 16).replace("T", " ");
  return `${current ? "→" : " "} ${id}  ${at} UTC  ${texts.files(manifest.files.size)}\n`;
}

function releaseJson({ id, builtAt, manifest, current }: Release) {
  return {
    id,
    builtAt: new Date(builtAt).toISOString(),
    files: manifest.files.size,
    digest: digestOf(manifest),
    current,
  };
}
