/** Runs in a process of its own: loads the engine, and builds whenever it is told to. */
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("./builder-loop.ts");
