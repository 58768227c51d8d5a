/** A reply of the server, as a value. */
import type { ServerResponse } from "node:http";
import { mediaTypeOf } from "../../../text/media-types.ts";

export interface Reply {
  readonly status: number;
  /** A file name, whose ending gives the media type. */
  readonly name: string;
  readonly body: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Only for a page that reloads itself. */
  readonly version?: string;
}

const COMMON = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  // Pages of other origins cannot embed the pictures of drafts.
  "cross-origin-resource-policy": "same-origin",
};

const TEXT = /^(?:text\/|application\/(?:json|javascript|xml|[\w.-]+\+(?:json|xml))|image\/svg)/;

/** One sentence, as plain text. */
export function sentence(status: number, text: string, headers: Record<string, string> = {}): Reply {
  return { status, name: "sentence.txt", body: Buffer.from(`${text}\n`), headers };
}

/** @param method with `HEAD`, the body is left out */
export function send(response: ServerResponse, method: string, { status, name, body, headers }: Reply): void {
  const type = mediaTypeOf(name) ?? "application/octet-stream";
  response.writeHead(status, {
    ...COMMON,
    ...headers,
    "content-type": TEXT.test(type) ? `${type}; charset=utf-8` : type,
    "content-length": body.length,
  });
  response.end(method === "HEAD" ? undefined : body);
}
