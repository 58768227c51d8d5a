/** The preview's server: what it serves, and above all what it does not. */
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { banner } from "../../../src/cli/dev/server/injection.ts";
import { listen } from "../../../src/cli/dev/server/listen.ts";
import type { State } from "../../../src/cli/dev/server/live.ts";
import type { Preview } from "../../../src/cli/dev/server/preview.ts";
import { PreviewServer } from "../../../src/cli/dev/server/server.ts";
import { plain, temporaryFolder } from "../../workshop.ts";

const SECRET = "not to be served";

/** A site in a folder, with a secret beside it and links that lead out. */
function makeFolder(): string {
  const home = realpathSync(temporaryFolder());
  const root = join(home, "site");
  const files = {
    "secret.txt": SECRET,
    "private/index.html": SECRET,
    "site-of-another/index.html": SECRET,
    "site/index.html": "<!doctype html><html><body class='home'><p>Accueil</p></body></html>",
    "site/404.html": "<!doctype html><html><body><p>Introuvable</p></body></html>",
    "site/a/index.html": "<!doctype html><html><body><p>Texte</p></body></html>",
    "site/a/index.md": "# Texte",
    "site/a/été.png": "",
    "site/admin/index.html": "<!doctype html><html><body><p>Formulaire</p></body></html>",
    "site/rss.xml": "<rss/>",
    "site/feed.json": "{}",
    "site/site.webmanifest": "{}",
    "site/style.css": "",
    "site/code.js": "",
    "site/font.woff2": "",
    "site/photo.avif": "",
    "site/photo.jpg": "",
    "site/logo.svg": "",
    "site/fragment": "",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(home, path, ".."), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  symlinkSync(join(home, "secret.txt"), join(root, "link.txt"));
  symlinkSync(join(home, "private"), join(root, "linked"));
  symlinkSync("..", join(root, "up"));
  symlinkSync("nowhere", join(root, "broken"));
  return root;
}

const root = makeFolder();
const preview = (change: Partial<Preview> = {}): Preview => ({
  root,
  prefix: "/",
  addresses: new Map([["articles/a.md", "/a/"]]),
  banners: new Map([["/a/", banner("fr", "Aperçu", "Un brouillon <b>")]]),
  noReloadBelow: "/admin/",
  epoch: 0,
  ...change,
});

const server = new PreviewServer({ names: new Set(["bureau.local"]), language: "fr" });
let port = 0;
let origin = "";
beforeAll(async () => {
  port = await listen(server.http, 0, false);
  origin = `http://127.0.0.1:${port}`;
  server.publish(preview(), "fr");
});
afterAll(() => server.close());

const get = (path: string, init: RequestInit = {}) => fetch(origin + path, { redirect: "manual", ...init });

/** Sends bytes as they are and gives all that comes back. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(Buffer.from(request, "latin1")));
    let answer = "";
    socket.setEncoding("latin1").on("data", (text) => {
      answer += text;
    });
    socket.on("end", () => resolve(answer)).on("error", reject);
  });
}

const ask = (target: string, host = `127.0.0.1:${port}`) =>
  raw(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

describe("what is served", () => {
  it("is pages by their folder, with the script before the end and the banner at the head", async () => {
    const home = await get("/");
    expect(home.headers.get("cache-control")).toBe("no-store");
    expect(await home.text()).toMatch(
      /<p>Accueil<\/p><script src="\/__tribune\/client\.js" data-version="[\w-]+" defer><\/script><\/body><\/html>$/,
    );
    for (const path of ["/a/", "/a/index.html"])
      expect(await (await get(path)).text()).toMatch(
        /<body><link[^>]+><aside class="tribune-banner" lang="fr" aria-label="Aperçu"><p>Un brouillon &lt;b&gt;<\/p><\/aside><p>Texte/,
      );
  });

  it("leads from a folder's name to the folder, with the query, and never to another host", async () => {
    const found = await get("/a?q=1");
    expect([found.status, found.headers.get("location")]).toEqual([301, "/a/?q=1"]);
    for (const target of ["//a", "//a/", "///", "/a//", "//evil.example/.."])
      expect(await ask(target), target).not.toMatch(/^location: \/\//im);
  });

  it("is the site's own 404 for what is not there, and for the page of that name", async () => {
    for (const path of ["/rien/", "/404.html", "/broken", "/a/rien.png"]) {
      const page = await get(path);
      expect(page.status, path).toBe(404);
      expect(await page.text()).toContain("Introuvable");
    }
  });

  it("has its type", async () => {
    const types = {
      "/": "text/html; charset=utf-8",
      "/a/index.md": "text/markdown; charset=utf-8",
      "/rss.xml": /^(?:text|application)\/xml; charset=utf-8$/,
      "/feed.json": "application/json; charset=utf-8",
      "/site.webmanifest": "application/manifest+json; charset=utf-8",
      "/style.css": "text/css; charset=utf-8",
      "/code.js": "text/javascript; charset=utf-8",
      "/font.woff2": "font/woff2",
      "/photo.avif": "image/avif",
      "/photo.jpg": "image/jpeg",
      "/a/%C3%A9t%C3%A9.png": "image/png",
      "/logo.svg": "image/svg+xml; charset=utf-8",
      "/fragment": "application/octet-stream",
    };
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get("content-type"), path).toMatch(type);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  it("is the head alone when that is asked for, and nothing may be written", async () => {
    const head = await get("/a/", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(100);
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      const refused = await get("/", { method });
      expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    }
  });

  it("leaves the web editor alone, where somebody may be writing", async () => {
    expect(await (await get("/admin/")).text()).not.toContain("__tribune");
  });
});

describe("a site below a path", () => {
  it("is served there, and the root leads to it", async () => {
    server.publish(preview({ prefix: "/journal/", banners: new Map() }), "fr");
    try {
      for (const path of ["/", "/journal"]) {
        const found = await get(path);
        expect([found.status, found.headers.get("location")]).toEqual([301, "/journal/"]);
      }
      expect(await (await get("/journal/a/")).text()).toContain("Texte");
      expect((await get("/journal/a")).headers.get("location")).toBe("/journal/a/");
      expect((await get("/a/")).status).toBe(404);
      expect((await get("/journalier/")).status).toBe(404);
    } finally {
      server.publish(preview(), "fr");
    }
  });
});

describe("what is refused", () => {
  it("is a name that this machine does not have, before anything else", async () => {
    const strangers = [
      "evil.example",
      "evil.example:80",
      "127.0.0.1.evil.example",
      "localhost.evil.example",
      "evil.localhost.example",
      "user@localhost",
      "127.0.0.1@evil.example",
      "localhost:8080:80",
      "[evil.example]",
      "",
    ];
    for (const host of strangers) {
      const answer = await ask("/", host);
      expect([host, statusOf(answer)]).toEqual([host, 403]);
      expect(answer).not.toContain("Accueil");
    }
    const told = Buffer.from(await ask("/", "evil.example"), "latin1").toString("utf8");
    expect(plain(told)).toContain(
      "L’aperçu ne répond pas au nom « evil.example » : ouvrez l’adresse que donne le terminal.",
    );
    expect(statusOf(await raw("GET / HTTP/1.0\r\n\r\n"))).toBe(403);
    for (const host of [
      "localhost",
      "LOCALHOST:8080",
      "blog.localhost",
      "[::1]:1",
      "192.168.1.4",
      "bureau.local",
    ])
      expect([host, statusOf(await ask("/", host))]).toEqual([host, 200]);
  });

  it("is an address that is not well formed, at once", async () => {
    const bad = [
      "/%",
      "/%zz",
      "/%c3",
      "/a%2findex.html",
      "/a%5Cindex.html",
      "/%00",
      "/a\\b",
      "/../a/",
      "/./a/",
      "/%2e%2e/",
      "*",
      "a",
      "http://127.0.0.1/",
    ];
    for (const target of bad) expect([target, statusOf(await ask(target))]).toEqual([target, 400]);
    expect(plain(await (await get("/%")).text())).toBe("Cette adresse n’est pas bien formée.\n");
    expect(statusOf(await raw("nonsense\r\n\r\n"))).toBe(400);
  });

  it("is every way out of the folder: never a byte from outside", async () => {
    expect(await ask("/link.txt")).not.toContain(SECRET);
    const pieces = [
      ..."/.\\%~:?#",
      "..",
      "%2e",
      "%2f",
      "%5c",
      "%252e%252e%252f",
      "%c0%ae",
      "%00",
      "a",
      "up",
      "linked",
      "link.txt",
      "secret.txt",
      "private",
      "site",
      "site-of-another",
      "index.html",
      root,
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), async (parts) => {
        const answer = await ask(`/${parts.join("")}`);
        expect([200, 301, 400, 404]).toContain(statusOf(answer));
        expect(answer).not.toContain(SECRET);
        expect(answer).not.toMatch(/^location: (?!\/(?!\/))/im);
      }),
      { numRuns: 400 },
    );
  });

  it("is a judge that can say no", async () => {
    expect(await ask("/", "localhost")).toContain("Accueil");
    server.publish(preview({ root: join(root, "..") }), "fr");
    expect(await ask("/secret.txt")).toContain(SECRET);
    server.publish(preview(), "fr");
  });
});

/** The states that a page is told, one after the other. */
async function* statesOf(page: string): AsyncGenerator<State> {
  const { body } = await get(`/__tribune/events?page=${encodeURIComponent(page)}`);
  let text = "";
  for await (const chunk of body ?? []) {
    text += Buffer.from(chunk).toString("utf8");
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) if (event.startsWith("data: ")) yield JSON.parse(event.slice(6));
  }
}

const versionOf = async (path: string) => /data-version="([^"]+)"/.exec(await (await get(path)).text())?.[1];

describe("a page that is open", () => {
  it("is told what it would be now, where it went, and what is wrong", async () => {
    const states = statesOf("/a/");
    const next = async () => (await states.next()).value;
    const version = await versionOf("/a/");
    expect(await next()).toEqual({ version });

    server.fail("<dialog>", "fr");
    expect(await next()).toEqual({ version, problems: "<dialog>" });
    server.publish(preview(), "fr");
    expect(await next()).toEqual({ version });

    server.publish(preview({ epoch: 1 }), "fr");
    const { version: anew } = await next();
    expect(anew).not.toBe(version);
    expect(anew).toBe(await versionOf("/a/"));

    const other = join(root, "../other");
    mkdirSync(join(other, "b"), { recursive: true });
    writeFileSync(join(other, "b/index.html"), "<html><body></body></html>");
    server.publish(preview({ root: other, addresses: new Map([["articles/a.md", "/b/"]]) }), "fr");
    expect(await next()).toMatchObject({ moved: "/b/" });
    server.publish(preview({ root: other, addresses: new Map() }), "fr");
    const { version: gone, moved } = await next();
    expect([gone, moved]).toEqual(["404", undefined]);
    server.publish(preview(), "fr");
    await states.return(undefined);
  });

  it("may also be one that there is no site for yet", async () => {
    const early = new PreviewServer({ names: new Set(), language: "en" });
    const address = `http://127.0.0.1:${await listen(early.http, 0, false)}`;
    const asked = fetch(`${address}/a/`);
    early.fail("<dialog>", "en");
    const page = await asked;
    expect(page.status).toBe(503);
    expect(await page.text()).toMatch(/<h1>The site could not be built yet<\/h1>.*<script src/s);
    early.close();
  });
});

describe("the port", () => {
  it("is the next one when it is taken", async () => {
    const other = new PreviewServer({ names: new Set(), language: "fr" });
    expect(await listen(other.http, port, false)).toBeGreaterThan(port);
    other.close();
  });
});
