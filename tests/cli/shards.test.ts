/** A site that several machines build in parts is the one that a single machine would have built. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { drawEdit, type State } from "../rigs/edits/edits.ts";
import { startingSite } from "../rigs/edits/start.ts";
import { writeChanges } from "../rigs/edits/tree.ts";
import { Random } from "../rigs/random.ts";
import { runs } from "../runs.ts";
import { article, configuration, makeSite, NOW, PROJECT, temporaryFolder } from "../workshop.ts";
import { buildInParts, buildWhole } from "./parts.ts";

/** A site with one of everything, after some edits at random. */
async function randomSite(random: Random, form: "plain" | "full", edits: number): Promise<[string, State]> {
  const site = temporaryFolder();
  let state: State = { tree: await startingSite(form), now: NOW, words: [] };
  for (let edit = 0; edit < edits; edit += 1)
    state = (await drawEdit(state, random, random.chance(0.2) ? "programs" : "all")).state;
  mkdirSync(site, { recursive: true });
  writeChanges(site, new Map(), state.tree);
  symlinkSync(join(PROJECT, "node_modules"), join(site, "node_modules"));
  return [site, state];
}

describe("a site at random, in any number of parts", () => {
  const tries = Array.from({ length: runs(40) }, (_, number) => number);

  it.each(tries)(
    "has the same report and the same bytes as in one (%i)",
    { timeout: 240_000 },
    async (seed) => {
      const random = new Random(seed * 7919 + 17);
      const form = seed % 4 === 0 ? "full" : "plain";
      const [site, { now, words }] = await randomSite(random, form, seed === 0 ? 0 : 1 + random.below(3));
      const given = ["--now", now, ...words.filter((word) => word !== "--fresh")];
      const whole = buildWhole(site, given);
      expect(buildInParts(site, 1 + random.below(5), given)).toEqual(whole);
    },
  );
});

/** Writes a file with each page, which no other part knows of, and one that differs from part to part. */
const writing = (counts: boolean) =>
  configuration(
    "",
    `(config) => {
  let pages = 0;
  config.addTransform("notes", function (content) {
    // Eleventy also renders templates that it does not write.
    if (!this.page.url) return content;
    pages += 1;
    mkdirSync(join(config.dir.output, "notes"), { recursive: true });
    writeFileSync(join(config.dir.output, "notes", this.page.fileSlug + "-" + content.length + ".txt"), "note");
    if (${counts}) writeFileSync(join(config.dir.output, "count.txt"), String(pages));
    return content;
  });
  config.addPassthroughCopy({ "static": "fichiers" });
}`,
  ).replace(/^/, 'import { mkdirSync, writeFileSync } from "node:fs";\nimport { join } from "node:path";\n');

describe("a site with code and files of its own", () => {
  const files = {
    "articles/a.md": article("title: Le premier"),
    "articles/b.md": article("title: Le deuxième", "Un texte plus long que le premier."),
    "static/un.txt": "1",
    "static/deux.css": "a {}",
  };

  it("keeps what its code writes with each page", { timeout: 120_000 }, () => {
    const site = makeSite({ ...files, ".eleventy.ts": writing(false) });
    const whole = buildWhole(site, []);
    expect(
      [...(whole.site?.keys() ?? [])].filter((file) => file.startsWith("notes/")).length,
    ).toBeGreaterThan(4);
    expect(buildInParts(site, 3, [])).toEqual(whole);
  });

  it("is refused if its code writes something else in each part", { timeout: 120_000 }, () => {
    const site = makeSite({ ...files, ".eleventy.ts": writing(true) });
    const { code, report } = buildInParts(site, 3, []);
    expect(code).toBe(2);
    expect(report).toMatchObject({ ok: false, message: expect.stringContaining("count.txt") });
  });
});

describe("errors and warnings", () => {
  const texts = {
    "articles/a.md": article("title: Le premier", "Un lien [mort](/nulle-part/), et [un autre](b.md#rien)."),
    "articles/b.md": article("title: Le deuxième\ngenre: inconnu", "Un texte."),
    "articles/c.md": article("title: Le troisième\naliases: [/d/]", "Un texte *trop court."),
    "articles/d.md": article("title: D", "Voir [[personne]] et [ce texte](c.md#ancre)."),
    "articles/e.md": article("title: D", "La même adresse."),
    "articles/f.md": article("title: Sans fin\ntags: [Économie, economie, Économies]", "Voir [d](d.md)."),
  };

  it("in several texts are told by the merge, once each, as by one build", { timeout: 120_000 }, () => {
    const site = makeSite(texts);
    const whole = buildWhole(site, []);
    expect(whole).toMatchObject({ code: 1, report: { ok: false } });
    for (const of of [2, 3]) expect(buildInParts(site, of, [])).toEqual(whole);
  });

  it("that only warn come with the published site", { timeout: 120_000 }, () => {
    const site = makeSite({
      ".eleventy.ts": configuration('rules: { E510: "warn", E511: "warn" },'),
      "articles/a.md": article("title: Le premier", "Un lien [mort](/nulle-part/)."),
      "articles/c.md": article("title: Un titre\ndate: 2027-01-01", "Plus tard."),
      "articles/d.md": article(
        "title: Le dernier",
        "Encore [un mort](/nulle-part/), et [une ancre](a.md#x).",
      ),
    });
    const whole = buildWhole(site, []);
    expect(whole).toMatchObject({ code: 0, report: { problems: { length: 4 } } });
    for (const of of [2, 4]) expect(buildInParts(site, of, [])).toEqual(whole);
  });
});
