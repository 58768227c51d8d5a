/** The Chromium that comes through npm, for machines that have none: `@sparticuz/chromium`, Linux on x64. */
import { join } from "node:path";
import type { Chromium } from "./chromium.ts";
import { unpacked } from "./unpacked.ts";

/** How to start it. Undefined on machines that it is not made for. */
export function npmChromium(): Chromium | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = unpacked({ name: "chromium", archives: ["chromium.br", "al2023.tar.br"] });
  return {
    path: join(folder, "chromium"),
    // The shared libraries that a bare machine lacks: nss, nspr, expat.
    environment: { LD_LIBRARY_PATH: join(folder, "al2023/lib") },
  };
}
