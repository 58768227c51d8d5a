/** The same random inputs in every run of the suite; a long run (`RUNS=100000 …`) draws its own. */
import fc from "fast-check";

if (process.env["RUNS"] === undefined) fc.configureGlobal({ seed: 20261123 });
