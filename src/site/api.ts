/** The part of Eleventy's API that Tribune uses. Eleventy 3 ships no types of its own. */

/** The object that a configuration file is handed. */
export interface EleventyConfig {
  /** Set by Eleventy once the configuration is merged; `--pathprefix` included. */
  readonly pathPrefix?: string;
  /** What Eleventy measures of the configuration's filters and transforms, and says of the slow ones. */
  readonly benchmarks: { readonly config: { setIsVerbose(verbose: boolean): void } };
  /** By name, in the order in which they are run. */
  readonly transforms: Record<string, Transform>;
  /** The functions that JavaScript templates find on `this`: filters and shortcodes. */
  readonly javascript: { readonly functions: Readonly<Record<string, unknown>> };
  getFilters(): Readonly<Record<string, unknown>>;
  getShortcodes(): Readonly<Record<string, unknown>>;
  getPairedShortcodes(): Readonly<Record<string, unknown>>;
  /** Where Eleventy reads and writes, as it is known when plugins are added. */
  readonly directories: {
    readonly input: string;
    readonly includes: string;
    readonly layouts?: string | undefined;
  };
  addPlugin(plugin: EleventyPlugin, options?: unknown): unknown;
  addExtension(extension: string | readonly string[], options: { readonly key: string }): void;
  addTemplateFormats(formats: string | readonly string[]): void;
  addTemplate(path: string, template: EleventyTemplate): void;
  /** What `addPassthroughCopy` was given: a target of `true` is the same place in the output. */
  readonly passthroughCopies: Readonly<Record<string, PassthroughCopy>>;
  /** Is handed the data of each template before its addresses are made. */
  addPreprocessor(
    name: string,
    extensions: string,
    preprocess: (this: { readonly inputPath: string }, data: Readonly<Record<string, unknown>>) => void,
  ): void;
  /** Is handed each address that is made; one that gives nothing changes nothing. */
  addUrlTransform(transform: (made: { readonly url: string }) => void): void;
  addGlobalData(name: string, value: unknown): void;
  addFilter(name: string, filter: (...values: never[]) => unknown): void;
  addTransform(name: string, transform: Transform): void;
  addPassthroughCopy(from: string | Readonly<Record<string, string>>): void;
  addWatchTarget(path: string): void;
  setUseGitIgnore(use: boolean): void;
  setQuietMode(quiet: boolean): void;
  on(event: "eleventy.before", handler: (event: BeforeEvent) => void | Promise<void>): void;
  /** When every template has its addresses, and before any is rendered. */
  on(event: "eleventy.contentMap", handler: (map: ContentMap) => void): void;
  /** When everything is copied. */
  on(event: "eleventy.passthrough", handler: (copied: { readonly map: CopiedFiles }) => void): void;
  /** Before any handler of `eleventy.after` is called. */
  on(event: "afterBuild", handler: (event: AfterEvent) => void | Promise<void>): void;
  on(event: "eleventy.after", handler: (event: AfterEvent) => void | Promise<void>): void;
}

export interface PassthroughCopy {
  readonly outputPath: string | true;
  readonly copyOptions?: { readonly filter?: unknown; readonly rename?: unknown };
}

export interface ContentMap {
  /** The addresses of each template's pages; `false` for what is not written. */
  readonly inputPathToUrl: Readonly<Record<string, readonly (string | false)[]>>;
}

/** The original of each file that was copied, by its address, percent-encoded. */
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

/** A page that was written. */
export interface PageResult {
  readonly inputPath: string;
  readonly outputPath: string | false;
  readonly url: string | false;
  readonly content: string;
}

/** What a `*.11ty.ts` exports: its data and the function that gives its text. */
export interface EleventyTemplate {
  readonly data: Readonly<Record<string, unknown>>;
  render(this: FilterHost, data: PageData): unknown;
}

/** Eleventy puts every filter on `this` of a template's render function. */
export type FilterHost = Readonly<Record<string, unknown>>;

/** The data that a template is rendered with, as far as a layout of Tribune's reads it. */
export interface PageData {
  readonly page: {
    readonly url: string | false;
    readonly inputPath?: string;
    readonly outputPath?: string | false;
  };
  readonly [name: string]: unknown;
}

/** What a configuration function returns. */
export interface EleventySettings {
  readonly dir: { readonly input: string; readonly output: string };
  readonly pathPrefix: string;
}

/** What a site owner adds to Eleventy: plugins, filters, transforms, passthrough copies. */
export type EleventySetup = (config: EleventyConfig) => void | Promise<void>;
