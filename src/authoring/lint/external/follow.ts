/** Follows a link's redirects to a verdict. */
import type { LinkAnswer, SendRequest, Verdict } from "./answer.ts";

const REDIRECTS = 10;

/** @param send sends one rate-limited request */
export async function follow(given: URL, send: SendRequest): Promise<Verdict> {
  const seen = new Set<string>();
  let url = withoutHash(given);
  let isPermanent = true;
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    if (seen.has(url.href)) return { kind: "unanswered", reason: "loop" };
    seen.add(url.href);
    const answer = await answerOf(url, send);
    if (answer.kind === "failed") return failed(answer);
    const next = redirectOf(answer, url);
    if (next === undefined) return ended(answer.status, hop > 0 && isPermanent ? url.href : undefined);
    if (next === "unreadable") return { kind: "unanswered", reason: "unreadable" };
    isPermanent &&= answer.status === 301 || answer.status === 308;
    url = next;
  }
  return { kind: "unanswered", reason: "many-redirects" };
}

/** Sends HEAD, and GET if the server does not support HEAD: HEAD alone never makes a link dead. */
async function answerOf(url: URL, send: SendRequest): Promise<LinkAnswer> {
  const head = await send(url, "HEAD");
  if (head.kind === "failed")
    return head.reason === "reset" || head.reason === "unreadable" ? send(url, "GET") : head;
  const isBusy = head.status === 429 || head.status === 503;
  return head.status >= 400 && !isBusy ? send(url, "GET") : head;
}

function redirectOf(answer: LinkAnswer & { kind: "status" }, from: URL): URL | "unreadable" | undefined {
  if (![301, 302, 303, 307, 308].includes(answer.status)) return undefined;
  const { location } = answer;
  if (location === undefined || !URL.canParse(location, from)) return "unreadable";
  const next = withoutHash(new URL(location, from));
  return /^https?:$/.test(next.protocol) ? next : "unreadable";
}

function ended(status: number, movedTo: string | undefined): Verdict {
  if (status === 404 || status === 410) return { kind: "dead", status };
  if (status === 429 || status === 503) return { kind: "unanswered", reason: "busy" };
  if (status >= 500 && status < 600) return { kind: "unanswered", reason: "server" };
  if (status >= 400) return { kind: "guarded", status };
  return movedTo === undefined ? { kind: "alive" } : { kind: "moved", target: movedTo };
}

function failed({ reason, code }: LinkAnswer & { kind: "failed" }): Verdict {
  if (reason === "unknown-host") return { kind: "dead" };
  if (reason === "certificate") return { kind: "certificate", code };
  if (reason === "private" || reason === "no-network") return { kind: reason };
  return { kind: "unanswered", reason };
}

function withoutHash(url: URL): URL {
  const bare = new URL(url);
  bare.hash = "";
  return bare;
}
