/**
 * Who the browser believes to talk to. A page elsewhere whose name is made to lead to this machine could read drafts:
 * it sends its own name, which is refused. An address in figures, and a name that never leaves the machine, cannot be
 * turned that way.
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

/** `[::1]:8080` → `::1`, `Localhost:8080` → `localhost`; undefined for what is no host and port. */
function hostname(header: string): string | undefined {
  const parts = /^(?:\[([\da-f:.]+)\]|([^:[\]@/\s]+))(?::\d{1,5})?$/i.exec(header);
  return (parts?.[1] ?? parts?.[2])?.toLowerCase();
}
