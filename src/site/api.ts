/** The part of Eleventy's API that Tribune uses. Eleventy 3 ships no types of its own. */

/** Passed to the configuration function. */
export interface EleventyConfig {
  /** Set by Eleventy once the configuration is merged; includes `--pathprefix`. */
  readonly pathPrefix?: string;
  /** Eleventy's timing of filters and transforms, and its messages about slow ones. */
  readonly benchmarks: { readonly config: { setIsVerbose(verbose: boolean): void } };
  /** By name, in the order in which they run. */
  readonly transforms: Record<string, Transform>;
  /** Filters and shortcodes, which JavaScript templates find on `this`. */
  readonly javascript: { readonly functions: Readonly<Record<string, unknown>> };
  getFilters(): Readonly<Record<string, unknown>>;
  getShortcodes(): Readonly<Record<string, unknown>>;
  getPairedShortcodes(): Readonly<Record<string, unknown>>;
  /** Final once plugins are added. */
  readonly directories: {
    readonly input: string;
    readonly includes: string;
    readonly layouts?: string | undefined;
  };
  addPlugin(plugin: EleventyPlugin, options?: unknown): unknown;
  addExtension(extension: string | readonly string[], options: { readonly key: string }): void;
  addTemplateFormats(formats: string | readonly string[]): void;
  addTemplate(path: string, template: EleventyTemplate): void;
  /** The arguments of `addPassthroughCopy`. */
  readonly passthroughCopies: Readonly<Record<string, PassthroughCopy>>;
  /** The preprocessor runs for each template, before its permalinks are computed. */
  addPreprocessor(
    name: string,
    extensions: string,
    preprocess: (this: { readonly inputPath: string }, data: Readonly<Record<string, unknown>>) => void,
  ): void;
  /** The transform is called with each URL; returning nothing leaves it unchanged. */
  addUrlTransform(transform: (page: { readonly url: string }) => void): void;
  addGlobalData(name: string, value: unknown): void;
  addFilter(name: string, filter: (...values: never[]) => unknown): void;
  addTransform(name: string, transform: Transform): void;
  addPassthroughCopy(from: string | Readonly<Record<string, string>>): void;
  addWatchTarget(path: string): void;
  setUseGitIgnore(use: boolean): void;
  setQuietMode(quiet: boolean): void;
  on(event: "eleventy.before", handler: (event: BeforeEvent) => void | Promise<void>): void;
  /** All permalinks are computed, and nothing is rendered yet. */
  on(event: "eleventy.contentMap", handler: (map: ContentMap) => void): void;
  /** All passthrough copies are done. */
  on(event: "eleventy.passthrough", handler: (copied: { readonly map: CopiedFiles }) => void): void;
  /** Before all handlers of `eleventy.after`. */
  on(event: "afterBuild", handler: (event: AfterEvent) => void | Promise<void>): void;
  on(event: "eleventy.after", handler: (event: AfterEvent) => void | Promise<void>): void;
}

export interface PassthroughCopy {
  /** `true`: the same path in the output. */
  readonly outputPath: string | true;
  readonly copyOptions?: { readonly filter?: unknown; readonly rename?: unknown };
}

export interface ContentMap {
  /** The URLs of each template's pages; `false` for a page that is not written. */
  readonly inputPathToUrl: Readonly<Record<string, readonly (string | false)[]>>;
}

/** The original of each copied file, by percent-encoded URL. */
export type CopiedFiles = Readonly<Record<string, string>>;

export type Transform = (
  this: TransformContext,
  content: string,
  outputPath?: string | false,
) => MaybePromise<string | undefined>;

type MaybePromise<Value> = Value | Promise<Value>;

export type EleventyPlugin = (config: EleventyConfig, options?: unknown) => unknown;

export interface TransformContext {
  readonly page: {
    readonly url: string | false;
    readonly inputPath: string;
    readonly outputPath: string | false;
  };
}

export interface Directories {
  readonly input: string;
  readonly output: string;
}

export interface BeforeEvent {
  readonly directories: Directories;
  readonly runMode: string;
}

export interface AfterEvent extends BeforeEvent {
  readonly results: PageResult[];
}

/** A written page. */
export interface PageResult {
  readonly inputPath: string;
  readonly outputPath: string | false;
  readonly url: string | false;
  readonly content: string;
}

/** The default export of a `*.11ty.ts` file. */
export interface EleventyTemplate {
  readonly data: Readonly<Record<string, unknown>>;
  render(this: FilterHost, data: PageData): unknown;
}

/** `this` of a template's render function: holds every filter. */
export type FilterHost = Readonly<Record<string, unknown>>;

/** The data of a template, as far as Tribune's layouts read it. */
export interface PageData {
  readonly page: {
    readonly url: string | false;
    readonly inputPath?: string;
    readonly outputPath?: string | false;
  };
  /** What a paginated template is told of its other pages. */
  pagination?: object | undefined;
  readonly [name: string]: unknown;
}

/** Returned by the configuration function. */
export interface EleventySettings {
  readonly dir: { readonly input: string; readonly output: string };
  readonly pathPrefix: string;
}

/** The site's own additions to Eleventy: plugins, filters, transforms, passthrough copies. */
export type EleventySetup = (config: EleventyConfig) => void | Promise<void>;
