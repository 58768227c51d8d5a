/** Parses `_headers` as documented by Netlify and Cloudflare Pages. */

interface Block {
  readonly path: string;
  readonly lines: readonly string[];
}

export function blocksOf(text: string): Block[] {
  return text.split(/\n(?=\/)/).map((block) => {
    const [path = "", ...lines] = block.trimEnd().split("\n");
    return { path, lines: lines.filter((line) => line.trim() !== "").map((line) => line.trim()) };
  });
}

/** `*` matches any text and `:name` a segment, which a value may repeat. */
function matcher(path: string): RegExp {
  const source = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${source.replace(/:([a-z]+)/g, "(?<$1>[^/]+)")}$`);
}

/** The last rule wins. */
export function asNetlify(text: string, path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path: pattern, lines } of blocksOf(text)) {
    if (!matcher(pattern).test(path)) continue;
    for (const line of lines) found.set(...field(line));
  }
  return found;
}

/** The values of all matching rules are joined with commas, except those removed by `! Name`. */
export function asCloudflare(text: string, path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path: pattern, lines } of blocksOf(text)) {
    const match = matcher(pattern).exec(path);
    if (!match) continue;
    for (const line of lines) if (line.startsWith("! ")) found.delete(line.slice(2));
    for (const line of lines) {
      if (line.startsWith("! ")) continue;
      const [name, value] = field(line);
      const filled = value.replace(/:([a-z]+)(?=\/)/g, (all, key: string) => match.groups?.[key] ?? all);
      found.set(name, found.has(name) ? `${found.get(name)}, ${filled}` : filled);
    }
  }
  return found;
}

function field(line: string): [name: string, value: string] {
  const at = line.indexOf(": ");
  if (at < 1) throw new Error(`Not a header: ${line}`);
  return [line.slice(0, at), line.slice(at + 2)];
}
