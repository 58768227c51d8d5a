/** Sends single HTTP requests; reads headers, never bodies. */
import { type LookupAddress, type LookupAllOptions, lookup } from "node:dns";
import { type ClientRequestArgs, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { errorCode } from "../../../text/error-code.ts";
import type { LinkAnswer, LinkFailure, SendRequest } from "./answer.ts";
import { isPrivateAddress, isPrivateHost } from "./private-hosts.ts";

export interface RequestOptions {
  readonly userAgent: string;
  /** Timeout of a request in milliseconds, from the DNS lookup to the last header. */
  readonly timeLimit: number;
  /** Allows requests to private hosts; for tests with local servers. */
  readonly allowPrivate?: boolean;
}

const FAILURES: readonly (readonly [codes: RegExp, failure: LinkFailure])[] = [
  [/^EPRIVATE$/, "private"],
  [/^(?:ETIMEDOUT|ESLOW|UND_ERR_\w*TIMEOUT)$/, "slow"],
  [/^ECONNREFUSED$/, "refused"],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/, "reset"],
  [/^ENOTFOUND$/, "unknown-host"],
  [/^(?:EAI_AGAIN|EAI_FAIL|ENETUNREACH|ENETDOWN|EHOSTUNREACH|EHOSTDOWN|EADDRNOTAVAIL)$/, "no-network"],
  [
    /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH)/,
    "certificate",
  ],
];

/** Creates the function that sends requests. Headers over 16 KiB count as unreadable. */
export function requestSender({ userAgent, timeLimit, allowPrivate = false }: RequestOptions): SendRequest {
  return (url, method) =>
    new Promise<LinkAnswer>((resolve) => {
      const fail = (code: string) => resolve({ kind: "failed", reason: failureOf(code), code });
      if (!allowPrivate && isPrivateHost(url.hostname)) return fail("EPRIVATE");
      const options: ClientRequestArgs = {
        method,
        agent: false,
        headers: { "user-agent": userAgent, accept: "*/*", connection: "close" },
        ...(allowPrivate ? {} : { lookup: publicOnly() }),
      };
      const send = url.protocol === "https:" ? overHttps : overHttp;
      const request = send(withoutAccount(url), options);
      const timer = setTimeout(() => request.destroy(withCode("ESLOW")), timeLimit);
      request.on("response", (response) => {
        clearTimeout(timer);
        const { location, "retry-after": retryAfter } = response.headers;
        resolve({ kind: "status", status: response.statusCode ?? 0, location, retryAfter });
        response.on("error", () => {});
        request.destroy();
      });
      request.on("error", (error) => {
        clearTimeout(timer);
        fail(errorCode(error) ?? error.name);
      });
      request.end();
      return undefined;
    });
}

function failureOf(code: string): LinkFailure {
  return FAILURES.find(([codes]) => codes.test(code))?.[1] ?? "unreadable";
}

/** Removes a user name and password from a URL: they must not be sent. */
function withoutAccount(url: URL): URL {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare;
}

/** Resolves all addresses of a name. */
type LookUpAll = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A DNS lookup that rejects private addresses, so that no public name can lead into the local network. */
export function publicOnly(lookUp: LookUpAll = lookup): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) callback(error ?? withCode("ENOTFOUND"), []);
      else if (addresses.some(({ address }) => isPrivateAddress(address))) callback(withCode("EPRIVATE"), []);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function withCode(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
