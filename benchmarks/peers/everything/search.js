/** The search index of a finished site, by Pagefind; `data-pagefind-body` marks the texts. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";

export async function indexForSearch(folder) {
  const outputPath = join(folder, "pagefind");
  // Pagefind leaves the pieces of earlier indexes in place.
  rmSync(outputPath, { recursive: true, force: true });
  const { index } = await createIndex();
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath });
  await close();
}
