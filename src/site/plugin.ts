/** `tribune({...})`: the journal made an Eleventy configuration. */
import type { JournalInput } from "../content/journal/journal.ts";
import type { EleventyConfig, EleventySettings, EleventySetup } from "./api.ts";
import type { VolatileOption } from "./volatility.ts";

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
  // The command line reads every `.eleventy.ts` for its journal, and seldom needs what makes pages of it.
  const configure = async (config: EleventyConfig): Promise<EleventySettings> =>
    (await import("./configure.ts")).configure(config, { input, setup, volatile });
  return Object.assign(configure, { journal: input, isVolatile: volatile === true });
}
