/** A small built site, in the folder of its path prefix. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { NOW, PROJECT } from "../../project.ts";

/** Old addresses, as browsers request them, with characters that are special to some server. */
export const OLD = [
  "/vieux%20chemin/",
  "/%C3%A9t%C3%A9/",
  "/a%22b/",
  "/100%25/",
  "/x%2Ay/",
  "/q%3Fr/",
  "/d$e/",
  "/a%7Bb%7D/",
  "/p+q/",
  "/1.5/",
  "/c%23/",
  "/deux%20%20espaces/",
  "/2019/tout.html",
];

export interface MovedTo {
  readonly from: string;
  readonly to?: string;
  readonly status?: number;
  /** A request and its redirect target; paths are below the prefix. */
  readonly asked: Readonly<Record<string, string | undefined>>;
}

/** Redirects of the journal, and the expected answers. */
export const MOVED: readonly MovedTo[] = [
  { from: "/parti/", to: "/un/", asked: { "/parti/": "/un/", "/parti": "/un/" } },
  { from: "/pour-un-temps/", to: "/tags/", status: 302, asked: { "/pour-un-temps": "/tags/" } },
  { from: "/reponse/", to: "/un/", status: 307, asked: { "/reponse/": "/un/" } },
  { from: "/flux/ancien.xml", to: "/rss.xml", status: 308, asked: { "/flux/ancien.xml": "/rss.xml" } },
  { from: "/index.php", to: "/", asked: { "/index.php": "/", "/index.php/": "/" } },
  {
    from: "/c'est(la),v:1/",
    to: "/un/?a=1&b=%7Bhost%7D#sources",
    asked: { "/c'est(la),v:1/": "/un/?a=1&b=%7Bhost%7D#sources" },
  },
  {
    from: "/dehors/",
    to: "https://ailleurs.example/\u00e9t\u00e9/$1/$host/&/x?y=$1",
    asked: { "/dehors/": "https://ailleurs.example/%C3%A9t%C3%A9/%241/%24host/&/x?y=%241" },
  },
  {
    from: "/blog/*",
    to: "/tags/:splat",
    asked: {
      "/blog/": "/tags/",
      "/blog": "/tags/",
      "/blog/presse/": "/tags/presse/",
      "/blog/a%20b/%C3%A9t%C3%A9%25/": "/tags/a%20b/%C3%A9t%C3%A9%25/",
      "/blogue/": undefined,
    },
  },
  { from: "/blog/a-part/", to: "/un/", asked: { "/blog/a-part/": "/un/" } },
  {
    from: "/vieux journal/*".replace(" ", "%20"),
    to: "https://ailleurs.example/archives/:splat",
    status: 302,
    asked: { "/vieux%20journal/2019/x.html": "https://ailleurs.example/archives/2019/x.html" },
  },
  { from: "/racine/*", to: "/:splat", asked: { "/racine/un/": "/un/", "/racine/": "/" } },
  { from: "/tout/*", to: "/archives/", asked: { "/tout/": "/archives/", "/tout/x/y": "/archives/" } },
];

/** Addresses that are gone, without a replacement. */
export const LEFT = ["/fini/", "/finis/*"];

const written = (address: string) => address.replace("$", "%24").replace("+", "%2B");

const FILES: Readonly<Record<string, string>> = {
  "articles/retire.md": `---\ntitle: Retire\ndate: 2026-01-03\nwithdrawn: { date: 2026-02-01, reason: Une erreur. }\n---\n\nUn texte.\n`,
  "package.json": '{ "type": "module", "private": true }\n',
  "articles/un.md": `---\ntitle: Un\ndate: 2026-01-02\ntags: [Presse]\naliases: ${JSON.stringify(OLD.map(written))}\n---\n\n${"Un paragraphe assez long. ".repeat(60)}\n\n![Une photo](https://photos.example/a.jpg)\n`,
};

/** The page of a withdrawn article. */
export const GONE = "retire/";

/** Other files of a site besides its pages. */
const BESIDE = ["un/index.md", "llms.txt", "site.webmanifest", "sitemap.xml"];

export interface PublishedSite {
  /** The folder served at `/`. */
  readonly root: string;
  /** The site's folder inside it. */
  readonly folder: string;
  readonly prefix: string;
}

/** Builds the site into `folder`, which must be empty, for every server that reads its rules from files. */
export function publishSite(folder: string, prefix: string, title = "Journal"): PublishedSite {
  const source = join(folder, "source");
  const journal = {
    title,
    url: "https://journal.example",
    pathPrefix: prefix,
    publisher: { name: "Éditions" },
    authors: [{ id: "a-meyer", name: "Anselme Meyer" }],
    disclaimers: { default: "opinion", named: { opinion: "Ceci est une opinion." } },
    hosting: ["nginx", "apache", "caddy"],
    headers: { hsts: 30 },
    compress: true,
    tags: [{ name: "Presse", aliases: ["Journaux"] }],
    redirects: [
      ...MOVED.map(({ from, to, status }) => ({ from, to, status })),
      ...LEFT.map((from) => ({ from, status: 410 })),
    ],
  };
  const configuration = `import { tribune } from ${JSON.stringify(join(PROJECT, "src/index.ts"))};\nexport default tribune(${JSON.stringify(journal)});\n`;
  for (const [path, text] of Object.entries({ ...FILES, ".eleventy.ts": configuration })) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  symlinkSync(join(PROJECT, "node_modules"), join(source, "node_modules"));
  const words = [join(PROJECT, "bin/tribune.js"), "build", "--quiet", "--now", NOW];
  const run = spawnSync(process.execPath, words, { cwd: source, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${run.stderr}${run.stdout}`);
  const root = join(folder, "root");
  const served = join(root, prefix);
  cpSync(join(source, "_site"), served, { recursive: true });
  for (const file of BESIDE) {
    if (!existsSync(join(served, file))) writeFileSync(join(served, file), `${file}\n`);
  }
  return { root, folder: served, prefix };
}

/** The path, with prefix, of the first file in a folder with this ending. */
export function fileOf({ folder, prefix }: PublishedSite, inside: string, ending: string): string {
  const files = readdirSync(join(folder, inside), { recursive: true, encoding: "utf8" });
  const name = files.find((file) => file.endsWith(ending))?.replaceAll("\\", "/");
  if (!name) throw new Error(`There is no ${ending} in ${inside}.`);
  return `${prefix}${inside}/${name}`;
}
