declare module "@11ty/eleventy" {
  import type { EleventyConfig } from "./api.ts";

  interface Options {
    readonly configPath?: string;
    readonly quietMode?: boolean;
    readonly pathPrefix?: string;
    readonly source?: "cli" | "script";
    readonly config?: (config: EleventyConfig) => void | Promise<void>;
  }

  export default class Eleventy {
    constructor(input: string | undefined, output: string | undefined, options?: Options);
    /** Where Eleventy writes its messages; false keeps it silent. */
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
