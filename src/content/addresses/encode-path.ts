/** What browsers leave as it is in a path, of what `encodeURIComponent` encodes. */
const LEFT: ReadonlyMap<string, string> = new Map(
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

/** A decoded path as browsers ask for it: `/vieux%20chemin/`. */
export function encodePath(path: string): string {
  return path
    .split("/")
    .map((segment) =>
      encodeURIComponent(segment).replace(/%2[46BC]|%3[ABD]|%40/g, (code) => LEFT.get(code) ?? code),
    )
    .join("/");
}
