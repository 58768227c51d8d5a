/** Builds a site in parts, and whole. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { contentOf, type Run, tribune } from "../workshop.ts";

/** Builds part `number` of `of` into `parts/NUMBER`. */
export const buildPart = (site: string, number: number, of: number, words: readonly string[] = []): Run =>
  tribune(site, ["build", "--shard", `${number}/${of}`, "--output", `parts/${number}`, ...words]);

/** Merges `parts/1` to `parts/OF`. */
export const mergeParts = (site: string, of: number, words: readonly string[] = []): Run =>
  tribune(site, ["merge", ...numbers(of).map((number) => `parts/${number}`), ...words]);

export const numbers = (of: number) => Array.from({ length: of }, (_, index) => index + 1);

/** What somebody sees of a build: its report, and the site with its manifest. */
export interface Outcome {
  readonly code: number | null;
  readonly report: unknown;
  readonly site: ReadonlyMap<string, string> | undefined;
}

/** Builds the site as one machine does, from nothing. */
export function buildWhole(site: string, words: readonly string[]): Outcome {
  forget(site);
  return outcomeOf(site, tribune(site, ["build", "--json", ...words]));
}

/** Builds the site in parts, each from nothing, and merges them. */
export function buildInParts(site: string, of: number, words: readonly string[]): Outcome {
  forget(site);
  for (const number of numbers(of)) {
    buildPart(site, number, of, words);
    rmSync(join(site, ".cache"), { recursive: true, force: true });
  }
  return outcomeOf(site, mergeParts(site, of, ["--json"]));
}

function outcomeOf(site: string, { code, out, error }: Run): Outcome {
  if (error !== "") throw new Error(error);
  const { seconds: _, ...report } = JSON.parse(out);
  return { code, report, site: code === 0 ? contentOf(join(site, "_site")) : undefined };
}

function forget(site: string): void {
  for (const folder of ["_site", ".cache", "parts"])
    rmSync(join(site, folder), { recursive: true, force: true });
}
