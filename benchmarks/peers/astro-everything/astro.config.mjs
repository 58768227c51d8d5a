import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "astro/config";
import { compress } from "./compress.js";
import { indexForSearch } from "./search.js";

/** Both at once: Pagefind is a process of its own, and zlib works in its own threads. */
const searchAndCompress = {
  name: "search-and-compress",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const output = fileURLToPath(dir);
      const searched = indexForSearch(output).then(() => compress(join(output, "pagefind")));
      await Promise.all([searched, compress(output)]);
    },
  },
};

export default defineConfig({
  site: "https://banc.example",
  trailingSlash: "always",
  cacheDir: "./.cache/astro",
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  integrations: [searchAndCompress],
  vite: { ssr: { external: ["satori", "@resvg/resvg-js"] } },
});
