/** The project's folder, and the clock and the language shared by all tests. */
import { resolve } from "node:path";

export const PROJECT = resolve(import.meta.dirname, "..");

/** 23 November 2026, noon in Paris. */
export const NOW = "2026-11-23T12:00:00+01:00";

/** Environment of every process that a test starts: the shared clock, and a French machine. */
export const ENVIRONMENT = { SOURCE_DATE_EPOCH: String(Date.parse(NOW) / 1000), LC_ALL: "fr_FR.UTF-8" };
