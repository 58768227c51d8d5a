/** The open pages. Each gets the version that it would have now, and what is wrong with the new build. */
import type { ServerResponse } from "node:http";

export interface State {
  /** The version that the page would have if it were loaded now; undefined for an address that is not valid. */
  readonly version: string | undefined;
  /** The new address of the page's text, if it has moved. */
  readonly moved: string | undefined;
  /** The overlay's markup; undefined when the last build succeeded. */
  readonly problems: string | undefined;
}

/** How often to send a comment, in milliseconds: proxies close streams that are silent for long. */
const HEARTBEAT = 20_000;

export class LivePages {
  readonly #open = new Map<ServerResponse, string>();
  readonly #heart: NodeJS.Timeout;

  constructor() {
    this.#heart = setInterval(() => {
      for (const response of this.#open.keys()) response.write(":\n\n");
    }, HEARTBEAT).unref();
  }

  /** @param page its path, as its browser wrote it */
  add(page: string, response: ServerResponse, state: State): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write("retry: 500\n\n");
    this.#open.set(response, page);
    response.on("close", () => this.#open.delete(response));
    send(response, state);
  }

  sendAll(stateOf: (page: string) => State): void {
    for (const [response, page] of this.#open) send(response, stateOf(page));
  }

  close(): void {
    clearInterval(this.#heart);
    for (const response of this.#open.keys()) response.end();
  }
}

function send(response: ServerResponse, state: State): void {
  response.write(`data: ${JSON.stringify(state)}\n\n`);
}
