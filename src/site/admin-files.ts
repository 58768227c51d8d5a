/** The web editor at /admin/, if the journal enables it: its page, its configuration and the package's files. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { FORMAT, webEditorConfig } from "../authoring/editors/web-editor.ts";
import { fieldNames } from "../authoring/editors/web-editor-names.ts";
import type { Journal } from "../content/journal/journal.ts";
import { byCodePoint } from "../content/sources/folder.ts";
import { ENGINE_LAYOUTS, packagePath } from "../text/engine-paths.ts";
import { html, raw } from "../text/html.ts";
import { findAdminPackage } from "./admin.ts";
import type { Site } from "./site.ts";

/** Modules that the package imports but does not contain: one reads image metadata, one converts pasted text. */
const MODULES = ["exifr/dist/lite.esm.mjs", "turndown/lib/turndown.browser.es.js"];
/** Languages of the editor, besides the built-in English. */
const LOCALES = ["fr"];

/** The origins that the editor connects to, by where the articles are hosted. */
const HOSTS = {
  github:
    "https://api.github.com https://github.com https://*.githubusercontent.com https://www.githubstatus.com",
  gitlab: "https://gitlab.com https://status-api.hostedstatus.com",
  "test-repo": "",
} as const;

/** @param articles the folder of the articles, relative to the site's root */
export function writeAdmin(site: Site, output: string, articles: string): void {
  const { admin } = site.journal;
  const home = admin && findAdminPackage();
  if (!admin || !home) return;
  const target = (file: string) => join(output, site.routes.admin(file));
  for (const folder of ["npm", "npm/chunks", "npm/assets"]) {
    mkdirSync(target(`sveltia/${folder}`), { recursive: true });
    for (const file of readdirSync(join(home, folder), { withFileTypes: true })) {
      if (file.isFile() && !file.name.endsWith(".map"))
        cpSync(join(home, folder, file.name), target(`sveltia/${folder}/${file.name}`));
    }
  }
  const tags = [...site.library.tags]
    .toSorted(([a, m], [b, n]) => n.length - m.length || byCodePoint(a.slug, b.slug))
    .map(([{ name }]) => name);
  const config = webEditorConfig(site.journal, admin, articles, tags);
  const imports = { ...writeLocales(site, home, target), ...writeModules(site, home, target) };
  cpSync(join(ENGINE_LAYOUTS, "admin/front-matter.js"), target("front-matter.js"));
  cpSync(packagePath("yaml/browser"), target("yaml"), { recursive: true });
  writeFileSync(target("start.js"), start(config, fieldNames(site.journal)));
  writeFileSync(
    target("index.html"),
    page(site, JSON.stringify({ imports }).replaceAll("<", "\\u003c"), admin),
  );
}

/** The module that the page loads. */
function start(config: unknown, names: unknown): string {
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  return `import { read, write } from "./front-matter.js";
import CMS from "./sveltia/npm/index.js";

const names = ${json(names)};

CMS.registerCustomFormat(${json(FORMAT)}, "md", {
  fromFile: (text) => read(text, names),
  toFile: (value) => write(value, names),
});
CMS.init({ config: ${json(config)} });
`;
}

/** Writes translations as JavaScript modules: the package imports JSON without the attribute that browsers require. */
function writeLocales(site: Site, home: string, target: (file: string) => string): Record<string, string> {
  mkdirSync(target("sveltia/locales"), { recursive: true });
  return Object.fromEntries(
    LOCALES.map((locale) => {
      const text = readFileSync(join(home, `locales/${locale}.json`), "utf8");
      writeFileSync(target(`sveltia/locales/${locale}.js`), `export default ${text.trim()};\n`);
      const address = (type: string) => site.href(site.routes.admin(`sveltia/locales/${locale}.${type}`));
      return [address("json"), address("js")];
    }),
  );
}

function writeModules(site: Site, home: string, target: (file: string) => string): Record<string, string> {
  const { resolve: find } = createRequire(join(home, "npm/index.js"));
  return Object.fromEntries(
    MODULES.map((name) => {
      const file = `sveltia/modules/${name.replaceAll("/", "-").replace(/\.m?js$/, ".js")}`;
      mkdirSync(dirname(target(file)), { recursive: true });
      cpSync(find(name), target(file));
      return [name, site.href(site.routes.admin(file))];
    }),
  );
}

function page(
  { words, journal }: Site,
  imports: string,
  { backend, authServer }: NonNullable<Journal["admin"]>,
): string {
  const { title, withoutScript } = words.admin;
  const print = createHash("sha256").update(imports).digest("base64");
  const hosts = [HOSTS[backend], authServer && new URL(authServer).origin].filter(Boolean).join(" ");
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'sha256-${print}' 'wasm-unsafe-eval' blob:`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob: https:",
    "media-src 'self' data: blob: https:",
    `connect-src 'self' data: blob: ${hosts}`.trimEnd(),
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
  return `${html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="same-origin">
<title>${title(journal.title)}</title>
<script type="importmap">${raw(imports)}</script>
<script type="module" src="start.js"></script>
</head>
<body>
<noscript>${withoutScript}</noscript>
</body>
</html>`}\n`;
}
