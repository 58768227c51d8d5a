/** Help, version and usage errors: without a site, with a broken one, and in another language. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languageOfMachine, languageWritten } from "../../src/cli/locale.ts";
import { configuration, makeSite, PROJECT, plain, temporaryFolder, tribune } from "../workshop.ts";

const ENGLISH = { LC_ALL: "en_GB.UTF-8" };
const COMMANDS = ["build", "merge", "check", "dev", "new", "schema", "import", "rollback"];

const empty = temporaryFolder();
const broken = makeSite({ ".eleventy.ts": 'throw new Error("must not be loaded");' });

describe("the machine's language", () => {
  it.each([
    [{ LC_ALL: "fr_FR.UTF-8", LC_MESSAGES: "en_US", LANG: "en_US" }, "fr"],
    [{ LC_ALL: "en_US", LC_MESSAGES: "fr_FR", LANG: "fr_FR" }, "en"],
    [{ LC_ALL: "", LC_MESSAGES: "fr-CA", LANG: "en_US" }, "fr"],
    [{ LC_MESSAGES: "", LANG: "fr" }, "fr"],
    [{ LC_MESSAGES: "C", LANG: "fr_FR" }, "en"],
    [{ LC_ALL: "POSIX", LANG: "fr_FR" }, "en"],
    [{ LANG: "C.UTF-8" }, "en"],
    [{ LANG: "FR_be@euro" }, "fr"],
    [{ LANG: "fr.UTF-8" }, "fr"],
    [{ LANG: "fur_IT" }, "en"],
    [{ LANG: "français" }, "en"],
    [{ LANG: "de_DE.UTF-8" }, "en"],
    [{}, "en"],
  ] as const)("of %j is %s", (environment, language) => {
    expect(languageOfMachine(environment)).toBe(language);
  });
});

describe("a journal's language, read from its source", () => {
  it.each([
    [configuration(), "fr"],
    [configuration("language: 'en',"), "en"],
    [configuration('// language: "en",'), "fr"],
    ["export default tribune(journal);", undefined],
    ["export default ((", undefined],
  ])("in %j is %s", (text, language) => {
    expect(languageWritten(text)).toBe(language);
  });

  it("is the language of help", () => {
    const english = makeSite({ ".eleventy.ts": configuration('language: "en",') });
    expect(tribune(english, ["build", "-h"]).out).toContain("Usage: tribune build");
    expect(tribune(makeSite({}), ["--help"], ENGLISH).out).toContain("Utilisation");
  });
});

describe.each([
  ["outside a site", empty],
  ["in a site that cannot be loaded", broken],
])("%s", (_where, folder) => {
  it.each(COMMANDS)("the help of %s is the same for every way to request it", (command) => {
    const french = tribune(folder, [command, "--help"]);
    expect(french).toMatchObject({ code: 0, error: "" });
    expect(plain(french.out)).toContain(`Utilisation : tribune ${command}`);
    for (const words of [
      [command, "-h"],
      ["help", command],
      ["--help", command],
      [command, "--json", "-h"],
    ])
      expect(tribune(folder, words)).toEqual(french);
    expect(tribune(folder, [command, "-h"], ENGLISH).out).toContain(`Usage: tribune ${command}`);
  });

  it("the list of commands and the version are shown", () => {
    for (const words of [["--help"], ["-h"], ["help"]]) {
      const run = tribune(folder, words);
      expect(run).toMatchObject({ code: 0, error: "" });
      for (const command of COMMANDS) expect(run.out).toContain(`\n  ${command} `);
    }
    expect(tribune(folder, [])).toMatchObject({ code: 2, out: tribune(folder, ["-h"]).out });
    const { version } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
    for (const word of ["--version", "-v"])
      expect(tribune(folder, [word])).toEqual({ code: 0, out: `${version}\n`, error: "" });
  });

  it.each([
    [["bulid"], 'There is no command "bulid": did you mean "build"?\n'],
    [["help", "chekc"], 'There is no command "chekc": did you mean "check"?\n'],
    [["--hepl"], 'There is no option "--hepl": did you mean "--help"?\n'],
    [["constructor"], 'There is no command "constructor".\n'],
  ])("an unknown command or option is reported in one sentence: %j", (words, error) => {
    expect(tribune(folder, words, ENGLISH)).toEqual({ code: 2, out: "", error });
  });
});

it("errors before the journal is loaded are in the machine's language, later ones in the journal's", () => {
  const english = join(PROJECT, "tests/sites/english");
  expect(tribune(empty, ["build"], ENGLISH).error).toContain("This folder has no");
  expect(tribune(empty, ["build"], { LC_ALL: "", LANG: "fr_FR" }).error).toContain("Ce dossier n’a pas");
  expect(tribune(broken, ["build"], ENGLISH).error).toContain("The configuration cannot be loaded");
  expect(tribune(english, ["bulid"]).error).toContain("There is no command");
  expect(tribune(english, ["build", "--ouput", "x"]).error).toBe(
    'There is no option "--ouput": did you mean "--output"?\n',
  );
  expect(tribune(makeSite({}), ["bulid"], ENGLISH).error).toContain("La commande");
});

/** The sources that a run has loaded, from its coverage. */
function loadedBy(words: readonly string[]): string[] {
  const coverage = join(temporaryFolder(), "coverage");
  tribune(broken, words, { NODE_V8_COVERAGE: coverage });
  return readdirSync(coverage)
    .flatMap((name) => JSON.parse(readFileSync(join(coverage, name), "utf8")).result)
    .map(({ url }: { url: string }) => url)
    .filter((url) => url.startsWith("file:"))
    .flatMap(sourcesOf);
}

/** Of a chunk of the package, what is bundled in it. */
function sourcesOf(url: string): string[] {
  const map = new URL(`${url}.map`);
  // One without a map has no code of its own.
  if (!existsSync(map)) return url.includes("/dist/src/chunks/") ? [] : [url];
  const { sources }: { readonly sources: readonly string[] } = JSON.parse(readFileSync(map, "utf8"));
  return sources.map((source) => new URL(source, url).href);
}

it.each([[["--help"]], [["--version"]], ...COMMANDS.map((command) => [[command, "--help"]])])(
  "nothing but texts is loaded for %j",
  (words) => {
    const loaded = loadedBy(words);
    expect(loaded.length).toBeGreaterThan(3);
    const known =
      /\/(?:bin\/tribune\.js|src\/(?:cli\/(?:main|commands|locale)|problems\/own|text\/[a-z-]+|text\/typography\/characters|text\/locales\/(?:[a-z-]+|[a-z]+\/(?:commands|figures)|(?:[a-z]+\/)?commands\/[a-z]+))\.ts)$/;
    expect(loaded.filter((url) => !known.test(url))).toEqual([]);
  },
);
