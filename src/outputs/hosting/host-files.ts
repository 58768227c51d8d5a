/** Configuration files that a build writes for the journal's hosts. */
import type { Host } from "../../content/journal/hosting-settings.ts";
import { htaccess } from "./apache.ts";
import { caddyfile } from "./caddy.ts";
import { cloudflareHeaders, netlifyHeaders } from "./headers-file.ts";
import type { HostedSite } from "./hosted-site.ts";
import { nginxMaps, nginxServer } from "./nginx.ts";
import { cloudflareRedirects, netlifyRedirects } from "./redirects-file.ts";

export interface HostFile {
  /** Relative to the site's folder. */
  readonly path: string;
  readonly text: string;
}

/** The functions that make each file's text, by path. */
type Texts = Readonly<Record<string, (site: HostedSite) => string>>;

/**
 * Files that a server includes are in a folder that the rules themselves hide from readers. They are part of the site
 * because they belong to this build: the policy contains the hashes of its scripts.
 */
const FILES: Readonly<Record<Host, Texts>> = {
  netlify: { _headers: netlifyHeaders, _redirects: netlifyRedirects },
  cloudflare: { _headers: cloudflareHeaders, _redirects: cloudflareRedirects },
  nginx: { ".hosting/nginx-http.conf": nginxMaps, ".hosting/nginx-server.conf": nginxServer },
  apache: { ".htaccess": htaccess },
  caddy: { ".hosting/Caddyfile": caddyfile },
  // Otherwise Jekyll would turn Markdown copies into pages and skip files with a leading underscore.
  github: { ".nojekyll": () => "" },
  s3: {},
};

export function hostFiles(site: HostedSite): HostFile[] {
  return site.journal.hosting.flatMap((host) =>
    Object.entries(FILES[host]).map(([path, text]) => ({ path, text: text(site) })),
  );
}

/** The paths of {@link hostFiles}, known before the site is built. */
export function hostFilePaths(hosts: readonly Host[]): string[] {
  return hosts.flatMap((host) => Object.keys(FILES[host]));
}
