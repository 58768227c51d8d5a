/** Where the project is, and the clock and the language that every test shares. */
import { resolve } from "node:path";

export const PROJECT = resolve(import.meta.dirname, "..");

/** 23 November 2026, noon in Paris. */
export const NOW = "2026-11-23T12:00:00+01:00";

/** Of every process that a test starts: its clock, and a machine that speaks French. */
export const ENVIRONMENT = { SOURCE_DATE_EPOCH: String(Date.parse(NOW) / 1000), LC_ALL: "fr_FR.UTF-8" };
