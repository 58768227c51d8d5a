/** Writes everything of a site except pages, search index and files for hosts. */
import { statSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stampOf } from "../incremental/store/stamp.ts";
import type { LoadedSite } from "./loaded-site.ts";
import type { PublishedAssets } from "./published-assets.ts";
import type { RunOptions } from "./run.ts";
import type { Site } from "./site.ts";
import { claimDrawn } from "./site-claims.ts";

/** Writes images, icons, cards (but those of a preview), linked files, scripts and the web editor; skips files that are already published. */
export async function writeOutputs(
  { site, images, pipeline, drawings, cards, isRenewed }: LoadedSite,
  output: string,
  { session, articles }: RunOptions,
): Promise<void> {
  const assets = session?.assets;
  const pictures = site.routes.image({ file: "" }).slice(1);
  const { registry } = site;
  claimDrawn(site, images, cards);
  await pipeline.publish(join(output, pictures), (file, key) => assets?.has(pictures + file, key) ?? false);
  const isLeftOut = ({ to }: { readonly to: string }) => registry.isPublishersOwn(`/${to}`);
  await drawings.publish(output, { inPlace: assets, isLeftOut });
  if (!session) {
    await cards.publish(output, { isLeftOut });
    cards.evict();
  }
  if (isRenewed) return;
  await copyFiles(site, output, assets);
  await writeTexts(site, output);
  if (site.journal.admin) (await import("./admin-files.ts")).writeAdmin(site, output, articles);
}

/** Linked files of the texts, and fonts of the design. */
async function copyFiles(site: Site, output: string, assets: PublishedAssets | undefined): Promise<void> {
  for (const { from, to } of site.ownFiles) {
    if (assets?.has(to, `${from} ${stampOf(statSync(from, { bigint: true }))}`)) continue;
    const target = join(output, to);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(from, target);
  }
}

/** Scripts of the search page, and the web app manifest. */
async function writeTexts(site: Site, output: string): Promise<void> {
  const { webManifest: manifest, routes } = site;
  const texts =
    manifest && !site.registry.isPublishersOwn(routes.webManifest())
      ? [...site.scripts, { path: routes.webManifest(), text: `${JSON.stringify(manifest, undefined, 2)}\n` }]
      : site.scripts;
  for (const { path, text } of texts) {
    const target = join(output, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
