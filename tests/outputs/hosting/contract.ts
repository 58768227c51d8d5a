/** Checks of a server that serves a site: the contract of the rules that the build writes. */
import { readFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { fileOf, GONE, MOVED, OLD, type PublishedSite } from "./site.ts";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Requests a path exactly as written. */
export function ask(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

const ASK = "public, max-age=0, must-revalidate";
const YEAR = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=600";

interface Owed {
  readonly path: string;
  /** Any of these. */
  readonly status: readonly number[];
  readonly headers: Readonly<Record<string, string | RegExp | undefined>>;
}

const SECURITY = {
  "content-security-policy":
    /^default-src 'none'; script-src 'self' 'sha256-[^;]*; style-src 'self'; img-src 'self' data: https:\/\/photos\.example; .*frame-ancestors 'none'; upgrade-insecure-requests$/,
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": /^accelerometer=\(\), camera=\(\)/,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "cross-origin",
  "strict-transport-security": "max-age=2592000",
};

function owed(site: PublishedSite): Owed[] {
  const { prefix } = site;
  const found = (
    path: string,
    type: string | RegExp | undefined,
    cache: string,
    more: Owed["headers"] = {},
  ): Owed => ({
    path: path.startsWith(prefix) ? path : `${prefix}${path}`,
    status: [200],
    headers: {
      ...SECURITY,
      ...(type && { "content-type": type }),
      "cache-control": cache,
      link: undefined,
      ...more,
    },
  });
  const html = "text/html; charset=utf-8";
  const noFetch = { "content-security-policy": /connect-src 'none'/ };
  const missing = (path: string): Owed => ({
    path: `${prefix}${path}`,
    // Apache answers 403 for hidden files, with the same page.
    status: [404, 403],
    headers: { ...SECURITY, "content-type": html, "cache-control": ASK },
  });
  return [
    found(prefix, html, ASK, noFetch),
    found("un/", html, ASK, noFetch),
    found("recherche/", html, ASK, {
      "content-security-policy": /connect-src 'self'/,
    }),
    found(fileOf(site, "assets", ".css"), "text/css; charset=utf-8", YEAR),
    found(fileOf(site, "assets", ".woff2"), "font/woff2", YEAR),
    found(fileOf(site, "search-index/texts", ".bin"), undefined, YEAR),
    found(fileOf(site, "search-index/parts", ".bin"), undefined, YEAR),
    found("search-index/index.bin", undefined, ASK),
    found("rss.xml", "application/rss+xml; charset=utf-8", SHORT),
    found("feed.json", "application/feed+json; charset=utf-8", SHORT),
    found("atom.xml", "application/atom+xml; charset=utf-8", SHORT),
    found("tags/presse/atom.xml", "application/atom+xml; charset=utf-8", SHORT),
    found("sitemap.xml", /xml; charset=utf-8$/, SHORT),
    found("site.webmanifest", "application/manifest+json; charset=utf-8", ASK),
    found("llms.txt", "text/plain; charset=utf-8", ASK),
    found("un/index.md", "text/markdown; charset=utf-8", ASK, {
      link: `<https://journal.example${prefix}un/>; rel="canonical"`,
    }),
    {
      path: `${prefix}${GONE}`,
      status: [410],
      headers: { ...SECURITY, "content-type": html, "cache-control": ASK },
    },
    missing("absent/"),
    missing("assets/absent.css"),
    missing("assets/"),
    missing(".tribune"),
    missing(".htaccess"),
    missing(".hosting/nginx-server.conf"),
    moved(`${prefix}un`, `${prefix}un/`),
    ...(prefix === "/" ? [] : [moved(prefix.slice(0, -1), prefix)]),
    ...["fini/", "fini", "finis/", "finis/a/b.html"].map(
      (path): Owed => ({ path: `${prefix}${path}`, status: [410], headers: { "content-type": html } }),
    ),
    ...MOVED.flatMap(({ asked, status = 301 }) =>
      Object.entries(asked).map(([path, to]) => {
        const at = `${prefix}${path.slice(1)}`;
        if (to === undefined) return missing(path.slice(1));
        const location = to.startsWith("/") ? `${prefix}${to.slice(1)}` : to;
        return { path: at, status: [status], headers: { location } };
      }),
    ),
    moved(`${prefix}tags/journaux/`, `${prefix}tags/presse/`),
    moved(`${prefix}tags/journaux/atom.xml`, `${prefix}tags/presse/atom.xml`),
    ...OLD.flatMap((old) => [old, old.replace(/\/$/, "")]).map((old) =>
      moved(`${prefix}${old.slice(1)}`, `${prefix}un/`),
    ),
  ];
}

const moved = (path: string, to: string): Owed => ({
  path,
  // Some servers redirect folders with a status that keeps the method.
  status: to.startsWith(path) ? [301, 308] : [301],
  headers: { location: to },
});

/** Deviations of the server from the contract; empty if there are none. */
export async function hostFaults(
  origin: string,
  site: PublishedSite,
  precompressed: readonly ("br" | "gz")[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, status, headers } of owed(site)) {
    const answer = await ask(origin, path);
    if (!status.includes(answer.status)) faults.push(`${path}: ${answer.status} instead of ${status[0]}`);
    for (const [name, value] of Object.entries(headers)) {
      const given = name === "location" ? pathOf(answer.headers.location, origin) : answer.headers[name];
      if (!isAsOwed(given, value)) faults.push(`${path}: ${name} is ${given}, not ${value}`);
    }
    if (status.includes(404) && !answer.body.includes("<html"))
      faults.push(`${path}: no page says that it is absent`);
    if (status.includes(410) && !answer.body.includes(path.includes(GONE) ? "Une erreur." : "<html"))
      faults.push(`${path}: no page says why`);
    if (answer.body.includes("<title>Index of")) faults.push(`${path}: a listing`);
  }
  faults.push(...(await strayFaults(origin, site)));
  return [...faults, ...(await compressionFaults(origin, site, precompressed))];
}

/** A location on the server, whatever host name it uses; for another host, the whole URL. */
function pathOf(location: string | undefined, origin: string): string | undefined {
  if (location === undefined) return undefined;
  const { href, host, pathname, search, hash } = new URL(location, origin);
  const isHere =
    ["127.0.0.1", "journal.example"].includes(new URL(href).hostname) || host === new URL(origin).host;
  return isHere ? pathname + search + hash : href;
}

function isAsOwed(given: string | string[] | undefined, value: string | RegExp | undefined): boolean {
  if (typeof given === "string" && value instanceof RegExp) return value.test(given);
  if (typeof given === "string" && typeof value === "string") {
    return bare(given) === bare(value);
  }
  return given === value;
}

/** Paths that try to redirect readers to another host, or to inject a header. */
async function strayFaults(origin: string, { prefix }: PublishedSite): Promise<string[]> {
  const faults: string[] = [];
  for (const path of [
    "racine//evil.example/",
    "racine/%2F/evil.example/",
    "racine/%5Cevil.example/",
    "racine/%0d%0aX-Evil:%20yes",
    "racine/%3Fa%0d%0aX-Evil:%20yes",
    "blog//evil.example/",
    "vieux%20journal/%0d%0aX-Evil:%20yes",
  ]) {
    const { headers } = await ask(origin, `${prefix}${path}`);
    const to = headers.location === undefined ? undefined : new URL(headers.location, origin);
    if (headers["x-evil"] !== undefined) faults.push(`${path}: writes a header`);
    if (to?.hostname.includes("evil")) faults.push(`${path}: leads to ${to.href}`);
  }
  return faults;
}

/** Normalizes equivalent forms: the case of escapes, and encoded dollar signs. */
const bare = (text: string) => text.toLowerCase().replaceAll("%24", "$");

const ENCODINGS = { br: "br", gz: "gzip" } as const;

async function compressionFaults(
  origin: string,
  { prefix, folder }: PublishedSite,
  precompressed: readonly ("br" | "gz")[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const ending of ["br", "gz"] as const) {
    const coding = ENCODINGS[ending];
    const answer = await ask(origin, `${prefix}un/`, { "accept-encoding": coding });
    const sibling = readFileSync(join(folder, `un/index.html.${ending}`));
    if (precompressed.includes(ending) && !answer.body.equals(sibling)) {
      faults.push(`${prefix}un/: the ${coding} copy is not what is sent`);
    }
    if (ending === "gz" && answer.headers["content-encoding"] !== "gzip") {
      faults.push(`${prefix}un/: not compressed`);
    }
    if (answer.headers["content-encoding"] && !/accept-encoding/i.test(`${answer.headers.vary}`)) {
      faults.push(`${prefix}un/: no Vary`);
    }
  }
  return faults;
}
