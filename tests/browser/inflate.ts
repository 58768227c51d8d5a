/**
 * Unpacks the browser of `@sparticuz/chromium` into the folder for temporary files; `npm-chromium.ts` runs it with a
 * folder of its own there, since the package always writes to that one, under fixed names.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";

const archives = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "../bin");
// The al2023 archive holds the shared libraries that a bare machine lacks: nss, nspr, expat.
for (const name of ["chromium.br", "al2023.tar.br", "fonts.tar.br"]) await inflate(join(archives, name));
