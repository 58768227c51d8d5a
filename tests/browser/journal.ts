/** The sample journal, built once for every browser test and for the audit, and one page of each of its kinds. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { NOW, PROJECT } from "../project.ts";

export const SEED = "/pekin-demande-a-alibaba-et-bytedance-de-justifier-l-achat-de-puces-ia-de-nvidia/";

/** A page of each kind; the seed article is short, the second one is the longest, the third has a picture. */
export const PAGES = {
  "front page": "/",
  "seed article": SEED,
  "long article": "/la-penurie-comme-politique/",
  "article with a picture": "/rousseau-au-centre-de-donnees/",
  tag: "/tags/nvidia/",
  tags: "/tags/",
  author: "/auteurs/camille-delmas/",
  authors: "/auteurs/",
  archive: "/archives/2025/",
  archives: "/archives/",
  "free page": "/notre-charte/",
  feeds: "/flux/",
  "not found": "/404.html",
  search: "/recherche/",
} as const satisfies Readonly<Record<string, string>>;

/** Builds the sample journal into a folder, at the tests' clock. */
export function buildJournal(output: string): void {
  const run = spawnSync(
    process.execPath,
    [join(PROJECT, "bin/tribune.js"), "build", "--quiet", "--now", NOW, "--output", output],
    { cwd: PROJECT, encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(`The sample journal cannot be built:\n${run.stderr}${run.stdout}`);
}
