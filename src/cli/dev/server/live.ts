/** The open pages: each is told what it would be now, and what stands in the way of a new site. */
import type { ServerResponse } from "node:http";

export interface State {
  /** What the page would be if it were loaded now; undefined where nothing would come. */
  readonly version: string | undefined;
  /** Where the page's text is now, when it has another address. */
  readonly moved: string | undefined;
  /** The overlay's markup; undefined while all is well. */
  readonly problems: string | undefined;
}

/** Comments keep the stream open through whatever closes silent ones, in milliseconds. */
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
    tell(response, state);
  }

  tellAll(stateOf: (page: string) => State): void {
    for (const [response, page] of this.#open) tell(response, stateOf(page));
  }

  close(): void {
    clearInterval(this.#heart);
    for (const response of this.#open.keys()) response.end();
  }
}

function tell(response: ServerResponse, state: State): void {
  response.write(`data: ${JSON.stringify(state)}\n\n`);
}
