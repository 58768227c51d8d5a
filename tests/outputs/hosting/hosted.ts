/** A site in this process, as the hosting rules see it. */
import { join } from "node:path";
import { Routes } from "../../../src/content/addresses/routes.ts";
import type { JournalInput } from "../../../src/content/journal/journal.ts";
import { loadLibrary } from "../../../src/content/library/load.ts";
import { readDesign } from "../../../src/outputs/design/design.ts";
import type { HostedSite } from "../../../src/outputs/hosting/hosted-site.ts";
import { journalWith } from "../../reading.ts";
import { article, makeSite, NOW, PROJECT, type SiteFiles } from "../../workshop.ts";

export function hostedSite(input: Partial<JournalInput> = {}, files: SiteFiles = {}): HostedSite {
  const journal = journalWith(input);
  const { language, pathPrefix, url } = journal;
  const routes = new Routes({ language, origin: new URL(url).origin, pathPrefix });
  const root = makeSite({ "articles/un.md": article("title: Un\naliases: /vieux/"), ...files });
  const { library } = loadLibrary({
    journal,
    routes,
    root,
    articles: { root: join(root, "articles"), label: "articles" },
    pages: undefined,
    now: Date.parse(NOW),
    drafts: false,
  });
  const { design } = readDesign([join(PROJECT, "layouts"), "/nowhere"], routes);
  return { journal, routes, library, design, searchPath: library.everyPage.searchPages[0]?.path };
}
