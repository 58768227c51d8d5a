/** `publish-once.ts OUTPUT VERSION RELEASES`: publishes a site of five files, all of one version but one. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Address } from "../../src/build/manifest.ts";
import { Publication } from "../../src/build/publication.ts";

/** Publishes a small site; a page and a folder of the version before are gone. */
export function publishOnce(output: string, version: string, releases: number): void {
  const publication = new Publication(output);
  const { folder } = publication;
  const text = `<!doctype html><title>${version}</title></html>\n`;
  for (const name of ["a", "b", `only-${version}`]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "index.html"), text);
  }
  writeFileSync(join(folder, "index.html"), text);
  writeFileSync(join(folder, "same.css"), "p { color: teal }\n");
  const address: Address = { kind: "list", source: "" };
  publication.publish(publication.inspect(new Map([["index.html", address]])).manifest, releases);
}

if (import.meta.main) {
  const [output = "", version = "", releases = ""] = process.argv.slice(2);
  publishOnce(output, version, Number(releases));
}
