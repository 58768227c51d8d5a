/** Runs in a process of its own: loads the engine, waits for one order, builds, tells what came of it, and ends. */
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("./build-once.ts");
