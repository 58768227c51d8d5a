import { singleLayout } from "../src/index.ts";

export default singleLayout({
  path: (site) => site.routes.webManifest(),
  render: (site) => `${JSON.stringify(site.webManifest, undefined, 2)}\n`,
});
