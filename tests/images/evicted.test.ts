/** Files that another process evicts during a build are made again. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ImageCache } from "../../src/images/cache.ts";
import { Drawings } from "../../src/images/drawings.ts";
import { ImagePipeline } from "../../src/images/pipeline.ts";
import { ConcurrencyLimit } from "../../src/incremental/concurrency-limit.ts";
import { BlobFolder } from "../../src/incremental/store/blob-folder.ts";
import { NOW, temporaryFolder } from "../workshop.ts";
import { flag, taken } from "./samples.ts";

const TODAY = Date.parse(NOW);

/** Runs other builds on the same cache that use none of its files: on the same day, and a year later. */
function evictAll(folder: string): void {
  for (const days of [0, 365]) new BlobFolder(folder, TODAY + days * 86_400_000).evict();
}

describe("evicted during a build", () => {
  it("pictures are encoded again", async () => {
    const folder = temporaryFolder();
    const cache = new ImageCache(folder, TODAY);
    const { image, registry } = taken(await flag(100, 60).jpeg().toBuffer(), { cache });
    image.responsive({ widths: [48], sizes: "100vw" });
    const pipeline = new ImagePipeline(registry, cache, new ConcurrencyLimit(2));
    await pipeline.encode();
    evictAll(folder);
    expect(readdirSync(folder).filter((name) => name.includes("inside"))).toEqual([]);
    const site = temporaryFolder();
    await pipeline.publish(site);
    expect(readdirSync(site)).toHaveLength(3);
  });

  it("cards are drawn again", async () => {
    const folder = temporaryFolder();
    const drawings = new Drawings(new BlobFolder(folder, TODAY), new ConcurrencyLimit(2));
    let drawn = 0;
    const draw = (key: string) => async () => {
      drawn += 1;
      return Buffer.from(key);
    };
    for (const key of ["a.png", "b.png"]) drawings.request({ to: `cards/${key}`, key, draw: draw(key) });
    drawings.start();
    await expect.poll(() => readdirSync(folder)).toHaveLength(2);
    evictAll(folder);
    const site = temporaryFolder();
    await drawings.publish(site);
    expect(readFileSync(join(site, "cards/b.png"), "utf8")).toBe("b.png");
    expect(drawn).toBe(4);
  });
});
