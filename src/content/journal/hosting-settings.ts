/** The journal's settings for hosts. */
import { z } from "zod";

/** The hosts for which a build can write rules. The last two cannot send custom headers. */
export const HOSTS = ["netlify", "cloudflare", "nginx", "apache", "caddy", "github", "s3"] as const;

export type Host = (typeof HOSTS)[number];

/** Moved for good (301, 308), for a time (302, 307), gone for good (410). 307 and 308 keep the method of the request. */
export const REDIRECT_STATUSES = [301, 302, 307, 308, 410] as const;

export type RedirectStatus = (typeof REDIRECT_STATUSES)[number];

/** The directives of a Content-Security-Policy to which a site may add sources of its own. */
export const POLICY_DIRECTIVES = [
  "script-src",
  "style-src",
  "img-src",
  "font-src",
  "media-src",
  "connect-src",
  "frame-src",
  "form-action",
  "frame-ancestors",
] as const;

export type PolicyDirective = (typeof POLICY_DIRECTIVES)[number];

/** An origin, a scheme, a keyword or a digest; nothing that ends the directive or the header. */
const policySource = z.string().regex(/^(?:https:\/\/[\w.*:/~-]+|[a-z]+:|'[\w+/=-]+')$/);

const host = z.enum(HOSTS);

/** One host or several; Netlify and Cloudflare read the same files, each in its own way. */
export const hostingSchema = z
  .union([host.transform((one) => [one]), z.array(host)])
  .refine((hosts) => !(hosts.includes("netlify") && hosts.includes("cloudflare")))
  .default([]);

/** The last level of Brotli at which a byte less costs little: docs/architecture.md has the table. */
export const BROTLI_LEVEL = 8;

export const compressSchema = z.strictObject({
  /** Brotli's level, from 0 (the fastest) to 11 (the smallest). */
  brotli: z.number().int().min(0).max(11).default(BROTLI_LEVEL),
});

export const headersSchema = z.strictObject({
  /** Days during which browsers require HTTPS; without it, no header is sent. */
  hsts: z.number().int().min(1).max(730).optional(),
  /** Further sources, for the site's own additions, by directive: `{ "script-src": ["https://stats.example"] }`. */
  contentPolicy: z.partialRecord(z.enum(POLICY_DIRECTIVES), z.array(policySource)).default({}),
});
