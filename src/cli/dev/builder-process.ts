/** The entry point of a process that loads the engine, and builds on request. */
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("./builder-loop.ts");
