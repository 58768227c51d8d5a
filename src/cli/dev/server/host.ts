/**
 * Protects drafts against DNS rebinding: a page elsewhere, whose name is made to resolve to this machine, could read
 * them. Its requests carry its own name, which is refused. IP addresses and `localhost` cannot be rebound.
 */
import { isIP } from "node:net";

/**
 * @param header the request's `Host`
 * @param names further names of this machine, in lower case
 */
export function isKnownHost(header: string | undefined, names: ReadonlySet<string>): boolean {
  const name = hostname(header ?? "");
  if (name === undefined) return false;
  return isIP(name) !== 0 || name === "localhost" || name.endsWith(".localhost") || names.has(name);
}

/** `[::1]:8080` → `::1`, `Localhost:8080` → `localhost`; undefined for anything but a host with or without a port. */
function hostname(header: string): string | undefined {
  const parts = /^(?:\[([\da-f:.]+)\]|([^:[\]@/\s]+))(?::\d{1,5})?$/i.exec(header);
  return (parts?.[1] ?? parts?.[2])?.toLowerCase();
}
