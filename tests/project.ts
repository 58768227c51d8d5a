/** Where the project is, and the clock that every test shares. */
import { resolve } from "node:path";

export const PROJECT = resolve(import.meta.dirname, "..");

/** 23 November 2026, noon in Paris. */
export const NOW = "2026-11-23T12:00:00+01:00";
