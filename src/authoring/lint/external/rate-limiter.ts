/** Limits the rate of requests: a few servers at a time, and one request per server, with pauses. */
import type { LinkAnswer, SendRequest } from "./answer.ts";

export interface RateLimits {
  /** Maximum number of concurrent requests, over all servers. */
  readonly most: number;
  /** Pause between two requests to the same server, in milliseconds. */
  readonly pause: number;
  /** A monotonic clock, in milliseconds. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Current time in milliseconds since 1970, to interpret `Retry-After` dates. */
  readonly now: number;
}

/** A server that asks for a longer pause, in milliseconds, is skipped in this run. */
const LONGEST_WAIT = 30_000;
const SHORTEST_WAIT = 2_000;
const ATTEMPTS = 3;

export class RateLimiter {
  readonly #send: SendRequest;
  readonly #options: RateLimits;
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #free = new Map<string, number>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(send: SendRequest, options: RateLimits) {
    this.#send = send;
    this.#options = options;
  }

  /** Sends a request, and repeats it if the server asks to retry later. */
  async send(url: URL, method: "HEAD" | "GET"): Promise<LinkAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#inTurn(url.host, () => this.#send(url, method));
      if (!isBusy(answer)) return answer;
      const wait = this.#waitOf(answer);
      if (attempt === ATTEMPTS || wait > LONGEST_WAIT) return answer;
    }
  }

  /** Runs `task` when the server is free and the limit allows it; the next task waits for the pause. */
  async #inTurn(host: string, task: () => Promise<LinkAnswer>): Promise<LinkAnswer> {
    const { clock, sleep, pause } = this.#options;
    const before = this.#queues.get(host) ?? Promise.resolve();
    const run = before.then(async () => {
      const wait = (this.#free.get(host) ?? Number.NEGATIVE_INFINITY) - clock();
      if (wait > 0) await sleep(wait);
      await this.#acquire();
      try {
        const answer = await task();
        const rest = isBusy(answer) ? Math.min(this.#waitOf(answer), LONGEST_WAIT) : 0;
        this.#free.set(host, clock() + Math.max(pause, rest));
        return answer;
      } finally {
        this.#release();
      }
    });
    this.#queues.set(host, run);
    return run;
  }

  /** How long to wait before asking a busy server again, in milliseconds. */
  #waitOf(answer: LinkAnswer): number {
    const written = answer.kind === "status" ? answer.retryAfter : undefined;
    const seconds = /^\d{1,9}$/.test(written ?? "") ? Number(written) : undefined;
    const wait = seconds === undefined ? Date.parse(written ?? "") - this.#options.now : seconds * 1000;
    return Number.isNaN(wait) ? SHORTEST_WAIT : Math.max(wait, 0);
  }

  async #acquire(): Promise<void> {
    if (this.#running < this.#options.most) this.#running += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Hands the slot to the next waiting task, or frees it. */
  #release(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}

export function isBusy(answer: LinkAnswer): boolean {
  return answer.kind === "status" && (answer.status === 429 || answer.status === 503);
}
