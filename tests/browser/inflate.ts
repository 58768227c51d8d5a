/**
 * Unpacks archives of `@sparticuz/chromium`, named as arguments, into the folder for temporary files; `unpacked.ts`
 * runs it with a folder of its own there, since the package always writes to that one, under fixed names.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";

const archives = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "../bin");
for (const name of process.argv.slice(2)) await inflate(join(archives, name));
