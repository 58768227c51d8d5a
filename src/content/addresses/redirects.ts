/** Parses `redirects` of the journal, so that the rules of every host can have them. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import { strictlyDecoded } from "../../text/decode.ts";
import type { FromFlaw, ToFlaw } from "../../text/locales/problems/redirects.ts";
import type { Journal } from "../journal/journal.ts";
import { type OldAddress, oldPath, type RedirectTarget } from "./old-address.ts";
import type { Routes, SitePath } from "./routes.ts";

type Written = Journal["redirects"][number];

export type ParsedRedirect =
  | { readonly address: OldAddress; readonly key?: never; readonly finding?: never }
  /** @property key the part that is wrong */
  | { readonly address?: never; readonly key: "from" | "to"; readonly finding: Finding };

export function parseRedirect(written: Written, index: number, routes: Routes): ParsedRedirect {
  const { from: given, status } = written;
  const from = parseFrom(given, routes);
  if ("flaw" in from) return { key: "from", finding: catalogue.redirectFrom({ given, ...from }) };
  const to = parseTo(written, from.below, routes);
  if ("flaw" in to)
    return { key: "to", finding: catalogue.redirectTo({ from: given, given: written.to ?? "", ...to }) };
  const origin = { kind: "redirect", index, given } as const;
  return { address: { from: from.path, below: from.below, to: to.destination, status, origin } };
}

interface From {
  readonly path: SitePath;
  readonly below: boolean;
}

interface Flawed<Flaw> {
  readonly flaw: Flaw;
  /** The suggested address. */
  readonly meant?: string;
}

/** Maximum bytes of a file name: file systems refuse longer ones. */
const LONGEST_NAME = 250;

/** Parses an old path of this site, or a pattern for everything below one. */
export function parseFrom(given: string, routes: Routes): From | Flawed<FromFlaw> {
  if (/[\s\p{Cc}\p{Cf}]/u.test(given)) return { flaw: "space" };
  const own = ownPath(given, routes);
  if (own !== undefined) return { flaw: "host", meant: own };
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(given)) return { flaw: "host" };
  if (given.includes("?")) return { flaw: "query" };
  if (given.includes("#")) return { flaw: "anchor", meant: given.replace(/#.*/, "") };
  if (!given.startsWith("/")) return { flaw: "slash", meant: `/${given}` };
  const prefix = routes.href(routes.home());
  if (!routes.atRoot && given.startsWith(prefix))
    return { flaw: "prefix", meant: given.slice(prefix.length - 1) };
  const below = given.endsWith("/*");
  const path = below ? given.slice(0, -1) : given;
  if (path.includes("*")) return { flaw: "star" };
  const decoded = unambiguousPath(path);
  if (decoded === undefined) return { flaw: "signs" };
  if (decoded.split("/").some((name) => Buffer.byteLength(name) > LONGEST_NAME)) return { flaw: "long" };
  return { path: below ? routes.alias(decoded) : oldPath(decoded, routes), below };
}

/**
 * Decodes a path once.
 * @returns undefined if it could be read in two ways: encoded slashes, dot segments, empty segments, invalid UTF-8,
 *   invisible characters
 */
export function unambiguousPath(path: string): `/${string}` | undefined {
  if (!path.startsWith("/") || /%(?:2f|5c)|[\\<>"`^{}|]/i.test(path) || path.includes("//")) return undefined;
  const decoded = strictlyDecoded(path)?.normalize("NFC");
  if (decoded === undefined || /[\p{Cc}\p{Cf}\\]/u.test(decoded) || !decoded.isWellFormed()) return undefined;
  return decoded.split("/").some((name) => name === "." || name === "..")
    ? undefined
    : `/${decoded.slice(1)}`;
}

const SPLAT = "/:splat";

function parseTo(
  { to: given, status }: Written,
  below: boolean,
  routes: Routes,
): { readonly destination: RedirectTarget | undefined } | Flawed<ToFlaw> {
  if (status === 410) return given === undefined ? { destination: undefined } : { flaw: "gone" };
  if (given === undefined) return { flaw: "missing" };
  if (/[\s\p{Cc}\p{Cf}]/u.test(given)) return { flaw: "space" };
  if (given.includes("*")) {
    const suggestion = given.replace(/\/\*$/, SPLAT);
    return { flaw: "star", ...(below && !suggestion.includes("*") && { meant: suggestion }) };
  }
  const splat = given.endsWith(SPLAT);
  const address = splat ? given.slice(0, -SPLAT.length + 1) : given;
  if (address.includes(":splat") || (splat && /[?#]/.test(address))) return { flaw: "splat" };
  if (splat && !below) return { flaw: "exact" };
  const site = address.startsWith("/") && !address.startsWith("//");
  if (!site && !/^https:\/\/[^/]/i.test(address)) {
    if (/^http:\/\/[^/]/i.test(address))
      return { flaw: "insecure", meant: given.replace(/^http:/i, "https:") };
    return { flaw: "form", ...(/^[\w-]/.test(address) && !address.includes(":") && { meant: `/${given}` }) };
  }
  // Any base makes paths resolve as in browsers.
  const base = "https://a.invalid";
  if (!URL.canParse(address, base)) return { flaw: "form" };
  const url = new URL(address, base);
  // Browsers read a backslash as a slash, and could so take a path for a host.
  if (address.includes("\\") || (site && url.origin !== base)) return { flaw: "form" };
  if (url.username !== "" || url.password !== "" || url.hostname.startsWith("[")) return { flaw: "form" };
  const path = unambiguousPath(url.pathname);
  if (/%(?:[01][0-9a-f]|7f)/i.test(url.href) || (site && path === undefined)) return { flaw: "form" };
  const rest = withoutSyntax(url.pathname + url.search + url.hash);
  const own = site ? undefined : ownPath(url.href, routes);
  if (site) return { destination: { url: rest, path, splat } };
  if (own !== undefined)
    return {
      destination: { url: withoutSyntax(own), path: unambiguousPath(own.replace(/[?#].*/, "")), splat },
    };
  return { destination: { url: url.origin + rest, path: undefined, splat } };
}

/** The path of a URL of this site. */
function ownPath(given: string, routes: Routes): string | undefined {
  return URL.canParse(given) ? routes.inside(new URL(given)) : undefined;
}

/** Encodes characters that are syntax in the rules of some host: `$`, `{`, `*`, quotation marks. */
const withoutSyntax = (text: string) =>
  text.replace(
    /[^\w\-.~:/?#@!&()+,;=%]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
