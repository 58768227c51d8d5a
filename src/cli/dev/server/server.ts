/** Serves the last good build with live reload, and shows the mistakes of a newer one over it. */

import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { enginePath } from "../../../text/engine-paths.ts";
import type { Language } from "../../../text/language.ts";
import { COMMAND_TEXTS } from "../../../text/locales/commands-by-language.ts";
import { BANNER_STYLE, CLIENT, EVENTS, OVERLAY_STYLE } from "./addresses.ts";
import { isKnownHost } from "./host.ts";
import { LivePages, type State } from "./live.ts";
import { emptyPage, pageAt } from "./pages.ts";
import type { Preview } from "./preview.ts";
import { type Reply, send, sentence } from "./reply.ts";
import { parseTarget, type RequestTarget } from "./target.ts";

/** What an open page loads to be kept up to date. */
const BROWSER_FILES = enginePath("src/cli/dev/server/browser");

const OWN_FILES = [CLIENT, OVERLAY_STYLE, BANNER_STYLE];

export interface PreviewServerOptions {
  /** Names of this machine that a browser may ask for, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly language: Language;
}

export class PreviewServer {
  readonly http: Server;
  readonly #names: ReadonlySet<string>;
  readonly #live = new LivePages();
  /** By each path that a text has or has had, its file. */
  readonly #files = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  #language: Language;
  #preview: Preview | undefined;
  #problems: string | undefined;

  constructor({ names, language }: PreviewServerOptions) {
    this.#names = names;
    this.#language = language;
    this.http = createServer((request, response) => void this.#handle(request, response));
  }

  /** Shows a new site. */
  publish(preview: Preview, language: Language): void {
    if (preview.addresses !== this.#preview?.addresses)
      for (const [file, path] of preview.addresses) this.#files.set(path, file);
    this.#preview = preview;
    this.#show(undefined, language);
  }

  /**
   * Goes on showing the site, under the mistakes.
   * @param problems the overlay's markup
   */
  fail(problems: string, language: Language): void {
    this.#show(problems, language);
  }

  close(): void {
    this.#live.close();
    this.http.close();
    this.http.closeAllConnections();
  }

  #show(problems: string | undefined, language: Language): void {
    this.#language = language;
    this.#problems = problems;
    this.#ready.resolve();
    this.#live.sendAll((page) => this.#stateOf(page));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url, headers } = request;
    const target = parseTarget(url);
    const refusal = this.#refusal(method, headers.host, target);
    if (refusal || !target) {
      send(response, method, refusal ?? sentence(400, COMMAND_TEXTS[this.#language].preview.badAddress));
      return;
    }
    // There is nothing to show before the first build has succeeded or failed.
    if (!OWN_FILES.includes(target.path)) await this.#ready.promise;
    if (target.path === EVENTS && method === "GET") {
      const page = new URLSearchParams(target.query).get("page") ?? "/";
      this.#live.add(page, response, this.#stateOf(page));
      return;
    }
    send(response, method, this.#replyTo(target));
  }

  #refusal(method: string, host: string | undefined, target: RequestTarget | undefined): Reply | undefined {
    const words = COMMAND_TEXTS[this.#language].preview;
    if (!isKnownHost(host, this.#names)) return sentence(403, words.unknownHost(host ?? ""));
    if (!target) return sentence(400, words.badAddress);
    return method === "GET" || method === "HEAD"
      ? undefined
      : sentence(405, words.onlyRead, { allow: "GET, HEAD" });
  }

  #replyTo(target: RequestTarget): Reply {
    if (OWN_FILES.includes(target.path)) return ownFile(target.path.slice(CLIENT.lastIndexOf("/") + 1));
    try {
      return this.#preview ? pageAt(this.#preview, target, this.#language) : emptyPage(this.#language);
    } catch (error) {
      // A file that the system does not let us read, or that was removed meanwhile.
      return sentence(500, error instanceof Error ? error.message : String(error));
    }
  }

  /** What an open page must know. */
  #stateOf(page: string): State {
    const problems = this.#problems;
    const target = parseTarget(page);
    if (!target) return { version: undefined, moved: undefined, problems };
    const { status, version } = this.#replyTo(target);
    const now = this.#preview?.addresses.get(this.#files.get(target.path) ?? "");
    return { version: version ?? `${status}`, moved: status === 404 ? now : undefined, problems };
  }
}

function ownFile(name: string): Reply {
  return { status: 200, name, body: readFileSync(join(BROWSER_FILES, name)) };
}
