/** `npm run pictures`: screenshots of the sample journal in Chromium for the README (`docs/pictures/*.webp`). */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { findChromium, launch } from "../tests/browser/chromium.ts";
import { buildJournal, SEED } from "../tests/browser/journal.ts";
import { serve } from "../tests/browser/server.ts";
import { PROJECT } from "../tests/project.ts";

const FOLDER = "docs/pictures";
/** Maximum size of a screenshot, in bytes. */
const MOST = 60_000;

/** Maximum width in pixels: more than a README shows. */
const WIDEST = 900;
const PHONE = { width: 390, height: 844 } as const;

interface Shot {
  readonly path: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: "light" | "dark";
}

const SHOTS: Readonly<Record<string, Shot>> = {
  "front-page": { path: "/", viewport: { width: 1280, height: 920 }, colorScheme: "light" },
  "article-phone": { path: SEED, viewport: PHONE, colorScheme: "light" },
  "article-phone-dark": { path: "/rousseau-au-centre-de-donnees/", viewport: PHONE, colorScheme: "dark" },
};

async function take(browser: Browser, url: string, { viewport, colorScheme }: Shot): Promise<Buffer> {
  // At double resolution, then scaled down: letters are positioned as on a high-resolution screen.
  const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 2 });
  const page = await context.newPage();
  // The first visit may time out on fonts; the second one has them cached.
  await page.goto(url, { waitUntil: "networkidle" });
  await page.reload({ waitUntil: "networkidle" });
  const png = await page.screenshot();
  await context.close();
  return await sharp(png)
    .resize({ width: Math.min(WIDEST, viewport.width) })
    .webp({ quality: 76, effort: 6, smartSubsample: true })
    .toBuffer();
}

const folder = mkdtempSync(join(tmpdir(), "tribune-pictures-"));
const site = join(folder, "site");
buildJournal(site);
const server = await serve(site);
const browser = await launch(await findChromium());
try {
  mkdirSync(join(PROJECT, FOLDER), { recursive: true });
  for (const [name, shot] of Object.entries(SHOTS)) {
    const webp = await take(browser, server.origin + shot.path, shot);
    if (webp.length > MOST) throw new Error(`${name}: ${webp.length} bytes instead of at most ${MOST}`);
    writeFileSync(join(PROJECT, FOLDER, `${name}.webp`), webp);
    process.stdout.write(`${FOLDER}/${name}.webp: ${webp.length} bytes\n`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
