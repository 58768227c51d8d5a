/** The writer thread: writes every file completely, records facts, reports errors with their codes, and can be stopped. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/publish/inspection/file-facts.ts";
import { WriteWorker } from "../../../src/site/workers/write/write-worker.ts";
import { temporaryFolder } from "../../workshop.ts";

/** Some kilobytes, different for each file, with characters of one to four bytes. */
const textOf = (index: number) => `${index} é … 𝄞 `.repeat(400);

async function writeMany(writer: WriteWorker, folder: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await writer.write(join(folder, `${index % 20}/${index}/index.html`), textOf(index));
}

/** A writer whose thread is started early, or only once there is too much to write at the end. */
const writerWith = (what: string) => {
  const writer = new WriteWorker();
  if (what === "a thread") writer.start();
  return writer;
};

describe.each(["a thread", "none at first"])("the writer with %s", (what) => {
  it("writes every file in its own folder, at any size", async () => {
    const folder = temporaryFolder();
    const writer = writerWith(what);
    const large = "« œuvre »\n".repeat(400_000);
    await writer.write(join(folder, "empty.txt"), "");
    await writer.write(join(folder, "large.txt"), large);
    await writeMany(writer, folder, 600);
    await writer.write(join(folder, "half.txt"), "a\ud834b");
    await writer.finish();
    expect(readFileSync(join(folder, "empty.txt"), "utf8")).toBe("");
    expect(readFileSync(join(folder, "large.txt"), "utf8")).toBe(large);
    expect(readFileSync(join(folder, "half.txt"), "utf8")).toBe("a\ufffdb");
    for (let index = 0; index < 600; index += 1)
      expect(readFileSync(join(folder, `${index % 20}/${index}/index.html`), "utf8")).toBe(textOf(index));
  });

  it("finishes if there is nothing to write", async () => {
    await writerWith(what).finish();
  });

  it("writes for several simultaneous callers", async () => {
    const folder = temporaryFolder();
    const writer = writerWith(what);
    await Promise.all(["a", "b", "c"].map((name) => writeMany(writer, join(folder, name), 400)));
    await writer.finish();
    for (const name of ["a", "b", "c"])
      expect(readFileSync(join(folder, name, "19/399/index.html"), "utf8")).toBe(textOf(399));
  });

  it.each([1, 2000])(
    "tells what the system refuses, with its code and path, among %d files",
    async (count) => {
      const folder = temporaryFolder();
      const path = join(folder, "taken/page.html");
      writeFileSync(join(folder, "taken"), "");
      const writer = writerWith(what);
      const all = async () => {
        await writer.write(path, "text");
        await writeMany(writer, folder, count);
        await writer.finish();
      };
      await expect(all()).rejects.toMatchObject({
        code: expect.stringMatching(/^E(?:EXIST|NOTDIR)$/),
        path: expect.stringContaining(folder),
      });
    },
  );

  it("starts no file after it was stopped, even within a batch", async () => {
    const folder = temporaryFolder();
    const writer = writerWith(what);
    const writing = writeMany(writer, folder, 1500);
    await setTimeout(0);
    writer.stop();
    const count = () => readdirSync(folder, { recursive: true }).length;
    const atStop = count();
    mkdirSync(join(folder, "later"));
    await setTimeout(100);
    expect(count()).toBe(atStop + 1);
    await Promise.race([writing.catch(() => {}), setTimeout(10)]);
  });
});

describe("the writer thread", () => {
  it("records the facts of each page, except the last ones", async () => {
    const folder = temporaryFolder();
    const writer = writerWith("a thread");
    const fileOf = (index: number) => join(folder, `${index}/index.html`);
    const htmlOf = (index: number) =>
      `<a href="/">x</a><a href="/${index % 7}/">é</a><a href="/of-${index}/">x</a>${"œ".repeat(4000)}${index % 3 ? "</html>\n" : ""}`;
    for (let index = 0; index < 300; index += 1) await writer.write(fileOf(index), htmlOf(index));
    const noted = await writer.finish();
    const told = Array.from({ length: 300 }, (_, index) => noted.of(fileOf(index)));
    expect(told.slice(0, 150)).toEqual(
      Array.from({ length: 150 }, (_, index) => factsOf("index.html", Buffer.from(htmlOf(index)))),
    );
    expect(told.at(-1)).toBeUndefined();
  });
});
