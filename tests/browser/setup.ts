/** Once for all browser tests: finds the browser and builds the sample journal. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Chromium, findChromium } from "./chromium.ts";
import { buildJournal } from "./journal.ts";

declare module "vitest" {
  interface ProvidedContext {
    chromium: Chromium;
    /** The folder of the sample journal, built. */
    journal: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  project.provide("chromium", await findChromium());
  const folder = mkdtempSync(join(tmpdir(), "tribune-browser-"));
  const journal = join(folder, "site");
  buildJournal(journal);
  project.provide("journal", journal);
  return () => rmSync(folder, { recursive: true, force: true });
}
