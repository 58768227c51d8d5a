/** `tribune({...})`: turns the journal into an Eleventy configuration. */
import type { JournalInput } from "../content/journal/journal.ts";
import type { EleventyConfig, EleventySettings, EleventySetup } from "./api.ts";
import type { VolatileOption } from "./volatility.ts";

export interface TribuneOptions {
  /**
   * Names the parts of the setup that are not pure functions: they read the clock, the network or other files, or collect
   * something from all pages. Pages that call a named filter or shortcode are rendered in every build; a named transform,
   * or `true`, renders all pages in every build.
   */
  readonly volatile?: VolatileOption;
}

export interface TribuneConfiguration {
  (config: EleventyConfig): Promise<EleventySettings>;
  /** The journal as passed: the command line reads it before Eleventy runs. */
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
  // Loaded lazily: the command line reads `.eleventy.ts` for its journal and rarely needs the rest.
  const configure = async (config: EleventyConfig): Promise<EleventySettings> =>
    (await import("./configure.ts")).configure(config, { input, setup, volatile });
  return Object.assign(configure, { journal: input, isVolatile: volatile === true });
}
