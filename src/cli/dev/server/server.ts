/** Serves the last good site, with live reload, and the mistakes that stand in the way of the next one. */

import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { Language } from "../../../text/language.ts";
import { COMMAND_TEXTS } from "../../../text/locales/commands-by-language.ts";
import { BANNER_STYLE, CLIENT, EVENTS, OVERLAY_STYLE } from "./addresses.ts";
import { isKnownHost } from "./host.ts";
import { LivePages, type State } from "./live.ts";
import { emptyPage, pageAt } from "./pages.ts";
import type { Preview } from "./preview.ts";
import { type Reply, send, sentence } from "./reply.ts";
import { parseTarget, type RequestTarget } from "./target.ts";

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
  /** Files of texts by every path that they have had. */
  readonly #known = new Map<string, string>();
  readonly #begun = Promise.withResolvers<void>();
  #language: Language;
  #preview: Preview | undefined;
  #problems: string | undefined;

  constructor({ names, language }: PreviewServerOptions) {
    this.#names = names;
    this.#language = language;
    this.http = createServer((request, response) => void this.#answer(request, response));
  }

  /** Shows a new site. */
  publish(preview: Preview, language: Language): void {
    if (preview.addresses !== this.#preview?.addresses)
      for (const [file, path] of preview.addresses) this.#known.set(path, file);
    this.#preview = preview;
    this.#show(undefined, language);
  }

  /**
   * Keeps the site that is shown, with the mistakes over it.
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
    this.#begun.resolve();
    this.#live.tellAll((page) => this.#stateOf(page));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url, headers } = request;
    const target = parseTarget(url);
    const refusal = this.#refusal(method, headers.host, target);
    if (refusal || !target) {
      send(response, method, refusal ?? sentence(400, COMMAND_TEXTS[this.#language].preview.badAddress));
      return;
    }
    // Nothing can be shown before the first build has ended, well or not.
    if (!OWN_FILES.includes(target.path)) await this.#begun.promise;
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
      // A file that the system does not let us read, or that was cut away below us.
      return sentence(500, error instanceof Error ? error.message : String(error));
    }
  }

  /** What a page that is open should know. */
  #stateOf(page: string): State {
    const problems = this.#problems;
    const target = parseTarget(page);
    if (!target) return { version: undefined, moved: undefined, problems };
    const { status, version } = this.#replyTo(target);
    const now = this.#preview?.addresses.get(this.#known.get(target.path) ?? "");
    return { version: version ?? `${status}`, moved: status === 404 ? now : undefined, problems };
  }
}

function ownFile(name: string): Reply {
  return { status: 200, name, body: readFileSync(join(import.meta.dirname, "browser", name)) };
}
