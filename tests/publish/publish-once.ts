/** `publish-once.ts OUTPUT VERSION RELEASES TREES`: publishes a site of five files, all but one of the same version. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Address } from "../../src/publish/manifest.ts";
import { Publication } from "../../src/publish/publication.ts";

/**
 * Publishes a small site without one page and one folder of the previous version. Unchanged files are not written if
 * the published site has them.
 */
export function publishOnce(output: string, version: string, releases: number, spares?: string): void {
  const publication = new Publication(output, Date.now(), spares);
  try {
    const { folder } = publication;
    const intact = publication.intact();
    const text = `<!doctype html><title>${version}</title></html>\n`;
    const same = ["same.css", "fonts/text.woff2", "fonts/head.woff2"];
    const write = (path: string, content: string) => {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), content);
    };
    for (const path of ["index.html", "a/index.html", "b/index.html", `only-${version}/index.html`])
      write(path, text);
    for (const path of same) if (!intact.has(path)) write(path, "always the same");
    const address: Address = { kind: "list", source: "" };
    const reuse = { files: new Set(same.filter((path) => intact.has(path))), linksWereSound: true };
    publication.publish(publication.inspect(new Map([["index.html", address]]), reuse).manifest, releases);
  } finally {
    publication.end();
  }
}

if (import.meta.main) {
  const [output = "", version = "", releases = "", spares] = process.argv.slice(2);
  publishOnce(output, version, Number(releases), spares);
}
