/** Searches a built site as its search page does, with the engine that lies beside its index. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { vi } from "vitest";
import { excerpt } from "../../../layouts/scripts/search-text.js";
import type { Chosen } from "../../../src/outputs/search/client/engine.js";

export interface Hit {
  readonly url: string;
  readonly title: string;
  /** With what was found between brackets. */
  readonly excerpt: string;
  /** All that the result shows, by name. */
  readonly meta: Readonly<Record<string, unknown>>;
}

export interface Asked {
  readonly filters?: Chosen;
  readonly byDate?: boolean;
}

export interface Finder {
  search(typed: string, asked?: Asked): Promise<Hit[]>;
  /** The options of each filter, with their counts. */
  choices(typed: string, asked?: Asked): Promise<Record<string, Record<string, number>>>;
  /** The files that were fetched since this was last asked. */
  fetched(): string[];
}

/** @param site the built folder; a `package.json` above it must say that scripts are modules */
export async function finder(site: string): Promise<Finder> {
  const base = pathToFileURL(join(site, "search-index/")).href;
  let fetched: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const file = fileURLToPath(url);
    fetched.push(url.slice(base.length));
    return existsSync(file) ? new Response(readFileSync(file)) : new Response("", { status: 404 });
  });
  const { openIndex } = await import(/* @vite-ignore */ `${base}engine.js`);
  const { stemmer } = await import(/* @vite-ignore */ `${base}stem.js`);
  const index: Awaited<ReturnType<typeof import("../../../src/outputs/search/client/engine.js").openIndex>> =
    await openIndex(base, stemmer);
  const above = new URL("..", base).pathname;
  const ask = (typed: string, { filters, byDate }: Asked = {}) => index.search(typed, filters, byDate);
  return {
    async search(typed, asked) {
      const found = await ask(typed, asked);
      return (await found.hits(0, found.count)).map((hit) => {
        const parts = excerpt(hit.content, hit.marks).map((part, at) => (at % 2 ? `[${part}]` : part));
        const url = `/${hit.url.slice(above.length)}`;
        return { url, title: hit.title, excerpt: parts.join(""), meta: { ...hit } };
      });
    },
    async choices(typed, asked) {
      const counts = await (await ask(typed, asked)).choices();
      return Object.fromEntries(
        Object.entries(counts).map(([kind, names]) => [kind, Object.fromEntries(names)]),
      );
    },
    fetched() {
      const files = fetched;
      fetched = [];
      return files.toSorted();
    },
  };
}
