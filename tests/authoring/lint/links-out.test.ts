/** Links to other sites: what is said of every kind of answer, how politely it is asked, and what is never asked. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { LinkAnswer, SendRequest, Verdict } from "../../../src/authoring/lint/external/answer.ts";
import { LinkCache } from "../../../src/authoring/lint/external/cache.ts";
import { follow } from "../../../src/authoring/lint/external/follow.ts";
import { checkLinksOut } from "../../../src/authoring/lint/external/links-out.ts";
import { outsideLinks } from "../../../src/authoring/lint/external/outside-links.ts";
import { RateLimiter } from "../../../src/authoring/lint/external/rate-limiter.ts";
import { publicOnly, requestSender } from "../../../src/authoring/lint/external/request.ts";
import { catalogue } from "../../../src/problems/catalogue.ts";
import { formatReport } from "../../../src/problems/report.ts";
import { UNANSWERED_REASONS } from "../../../src/text/locales/problems/links-out.ts";
import { journalWith, lintSources, problemLine, ROUTES } from "../../reading.ts";
import { article, NOW, temporaryFolder } from "../../workshop.ts";
import { type LocalServer, startNonsense, startSecureServer, startServer } from "./servers.ts";

const AGENT = "Tribune (link check; +https://journal.example)";
const TIME = Date.parse(NOW);

const servers: LocalServer[] = [];
let server: LocalServer;
let secure: LocalServer;
let nonsense: LocalServer;
beforeAll(async () => {
  [server, secure, nonsense] = await Promise.all([startServer(), startSecureServer(), startNonsense()]);
  servers.push(server, secure, nonsense);
});
afterAll(async () => {
  await Promise.all(servers.map((one) => one.close()));
});
beforeEach(() => {
  server.asked.length = 0;
});

const ask = requestSender({ userAgent: AGENT, timeLimit: 400, allowPrivate: true });

/** A clock that only sleeping moves. */
function patience() {
  let time = 0;
  const slept: number[] = [];
  return {
    slept,
    clock: () => time,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
}

const isOnline = async () => true;

const mannersOf = (asked: SendRequest, { clock, sleep }: ReturnType<typeof patience>, most = 4) =>
  new RateLimiter(asked, { most, pause: 1000, clock, sleep, now: TIME });

const verdictOf = (path: string): Promise<Verdict> => follow(new URL(path, server.origin), ask);

describe("what is said of a link", () => {
  it.each<[string, Verdict]>([
    ["/ok", { kind: "alive" }],
    ["/nowhere", { kind: "dead", status: 404 }],
    ["/gone", { kind: "dead", status: 410 }],
    ["/forbidden", { kind: "guarded", status: 403 }],
    ["/broken", { kind: "unanswered", reason: "server" }],
    ["/no-head-405", { kind: "alive" }],
    ["/no-head-403", { kind: "alive" }],
    ["/no-head-501", { kind: "alive" }],
    ["/no-head-404", { kind: "alive" }],
    ["/found", { kind: "alive" }],
    ["/moved-then-found", { kind: "alive" }],
    ["/moved-to-nothing", { kind: "dead", status: 404 }],
    ["/loop", { kind: "unanswered", reason: "loop" }],
    ["/hop/1", { kind: "unanswered", reason: "many-redirects" }],
    ["/no-location", { kind: "unanswered", reason: "unreadable" }],
    ["/to-file", { kind: "unanswered", reason: "unreadable" }],
    ["/slow", { kind: "unanswered", reason: "slow" }],
    ["/reset", { kind: "unanswered", reason: "reset" }],
    ["/huge", { kind: "alive" }],
    ["/busy-for-long", { kind: "unanswered", reason: "busy" }],
  ])("%s: %j", async (path, verdict) => expect(await verdictOf(path)).toEqual(verdict));

  it("names the new address of what has moved for good", async () => {
    for (const path of ["/moved", "/moved-308-twice"])
      expect(await verdictOf(path)).toEqual({ kind: "moved", target: `${server.origin}/ok` });
  });

  it("says that a certificate is not valid, that nobody listens, and that a server speaks something else", async () => {
    expect(await follow(new URL("/ok", secure.origin), ask)).toEqual({
      kind: "certificate",
      code: "DEPTH_ZERO_SELF_SIGNED_CERT",
    });
    expect(await follow(new URL("http://127.0.0.1:1/"), ask)).toEqual({
      kind: "unanswered",
      reason: "refused",
    });
    expect(await follow(new URL(nonsense.origin), ask)).toEqual({ kind: "unanswered", reason: "unreadable" });
  });

  it("reads no body", async () => {
    const before = server.sent();
    await verdictOf("/huge");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.sent() - before).toBeLessThan(20 * 1024 * 1024);
  });

  it("tells a domain that does not exist from a network that is away", async () => {
    const failing =
      (reason: "unknown-host" | "no-network"): SendRequest =>
      async () => ({ kind: "failed", reason, code: "" });
    const url = new URL("https://exemple.example/");
    expect(await follow(url, failing("unknown-host"))).toEqual({ kind: "dead" });
    expect(await follow(url, failing("no-network"))).toEqual({ kind: "no-network" });
  });
});

describe("how a server is asked", () => {
  it("is HEAD first, under a name that says whose it is, without anybody's password", async () => {
    const url = new URL("/no-head-405", server.origin);
    url.username = "moi";
    url.password = "secret";
    await follow(url, ask);
    expect(server.asked).toEqual([
      { method: "HEAD", path: "/no-head-405", agent: AGENT },
      { method: "GET", path: "/no-head-405", agent: AGENT },
    ]);
  });

  it.each([
    ["/busy-once", [7000]],
    ["/busy-until", [9000]],
    ["/busy-without", [2000]],
  ])("again when it says, after %s", async (path, slept) => {
    const watch = patience();
    const manners = mannersOf(ask, watch);
    const answer = await manners.send(new URL(path, server.origin), "HEAD");
    expect([answer.kind === "status" && answer.status, watch.slept]).toEqual([200, slept]);
  });

  it("three times at most, and not when it wants to be left alone for long", async () => {
    const watch = patience();
    const manners = mannersOf(ask, watch);
    await manners.send(new URL("/busy-always", server.origin), "HEAD");
    await manners.send(new URL("/busy-for-long", server.origin), "HEAD");
    expect(server.asked.map(({ path }) => path)).toEqual([
      "/busy-always",
      "/busy-always",
      "/busy-always",
      "/busy-for-long",
    ]);
  });

  it("one request at a time with a pause, and a few servers at once", async () => {
    const watch = patience();
    const running = new Set<string>();
    let most = 0;
    const slow: SendRequest = async ({ host }) => {
      expect(running.has(host)).toBe(false);
      running.add(host);
      most = Math.max(most, running.size);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running.delete(host);
      return { kind: "status", status: 200, location: undefined, retryAfter: undefined } satisfies LinkAnswer;
    };
    const manners = mannersOf(slow, watch, 2);
    const urls = ["a", "b", "c", "a", "a"].map((name, index) => new URL(`https://${name}.example/${index}`));
    await Promise.all(urls.map((url) => manners.send(url, "HEAD")));
    expect(most).toBe(2);
    expect(watch.slept).toEqual([1000, 1000]);
  });
});

describe("a private machine", () => {
  const strict = requestSender({ userAgent: AGENT, timeLimit: 400 });

  it("is never asked, by its number or by its name", async () => {
    for (const url of [
      `${server.origin}/ok`,
      "http://localhost:1/",
      "http://10.0.0.1/",
      "http://[::1]/",
      "http://nas/",
    ])
      expect(await strict(new URL(url), "HEAD")).toMatchObject({ kind: "failed", reason: "private" });
    expect(server.asked).toEqual([]);
  });

  it.each<[string, string[], unknown[]]>([
    ["a public name", ["93.184.215.14", "2606:2800:21f::1"], [undefined, "93.184.215.14", 4]],
    ["a name that points inside", ["192.168.0.1"], ["EPRIVATE", [], undefined]],
    ["a name of which one address does", ["93.184.215.14", "::1"], ["EPRIVATE", [], undefined]],
    ["a name that maps one", ["::ffff:10.0.0.1"], ["EPRIVATE", [], undefined]],
    ["a name without addresses", [], ["ENOTFOUND", [], undefined]],
  ])("is not reached by %s", (_name, addresses, expected) => {
    const all = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    const look = publicOnly((_hostname, _options, callback) => callback(null, all));
    const told: unknown[][] = [];
    look("a.example", {}, (error, address, family) => told.push([error?.code, address, family]));
    look("a.example", { all: true }, (error, address) => told.push([error?.code, address]));
    expect(told).toEqual([expected, [expected[0], expected[0] === undefined ? all : []]]);
  });

  it("is not reached by a redirect either", async () => {
    const redirecting: SendRequest = (url, method) =>
      url.host === "exemple.example"
        ? Promise.resolve({
            kind: "status",
            status: 302,
            location: `${server.origin}/ok`,
            retryAfter: undefined,
          })
        : strict(url, method);
    expect(await follow(new URL("https://exemple.example/"), redirecting)).toEqual({ kind: "private" });
    expect(server.asked).toEqual([]);
  });
});

describe("what was found", () => {
  const file = () => join(temporaryFolder(), "deep", "links.json");

  it("is kept for a day, but not what may be otherwise in a minute", () => {
    const path = file();
    const cache = new LinkCache(path, TIME);
    cache.keep("https://a.example/", { kind: "dead", status: 404 });
    cache.keep("https://b.example/", { kind: "unanswered", reason: "slow" });
    cache.save();
    const hours = (count: number) => new LinkCache(path, TIME + count * 3_600_000);
    expect(hours(23).find("https://a.example/")).toEqual({ kind: "dead", status: 404 });
    expect(hours(23).find("https://b.example/")).toBeUndefined();
    expect(hours(24).find("https://a.example/")).toBeUndefined();
    expect(hours(-1).find("https://a.example/")).toBeUndefined();
  });

  it("is forgotten when its file is damaged", () => {
    const path = join(temporaryFolder(), "links.json");
    for (const damage of [
      "",
      "{",
      "[]",
      '{"links":{"https://a.example/":{"at":0,"verdict":{"kind":"?"}}}}',
    ]) {
      writeFileSync(path, damage);
      expect(new LinkCache(path, TIME).find("https://a.example/")).toBeUndefined();
    }
    expect(existsSync(path)).toBe(true);
  });
});

describe("the links of a journal", () => {
  const journal = journalWith({
    authors: [
      {
        id: "a-meyer",
        name: "Anselme Meyer",
        url: "https://meyer.example/",
        sameAs: ["https://b.example/@m"],
      },
    ],
    navigation: [{ label: "Ailleurs", path: "https://ailleurs.example/" }],
  });

  it("are found wherever they are written, and the site's own are left out", () => {
    const texts = lintSources({
      "a.md": article(
        "canonical: https://c.example/\nsources: [{ title: S, url: https://s.example/ }, { title: Livre }]",
        "Voir [a](https://a.example/x#y), <https://d.example/>, [ici](/tags/) et [là](https://journal.example/a/).\n\n![i](https://i.example/i.png)",
      ),
      "pages/p.md": "---\ntitle: P\n---\n\n[p](http://p.example/)\n",
    });
    const found = outsideLinks(texts, journal, (url) => ROUTES.inside(url) !== undefined);
    expect(
      found.map(({ given, problem }) => {
        const { file, line, column } = problem(catalogue.headingOne());
        return [given, file, line, column].join(" ").trim();
      }),
    ).toMatchInlineSnapshot(`
      [
        "https://a.example/x#y a.md 8 10",
        "https://d.example/ a.md 8 35",
        "https://i.example/i.png a.md 10 6",
        "http://p.example/ pages/p.md 5 5",
        "https://s.example/ a.md 5 28",
        "https://c.example/ a.md 4 12",
        "https://meyer.example/ .eleventy.ts",
        "https://b.example/@m .eleventy.ts",
        "https://ailleurs.example/ .eleventy.ts",
      ]
    `);
  });

  it("are asked once each, and told wherever they are written", async () => {
    const { origin } = server;
    const body = `[a](${origin}/nowhere), [b](${origin}/moved#place), [c](${origin}/ok), [d](${origin}/slow), [e](${origin}/forbidden).`;
    const texts = lintSources({
      "a.md": article("title: A", body),
      "b.md": article(`title: B\nsources: [{ title: S, url: "${origin}/nowhere#x" }]`),
    });
    const links = outsideLinks(texts, journalWith(), () => false);
    const path = join(temporaryFolder(), "links.json");
    const run = () => {
      const cache = new LinkCache(path, TIME);
      return checkLinksOut(links, "articles", { send: ask, cache, isOnline }).finally(() => cache.save());
    };
    const first = await run();
    expect(
      first.problems.map((problem) => `${problem.file} ${problemLine(problem)}`.replaceAll(origin, "ORIGIN")),
    ).toMatchInlineSnapshot(`
      [
        "a.md W550 6:5 Le lien « ORIGIN/nowhere » est mort : le serveur répond 404.",
        "b.md W550 4:28 Le lien « ORIGIN/nowhere#x » est mort : le serveur répond 404.",
        "a.md W551 6:42 La page « ORIGIN/moved#place » a changé d’adresse pour de bon : « ORIGIN/ok#place ». → [a](ORIGIN/nowhere), [b](ORIGIN/ok#place), [c](ORIGIN/ok), [d](ORIGIN/slow), [e](ORIGIN/forbidden).",
        "a.md W552 6:115 Le lien « ORIGIN/slow » n’a pas pu être vérifié : le serveur n’a pas répondu à temps.",
      ]
    `);
    expect(first).toMatchObject({ links: 5, known: 0, guarded: 1 });
    expect(server.asked.filter(({ path: asked }) => asked === "/nowhere")).toHaveLength(2);
    server.asked.length = 0;
    const second = await run();
    expect(second).toMatchObject({ links: 5, known: 4, guarded: 1 });
    expect(server.asked.map(({ path: asked }) => asked)).toEqual(["/slow"]);
    expect(second.problems).toEqual(first.problems);
    expect(readFileSync(path, "utf8")).toContain("/nowhere");
  });

  it("are told in one sentence when the network is away", async () => {
    const texts = lintSources({ "a.md": article("", "[a](https://a.example/) [b](https://b.example/)") });
    const cache = new LinkCache(join(temporaryFolder(), "links.json"), TIME);
    const links = outsideLinks(texts, journalWith(), () => false);
    for (const reason of ["no-network", "unknown-host"] as const) {
      const away: SendRequest = async () => ({ kind: "failed", reason, code: "" });
      const run = (online: boolean) =>
        checkLinksOut(links, "articles", { send: away, cache, isOnline: async () => online });
      const { problems } = await run(false);
      expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual(["articles W554"]);
      expect(cache.find("https://a.example/")).toBeUndefined();
    }
    const gone: SendRequest = async () => ({ kind: "failed", reason: "unknown-host", code: "ENOTFOUND" });
    const { problems } = await checkLinksOut(links, "articles", { send: gone, cache, isOnline });
    expect(problems.map(({ code }) => code)).toEqual(["W550", "W550"]);
    expect(cache.find("https://a.example/")).toEqual({ kind: "dead" });
    const none = await checkLinksOut([], "articles", { send: gone, cache, isOnline: async () => false });
    expect(none.problems).toEqual([]);
  });
});

describe("what is told of links to other sites", () => {
  it("is said in both languages, and never stops anything", () => {
    const given = "https://a.example/x";
    const findings = [
      catalogue.outsideDead({ given, status: 404, archive: `https://web.archive.org/web/${given}` }),
      catalogue.outsideDead({ given, status: undefined, archive: `https://web.archive.org/web/${given}` }),
      catalogue.outsideMoved({ given, target: "https://b.example/", mended: "[x](https://b.example/)" }),
      ...UNANSWERED_REASONS.map((reason) => catalogue.outsideUnanswered({ given, reason })),
      catalogue.outsideCertificate({ given, code: "CERT_HAS_EXPIRED" }),
      catalogue.networkAway({ links: 12 }),
    ];
    expect(findings.map(({ severity }) => severity)).not.toContain("error");
    const problems = findings.map((finding) => ({ file: "a.md", ...finding }));
    expect(formatReport(problems, "fr")).toMatchSnapshot();
    expect(formatReport(problems, "en")).toMatchSnapshot();
    // Each code is told above or here: W550 W551 W552 W553 W554.
    expect(new Set(findings.map(({ code }) => code)).size).toBe(5);
  });
});
