/** The files of rules that a build writes into the site, for the hosts that the journal names. */
import type { Host } from "../content/hosting.ts";
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

type Texts = (site: HostedSite) => Readonly<Record<string, string>>;

/**
 * What a server is given to include lies in a folder that the rules themselves keep from readers. It is part of the
 * site because it belongs to it: the policy names the scripts of these very pages.
 */
const FILES: Readonly<Record<Host, Texts>> = {
  netlify: (site) => ({ _headers: netlifyHeaders(site), _redirects: netlifyRedirects(site) }),
  cloudflare: (site) => ({ _headers: cloudflareHeaders(site), _redirects: cloudflareRedirects(site) }),
  nginx: (site) => ({
    ".hosting/nginx-http.conf": nginxMaps(site),
    ".hosting/nginx-server.conf": nginxServer(site),
  }),
  apache: (site) => ({ ".htaccess": htaccess(site) }),
  caddy: (site) => ({ ".hosting/Caddyfile": caddyfile(site) }),
  // Jekyll would make pages of the Markdown copies, and leave out files whose names begin with an underscore.
  github: () => ({ ".nojekyll": "" }),
  s3: () => ({}),
};

export function hostFiles(site: HostedSite): HostFile[] {
  return site.journal.hosting.flatMap((host) =>
    Object.entries(FILES[host](site)).map(([path, text]) => ({ path, text })),
  );
}
