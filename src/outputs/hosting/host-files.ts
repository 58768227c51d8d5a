/** The files of rules that a build writes into the site, for the hosts that the journal names. */
import type { Host } from "../../content/journal/hosting-settings.ts";
import { htaccess } from "./apache.ts";
import { caddyfile } from "./caddy.ts";
import { cloudflareHeaders, netlifyHeaders } from "./headers-file.ts";
import type { HostedSite } from "./hosted-site.ts";
import { nginxMaps, nginxServer } from "./nginx.ts";
import { cloudflareRedirects, netlifyRedirects } from "./redirects-file.ts";

export interface HostFile {
  /** From the site's folder. */
  readonly path: string;
  readonly text: string;
}

/** Each file by its path, with what makes its text. */
type Texts = Readonly<Record<string, (site: HostedSite) => string>>;

/**
 * What a server is given to include lies in a folder that the rules themselves keep from readers. It is part of the
 * site because it belongs to it: the policy names the scripts of these very pages.
 */
const FILES: Readonly<Record<Host, Texts>> = {
  netlify: { _headers: netlifyHeaders, _redirects: netlifyRedirects },
  cloudflare: { _headers: cloudflareHeaders, _redirects: cloudflareRedirects },
  nginx: { ".hosting/nginx-http.conf": nginxMaps, ".hosting/nginx-server.conf": nginxServer },
  apache: { ".htaccess": htaccess },
  caddy: { ".hosting/Caddyfile": caddyfile },
  // Jekyll would make pages of the Markdown copies, and leave out files whose names begin with an underscore.
  github: { ".nojekyll": () => "" },
  s3: {},
};

export function hostFiles(site: HostedSite): HostFile[] {
  return site.journal.hosting.flatMap((host) =>
    Object.entries(FILES[host]).map(([path, text]) => ({ path, text: text(site) })),
  );
}

/** The paths of the {@link hostFiles}, before there is a site. */
export function hostFilePaths(hosts: readonly Host[]): string[] {
  return hosts.flatMap((host) => Object.keys(FILES[host]));
}
