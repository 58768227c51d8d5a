/** `tribune dev` from start to end: what it shows after each change, what it survives, what it leaves. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { dev } from "../../src/cli/dev/dev.ts";
import { describeFailure } from "../../src/cli/failure.ts";
import type { Language } from "../../src/text/language.ts";
import type { DevTexts } from "../../src/text/locales/commands/dev.ts";
import { COMMAND_TEXTS } from "../../src/text/locales/commands-by-language.ts";
import { ENGINE } from "../engine.ts";
import { type RunningPreview, startPreview } from "../preview.ts";
import { frenchFaults } from "../text/typography/faults.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  filesOf,
  makeSite,
  NOW,
  plain,
  temporaryFolder,
  tribune,
} from "../workshop.ts";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const DAY = 86_400_000;
const dayAfter = (days: number) => new Date(Date.parse(NOW) + days * DAY).toISOString().slice(0, 10);

/** A transform that is slow enough for Eleventy to complain of it. */
const SLOW = `(config) => config.addTransform("slow", (content) => {
  const end = performance.now() + 5;
  while (performance.now() < end);
  return content;
})`;

const ROBOTS = `import { singleLayout } from "tribune-engine";
export default singleLayout({
  path: (site) => site.routes.robots(),
  render: () => "bonjour",
});
`.replace("tribune-engine", ENGINE.index);

describe("tribune dev", () => {
  let folder = "";
  let preview: RunningPreview;
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const get = async (path: string) => {
    const response = await fetch(preview.origin + path);
    return { status: response.status, text: await response.text() };
  };
  const shows = (path: string, text: string) =>
    vi.waitFor(async () => expect((await get(path)).text).toContain(text), { timeout: 40_000 });
  const answers = (path: string, status: number) =>
    vi.waitFor(async () => expect((await get(path)).status).toBe(status), { timeout: 40_000 });

  beforeAll(async () => {
    folder = makeSite({
      ".eleventy.ts": configuration("", SLOW),
      "articles/un.md": article("title: Un titre"),
      "articles/brouillon.md": article("title: Un brouillon\ndraft: true"),
      "articles/demain.md": article(`title: Un autre jour\ndate: ${dayAfter(8)}`),
      "pages/charte.md": "---\ntitle: Charte\ndraft: true\n---\n\nTexte.\n",
      "_site/temoin.html": "en place",
    });
    preview = await startPreview(folder);
  });
  afterAll(async () => {
    await preview.end("SIGKILL");
  });

  it("shows what is not published yet, with a banner that says which it is", async () => {
    for (const path of ["/un-brouillon/", "/charte/"])
      expect(plain((await get(path)).text)).toMatch(
        /tribune-banner.*<p>Brouillon : seul cet aperçu le montre/s,
      );
    expect(plain((await get("/un-autre-jour/")).text)).toMatch(
      /tribune-banner.*<p>Article à venir : seul cet aperçu le montre.* 1er décembre 2026/s,
    );
    expect((await get("/un-titre/")).text).not.toContain("tribune-banner");
    expect(preview.said()).toMatch(/3 articles, \d+ pages, 2 brouillons, 1 à venir, en/);
    expect(preview.said()).not.toContain("11ty");
  });

  it("writes what build --drafts writes, without its script, into a folder of its own", async () => {
    const home = join(folder, ".cache/tribune/dev", String(preview.pid), "site-1");
    const pages = filesOf(home).filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(5);
    for (const file of pages)
      expect(readFileSync(join(home, file), "utf8")).not.toMatch(/__tribune|tribune-banner/);
    const built = join(temporaryFolder(), "site");
    build(folder, ["--drafts", "--output", built]);
    const files = contentOf(built);
    files.delete(".tribune");
    // The search index comes after the pages.
    await vi.waitFor(() => expect(contentOf(home)).toEqual(files), { timeout: 20_000 });
    expect(filesOf(join(folder, "_site"))).toEqual(["temoin.html"]);
    expect(readdirSync(folder).filter((name) => name.startsWith("_site"))).toEqual(["_site"]);
  });

  it("follows articles that are new, renamed and deleted, and bursts of saves", async () => {
    for (const step of ["", "---\n", article("title: Nouveau", "Premier jet.")]) write("articles/n.md", step);
    await shows("/nouveau/", "Premier jet.");
    await shows("/", "Nouveau");
    // As editors do that write beside and rename.
    write("articles/.n.md.swp", "x");
    write("articles/n.md.new", article("title: Nouveau nom", "Second jet."));
    renameSync(join(folder, "articles/n.md.new"), join(folder, "articles/n.md"));
    await shows("/nouveau-nom/", "Second jet.");
    await answers("/nouveau/", 404);
    renameSync(join(folder, "articles/n.md"), join(folder, "articles/m.md"));
    for (let save = 0; save < 20; save += 1)
      write("articles/m.md", article("title: Nouveau nom", `Jet ${save}.`));
    await shows("/nouveau-nom/", "Jet 19.");
    rmSync(join(folder, "articles/m.md"));
    await answers("/nouveau-nom/", 404);
    expect((await get("/nouveau-nom/")).text).toContain("<h1>");
  });

  it("keeps the last good site while something is broken, says what in the terminal, and comes back", async () => {
    write("articles/un.md", "---\ntitle: a : b\n---\n");
    await preview.says(
      /articles\/un\.md:2:10 {2}E102 .*\n.*\n.*\^\n.*Écrivez.*\n(?:.*\n)*?Le navigateur garde/,
    );
    expect((await get("/un-titre/")).status).toBe(200);
    renameSync(join(folder, "articles"), join(folder, "ailleurs"));
    await preview.says(/E411/);
    expect((await get("/un-titre/")).status).toBe(200);
    renameSync(join(folder, "ailleurs"), join(folder, "articles"));
    write("articles/un.md", article("title: Un titre", "De retour."));
    await shows("/un-titre/", "De retour.");
  });

  // A process begins for each of these, so that each has a time limit of its own.
  it.each([
    [
      "that cannot be parsed",
      "export default const = 1;",
      /layouts\/robots\.11ty\.ts:1:16 {2}E640 .*\n {3}1 \| .*\n +\| +\^\n/,
    ],
    [
      "that fails while it renders",
      ROBOTS.replace('"bonjour"', "undefined.x"),
      /layouts\/robots\.11ty\.ts:4:\d+ {2}E640 .*\n {3}4 \|/,
    ],
    ["that ends the process", "process.exit(0);", /La construction s’est arrêtée avant la fin/],
  ])("survives a layout %s, with the place of the fault", async (_how, text, told) => {
    write("layouts/robots.11ty.ts", text);
    await preview.says(told);
  });

  it.each(["bonjour", "bonsoir"])("follows a layout that works: %s", async (words) => {
    write("layouts/robots.11ty.ts", ROBOTS.replace("bonjour", words));
    await shows("/robots.txt", words);
  });

  it("follows layouts that are taken away", async () => {
    rmSync(join(folder, "layouts"), { recursive: true });
    await shows("/robots.txt", "Sitemap:");
  });

  it.each([
    [
      "that cannot be parsed",
      "export default {{",
      /\.eleventy\.ts:1:\d+ {2}E607 .*\n {3}1 \| export default/,
    ],
    [
      "that throws",
      `${configuration()}\nthrow new Error("non");`,
      /\.eleventy\.ts:\d+:\d+ {2}E607 .*\(non\)/,
    ],
    ["that is gone", undefined, /E608/],
  ])("survives a configuration %s", async (_how, text, told) => {
    if (text === undefined) rmSync(join(folder, ".eleventy.ts"));
    else write(".eleventy.ts", text);
    await preview.says(told);
  });

  it("follows a configuration that works, and the path that it gives the site", async () => {
    write(".eleventy.ts", configuration('tagline: "Une devise", pathPrefix: "/journal/",'));
    await shows("/journal/", "Une devise");
    await shows("/", "Une devise");
  });

  it("follows the configuration back", async () => {
    write(".eleventy.ts", configuration());
    await shows("/un-titre/", "Un titre");
  });

  it("begins anew when somebody clears the caches away", async () => {
    rmSync(join(folder, ".cache"), { recursive: true });
    write("articles/un.md", article("title: Un titre", "Après le ménage."));
    await shows("/un-titre/", "Après le ménage.");
    await answers("/un-brouillon/", 200);
  });

  it("shows no mistake of a file that is half saved", async () => {
    const before = preview.said().length;
    write("articles/un.md", "");
    await pause(60);
    write("articles/un.md", article("title: Un titre", "Enregistré en deux fois."));
    await shows("/un-titre/", "Enregistré en deux fois.");
    expect(preview.said().slice(before)).not.toMatch(/E\d{3}/);
  });

  it("says nothing of a file beside the site that changes without end, such as its own log", async () => {
    write("journal.log", "1");
    write("articles/temoin.md", article("title: Un témoin\nslug: temoin"));
    await answers("/temoin/", 200);
    write("journal.log", "2");
    await pause(1500);
    write("articles/temoin.md", article("title: Un autre témoin\nslug: temoin"));
    await shows("/temoin/", "Un autre témoin");
    expect(preview.said()).not.toMatch(/^journal\.log :/m);
  });

  it("ends at Ctrl-C, with nothing left running and no folder left", async () => {
    const children = () =>
      spawnSync("pgrep", ["-P", String(preview.pid)], { encoding: "utf8" })
        .stdout.split("\n")
        .filter(Boolean);
    // Looked at once: between two looks one process may end and the next begin.
    const child = await vi.waitFor(
      () => {
        const [one = "", ...others] = children();
        expect([one === "", others]).toEqual([false, []]);
        return one;
      },
      { timeout: 10_000 },
    );
    expect(await preview.end("SIGINT")).toBe(0);
    expect(preview.said()).toMatch(/Aperçu arrêté\.\n$/);
    await vi.waitFor(() => expect(existsSync(`/proc/${child}/stat`)).toBe(false), { timeout: 10_000 });
    await vi.waitFor(() => expect(readdirSync(join(folder, ".cache/tribune/dev"))).toEqual([]), {
      timeout: 10_000,
    });
  });
});

describe("an English preview that is open to the network", () => {
  it("begins with a mistake, polls, lives below its path, opens the browser, and says that it is open", async () => {
    const folder = makeSite({
      ".eleventy.ts": configuration('language: "en", hosting: "github", compress: true,'),
    });
    const programs = temporaryFolder();
    for (const name of ["open", "xdg-open"])
      writeFileSync(join(programs, name), '#!/bin/sh\nprintf %s "$1" > "$OPENED"\n', { mode: 0o755 });
    const opened = join(programs, "opened");
    const environment = { PATH: `${programs}${delimiter}${process.env["PATH"]}`, OPENED: opened };
    const words = ["--host", "--poll", "--open", "--path-prefix", "blog"];
    const preview = await startPreview(folder, words, { environment });
    await vi.waitFor(() => expect(readFileSync(opened, "utf8")).toBe(`${preview.origin}/blog/`), {
      timeout: 10_000,
    });
    const early = await fetch(`${preview.origin}/blog/`);
    expect([early.status, await early.text()]).toEqual([
      503,
      expect.stringContaining("<h1>The site could not be built yet</h1>"),
    ]);
    expect(preview.said()).toMatch(
      /articles {2}E411 [\s\S]*Preview: http:\/\/127\.0\.0\.1:\d+\/blog\/ \(Ctrl-C to end it\)\nOpen to the network: whoever is on it can read your drafts\.\n/,
    );
    mkdirSync(join(folder, "articles"));
    writeFileSync(join(folder, "articles/one.md"), article("title: One"));
    await preview.says(/1 article, \d+ pages, in [\d.]+ s\n/);
    expect((await fetch(`${preview.origin}/`)).url).toBe(`${preview.origin}/blog/`);
    const page = await (await fetch(`${preview.origin}/blog/one/`)).text();
    expect(page).toContain('href="/blog/');
    // The policy that a host wants in the page would refuse the script that reloads it.
    expect(page).not.toMatch(/content-security-policy/i);
    expect(await preview.end("SIGTERM")).toBe(0);
    expect(preview.said()).toMatch(/Preview ended\.\n$/);
  });
});

describe("the command", () => {
  /** Runs it in this process, as far as it goes without a preview. */
  async function run(language: Language, words: readonly string[]) {
    let out = "";
    const terminal = {
      out: (text: string) => {
        out += text;
      },
      error: () => {},
      progress: undefined,
      dialogue: undefined,
    };
    try {
      return {
        code: await dev(words, { language, journal: undefined, isVolatile: false }, terminal),
        text: plain(out),
      };
    } catch (error) {
      const { exitCode, text } = describeFailure(error, language, false);
      return { code: exitCode, text: plain(text) };
    }
  }

  it.each([
    ["fr", "Utilisation : tribune dev [options]"],
    ["en", "Usage: tribune dev [options]"],
  ] as const)("explains itself in %s", async (language, first) => {
    const site = makeSite({ ".eleventy.ts": configuration(`language: "${language}",`) });
    const { code, out } = tribune(site, ["dev", "--help"]);
    const text = plain(out);
    expect([code, text.split("\n")[0]]).toEqual([0, first]);
    for (const option of ["--open", "--port", "--host", "--articles", "--path-prefix", "--poll", "--debug"])
      expect(text).toMatch(new RegExp(`^  ${option}\\b`, "m"));
    expect(text.match(/^ {2}tribune dev/gm)).toHaveLength(3);
  });

  it.each([
    ["fr", "--port web", "« web » n’est pas un port : écrivez un nombre de 0 à 65535, par exemple 8080."],
    ["fr", "--port 65536", "« 65536 » n’est pas un port : écrivez un nombre de 0 à 65535, par exemple 8080."],
    ["en", "--port -1", '"-1" is not a port: write a number from 0 to 65535, for instance 8080.'],
    ["fr", "--prot 80", "L’option « --prot » n’existe pas : vouliez-vous dire « --port » ?"],
    ["fr", "--path-prefix <a>", "« <a> » n’est pas un chemin : écrivez par exemple /journal/."],
  ] as const)("refuses in %s: %s", async (language, words, text) => {
    expect(await run(language, words.split(" "))).toEqual({ code: 2, text });
  });
});

describe("the texts", () => {
  const count = { articles: 2, pages: 9, drafts: 1, future: 2, seconds: 0.4 };
  const textsOf = ({ help, ...texts }: DevTexts) => [
    texts.badPort("x"),
    texts.portRefused(80, "EACCES"),
    texts.portTaken(8080, 8081),
    texts.opened(["http://192.168.1.4:8080/"]),
    texts.rebuilt({ ...count, files: [] }),
    texts.rebuilt({ ...count, files: ["a.md", "b.md", "c.md"] }),
    texts.stillShown,
    texts.builderLost,
    texts.tooManyFiles,
    texts.unwatched("EIO"),
    texts.browserFailed("ENOENT"),
    texts.stopped,
    help.replaceAll(/^ {2}.*$/gm, ""),
  ];

  it("are set as their language is, and say the same", () => {
    const french = textsOf(COMMAND_TEXTS.fr.dev).map((text) => text.replaceAll(/https?:\S+/g, ""));
    expect(frenchFaults(french.join("\n"))).toEqual([]);
    expect(textsOf(COMMAND_TEXTS.en.dev).join("\n")).not.toMatch(/[«»\u202f]/);
    expect(plain(COMMAND_TEXTS.fr.dev.rebuilt({ ...count, files: ["a.md", "b.md", "c.md"] }))).toBe(
      "a.md et 2 autres : 2 articles, 9 pages, 1 brouillon, 2 à venir, en 0,4 s",
    );
    expect(COMMAND_TEXTS.en.dev.rebuilt({ ...count, drafts: 0, files: ["a.md", "b.md"] })).toBe(
      "a.md, b.md: 2 articles, 9 pages, 2 not yet due, in 0.4 s",
    );
  });
});
