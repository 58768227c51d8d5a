/** The search index of a finished site, by Pagefind; `data-pagefind-body` marks the texts. */
import { join } from "node:path";
import { close, createIndex } from "pagefind";

export async function indexForSearch(folder) {
  const { index } = await createIndex();
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: join(folder, "pagefind") });
  await close();
}
