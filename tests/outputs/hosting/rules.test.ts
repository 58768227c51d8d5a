/** The rules as hosts parse them; tested on every machine, whatever servers it has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Host } from "../../../src/content/journal/hosting-settings.ts";
import { apacheRedirects } from "../../../src/outputs/hosting/apache.ts";
import { caddyRedirects } from "../../../src/outputs/hosting/caddy.ts";
import { cloudflareHeaders, netlifyHeaders } from "../../../src/outputs/hosting/headers-file.ts";
import { hostFiles } from "../../../src/outputs/hosting/host-files.ts";
import { nginxRedirects } from "../../../src/outputs/hosting/nginx.ts";
import { type RedirectRule, redirectRules } from "../../../src/outputs/hosting/redirects.ts";
import {
  cloudflareRedirects,
  netlifyRedirects,
  redirectsFile,
} from "../../../src/outputs/hosting/redirects-file.ts";
import { article } from "../../workshop.ts";
import { asCloudflare, asNetlify, blocksOf } from "./headers-reader.ts";
import { hostedSite } from "./hosted.ts";

const PREFIXED = hostedSite({ pathPrefix: "/p/" });
const EDITED = { ...PREFIXED, editorPath: PREFIXED.routes.beside(PREFIXED.routes.home(), "admin/") };
const YEAR = "public, max-age=31536000, immutable";

describe.each([
  ["Netlify", netlifyHeaders(EDITED), asNetlify],
  ["Cloudflare", cloudflareHeaders(EDITED), asCloudflare],
])("the headers file for %s", (host, text, read) => {
  it("caches fingerprinted files for a year, feeds for ten minutes, and pages as the host does", () => {
    const cache = (path: string) => read(text, path).get("Cache-Control");
    expect(cache("/p/assets/tribune.0123456789.css")).toBe(YEAR);
    expect(cache("/p/assets/images/rue-0123456789ab-480.avif")).toBe(YEAR);
    expect(cache("/p/search-index/texts/0123456789ab/0.bin")).toBe(YEAR);
    expect(cache("/p/search-index/index.bin")).toBeUndefined();
    expect(["/p/rss.xml", "/p/tags/presse/atom.xml", "/p/sitemap.xml"].map(cache)).toEqual(
      Array(3).fill("public, max-age=600"),
    );
    expect(cache("/p/un/")).toBeUndefined();
  });

  it("sends the security headers once for every file", () => {
    for (const path of ["/p/", "/p/un/", "/p/recherche/", "/p/rss.xml", "/p/assets/a.0123456789.css"]) {
      const found = read(text, path);
      expect(found.get("X-Content-Type-Options"), path).toBe("nosniff");
      expect(found.get("Content-Security-Policy"), path).toMatch(/^default-src 'none';[^,]*$/);
      expect(found.get("Strict-Transport-Security"), path).toBeUndefined();
    }
    expect(read(text, "/ailleurs/").size).toBe(0);
  });

  it("lets the search page work", () => {
    const policy = read(text, "/p/recherche/").get("Content-Security-Policy");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain("eval");
  });

  it("gives the web editor its own policy, and allows its sign-in window", () => {
    const found = read(text, "/p/admin/");
    expect(found.get("Content-Security-Policy")).toBe("frame-ancestors 'none'");
    expect(found.get("Cross-Origin-Opener-Policy")).toBe("same-origin-allow-popups");
    expect(found.get("X-Content-Type-Options")).toBe("nosniff");
    expect(read(netlifyHeaders(PREFIXED), "/p/admin/").get("Cross-Origin-Opener-Policy")).toBe("same-origin");
  });

  it("sends the types of feeds and copies", () => {
    const type = (path: string) => read(text, path).get("Content-Type");
    expect(type("/p/rss.xml")).toBe("application/rss+xml; charset=utf-8");
    expect(type("/p/atom.xml")).toBe("application/atom+xml; charset=utf-8");
    expect(type("/p/un/index.md")).toBe("text/markdown; charset=utf-8");
    expect(type("/p/un/")).toBeUndefined();
    const copy = read(text, "/p/un/index.md");
    if (host === "Cloudflare")
      expect(copy.get("Link")).toBe('<https://journal.example/p/un/>; rel="canonical"');
    else expect(copy.get("X-Robots-Tag")).toBe("noindex");
  });

  it("stays below the limits: 100 rules, lines of 2,000 characters", () => {
    expect(blocksOf(text).length).toBeLessThan(100);
    const lengths = text.split("\n").map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThan(2000);
  });
});

describe("the policy of an ordinary page", () => {
  it("is strict if pages can have their own, and the search page's otherwise", () => {
    const policy = (found: Map<string, string>) => found.get("Content-Security-Policy") ?? "";
    expect(policy(asCloudflare(cloudflareHeaders(PREFIXED), "/p/un/"))).toContain("connect-src 'none'");
    expect(policy(asNetlify(netlifyHeaders(PREFIXED), "/p/un/"))).toContain("connect-src 'self'");
    const mute = hostedSite({ search: false });
    expect(netlifyHeaders(mute)).not.toMatch(/connect-src 'self'|search-index/);
  });

  it("comes with Strict-Transport-Security if the journal sets it", () => {
    const site = hostedSite({ headers: { hsts: 365 } });
    expect(asNetlify(netlifyHeaders(site), "/").get("Strict-Transport-Security")).toBe("max-age=31536000");
  });
});

describe("the redirects", () => {
  it("redirect each old address, with and without its trailing slash, and never to another old address", () => {
    const site = hostedSite(
      { pathPrefix: "/p/" },
      {
        "articles/un.md": article("title: Un\naliases: [/vieux/, /2019/a.html]"),
        "articles/deux.md": article("title: Deux\naliases: [/plus-vieux]"),
      },
    );
    const rules = redirectRules(site);
    expect(rules.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
      "/p/2019/a.html /p/un/",
      "/p/plus-vieux /p/deux/",
      "/p/plus-vieux/ /p/deux/",
      "/p/vieux /p/un/",
      "/p/vieux/ /p/un/",
    ]);
    const old = new Set(rules.map(({ from }) => from));
    expect(rules.filter(({ to = "" }) => old.has(to) || old.has(to.slice(0, -1)))).toEqual([]);
  });

  it("take precedence over the redirect pages for hosts without redirects", () => {
    const site = hostedSite();
    expect(netlifyRedirects(site)).toBe("/vieux/ /un/ 301!\n/vieux /un/ 301!\n");
    expect(cloudflareRedirects(site)).toBe("/vieux/ /un/ 301\n/vieux /un/ 301\n");
  });

  it("stay within Cloudflare's limits", () => {
    const aliases = Array.from({ length: 1200 }, (_, at) => `/vieux-${at}/`);
    const site = hostedSite({}, { "articles/un.md": article(`title: Un\naliases: [${aliases}]`) });
    expect(netlifyRedirects(site).split("\n")).toHaveLength(2401);
    expect(cloudflareRedirects(site).split("\n")).toHaveLength(2001);
  });
});

/** Decoded paths of aliases: any characters but separators and invisible ones. */
const segment = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[/\\\p{Cc}\p{Cs}]/gu, "·"))
  .filter((text) => !/^\.{1,2}$/.test(text) && text.isWellFormed());
const oldPath = fc
  .array(segment, { minLength: 1, maxLength: 3 })
  .chain((parts) => fc.constantFrom(`/${parts.join("/")}/`, `/${parts.join("/")}.html`));

const RUNS = { numRuns: 500, seed: 7 };
const unquoted = (text: string) => text.replace(/\\(["\\])/g, "$1");

describe("any old address", () => {
  const rule = (from: string): RedirectRule[] => [
    { from, below: false, to: "/un/", splat: false, status: 301 },
  ];

  it("is one exact location for nginx", () => {
    fc.assert(
      fc.property(oldPath, (path) => {
        const [, quoted] =
          /^ {4}location = "((?:[^"\\]|\\.)*)" \{ return 301 "\/un\/"; \}\n$/su.exec(
            nginxRedirects(rule(path), "/404.html"),
          ) ?? [];
        expect(unquoted(quoted ?? "")).toBe(path);
      }),
      RUNS,
    );
  });

  it("is a pattern that matches only itself for Apache", () => {
    fc.assert(
      fc.property(oldPath, oldPath, (path, other) => {
        const [, quoted] =
          /^RedirectMatch 301 "((?:[^"\\]|\\.)*)" "\/un\/"\n$/su.exec(apacheRedirects(rule(path))) ?? [];
        const pattern = new RegExp(unquoted(quoted ?? "(?!)"));
        expect(pattern.test(path)).toBe(true);
        expect(pattern.test(other)).toBe(other === path);
        expect([`x${path}`, `${path}x`].filter((near) => pattern.test(near))).toEqual([]);
        // Apache would expand ${NAME}.
        expect(quoted).not.toContain("${");
      }),
      RUNS,
    );
  });

  it("is a path without wildcard or placeholder for Caddy", () => {
    fc.assert(
      fc.property(oldPath, (path) => {
        const text = caddyRedirects(rule(path));
        const [, plainly] = /^\tredir "([^"]*)" "\/un\/" 301\n$/su.exec(text) ?? [];
        const [, pattern] =
          /^\t@old0 path_regexp "((?:[^"\\]|\\.)*)"\n\tredir @old0 "\/un\/" 301\n$/su.exec(text) ?? [];
        if (plainly !== undefined) {
          expect(plainly).toBe(path);
          expect(plainly).not.toMatch(/[*{}"\\`\s]/);
        } else expect(new RegExp(pattern?.replaceAll('\\"', '"') ?? "(?!)").test(path)).toBe(true);
      }),
      RUNS,
    );
  });

  it("is written as browsers request it in a redirects file, without splat or placeholder", () => {
    fc.assert(
      fc.property(oldPath, (path) => {
        const fields = redirectsFile(rule(path), "https://journal.example").trimEnd().split(/\s+/);
        expect(fields.slice(1)).toEqual(["/un/", "301"]);
        const [from = ""] = fields;
        expect(from).toMatch(/^\/[^*:]*$/);
        expect(decodeURIComponent(new URL(from, "https://journal.example").pathname)).toBe(path);
      }),
      RUNS,
    );
  });
});

describe("the files of hosts", () => {
  it.each<[Host, string[]]>([
    ["netlify", ["_headers", "_redirects"]],
    ["cloudflare", ["_headers", "_redirects"]],
    ["nginx", [".hosting/nginx-http.conf", ".hosting/nginx-server.conf"]],
    ["apache", [".htaccess"]],
    ["caddy", [".hosting/Caddyfile"]],
    ["github", [".nojekyll"]],
    ["s3", []],
  ])("are for %s %j", (host, files) => {
    expect(hostFiles(hostedSite({ hosting: host })).map(({ path }) => path)).toEqual(files);
  });

  it("mention Markdown only if there are Markdown copies", () => {
    for (const hosts of [["netlify", "nginx", "apache", "caddy"], ["cloudflare"]] as const) {
      for (const markdownCopies of [true, false]) {
        const files = hostFiles(hostedSite({ hosting: [...hosts], markdownCopies }));
        const speaking = files.filter(({ text }) => /markdown|\.md\b|llms|canonical|\bLink\b/i.test(text));
        expect(speaking.map(({ path }) => path)).toEqual(
          markdownCopies ? files.map(({ path }) => path).filter((path) => path !== "_redirects") : [],
        );
      }
    }
  });

  it("are absent for a journal without hosts", () => {
    expect(hostFiles(hostedSite())).toEqual([]);
  });

  it("use names that are unique to each journal on one server and fit its hash table", () => {
    const namesOf = (site: ReturnType<typeof hostedSite>) =>
      hostFiles(site).flatMap(({ text }) => text.match(/(?<=map \$uri )\$\w+/g) ?? []);
    const long = `https://${"a".repeat(60)}.example`;
    const [first, second] = [long, "https://b.example"].map((url) =>
      namesOf(hostedSite({ url, hosting: "nginx" })),
    );
    expect(first).toHaveLength(3);
    expect(first?.filter((name) => name.length > 32 || second?.includes(name))).toEqual([]);
  });
});
