/** The types of addresses. Their makers are used by `site-paths.ts` and `routes.ts` alone. */

/** A path inside the site, from its root, without the path prefix: `/tags/nvidia/`, `/404.html`. */
export type SitePath = `/${string}` & { readonly __sitePath: never };

/** A path as a link needs it: path prefix included. */
export type Href = `/${string}` & { readonly __href: never };

/** `https://host/prefix/…` */
export type AbsoluteUrl = string & { readonly __absoluteUrl: never };

export const sitePath = (text: `/${string}`): SitePath => text as SitePath;
export const href = (text: string): Href => text as Href;
export const absoluteUrl = (text: string): AbsoluteUrl => text as AbsoluteUrl;
