/** Every kind of page under its Content-Security-Policy, in the header and in the page: nothing of it is refused. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asCloudflare } from "../outputs/hosting/headers-reader.ts";
import { NOW, PROJECT } from "../project.ts";
import { article, temporaryFolder } from "../workshop.ts";
import { useSite, withMain } from "./browser.ts";
import { PAGES, SEED } from "./journal.ts";
import { policyFaults } from "./judges/policy.ts";

/** The sample journal for two hosts: one that sends headers, and one that sends none. */
function publish(): string {
  const folder = temporaryFolder();
  for (const name of ["articles", "pages", "logo.svg"].filter((path) => existsSync(join(PROJECT, path))))
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  const picture = "![Une rue](https://photos.example/rue.svg)";
  writeFileSync(join(folder, "articles/rue.md"), article("title: La rue\naliases: /vieille-rue/", picture));
  writeFileSync(
    join(folder, ".eleventy.ts"),
    `import { tribune } from ${JSON.stringify(join(PROJECT, "src/index.ts"))};
import sample from ${JSON.stringify(join(PROJECT, ".eleventy.ts"))};
export default tribune({ ...sample.journal, hosting: ["cloudflare", "github"] });
`,
  );
  const words = [join(PROJECT, "bin/tribune.js"), "build", "--quiet", "--now", NOW];
  const run = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr + run.stdout);
  return join(folder, "_site");
}

const folder = publish();
const headers = readFileSync(join(folder, "_headers"), "utf8");
const asked: string[] = [];
const guarded = useSite(
  {
    headers: (path) => {
      asked.push(path);
      return asCloudflare(headers, path);
    },
  },
  () => folder,
);
const mute = useSite({}, () => folder);

const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const SCRIPT = withMain("<script>document.title = 'Attaque'</script>");

/** An empty page for which the site that has the picture is there. */
async function pageWithPictures() {
  const page = await guarded.blank();
  const body = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"></svg>';
  await page.route("https://photos.example/*", (route) =>
    route.fulfill({ body, contentType: "image/svg+xml" }),
  );
  return page;
}

describe.each(Object.entries({ ...PAGES, "moved article": "/vieille-rue/" }))(
  "the %s page",
  (_kind, path) => {
    it("does nothing that the policy forbids, and its theme can be chosen", async () => {
      const faults = await policyFaults(await pageWithPictures(), guarded.url(path), async (page) => {
        await page.waitForSelector("button.theme:not([hidden])");
        await page.click("button.theme");
        expect(await page.getAttribute("html", "data-theme")).toBe("dark");
        await page.hover(".nameplate a");
      });
      expect(faults).toEqual([]);
    });
  },
);

it("the search page finds, which takes an index", async () => {
  const faults = await policyFaults(
    await guarded.blank(),
    guarded.url("/recherche/?q=puces"),
    async (page) => {
      await page.waitForSelector(".search-results li a");
      expect(await page.locator(".search-results li").count()).toBeGreaterThan(0);
    },
  );
  expect(faults).toEqual([]);
});

it("a picture from another site is shown where an article names it", async () => {
  const page = await pageWithPictures();
  const faults = await policyFaults(page, guarded.url("/la-rue/"), async () => {
    await page.locator("main img").scrollIntoViewIfNeeded();
    await page.waitForFunction(() => [...document.images].some(({ naturalWidth }) => naturalWidth === 3));
  });
  expect(faults).toEqual([]);
});

it("a page is fetched when the reader is about to follow its link", async () => {
  const faults = await policyFaults(await guarded.blank(), guarded.url("/"), async (page) => {
    asked.length = 0;
    const link = page.locator("main a").first();
    await link.hover();
    await expect.poll(() => asked).toContain(await link.getAttribute("href"));
  });
  expect(faults).toEqual([]);
});

describe("the judge", () => {
  const judge = async (site: typeof guarded, edit: (html: string) => string, path: string = SEED) => {
    const page = await site.blank();
    await page.route(site.url(path), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: edit(await response.text()) });
    });
    const faults = await policyFaults(page, site.url(path));
    expect(await page.title()).not.toBe("Attaque");
    return faults.join("\n");
  };

  it("fails an inline script that the build did not write, by the header alone and by the page alone", async () => {
    const byHeader = await judge(guarded, (html) => SCRIPT(html.replace(META, "")));
    expect(byHeader).toMatch(/script-src-elem refuses inline/);
    expect(await judge(mute, SCRIPT)).toMatch(/script-src-elem refuses inline/);
  });

  it.each([
    ["a style in an attribute", '<p style="color: red">Rouge</p>', /style-src-attr refuses inline/],
    [
      "a script in an attribute",
      '<img src="/absent.png" alt="" onerror="document.title = \'Attaque\'">',
      /script-src-attr refuses inline/,
    ],
    [
      "a picture from elsewhere",
      '<img src="https://ailleurs.example/a.png" alt="">',
      /img-src refuses https:\/\/ailleurs/,
    ],
    ["a frame", '<iframe src="https://ailleurs.example/"></iframe>', /frame-src refuses https:\/\/ailleurs/],
    [
      "a script from elsewhere",
      '<script src="https://ailleurs.example/a.js"></script>',
      /script-src-elem refuses https/,
    ],
    ["another base", '<base href="https://ailleurs.example/">', /base-uri refuses https/],
  ])("fails %s", async (_name, markup, fault) => {
    expect(await judge(guarded, withMain(markup))).toMatch(fault);
  });

  it("fails a page other than the search page that fetches", async () => {
    const fetching = (html: string) =>
      html.replace("</head>", '<script type="module" src="/appel.js"></script></head>');
    const page = await guarded.blank();
    await page.route(guarded.url("/appel.js"), (route) =>
      route.fulfill({ body: "fetch('/rss.xml').catch(() => {})", contentType: "text/javascript" }),
    );
    await page.route(guarded.url(SEED), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: fetching(await response.text()) });
    });
    expect((await policyFaults(page, guarded.url(SEED))).join("\n")).toMatch(
      /connect-src refuses .*rss\.xml/,
    );
  });
});
