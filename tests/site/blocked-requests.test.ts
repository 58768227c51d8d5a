/** Requests that the content policy blocks are reported, with the setting that allows them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { requestsIn } from "../../src/publish/inspection/requests.ts";
import { article, configuration, makeSite, plain, tribune } from "../workshop.ts";

describe("the requests of a page", () => {
  it.each([
    ["<script src='https://a.example/x.js?y'></script>", ["script-src https://a.example"]],
    ['<SCRIPT async SRC = "//a.example:8080/x.js"></SCRIPT>', ["script-src https://a.example:8080"]],
    ["<script type=module src=https://a.example/x.js></script>", ["script-src https://a.example"]],
    ['<iframe title="a > b" src="https://v.example/1"></iframe>', ["frame-src https://v.example"]],
    [
      '<form action="http://l.example/go"><button formaction="https://b.example/">x</button></form>',
      ["form-action http://l.example", "form-action https://b.example"],
    ],
    ['<link rel="preload" as="font" href="https://f.example/x.woff2">', ["font-src https://f.example"]],
    ['<link href="https://s.example/x.css" rel="alternate stylesheet">', ["style-src https://s.example"]],
    [
      '<video poster="https://p.example/x.png"><source src="https://m.example/x.mp4"></video>',
      ["img-src https://p.example", "media-src https://m.example"],
    ],
    ["<script>1</script>", ["script-src 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"]],
    [
      '<p><i>x</i>< b <script src="https://a.example/"></script>y<img src="//b.example/">',
      ["script-src https://a.example", "img-src https://b.example"],
    ],
    ["<style>é</style>", ["style-src 'sha256-SplVfkAzw1Od4utlRyAXytX5VX96BiWgnxw/biumnEw='"]],
    ['<p style="color: red" onclick="go()">x</p>', ["style-src style=", "script-src onclick="]],
  ])("is seen in %s", (markup, requests) => {
    expect(requestsIn(Buffer.from(markup).toString("latin1"))).toEqual(requests);
  });

  it.each([
    '<script src="/a.js"></script><img src="a.png"><form action="?q"></form><iframe src="/x/"></iframe>',
    '<script type="application/ld+json">{"a":1}</script><script> </script><style></style>',
    '<!-- <script src="https://a.example/"></script> <p onclick="x"> -->',
    '<a href="https://a.example/">x</a><link rel="canonical" href="https://a.example/">',
    "<p>const style = \"x\"; &lt;script src='https://a.example'&gt; on = 'x'</p>",
    '<link rel="preconnect" href="https://a.example/"><img src="data:image/png;base64,AA">',
  ])("is nothing in %s", (markup) => {
    expect(requestsIn(markup)).toEqual([]);
  });
});

/** A transform that adds markup to each page. */
const adding = (markup: string) =>
  `(c) => c.addTransform("x", (text) => text.replace("</main>", ${JSON.stringify(`${markup}</main>`)}))`;

const site = (journal: string, markup: string) =>
  makeSite({ ".eleventy.ts": configuration(journal, adding(markup)), "articles/a.md": article() });

const STATS = '<script src="https://stats.example/a.js"></script>';
const FRAME = '<iframe src="https://video.example/1"></iframe>';

describe("a blocked request", () => {
  it("is reported with the setting that allows it, in clean and warm builds, until the setting is there", () => {
    const folder = site('hosting: ["nginx"],', STATS + FRAME);
    const reports = [1, 2].map(() => plain(tribune(folder, ["build"]).error));
    expect(reports[1]).toBe(reports[0]);
    expect(reports[0]).toMatch(
      /^\.eleventy\.ts:\d+:\d+ {2}W642 {2}\d+ pages, comme « \/404\.html », demandent un script de https:\/\/stats\.example, que la politique de contenu du site bloque\.$/m,
    );
    const line =
      'contentPolicy: { "script-src": ["https://stats.example"], "frame-src": ["https://video.example"] }';
    expect(reports[0]).toContain(`Écrivez :  ${line}`);
    expect(plain(tribune(folder, ["check"]).out)).toContain("W642");
    writeFileSync(
      join(folder, ".eleventy.ts"),
      configuration(`hosting: ["nginx"], headers: { ${line} },`, adding(STATS + FRAME)),
    );
    expect(tribune(folder, ["build"])).toMatchObject({ code: 0, error: "" });
  });

  it("keeps what the journal already allows in the suggested setting, in English too", () => {
    const journal =
      'language: "en", hosting: ["github"], headers: { contentPolicy: { "script-src": ["https://*.ok.example"] } },';
    const { error } = tribune(site(journal, `${STATS}<script src="https://a.ok.example/x.js"></script>`), [
      "build",
    ]);
    expect(error).toContain(
      "ask for a script from https://stats.example, which the site's content policy blocks.",
    );
    expect(error).toContain(
      'contentPolicy: { "script-src": ["https://*.ok.example", "https://stats.example"] }',
    );
    expect(error).not.toContain("a.ok.example");
  });

  it("may be an inline script, style or attribute", () => {
    const markup = '<script>go()</script><style>p{}</style><p style="x:y" onclick="go()">x</p>';
    const { error } = tribune(site('hosting: ["netlify"],', markup), ["build"]);
    expect(plain(error)).toMatch(/demandent un script écrit dans la page/);
    expect(plain(error)).toMatch(/demandent un style écrit dans la page/);
    expect(plain(error)).toMatch(/W643 .*l’attribut « onclick » est sans effet/);
    expect(plain(error)).toMatch(/W643 .*l’attribut « style » est sans effet/);
    expect(error).toMatch(/"script-src": \["'sha256-[\w+/=]+'"\]/);
  });

  it("is not reported if no host is named, nor for the engine's own pages", () => {
    expect(tribune(site("", STATS), ["build"])).toMatchObject({ code: 0, error: "" });
    expect(tribune(site('hosting: ["nginx"], search: true,', ""), ["build"])).toMatchObject({
      code: 0,
      error: "",
    });
  });
});
