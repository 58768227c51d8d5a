/** `tribune({...})`: the journal made an Eleventy configuration. */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { CONFIG_FILE, type Journal, type JournalInput } from "../content/journal/journal.ts";
import { parseJournal } from "../content/journal/parse-journal.ts";
import { placeSettings } from "../content/journal/setting-places.ts";
import { problemsError } from "../problems/report.ts";
import type { EleventyConfig, EleventySettings } from "./api.ts";
import { EleventyBuild } from "./eleventy-build.ts";
import { ENGINE_LAYOUTS } from "./engine.ts";
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

/** What a site owner adds to Eleventy: plugins, filters, transforms, passthrough copies. */
export type EleventySetup = (config: EleventyConfig) => void | Promise<void>;

export interface TribuneOptions {
  /**
   * What of the setup is no function of its arguments and its code: it reads the clock, the network or other files, or
   * gathers something over all pages. The name of a filter or shortcode renders the pages that call it in every build;
   * that of a transform, or `true`, renders every page.
   */
  readonly volatile?: VolatileOption;
}

export interface TribuneConfiguration {
  (config: EleventyConfig): Promise<EleventySettings>;
  /** The journal as it was written: the command line reads it before Eleventy does. */
  readonly journal: JournalInput;
  /** Whether every page is rendered in every build. */
  readonly isVolatile: boolean;
}

/**
 * The default export of `.eleventy.ts`.
 * @param input the journal
 * @param setup the site's own additions to Eleventy; they reach every page
 */
export function tribune(
  input: JournalInput,
  setup?: EleventySetup,
  { volatile = false }: TribuneOptions = {},
): TribuneConfiguration {
  const configure = async (config: EleventyConfig): Promise<EleventySettings> => {
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
    const addRead = followTemplates(config, site);
    const addLast = addWrittenPages(config, () => build.pages);
    if (journal.hosting.length > 0) addPolicy(config, site);
    try {
      await setup?.(config);
    } catch (error) {
      throw new SiteCodeFailure(error, { methods: methodsOf(config) });
    }
    addHonesty(config, () => build.honesty);
    addRead();
    addLast();
    return {
      dir: { input: ownLayouts ? LAYOUTS : emptyInput(), output: runOf(config).output },
      pathPrefix: journal.pathPrefix,
    };
  };
  return Object.assign(configure, { journal: input, isVolatile: volatile === true });
}

function journalOf(input: JournalInput): Journal {
  const parsed = parseJournal(input, CONFIG_FILE);
  if ("journal" in parsed) return parsed.journal;
  throw problemsError(placeSettings(parsed.problems, CONFIG_FILE), parsed.language);
}

/** Eleventy wants an input folder; a site without layouts gets one in which there is no template. */
function emptyInput(): string {
  return relative(process.cwd(), join(ENGINE_LAYOUTS, "styles"));
}
