/** `tribune dev`: shows the site, drafts included, while it is being written. It publishes nothing. */

import { errorCode } from "../../text/error-code.ts";
import type { DevTexts } from "../../text/locales/commands/dev.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { Configuration } from "../configuration.ts";
import { UsageError } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { Builder } from "./builder.ts";
import { untilLauncherGone } from "./launcher.ts";
import { openBrowser } from "./open-browser.ts";
import { type DevOptions, parseDevOptions } from "./options.ts";
import { PreviewBuilds } from "./preview-builds.ts";
import { PREVIEWS, PreviewFolder } from "./preview-folder.ts";
import { Rebuilder } from "./rebuild.ts";
import { findRunning, type RunningPreview, recordRunning } from "./running.ts";
import { listen, machineNames, networkAddresses } from "./server/listen.ts";
import { PreviewServer } from "./server/server.ts";
import { watchFolders } from "./server/watch.ts";
import { isIgnored, watchedFolders } from "./watched.ts";

/**
 * Runs the command until it is stopped.
 *
 * @returns the exit code
 */
export async function dev(
  words: readonly string[],
  { language }: Configuration,
  terminal: Terminal,
): Promise<number> {
  const texts = COMMAND_TEXTS[language].dev;
  const { badPathPrefix } = COMMAND_TEXTS[language].build;
  const options = parseDevOptions(words, { ...COMMAND_TEXTS[language].common, ...texts, badPathPrefix });
  const running = options.port.isGiven ? undefined : findRunning(PREVIEWS, options.articles);
  if (running) return useRunning(running, options, texts, terminal);
  const home = new PreviewFolder();
  const builder = new Builder();
  const server = new PreviewServer({ names: options.host ? machineNames() : new Set(), language });
  const builds = new PreviewBuilds({ options, home, builder, server, language, terminal });
  const rebuilder = new Rebuilder(builds);
  const ended = Promise.race([untilStopped(), untilLauncherGone(process.env)]);
  let unwatch: (() => Promise<void>) | undefined;
  try {
    builder.prepare();
    const port = await listenOr(server, options, texts);
    const record = (prefix: string) =>
      recordRunning(home.path, { url: urlOf(port, prefix), articles: options.articles });
    record(options.pathPrefix ?? "/");
    unwatch = await watchFolders({
      folders: watchedFolders(options.articles),
      poll: options.poll,
      ignored: isIgnored,
      onChange: (paths) => rebuilder.change(paths),
      onError: (error) => terminal.error(`${watchFault(error, texts)}\n`),
    });
    builds.onFirst = (prefix) => {
      record(prefix);
      announce(prefix, port, options, texts, terminal);
    };
    rebuilder.change([]);
    await ended;
    terminal.out(`${texts.stopped}\n`);
    return 0;
  } finally {
    rebuilder.stop();
    builds.stop();
    server.close();
    await Promise.all([builder.stop(), unwatch?.()]);
    home.remove();
  }
}

/** Resolves at the signal that ends the preview; a second one ends the process at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

const urlOf = (port: number, prefix: string, host = "127.0.0.1") => `http://${host}:${port}${prefix}`;

/** Opens the preview that already runs, with `--open`; otherwise says where it is. */
function useRunning(
  { url, pid }: RunningPreview,
  { open }: DevOptions,
  texts: DevTexts,
  terminal: Terminal,
): number {
  if (!open) throw new UsageError(texts.runsAlready(url, pid));
  terminal.out(`${texts.runsAlready(url, pid)}\n`);
  openBrowser(url, (reason) => terminal.error(`${texts.browserFailed(reason)}\n`));
  return 0;
}

async function listenOr(
  { http }: PreviewServer,
  { port, host }: DevOptions,
  texts: DevTexts,
): Promise<number> {
  try {
    return await listen(http, port.first, host);
  } catch (error) {
    const code = errorCode(error) ?? String(error);
    throw new UsageError(texts.portRefused(port.first, code));
  }
}

/** Says where the preview is, and opens it with `--open`. */
function announce(
  prefix: string,
  port: number,
  options: DevOptions,
  texts: DevTexts,
  terminal: Terminal,
): void {
  const { first } = options.port;
  const url = urlOf(port, prefix);
  if (first !== 0 && port !== first) terminal.out(`${texts.portTaken(first, port)}\n`);
  terminal.out(`${texts.serving(url)}\n`);
  if (options.host)
    terminal.out(`${texts.opened(networkAddresses().map((host) => urlOf(port, prefix, host)))}\n`);
  if (options.open) openBrowser(url, (reason) => terminal.error(`${texts.browserFailed(reason)}\n`));
}

function watchFault(error: unknown, texts: DevTexts): string {
  const code = errorCode(error) ?? String(error);
  return /^(?:ENOSPC|EMFILE)$/.test(code) ? texts.tooManyFiles : texts.unwatched(code);
}
