/** A static host on this machine, as a publisher's would be: folders with `index.html`, `404.html`, gzip. */
import { readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};
const COMPRESSED = /^(?:text\/|application\/(?:json|manifest|xml|wasm)|image\/svg)/;
const HASHED = /\.[0-9a-f]{8,}\.\w+$/;

export interface ServerOptions {
  /** Whether text is sent with gzip; true unless it is given. */
  readonly gzip?: boolean;
  /** Files that come late, by their path, and by how many milliseconds. */
  readonly late?: { readonly files: RegExp; readonly by: number };
  /** Files that the folder does not have, or that stand in for its own, by their path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Headers of a path, besides those that every host sends. */
  readonly headers?: (path: string) => Iterable<readonly [name: string, value: string]>;
}

export interface Server {
  /** As `http://127.0.0.1:49152`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder until it is closed, on a port that the system chooses. */
export async function serve(folder: string, options: ServerOptions = {}): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const found = find(folder, decodeURIComponent(pathname), options.files ?? {});
    const gzip = (options.gzip ?? true) && /\bgzip\b/.test(`${request.headers["accept-encoding"]}`);
    for (const [name, value] of options.headers?.(pathname) ?? []) response.setHeader(name, value);
    const late = options.late?.files.test(pathname) ? options.late.by : 0;
    if (late === 0) send(response, found, gzip);
    else setTimeout(() => send(response, found, gzip), late);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Found =
  | { readonly status: 200 | 404; readonly name: string; readonly bytes: Buffer }
  | { readonly status: 301; readonly location: string };

function find(folder: string, path: string, files: NonNullable<ServerOptions["files"]>): Found {
  const given = files[path];
  if (given !== undefined) {
    return { status: 200, name: path.endsWith("/") ? "index.html" : path, bytes: Buffer.from(given) };
  }
  // A normal absolute path has no « .. » left above the folder.
  const file = join(folder, normalize(`/${path}`));
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory() && !path.endsWith("/")) return { status: 301, location: `${path}/` };
  const name = stat?.isDirectory() ? join(file, "index.html") : file;
  if (statSync(name, { throwIfNoEntry: false })?.isFile()) {
    return { status: 200, name, bytes: readFileSync(name) };
  }
  return { status: 404, name: "404.html", bytes: readFileSync(join(folder, "404.html")) };
}

function send(response: ServerResponse, found: Found, gzip: boolean): void {
  if (found.status === 301) {
    response.writeHead(301, { location: found.location }).end();
    return;
  }
  const type = TYPES[extname(found.name)] ?? "application/octet-stream";
  const compressed = gzip && COMPRESSED.test(type);
  const body = compressed ? gzipSync(found.bytes, { level: 9 }) : found.bytes;
  response
    .writeHead(found.status, {
      "content-type": type,
      "content-length": body.length,
      // What has its content in its name never changes.
      "cache-control": HASHED.test(found.name) ? "public, max-age=31536000, immutable" : "no-cache",
      ...(compressed && { "content-encoding": "gzip", vary: "accept-encoding" }),
    })
    .end(body);
}
