/** Who is asked when: a few servers at once, each by one request at a time, with a pause. */
import type { Ask, LinkAnswer } from "./answer.ts";

export interface MannersOptions {
  /** Requests under way at once, over all servers. */
  readonly most: number;
  /** Milliseconds between two requests to one server. */
  readonly pause: number;
  /** Milliseconds from any beginning that stays. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** The time of day, in milliseconds since 1970, for servers that say when to come back. */
  readonly now: number;
}

/** A server that wants more than this, in milliseconds, is left alone until the next run. */
const LONGEST_WAIT = 30_000;
const SHORTEST_WAIT = 2_000;
const ATTEMPTS = 3;

export class Manners {
  readonly #ask: Ask;
  readonly #options: MannersOptions;
  readonly #lanes = new Map<string, Promise<unknown>>();
  readonly #free = new Map<string, number>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(ask: Ask, options: MannersOptions) {
    this.#ask = ask;
    this.#options = options;
  }

  /** The answer to one request; a server that asks to come back later is asked again when it says. */
  async ask(url: URL, method: "HEAD" | "GET"): Promise<LinkAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#inLane(url.host, () => this.#ask(url, method));
      if (!isBusy(answer)) return answer;
      const wait = this.#waitOf(answer);
      if (attempt === ATTEMPTS || wait > LONGEST_WAIT) return answer;
    }
  }

  /** Runs `task` when the server is free and there is room; the next one waits for its pause. */
  async #inLane(host: string, task: () => Promise<LinkAnswer>): Promise<LinkAnswer> {
    const { clock, sleep, pause } = this.#options;
    const before = this.#lanes.get(host) ?? Promise.resolve();
    const run = before.then(async () => {
      const wait = (this.#free.get(host) ?? Number.NEGATIVE_INFINITY) - clock();
      if (wait > 0) await sleep(wait);
      await this.#enter();
      try {
        const answer = await task();
        const rest = isBusy(answer) ? Math.min(this.#waitOf(answer), LONGEST_WAIT) : 0;
        this.#free.set(host, clock() + Math.max(pause, rest));
        return answer;
      } finally {
        this.#leave();
      }
    });
    this.#lanes.set(host, run);
    return run;
  }

  /** Milliseconds until a busy server wants to be asked again. */
  #waitOf(answer: LinkAnswer): number {
    const written = answer.kind === "status" ? answer.retryAfter : undefined;
    const seconds = /^\d{1,9}$/.test(written ?? "") ? Number(written) : undefined;
    const wait = seconds === undefined ? Date.parse(written ?? "") - this.#options.now : seconds * 1000;
    return Number.isNaN(wait) ? SHORTEST_WAIT : Math.max(wait, 0);
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#options.most) this.#running += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** The place goes to the next that waits, or is free. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}

export function isBusy(answer: LinkAnswer): boolean {
  return answer.kind === "status" && (answer.status === 429 || answer.status === 503);
}
