/**
 * `npm run bench:publish -- 10000`: time to publish a site of 10,000 articles of which ten changed, from the lock to the
 * last rename, without writing pages. Runs in a folder beside the project, on the same file system.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Address } from "../src/publish/manifest.ts";
import { Publication } from "../src/publish/publication.ts";

const CHANGED = 10;
const articles = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(resolve(import.meta.dirname, ".."), ".cache-publish-"));
const text = "Un paragraphe. ".repeat(400);

interface Cost {
  /** Milliseconds. */
  readonly wall: number;
  readonly processor: number;
}

/** Publishes a version; unchanged articles are not written again. */
function publish(version: number): Cost {
  const costs: Cost[] = [];
  const measured = <Result>(work: () => Result): Result => {
    const [started, used] = [performance.now(), process.cpuUsage()];
    const result = work();
    const { user, system } = process.cpuUsage(used);
    costs.push({ wall: performance.now() - started, processor: (user + system) / 1000 });
    return result;
  };
  const publication = measured(
    () => new Publication(join(folder, "_site"), Date.now(), join(folder, "spare")),
  );
  const intact = measured(() => publication.intact());
  const reused = new Set<string>();
  const addresses = new Map<string, Address>();
  for (let index = 0; index < articles; index += 1) {
    const page = `article-${index}/index.html`;
    const copy = `article-${index}/index.md`;
    addresses.set(page, { kind: "text", source: "" });
    if (index >= CHANGED && intact.has(page) && intact.has(copy)) {
      reused.add(page).add(copy);
      continue;
    }
    mkdirSync(join(publication.folder, `article-${index}`));
    writeFileSync(join(publication.folder, page), `<!doctype html>${version}${text}</html>\n`);
    writeFileSync(join(publication.folder, copy), `${version}${text}`);
  }
  const reuse = { files: reused, linksWereSound: true };
  const { manifest } = measured(() => publication.inspect(addresses, reuse));
  measured(() => publication.publish(manifest, 0));
  measured(() => publication.end());
  return {
    wall: costs.reduce((sum, { wall }) => sum + wall, 0),
    processor: costs.reduce((sum, { processor }) => sum + processor, 0),
  };
}

try {
  const whats = [
    "all written",
    "without a spare tree",
    ...Array.from({ length: 5 }, () => "of a spare tree"),
  ];
  whats.forEach((what, version) => {
    const { wall, processor } = publish(version);
    process.stdout.write(`${what}: ${wall.toFixed(0)} ms, processor ${processor.toFixed(0)} ms\n`);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
