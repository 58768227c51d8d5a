/**
 * Runs before and after each test file: makes random inputs the same in every run, unless a long run (`RUNS=100000
 * …`) draws its own; and cleans up the machine and shared modules.
 */
import fc from "fast-check";
import { afterAll, vi } from "vitest";
import { endPreviews } from "./preview.ts";
import { removeTemporaryFolders } from "./workshop.ts";

if (process.env["RUNS"] === undefined) fc.configureGlobal({ seed: 20261123 });

afterAll(() => {
  endPreviews();
  removeTemporaryFolders();
  vi.unstubAllGlobals();
});
