/** Servers of this machine that answer a link checker in every way a server can. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, createServer as createRawServer, type Server as RawServer } from "node:net";
import { join } from "node:path";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly agent: string;
}

export interface LocalServer {
  readonly origin: string;
  /** Every request so far. */
  readonly asked: Asked[];
  /** Bytes of bodies that were taken off its hands. */
  sent(): number;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(code, headers).end();

const onlyGet =
  (refusal: number, code = 200): Answer =>
  (request, response) =>
    void response.writeHead(request.method === "HEAD" ? refusal : code).end();

/** Answers by path. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  "/ok": status(200),
  "/gone": status(410),
  "/forbidden": status(403),
  "/broken": status(500),
  "/no-head-405": onlyGet(405),
  "/no-head-403": onlyGet(403),
  "/no-head-501": onlyGet(501),
  "/no-head-404": onlyGet(404),
  "/moved": status(301, { location: "/ok" }),
  "/moved-308-twice": status(308, { location: "/moved" }),
  "/found": status(302, { location: "/ok" }),
  "/moved-then-found": status(301, { location: "/found" }),
  "/moved-to-nothing": status(301, { location: "/nowhere" }),
  "/loop": status(301, { location: "/loop-back" }),
  "/loop-back": status(301, { location: "/loop" }),
  "/no-location": status(301),
  "/to-file": status(301, { location: "file:///etc/passwd" }),
  "/slow": () => {},
  "/reset": (request) => void request.socket.destroy(),
  "/huge": (request, response) => {
    response.writeHead(request.method === "HEAD" ? 405 : 200);
    const chunk = Buffer.alloc(1 << 20);
    const pour = () => {
      while (!response.destroyed && response.write(chunk));
    };
    if (request.method !== "HEAD") response.on("drain", pour);
    if (request.method === "HEAD") response.end();
    else pour();
  },
  "/busy-once": (_request, response, count) =>
    void (count === 1 ? response.writeHead(429, { "retry-after": "7" }) : response.writeHead(200)).end(),
  "/busy-until": (_request, response, count) =>
    void (
      count === 1
        ? response.writeHead(503, { "retry-after": "Mon, 23 Nov 2026 11:00:09 GMT" })
        : response.writeHead(200)
    ).end(),
  "/busy-without": (_request, response, count) => void response.writeHead(count === 1 ? 503 : 200).end(),
  "/busy-always": status(429, { "retry-after": "1" }),
  "/busy-for-long": status(503, { "retry-after": "86400" }),
};

/** A numbered chain: `/hop/3` leads to `/hop/4`, without end. */
const hop: Answer = (request, response) => {
  const number = Number(request.url?.split("/").at(-1));
  response.writeHead(302, { location: `/hop/${number + 1}` }).end();
};

export async function startServer(): Promise<LocalServer> {
  return await listening((answer) => createServer(answer), "http");
}

/** With a certificate that it signed itself. */
export async function startSecureServer(): Promise<LocalServer> {
  const pem = readFileSync(join(import.meta.dirname, "self-signed.pem"));
  return await listening((answer) => createSecureServer({ key: pem, cert: pem }, answer), "https");
}

async function listening(
  make: (answer: (request: IncomingMessage, response: ServerResponse) => void) => Server,
  scheme: string,
): Promise<LocalServer> {
  const asked: Asked[] = [];
  let bytes = 0;
  const server = make((request, response) => {
    const path = request.url ?? "";
    asked.push({ method: request.method ?? "", path, agent: request.headers["user-agent"] ?? "" });
    const answer = path.startsWith("/hop/") ? hop : (ANSWERS[path] ?? status(404));
    response.on("close", () => {
      bytes += request.socket.bytesWritten;
    });
    answer(request, response, asked.filter((one) => one.path === path).length);
  });
  return { asked, sent: () => bytes, origin: await listen(server, scheme), close: () => closing(server) };
}

/** Answers with something that is no HTTP. */
export async function startNonsense(): Promise<LocalServer> {
  const server = createRawServer((socket) => {
    socket.on("error", () => {}).resume();
    socket.end("220 smtp.example ESMTP\r\n\r\n");
  });
  return {
    asked: [],
    sent: () => 0,
    origin: await listen(server, "http"),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function listen(server: Server | RawServer, scheme: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return `${scheme}://127.0.0.1:${port}`;
}

async function closing(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
