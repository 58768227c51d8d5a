/** Searches a built site as its search page does, with Pagefind's own script. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { vi } from "vitest";
import { excerpt, query, readable, SETUP } from "../../../layouts/scripts/search-text.js";

export interface Hit {
  readonly url: string;
  readonly title: string;
  /** With what was found between brackets. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export type Search = (
  typed: string | null,
  options?: { filters?: Record<string, string>; sort?: Record<string, "asc"> },
) => Promise<Hit[]>;

/** @param site the built folder; a `package.json` above it must say that scripts are modules */
export async function finder(site: string): Promise<Search> {
  const folder = pathToFileURL(join(site, "pagefind/")).href;
  vi.stubGlobal(
    "fetch",
    async (url: string) => new Response(readFileSync(fileURLToPath(url.replace(/\?.*$/, "")))),
  );
  const { createInstance } = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const pagefind = createInstance({ ...SETUP, basePath: folder, baseUrl: "/" });
  await pagefind.filters();
  return async (typed, options = {}) => {
    const { results } = await pagefind.search(typed === null ? null : query(typed), options);
    const hits: Hit[] = [];
    for (const result of results) {
      const { url, content, locations, meta } = await result.data();
      const parts = excerpt(content, locations).map((part, at) => (at % 2 ? `[${part}]` : part));
      hits.push({ url, title: readable(meta.title), excerpt: parts.join(""), meta });
    }
    return hits;
  };
}
