/** The tests that run in their own process: those that mutation testing can repeat thousands of times. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["tests/setup.ts"],
    globalSetup: ["tests/standing/setup.ts"],
    include: ["tests/{content,french,html,problems}/**/*.test.ts", "tests/invalid.test.ts"],
    testTimeout: 30_000,
  },
});
