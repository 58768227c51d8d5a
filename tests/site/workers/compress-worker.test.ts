/** The thread that compresses: the same copies as without it, errors with their codes, and nothing once it is given up. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConcurrencyLimit } from "../../../src/incremental/concurrency-limit.ts";
import { CompressedCopies } from "../../../src/publish/compression/compressed-copies.ts";
import { CompressWorker } from "../../../src/site/workers/compress/compress-worker.ts";
import { contentOf, NOW, temporaryFolder } from "../../workshop.ts";

const names = Array.from({ length: 30 }, (_, index) => `${index}.html`);

function siteOf(): string {
  const site = temporaryFolder();
  for (const name of names) writeFileSync(join(site, name), `${name} `.repeat(400));
  return site;
}

const optionsWith = (tasks: number) => ({
  cache: join(temporaryFolder(), "compressed"),
  now: Date.parse(NOW),
  level: 9,
  limit: new ConcurrencyLimit(tasks),
});

describe("the thread that compresses", () => {
  it.each([1, 3])("makes the copies that are made without it, %d at once", async (tasks) => {
    const [here, there] = [siteOf(), siteOf()];
    await new CompressedCopies(optionsWith(1)).finish(here);
    const worker = new CompressWorker(optionsWith(tasks), undefined);
    worker.begin(names.slice(0, 20).map((name) => join(there, name)));
    worker.begin([join(there, "absent.html")]);
    await worker.finish(there);
    expect(contentOf(there)).toEqual(contentOf(here));
    expect(contentOf(there).size).toBe(90);
  });

  it("tells what the system refuses, with its code and path", async () => {
    const site = siteOf();
    mkdirSync(join(site, "7.html.br/taken"), { recursive: true });
    const worker = new CompressWorker(optionsWith(2), undefined);
    await expect(worker.finish(site)).rejects.toMatchObject({
      code: "ERR_FS_EISDIR",
      message: expect.stringContaining("7.html.br"),
    });
  });

  it("ends when the build is given up", async () => {
    const site = siteOf();
    const givenUp = new AbortController();
    const worker = new CompressWorker(optionsWith(1), givenUp.signal);
    const finishing = worker.finish(site);
    givenUp.abort();
    await expect(finishing).rejects.toThrow("ended before its work did");
  });
});
