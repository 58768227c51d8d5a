import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://banc.example",
  trailingSlash: "always",
  cacheDir: "./.cache/astro",
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
});
