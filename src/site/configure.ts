/** Adds Tribune to Eleventy: its layouts, the site as data, and the steps before and after the pages are written. */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { CONFIG_FILE, type Journal, type JournalInput } from "../content/journal/journal.ts";
import { parseJournal } from "../content/journal/parse-journal.ts";
import { placeSettings } from "../content/journal/setting-places.ts";
import { problemsError } from "../problems/report.ts";
import { ENGINE_LAYOUTS } from "../text/engine-paths.ts";
import type { EleventyConfig, EleventySettings, EleventySetup } from "./api.ts";
import { EleventyBuild } from "./eleventy-build.ts";
import { loadEngineLayouts } from "./engine-layouts.ts";
import { addSiteData } from "./global-data.ts";
import { addHonesty } from "./honesty.ts";
import { addPolicy } from "./hosting-step.ts";
import { LAYOUTS } from "./load-site.ts";
import { runOf } from "./run.ts";
import { methodsOf, SiteCodeFailure } from "./site-code-failure.ts";
import { followTemplates } from "./templates.ts";
import type { VolatileOption } from "./volatility.ts";
import { addWrittenPages } from "./written-pages.ts";

/** The arguments of `tribune({...})`. */
interface TribuneArguments {
  readonly input: JournalInput;
  readonly setup: EleventySetup | undefined;
  readonly volatile: VolatileOption;
}

export async function configure(
  config: EleventyConfig,
  { input, setup, volatile }: TribuneArguments,
): Promise<EleventySettings> {
  const journal = journalOf(input);
  const layouts = resolve(LAYOUTS);
  const ownLayouts = existsSync(layouts);
  const build = new EleventyBuild(config, journal, { isExtended: setup !== undefined, volatile });
  const site = () => build.site;

  config.setUseGitIgnore(false);
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addTemplateFormats("11ty.ts");
  for (const [name, template] of await loadEngineLayouts(ownLayouts ? layouts : undefined))
    config.addTemplate(name, template);
  config.on("eleventy.before", (event) => build.begin(event));
  config.on("eleventy.after", (event) => build.end(event));
  addSiteData(config, site);
  const addReader = followTemplates(config, site);
  const addWriter = addWrittenPages(config, () => build.pages);
  if (journal.hosting.length > 0) addPolicy(config, site);
  try {
    await setup?.(config);
  } catch (error) {
    throw new SiteCodeFailure(error, { methods: methodsOf(config) });
  }
  addHonesty(config, () => build.honesty);
  addReader();
  addWriter();
  return {
    dir: { input: ownLayouts ? LAYOUTS : emptyInput(), output: runOf(config).output },
    pathPrefix: journal.pathPrefix,
  };
}

function journalOf(input: JournalInput): Journal {
  const parsed = parseJournal(input, CONFIG_FILE);
  if ("journal" in parsed) return parsed.journal;
  throw problemsError(placeSettings(parsed.problems, CONFIG_FILE), parsed.language);
}

/** Eleventy needs an input folder; a site without layouts gets one without templates. */
function emptyInput(): string {
  return relative(process.cwd(), join(ENGINE_LAYOUTS, "styles"));
}
