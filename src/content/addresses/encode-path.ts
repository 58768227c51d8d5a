/** Characters that `encodeURIComponent` encodes and browsers do not. */
const UNENCODED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "%24": "$",
    "%26": "&",
    "%2B": "+",
    "%2C": ",",
    "%3A": ":",
    "%3B": ";",
    "%3D": "=",
    "%40": "@",
  }),
);

/** A decoded path as browsers request it: `/vieux%20chemin/`. */
export function encodePath(path: string): string {
  return path
    .split("/")
    .map((segment) =>
      encodeURIComponent(segment).replace(/%2[46BC]|%3[ABD]|%40/g, (code) => UNENCODED.get(code) ?? code),
    )
    .join("/");
}
