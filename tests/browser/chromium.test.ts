/** Which browser the tests find, on this machine and on others. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { findChromium, launch } from "./chromium.ts";
import { npmChromium } from "./npm-chromium.ts";

const here = inject("chromium");
const folder = mkdtempSync(join(tmpdir(), "tribune-chromium-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const none = () => undefined;

function program(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

/** A program that starts the browser of these tests, wherever it comes from. */
function works(name: string): string {
  const variables = Object.entries(here.environment).map(([key, value]) => `${key}='${value}'`);
  return program(name, `#!/bin/sh\n${variables.join(" ")} exec '${here.path}' "$@"\n`);
}

describe("the browser", () => {
  it("is the one that CHROME_PATH names, before every other", async () => {
    works("google-chrome");
    const path = works("mine");
    const machine = { environment: { CHROME_PATH: path, PATH: folder }, lastResort: none };
    expect(await findChromium(machine)).toMatchObject({ path });
  });

  it("is told when the one that CHROME_PATH names does not start", async () => {
    const path = join(folder, "absent");
    const machine = { environment: { CHROME_PATH: path }, lastResort: () => here };
    await expect(findChromium(machine)).rejects.toThrow(`CHROME_PATH names ${path}, which does not start`);
  });

  it("is the first on the machine that starts", async () => {
    program("chromium", "#!/bin/sh\necho Install me with snap >&2\nexit 1\n");
    const path = works("google-chrome-stable");
    rmSync(join(folder, "google-chrome"), { force: true });
    expect(await findChromium({ environment: { PATH: folder }, lastResort: none })).toMatchObject({ path });
  });

  it("is that of npm when the machine has none", async () => {
    const machine = { environment: { PATH: "/nowhere" }, lastResort: () => here };
    expect(await findChromium(machine)).toBe(here);
  });

  it("is asked for in one sentence when there is none at all", async () => {
    const empty = { environment: { PATH: "" }, lastResort: none };
    await expect(findChromium(empty)).rejects.toThrow(
      /^The browser tests find no Chromium that starts: install one .+ CHROME_PATH\.$/,
    );
  });
});

describe("the browser that comes through npm", () => {
  it("starts where npm has one for the machine", async () => {
    const isThere = process.platform === "linux" && process.arch === "x64";
    const chromium = npmChromium();
    expect(chromium !== undefined).toBe(isThere);
    if (!chromium) return;
    const browser = await launch(chromium);
    const page = await browser.newPage();
    await page.setContent("<title>Été</title><h1>Été</h1>");
    // Without a font, letters would have no width.
    expect(
      await page.evaluate(() => document.querySelector("h1")?.getClientRects()[0]?.height),
    ).toBeGreaterThan(20);
    await browser.close();
  });
});
