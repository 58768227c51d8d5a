/**
 * Before and after each test file: the same random inputs in every run of the suite, unless a long run draws its own
 * (`RUNS=100000 …`); nothing left on the machine, nor to the next file, which shares the modules.
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
