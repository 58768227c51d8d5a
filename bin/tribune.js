#!/usr/bin/env node
// In the repository the sources run as they are; the installed package ships their compiled form alone.
import { existsSync } from "node:fs";
// Whole, since an older Node would refuse the name of a function that it does not have before it says so.
import module from "node:module";
import { availableParallelism } from "node:os";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Tribune demande Node 22.18 ou plus récent ; celui-ci est ${process.version}. Lancez-la par « npm run » ou « npx », qui prennent la version installée avec elle.\n` +
      `Tribune needs Node 22.18 or newer; this is ${process.version}. Start it through "npm run" or "npx", which use the version installed with it.\n`,
  );
  process.exit(2);
}
// Threads are told of the cache by the environment alone.
const { directory } = module.enableCompileCache();
if (directory !== undefined) process.env.NODE_COMPILE_CACHE ??= directory;
// Node starts its threads for compression, painting and files at their first use, four of them by default.
process.env.UV_THREADPOOL_SIZE ??= String(Math.max(4, availableParallelism() + 1));
const source = new URL("../src/cli/main.ts", import.meta.url);
await import(existsSync(source) ? source.href : new URL("../dist/src/cli/main.js", import.meta.url).href);
