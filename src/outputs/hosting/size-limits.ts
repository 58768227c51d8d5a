/** How much hosts take of a site. `docs/hosting.md` names the source of each figure. */
import type { Host } from "../../content/journal/hosting-settings.ts";

interface SizeLimits {
  /** Files of the site. */
  readonly files?: number;
  /** Bytes of the site. */
  readonly bytes?: number;
  /** Bytes of a file. */
  readonly fileBytes?: number;
  /** Files in one folder. */
  readonly folderFiles?: number;
}

export type SizeLimit = keyof SizeLimits;

/** Hosts without an entry have no limit of their own. */
export const SIZE_LIMITS: { readonly [Name in Host]?: SizeLimits } = {
  cloudflare: { files: 20_000, fileBytes: 25 * 1024 * 1024 },
  github: { bytes: 1_000_000_000 },
  netlify: { folderFiles: 54_000 },
};

export interface ExceededLimit {
  readonly limit: SizeLimit;
  readonly most: number;
  readonly found: number;
  /** The file or folder that is too large; empty for the whole site. */
  readonly path: string;
}

/** @param sizes the size of every file in bytes, by path */
export function exceededLimits(host: Host, sizes: ReadonlyMap<string, number>): ExceededLimit[] {
  return Object.entries(SIZE_LIMITS[host] ?? {}).flatMap(([limit, most]) => {
    if (!isLimit(limit)) return [];
    const { path, amount } = MEASURES[limit](sizes);
    return amount > most ? [{ limit, most, found: amount, path }] : [];
  });
}

interface Measure {
  readonly path: string;
  readonly amount: number;
}

const MEASURES: { readonly [Name in SizeLimit]: (sizes: ReadonlyMap<string, number>) => Measure } = {
  files: ({ size }) => ({ path: "", amount: size }),
  bytes: (sizes) => ({ path: "", amount: [...sizes.values()].reduce((sum, size) => sum + size, 0) }),
  fileBytes: (sizes) => largest(sizes),
  folderFiles: (sizes) => {
    const counts = new Map<string, number>();
    for (const path of sizes.keys()) {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    return largest(counts);
  },
};

function largest(amounts: ReadonlyMap<string, number>): Measure {
  let most: Measure = { path: "", amount: 0 };
  for (const [path, amount] of amounts) if (amount > most.amount) most = { path, amount };
  return most;
}

const isLimit = (name: string): name is SizeLimit => Object.hasOwn(MEASURES, name);
