/** Writes everything of a site but its pages, its search index and what its hosts want. */
import { statSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stampOf } from "../incremental/store/stamp.ts";
import type { LoadedSite } from "./loaded-site.ts";
import type { RunOptions } from "./run.ts";
import type { Site } from "./site.ts";
import { claimDrawn } from "./site-claims.ts";
import type { Standing } from "./standing.ts";

/** Pictures, cards, icons, files beside the texts, scripts, the web editor; what is published already is not written again. */
export async function writeOutputs(
  { site, album, images, drawings, standing: before }: LoadedSite,
  output: string,
  { resident, articles }: RunOptions,
): Promise<void> {
  const standing = resident?.standing;
  const pictures = site.routes.image({ file: "" }).slice(1);
  const { registry } = site;
  claimDrawn(site, album, drawings);
  // Where little has changed, only a page that was rendered can have asked for more.
  if (!before || album.orders.size > before.pictures)
    await images.publish(join(output, pictures), (file, key) => standing?.has(pictures + file, key) ?? false);
  if (!before || drawings.size > before.drawings)
    await drawings.publish(output, standing, ({ to }) => registry.publishersOwn(`/${to}`) !== undefined);
  if (before) return;
  await copyFiles(site, output, standing);
  await writeTexts(site, output);
  if (site.journal.admin) (await import("./admin-files.ts")).writeAdmin(site, output, articles);
}

/** Pictures of the articles, fonts of the design: files that go out as they are. */
async function copyFiles(site: Site, output: string, standing: Standing | undefined): Promise<void> {
  for (const { from, to } of site.files) {
    if (standing?.has(to, `${from} ${stampOf(statSync(from, { bigint: true }))}`)) continue;
    const target = join(output, to);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(from, target);
  }
}

/** Scripts of the search page, and the web manifest. */
async function writeTexts(site: Site, output: string): Promise<void> {
  const { webManifest: manifest, routes } = site;
  const texts =
    manifest && !site.registry.publishersOwn(routes.webManifest())
      ? [...site.scripts, { path: routes.webManifest(), text: `${JSON.stringify(manifest, undefined, 2)}\n` }]
      : site.scripts;
  for (const { path, text } of texts) {
    const target = join(output, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
