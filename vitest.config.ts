import { defineConfig } from "vitest/config";
import { INSTALLED } from "./tests/package/installed.ts";

const BROWSER = "tests/browser/**/*.test.ts";
const PACKAGE = "tests/package/**/*.test.ts";

/** Tests of commands, which the installed package must pass too. */
const COMMANDS = [
  "build",
  "check",
  "dev",
  "dev-process",
  "help",
  "import",
  "new",
  "publication",
  "schema",
].map((name) => `tests/cli/${name}.test.ts`);

export default defineConfig({
  test: {
    setupFiles: ["tests/setup.ts"],
    globalSetup: ["tests/standing/setup.ts"],
    // One more than two cores: tests that wait, for a preview, a browser or a build that they killed, leave one idle.
    maxWorkers: 3,
    // The files of a worker share the engine's modules: to load them for each file would take half of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Three projects, so that the browser is looked for, and the package made, only when a test needs it.
    projects: [
      {
        extends: true,
        test: { name: "node", include: ["tests/**/*.test.ts"], exclude: [BROWSER, PACKAGE] },
      },
      {
        extends: true,
        test: {
          name: "package",
          include: [PACKAGE, ...COMMANDS],
          globalSetup: ["tests/package/installed.ts"],
          env: { TRIBUNE_INSTALLED: INSTALLED },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: [BROWSER],
          globalSetup: ["tests/browser/setup.ts"],
          // What is waited for in a page comes when the machine has time for it.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
