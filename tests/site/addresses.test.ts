/** Every file of a site has one writer: conflicts of templates, copies and old addresses, in clean and warm builds. */
import { existsSync, linkSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  article,
  build,
  configuration,
  contentOf,
  eleventy,
  makeSite,
  plain,
  readText,
  type SiteFiles,
  tribune,
} from "../workshop.ts";

const ARTICLES: SiteFiles = {
  "articles/a.md": article("title: Un article\ntags: [Presse]"),
  "articles/b.md": article("title: Autre article"),
};

/** The problems of a build: "FILE:LINE:COLUMN CODE sentence". */
function outcomeOf(folder: string) {
  const { code, error } = tribune(folder, ["build", "--allow-removed"]);
  const lines = plain(error).split("\n");
  return { code, said: lines.filter((line) => /^\S+ {2}[EWI]\d{3} {2}/.test(line)) };
}

/** The problems in a clean build, and in a warm build after one without the added files. */
function coldAndWarm(files: SiteFiles, added: SiteFiles) {
  const cold = outcomeOf(makeSite({ ...files, ...added }));
  const folder = makeSite({
    ...files,
    ...Object.fromEntries(Object.keys(added).map((path) => [path, files[path] ?? ""])),
  });
  for (const path of Object.keys(added)) if (files[path] === undefined) rmSync(join(folder, path));
  const site = build(folder);
  const before = contentOf(site);
  for (const [path, content] of Object.entries(added)) writeFileSync(join(folder, path), content);
  const warm = outcomeOf(folder);
  expect(warm).toEqual(cold);
  if (cold.code !== 0) expect(contentOf(site)).toEqual(before);
  return cold;
}

const template = (permalink: string) => `---\npermalink: ${permalink}\n---\n<!doctype html><p>x</p></html>\n`;

describe("a template of the site's own", () => {
  it.each([
    ["/tags/", "« /tags/ », mais cette adresse est déjà prise par la page « /tags/ » du site."],
    ["/Tags/index.html", "« /Tags/ », mais cette adresse est déjà prise par la page « /tags/ » du site."],
    ["/un-article/", "« /un-article/ », mais cette adresse est déjà prise par « articles/a.md »."],
    [
      "/rss.xml/y.html",
      "« /rss.xml/y.html », mais cette adresse demande un dossier « /rss.xml », où se trouve déjà le fichier « /rss.xml » du site.",
    ],
    [
      "/un-article/index.md",
      "« /un-article/index.md », mais cette adresse est déjà prise par le fichier « /un-article/index.md » du site.",
    ],
    ["/.tribune", "« /.tribune », mais cette adresse est déjà prise par le fichier « /.tribune » du site."],
  ])("may not write to %s", (permalink, sentence) => {
    const layouts = {
      "layouts/z.css": "",
      "layouts/propre.njk": template(permalink).replace(
        "---\n<",
        "eleventyAllowMissingExtension: true\n---\n<",
      ),
    };
    const { code, said } = coldAndWarm({ ...ARTICLES, "layouts/z.css": "" }, layouts);
    expect([code, said]).toEqual([2, [`layouts/propre.njk:2:1  E321  Ce gabarit écrirait ${sentence}`]]);
  });

  it("may not write to the URL of another one, nor to an old address", () => {
    const two = { "layouts/b.njk": template("/x/"), "layouts/a.njk": template("/X/index.html") };
    expect(outcomeOf(makeSite({ ...ARTICLES, ...two }))).toEqual({
      code: 2,
      said: [
        "layouts/b.njk:2:1  E321  Ce gabarit écrirait « /x/ », mais cette adresse est déjà prise par le gabarit « layouts/a.njk ».",
      ],
    });
    const files = { ...ARTICLES, "articles/a.md": article("title: Un article\naliases: [/x.html]") };
    expect(outcomeOf(makeSite({ ...files, "layouts/b.njk": template("/x.html") })).said).toEqual([
      "layouts/b.njk:2:1  E321  Ce gabarit écrirait « /x.html », mais cette adresse est déjà prise par l’ancienne adresse « /x.html » (articles/a.md:4:11).",
    ]);
  });

  it("replaces the engine's default files, which is reported", () => {
    const own = {
      "layouts/z.css": "",
      "layouts/machines.njk": "---\npermalink: /robots.txt\n---\nUser-agent: mine\n",
      "layouts/perdu.11ty.js":
        'export default { data: { permalink: () => "/404.html" }, render: () => "<h1>Perdu</h1>" };',
      "layouts/moi.njk": "---\npermalink: llms.txt\n---\n# Moi\n",
    };
    const { code, said } = coldAndWarm({ ...ARTICLES, "layouts/z.css": "" }, own);
    expect([code, said]).toEqual([
      0,
      [
        "layouts/machines.njk:2:1  I325  « layouts/machines.njk » prend la place du fichier « /robots.txt » que Tribune écrirait.",
        "layouts/moi.njk:2:1  I325  « layouts/moi.njk » prend la place du fichier « /llms.txt » que Tribune écrirait.",
        "layouts/perdu.11ty.js:1:26  I325  « layouts/perdu.11ty.js » prend la place du fichier « /404.html » que Tribune écrirait.",
      ],
    ]);
    const folder = makeSite({ ...ARTICLES, ...own });
    const texts = () =>
      ["robots.txt", "404.html", "llms.txt"].map((file) => readText(folder, "_site", file).trim());
    build(folder);
    expect(texts()).toEqual(["User-agent: mine", "<h1>Perdu</h1>", "# Moi"]);
    build(folder);
    expect(texts()).toEqual(["User-agent: mine", "<h1>Perdu</h1>", "# Moi"]);
    for (const path of Object.keys(own)) if (!path.endsWith(".css")) rmSync(join(folder, path));
    build(folder);
    const engines = contentOf(build(makeSite({ ...ARTICLES, "layouts/z.css": "" })));
    expect(contentOf(join(folder, "_site"))).toEqual(engines);
  });

  it("has its lines before the engine's rules for a host", () => {
    const folder = makeSite({
      ...ARTICLES,
      ".eleventy.ts": configuration('hosting: "netlify",'),
      "articles/a.md": article("title: Un article\naliases: [/vieux/]"),
      "layouts/r.njk": "---\npermalink: /_redirects\n---\n/ancien /neuf 302",
    });
    for (const _ of ["from nothing", "warm"]) {
      expect(outcomeOf(folder)).toEqual({
        code: 0,
        said: [
          "layouts/r.njk:2:1  I326  Les lignes de « layouts/r.njk » sont publiées en tête de « /_redirects », avant celles de Tribune.",
        ],
      });
      expect(readText(folder, "_site/_redirects")).toBe(
        "/ancien /neuf 302\n\n/vieux/ /un-article/ 301!\n/vieux /un-article/ 301!\n",
      );
    }
  });
});

describe("what a site copies", () => {
  const OWN: SiteFiles = {
    "static/robots.txt": "User-agent: mine\n",
    "static/favicon.ico": "ICO",
    "static/404.html": "<h1>lost</h1>",
    "static/llms.txt": "# mine\n",
    "static/site.webmanifest": "{}",
    "static/_redirects": "/vieux /neuf",
    "static/_headers": "/*\n  X-Mine: 1\n",
    "static/.htaccess": "# mine\n",
    "static/.nojekyll": "mine",
  };
  const WINNERS = ["404.html", "favicon.ico", "llms.txt", "robots.txt", "site.webmanifest"];
  const site = (setup: string, files: SiteFiles = {}, journal = "icons: true,") =>
    makeSite({
      ...ARTICLES,
      ...OWN,
      ...files,
      ".eleventy.ts": configuration(journal, `(config) => { ${setup} }`),
    });

  it("is reported at each line that contradicts Tribune's rules or hides a page", () => {
    const lines = {
      "static/_headers":
        "/*\n  X-Mine: 1\n  Content-Security-Policy: default-src 'self'\n  x-content-type-options: nosniff\n",
      "static/_redirects":
        "# mine\n/vieux /neuf\n/un-article/ /ailleurs/ 301!\n/tags/* /x/:splat 301!\n/archives /x\n/ /en/ 302! Language=en\n",
      "static/.htaccess":
        'Redirect 301 /autre-article/ /x/\nHeader set Referrer-Policy "no-referrer"\nHeader always set X-Mine 1\n',
    };
    const folder = site(
      'config.addPassthroughCopy({ static: "/" });',
      lines,
      'icons: true, hosting: ["netlify", "apache"],',
    );
    const { code, said } = outcomeOf(folder);
    const reported = said.filter((line) => !line.includes("I32"));
    expect([code, reported]).toMatchInlineSnapshot(`
      [
        2,
        [
          "static/.htaccess:1:14  E633  La redirection de « /autre-article/ » cacherait « /autre-article/ », qui est à cette adresse sur le site (articles/b.md).",
          "static/.htaccess:2:12  W331  Tribune envoie « Referrer-Policy » aussi : Apache enverrait les deux valeurs à la fois.",
          "static/_headers:3:3  W331  Tribune envoie « Content-Security-Policy » aussi : chez Netlify, sa valeur l’emporte, et celle de cette ligne est perdue.",
          "static/_headers:4:3  W331  Tribune envoie « x-content-type-options » aussi : chez Netlify, sa valeur l’emporte, et celle de cette ligne est perdue.",
          "static/_redirects:3:1  E633  L’ancienne adresse « /un-article/ » est celle d’une page ou d’un fichier du site (articles/a.md), que la redirection cacherait.",
          "static/_redirects:4:1  E633  La redirection de « /tags/* » cacherait « /tags/ », qui est à cette adresse sur le site.",
        ],
      ]
    `);
    const onCloudflare = site(
      'config.addPassthroughCopy({ static: "/" });',
      { "static/_headers": lines["static/_headers"], "static/_redirects": "/archives /x\n" },
      'icons: true, hosting: ["cloudflare"], language: "en",',
    );
    const other = outcomeOf(onCloudflare);
    expect([other.code, other.said.filter((line) => !line.includes("I32"))]).toMatchInlineSnapshot(`
      [
        2,
        [
          "static/_headers:3:3  W331  Tribune sends "Content-Security-Policy" too: Cloudflare would send both values at once.",
          "static/_headers:4:3  W331  Tribune sends "x-content-type-options" too: Cloudflare would send both values at once.",
          "static/_redirects:1:1  E633  The old address "/archives" is that of a page or file of the site, which the redirect would hide.",
        ],
      ]
    `);
  });

  it("replaces the engine's file, or precedes its rules", () => {
    const folder = site(
      'config.addPassthroughCopy({ static: "/" });',
      {},
      'icons: true, hosting: ["netlify", "apache", "github"],',
    );
    for (const _ of ["from nothing", "warm"]) {
      const { code, said } = outcomeOf(folder);
      expect(code).toBe(0);
      expect(said.map((line) => /(I\d+).*?« (static\/\S+) »/.exec(line)?.slice(1).join(" "))).toEqual([
        "I325 static/.nojekyll",
        ...WINNERS.map((file) => `I325 static/${file}`),
        "I326 static/.htaccess",
        "I326 static/_headers",
        "I326 static/_redirects",
      ]);
      for (const file of [...WINNERS, ".nojekyll"])
        expect(readText(folder, "_site", file)).toBe(OWN[`static/${file}`]);
      expect(readText(folder, "_site/_redirects")).toBe("/vieux /neuf\n");
      expect(readText(folder, "_site/_headers")).toMatch(
        /^\/\*\n {2}X-Mine: 1\n\n\/\*\n {2}Content-Security-Policy: /,
      );
      expect(readText(folder, "_site/.htaccess")).toMatch(/^# mine\n\nDirectoryIndex index.html\n/);
    }
  });

  it.each([
    ["a name", 'config.addPassthroughCopy("robots.txt");', { "robots.txt": "User-agent: mine\n" }],
    ["a pattern", 'config.addPassthroughCopy({ "static/*.txt": "/" });', {}],
    ["a table", 'config.addPassthroughCopy({ "static/robots.txt": "robots.txt" });', {}],
    [
      "another name",
      'config.addPassthroughCopy({ "static/robots.txt": "x" }, { rename: () => "../robots.txt" });',
      {},
    ],
    ["a choice", "config.addPassthroughCopy({ static: '/' }, { filter: /robots/ });", {}],
  ])("takes it by %s, for plain Eleventy too", (_, setup, files) => {
    const folder = site(setup, files, "");
    const built = contentOf(build(folder));
    expect(built.get("robots.txt")).toBe("User-agent: mine\n");
    rmSync(join(folder, "_site"), { recursive: true });
    expect(eleventy(folder).code).toBe(0);
    expect(contentOf(join(folder, "_site"))).toEqual(built);
  });

  it.each([
    [
      '{ "static/llms.txt": "rss.xml" }',
      "« static/llms.txt » serait copié en « /rss.xml », mais cette adresse est déjà prise par le fichier « /rss.xml » du site.",
    ],
    [
      '{ static: "/un-article" }',
      "« static/index.html » serait copié en « /un-article/index.html », mais cette adresse est déjà prise par « articles/a.md ».",
    ],
    [
      '{ "static/llms.txt": "atom.xml/x" }',
      "« static/llms.txt » serait copié en « /atom.xml/x », mais cette adresse demande un dossier « /atom.xml », où se trouve déjà le fichier « /atom.xml » du site.",
    ],
  ])("may not go to an address that is taken: %s", (copies, sentence) => {
    const files = {
      ...ARTICLES,
      "static/llms.txt": "# mine",
      "static/index.html": "<p>x</p>",
      ".eleventy.ts": configuration(),
    };
    const { code, said } = coldAndWarm(files, {
      ".eleventy.ts": configuration("", `(config) => {\n  config.addPassthroughCopy(${copies});\n}`),
    });
    expect([code, said]).toEqual([2, [`.eleventy.ts:9:31  E320  ${sentence}`]]);
  });

  it.each([
    ['"articles"', "Copier « articles » publierait la source de « articles/a.md » et de 2 autres textes"],
    [
      '"articles/*.md"',
      "Copier « articles/*.md » publierait la source de « articles/a.md » et de 2 autres textes",
    ],
    ['{ lien: "x" }', "Copier « lien » publierait la source de « lien/a.md » et de 2 autres textes"],
    [
      '{ articles: "x" }, { filter: "*.md" }',
      "Copier « articles » publierait la source de « articles/a.md » et de 2 autres textes",
    ],
    ['"pages"', "Copier « pages » publierait la source de « pages/p.md »"],
    ['{ "autre.txt": "x.txt" }', "Copier « autre.txt » publierait ce texte tel qu’il est écrit"],
  ])("is never the source of a text: %s", (copies, sentence) => {
    const folder = makeSite({
      ...ARTICLES,
      "articles/secret.md": article("title: Secret\ndraft: true"),
      "articles/table.csv": "a,b\n",
      "pages/p.md": "---\ntitle: Une page\ndescription: Une page.\n---\n\nMots.\n",
      ".eleventy.ts": configuration("", `(config) => {\n  config.addPassthroughCopy(${copies});\n}`),
    });
    symlinkSync("articles", join(folder, "lien"));
    linkSync(join(folder, "articles/secret.md"), join(folder, "autre.txt"));
    const { code, said } = outcomeOf(folder);
    expect([
      code,
      said.map((line) => line.replace(/^(\S+):\d+ +/, "$1 ").slice(0, sentence.length + 22)),
    ]).toEqual([2, [`.eleventy.ts:9 E330  ${sentence},`]]);
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });

  it("may be other files beside the texts, or a folder under another name", () => {
    const folder = makeSite({
      ...ARTICLES,
      "articles/table.csv": "a,b\n",
      "static/x.txt": "x",
      ".eleventy.ts": configuration(
        "",
        '(config) => { config.addPassthroughCopy({ lien: "/", "articles/*.csv": "data" }); }',
      ),
    });
    symlinkSync("static", join(folder, "lien"));
    expect(outcomeOf(folder)).toEqual({ code: 0, said: [] });
    expect(readText(folder, "_site/x.txt")).toBe("x");
    expect(readText(folder, "_site/data/table.csv")).toBe("a,b\n");
  });

  it("may not be two files with one URL", () => {
    const setup =
      'config.addPassthroughCopy({ "static/llms.txt": "x.txt" }); config.addPassthroughCopy({ "static/robots.txt": "X.txt" });';
    expect(outcomeOf(site(setup, {}, "")).said.map((line) => line.replace(/^\S+ +/, ""))).toEqual([
      "E320  « static/llms.txt » serait copié en « /x.txt », mais cette adresse est déjà prise par la copie de « static/robots.txt ».",
    ]);
  });
});

describe("an old address", () => {
  it.each([
    "/index.html",
    "/%69ndex.html",
    "/tags/index.html",
    "/autre-article/index.html",
    "/archives/2026/index.html",
  ])("of %s leaves what stands there, warm too", (alias) => {
    const added = { "articles/a.md": article(`title: Un article\ntags: [Presse]\naliases: ["${alias}"]`) };
    const { code, said } = coldAndWarm(ARTICLES, added);
    expect([code, said.map((line) => line.slice(0, 28))]).toEqual([1, ["articles/a.md:5:11  E312  L’"]]);
  });

  it("that equals the text's URL is reported, and no redirect is written", () => {
    const added = {
      "articles/a.md": article(
        'title: Un article\ntags: [Presse]\naliases: ["/Un-Article/index.html", "/vieux"]',
      ),
    };
    const { code, said } = coldAndWarm(ARTICLES, added);
    expect([code, said.map((line) => line.slice(0, 25))]).toEqual([0, ["articles/a.md:5:11  W320 "]]);
    const folder = makeSite({ ...ARTICLES, ...added, ".eleventy.ts": configuration('hosting: "netlify",') });
    build(folder);
    expect(readText(folder, "_site/_redirects")).toBe(
      "/vieux/ /un-article/ 301!\n/vieux /un-article/ 301!\n",
    );
    expect(existsSync(join(folder, "_site/Un-Article"))).toBe(false);
  });

  it.each([
    [
      "fr",
      "L’ancienne adresse « $ » porte un nom que les serveurs gardent pour eux : aucune page ne peut y être.",
    ],
    ["en", 'The old address "$" has a name that servers keep for themselves: no page can be there.'],
  ])("that servers reserve is reported for any host (%s)", (language, sentence) => {
    const reserved = [
      "/_headers",
      "/.htaccess",
      "/.git/config",
      "/vieux/.env/",
      "/%5Fredirects",
      "/_worker.js",
    ];
    const free = ["/.well-known/vieux/", "/headers/", "/_vieux/"];
    const folder = makeSite({
      ...ARTICLES,
      "articles/a.md": article(`title: Un article\naliases: [${[...reserved, ...free].join(", ")}]`),
      ".eleventy.ts": configuration(`language: "${language}",`),
    });
    const problemOf = (line: string, alias: string) =>
      `articles/a.md:4:${line.indexOf(alias) + 1}  E243  ${sentence.replace("$", decodeURI(alias).replace(/\/$/, ""))}`;
    const line = `aliases: [${[...reserved, ...free].join(", ")}]`;
    expect(outcomeOf(folder)).toEqual({ code: 1, said: reserved.map((alias) => problemOf(line, alias)) });
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });

  it("below a host's file is reported", () => {
    const files = {
      ...ARTICLES,
      "articles/a.md": article("title: Un article\naliases: [/_headers, /.htaccess/x]"),
    };
    const folder = makeSite({
      ...files,
      ".eleventy.ts": configuration('language: "en", hosting: ["netlify", "apache"],'),
    });
    expect(outcomeOf(folder)).toEqual({
      code: 1,
      said: [
        'articles/a.md:4:11  E312  The old address "/_headers" is already taken by the site\'s file "/_headers".',
        'articles/a.md:4:22  E312  The old address "/.htaccess/x" needs a folder "/.htaccess", where the site\'s file "/.htaccess" is already.',
      ],
    });
  });
});

describe("the pages of a site's own templates", () => {
  const html = (head: string) =>
    `<!doctype html><html lang="fr"><head>${head}</head><body><h1>x</h1></body></html>\n`;
  const page = (permalink: string, head: string, data = "") =>
    `---\npermalink: ${permalink}\n${data}---\n${html(head)}`;
  const OWN: SiteFiles = {
    "layouts/dons.njk": page(
      "/dons/",
      "<title>Pour &eacute;crire &amp; donner</title><meta content=\"Ce   qu'il faut.\" name='description'>",
    ),
    "layouts/titre.njk": page("/titre.html", "", "title: Le titre des données\n"),
    "layouts/a.njk": page("/a/", '<title>a</title><META NAME="Robots" CONTENT="NoIndex, follow">'),
    "layouts/b.njk": page("/b/", "<title>b</title>", "noindex: true\n"),
    "layouts/c.njk": page("/c/", "<title>c</title>", "robots: none\n"),
    "layouts/d.njk": page("/d/", '<title>d</title><link rel="canonical" href="https://ailleurs.example/">'),
    "layouts/e.njk": page("/e/", '<title>e</title><meta http-equiv="refresh" content="0; url=/">'),
    "layouts/f.njk": page("/f.txt", "<title>f</title>"),
    "layouts/g.njk": page(
      "/g/",
      '<!-- <meta name="robots" content="noindex"> --><title>g</title><link rel="canonical" href="https://journal.example/g/">',
    ),
  };
  const listed = (folder: string) => ({
    sitemap: [
      ...readText(folder, "_site/sitemap.xml").matchAll(
        /<loc>https:\/\/journal\.example(\/(?:\w|titre\.html|dons|liste\/\d+)\/?)<\/loc>/g,
      ),
    ].map(([, path]) => path),
    llms: readText(folder, "_site/llms.txt")
      .split("\n")
      .filter((line) => !/-article\//.test(line) && line.startsWith("- ")),
  });

  it("are in the sitemap and in llms.txt in every build, unless they have noindex", () => {
    const folder = makeSite({ ...ARTICLES, ...OWN });
    const expected = {
      sitemap: ["/dons/", "/g/", "/titre.html"],
      llms: [
        "- [Pour écrire & donner](https://journal.example/dons/): Ce qu'il faut.",
        "- [g](https://journal.example/g/)",
        "- [Le titre des données](https://journal.example/titre.html)",
      ],
    };
    const cold = contentOf(build(folder));
    expect(listed(folder)).toEqual(expected);
    build(folder);
    expect(contentOf(join(folder, "_site"))).toEqual(cold);
    writeFileSync(join(folder, "articles/b.md"), article("title: Autre article", "Un autre mot."));
    build(folder);
    expect(listed(folder)).toEqual(expected);
    rmSync(join(folder, "_site"), { recursive: true });
    const built = contentOf(build(folder, ["--fresh"]));
    rmSync(join(folder, "_site"), { recursive: true });
    expect(eleventy(folder).code).toBe(0);
    expect(contentOf(join(folder, "_site"))).toEqual(built);
    for (const path of Object.keys(OWN)) rmSync(join(folder, path));
    build(folder, ["--allow-removed"]);
    expect(listed(folder)).toEqual({ sitemap: [], llms: [] });
  });

  it("change with their sources", () => {
    const liste = page(
      "/liste/{{ item.words | length }}{{ item.title | length }}/",
      "<title>{{ item.title }}</title>",
      "pagination: { data: articles, size: 1, alias: item }\n",
    );
    const folder = makeSite({ ...ARTICLES, "layouts/liste.njk": liste });
    build(folder);
    const before = listed(folder).sitemap;
    expect(before).toHaveLength(2);
    writeFileSync(join(folder, "articles/c.md"), article("title: Et un troisième"));
    build(folder);
    expect(listed(folder).sitemap).toHaveLength(3);
    rmSync(join(folder, "articles/c.md"));
    build(folder, ["--allow-removed"]);
    expect(listed(folder).sitemap).toEqual(before);
    expect(readFileSync(join(folder, "_site/llms.txt"), "utf8")).not.toContain(
      "troisième](https://journal.example/liste",
    );
  });
});
