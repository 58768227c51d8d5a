/** One build for the preview: the journal and the layouts are modules, so that every build takes a fresh process. */
import { resolve } from "node:path";
import { inspect } from "../../build/inspect.ts";
import { digestOf } from "../../build/manifest.ts";
import { banner } from "../../dev/injection.ts";
import { DEV_WORDS } from "../../dev/words.ts";
import { ENGINE_LAYOUTS } from "../../eleventy/engine.ts";
import { loadEngineLayouts } from "../../eleventy/engine-layouts.ts";
import { promisedPages } from "../../eleventy/promised-pages.ts";
import { readClock } from "../../eleventy/run.ts";
import type { Site } from "../../eleventy/site.ts";
import { isError, type Language } from "../../problems/problem.ts";
import { formatReport, problemsError } from "../../problems/report.ts";
import { verify } from "../build/verify.ts";
import { writeSite } from "../build/write.ts";
import { readConfiguration } from "../configuration.ts";
import { failed } from "./fault.ts";
import { type Built, type Order, type Outcome, orderSchema } from "./outcome.ts";

async function run(order: Order): Promise<Outcome> {
  let { language } = order;
  const givenUp = new AbortController();
  try {
    ({ language } = await readConfiguration());
    return await build(order, language, givenUp.signal);
  } catch (error) {
    givenUp.abort();
    return failed(error, language, order.debug);
  }
}

async function build(order: Order, language: Language, givenUp: AbortSignal): Promise<Built> {
  const { articles, pathPrefix, folder, searchCache } = order;
  const now = readClock(process.env);
  const { site, pages } = await writeSite({
    options: { articles, pathPrefix, drafts: true, compress: false },
    folder,
    preview: true,
    searchCache,
    now,
    givenUp,
    texts: { pictures: () => "", progress: () => "" },
    terminal: { progress: undefined },
  });
  const inspection = inspect(folder, promisedPages(site));
  // Pages are named as the browser names them; nothing is published, so that nothing can vanish.
  const found = verify({ site, inspection, before: undefined, output: "", now, allowRemoved: true });
  const problems = [...site.warnings, ...found];
  if (problems.some(isError)) throw problemsError(problems, language);
  const texts = [...site.library.articles, ...site.library.pages];
  const { articles: all } = site.library;
  return {
    ok: true,
    language,
    digest: digestOf(inspection.manifest),
    prefix: site.href(site.routes.home()),
    still: site.href(site.routes.admin()),
    addresses: texts.map(({ file, path }) => [file, site.href(path)]),
    banners: bannersOf(site),
    articles: all.length,
    pages,
    drafts: texts.filter(({ preview }) => preview === "draft").length,
    future: texts.filter(({ preview }) => preview === "future").length,
    warnings: formatReport(problems, language),
  };
}

function bannersOf(site: Site): Built["banners"] {
  const { language } = site.journal;
  const words = DEV_WORDS[language];
  const sentences = [
    ...site.library.pages.map(({ path, preview }) => ({ path, sentence: preview && words.draft })),
    ...site.library.articles.map(({ path, preview, date }) => ({
      path,
      sentence: preview && (preview === "draft" ? words.draft : words.future(date)),
    })),
  ];
  return sentences.flatMap(({ path, sentence }): Built["banners"] =>
    sentence ? [[site.href(path), banner(language, words.banner, sentence)]] : [],
  );
}

// A site's own layouts may change while this process waits; those that come with the engine do not.
if (resolve("layouts") !== ENGINE_LAYOUTS) await loadEngineLayouts(undefined);

process.once("message", async (message) => {
  const outcome = await run(orderSchema.parse(message));
  process.send?.(outcome, () => process.exit());
});
// The terminal sends it to both; the preview itself says what ends.
process.on("SIGINT", () => {});
// Nobody waits for this build any more.
process.once("disconnect", () => process.exit());
