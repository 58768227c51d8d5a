/** `tribune new`: what it writes, what it asks, and that it never overwrites. */
import { chmodSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { readConfiguration } from "../../src/cli/configuration.ts";
import { describeFailure } from "../../src/cli/failure.ts";
import { newCommand } from "../../src/cli/new/new.ts";
import { askMissing, Cancelled } from "../../src/cli/new/questions.ts";
import type { Journal } from "../../src/content/journal/journal.ts";
import { journalWith } from "../reading.ts";
import {
  article,
  build,
  configuration,
  makeSite,
  NOW,
  page,
  plain,
  readText,
  textOf,
  tribune,
} from "../workshop.ts";

const TWO = `authors: [{ id: "a-meyer", name: "Anselme Meyer" }, { id: "i-roche", name: "Inès Roche" }],`;
const ENGLISH = configuration('language: "en",');

/** Runs the command in this process, in a site's folder, without a terminal. */
async function newIn(folder: string, words: readonly string[], environment: Record<string, string> = {}) {
  const home = process.cwd();
  const output = { out: "", error: "" };
  const terminal = {
    out: (text: string) => {
      output.out += text;
    },
    error: (text: string) => {
      output.error += text;
    },
    progress: undefined,
    dialogue: undefined,
  };
  process.chdir(folder);
  const clock = String(Date.parse(NOW) / 1000);
  for (const [name, value] of Object.entries({
    SOURCE_DATE_EPOCH: clock,
    VISUAL: "",
    EDITOR: "",
    ...environment,
  }))
    vi.stubEnv(name, value);
  try {
    const configuration = await readConfiguration("fr");
    const code = await newCommand(words, configuration, terminal).catch((error: unknown) => {
      const failure = describeFailure(error, configuration.language, false);
      terminal.error(`${failure.text}\n`);
      return failure.exitCode;
    });
    return { code, out: output.out, error: output.error };
  } finally {
    process.chdir(home);
    vi.unstubAllEnvs();
  }
}

describe("tribune new", () => {
  let folder = "";
  beforeAll(() => {
    folder = makeSite({
      "articles/dossier/un.md": article("title: Un titre\ntags: [Nvidia]"),
      "pages/charte.md": "---\ntitle: Notre charte\n---\n\nTexte.\n",
    });
  });

  it("writes a draft that check and build accept", () => {
    const run = tribune(folder, ["new", "L’été", ":", "une saison ?", "--tag", "Nvidia", "--tag=Presse"]);
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(plain(run.out)).toBe(
      "Écrit : articles/l-ete-une-saison.md\nC’est un brouillon. « tribune dev » le montre, « tribune check » dit ce qui ne va pas ; enlevez « draft: true » pour le publier.\n",
    );
    const text = readText(folder, "articles/l-ete-une-saison.md");
    for (const line of [
      'title: "L’été : une saison ?"',
      "date: 2026-11-23",
      "author: a-meyer",
      "tags: [Nvidia, Presse]",
      "disclaimer: opinion",
      "genre: tribune",
      "draft: true",
    ])
      expect(text.split("\n")).toContain(line);
    expect(plain(tribune(folder, ["check"]).out)).toBe("Rien à signaler dans 2 articles.\n");
    expect(plain(tribune(folder, ["build"]).out)).toContain("1 brouillon retenu");
  });

  it.each([
    ["has no title", [], 2, 'Donnez un titre : tribune new "Titre de l’article".'],
    [
      "has the address of another article",
      ["Un titre"],
      1,
      "L’adresse « un-titre » est déjà celle de articles/dossier/un.md : changez de titre, ou ajoutez --slug.",
    ],
    [
      "has the address of a page",
      ["Notre charte"],
      1,
      "L’adresse « notre-charte » est déjà celle de pages/charte.md : changez de titre, ou ajoutez --slug.",
    ],
    ["has a reserved address", ["Index"], 1, "E303  L’adresse « /index/ » est réservée."],
    [
      "gives no address",
      ["中国"],
      1,
      "Aucune adresse ne peut être tirée de « 中国 » : ajoutez --slug, par exemple --slug mon-article.",
    ],
    [
      "holds a control character",
      ["Un\u0007titre"],
      1,
      "Le titre contient un caractère de contrôle ou un signe illisible : retapez-le.",
    ],
    ["is far too long", ["long ".repeat(70)], 1, "E203  "],
    [
      "is signed by nobody known",
      ["Autre", "--author", "a-meyr"],
      2,
      "E217  Aucun auteur ne s’appelle « a-meyr » : vouliez-vous dire « a-meyer » ?",
    ],
    ["is of no genre", ["Autre", "--genre", "analise"], 1, "E218  "],
    [
      "has an unknown option",
      ["Autre", "--tags", "x"],
      2,
      "L’option « --tags » n’existe pas : vouliez-vous dire « --tag » ?",
    ],
    [
      "wants an editor that nobody named",
      ["Autre", "--open"],
      2,
      "Pour --open, dites quel est votre éditeur dans la variable VISUAL ou EDITOR.",
    ],
  ])("refuses a title that %s", async (_what, words, code, sentence) => {
    const before = readdirSync(join(folder, "articles"));
    const run = await newIn(folder, words);
    expect({ code: run.code, error: plain(run.error), out: run.out }).toEqual({
      code,
      error: expect.stringContaining(sentence),
      out: "",
    });
    expect(readdirSync(join(folder, "articles"))).toEqual(before);
  });

  it("sets no disclaimer if it depends on the rating, so that each article gets the right one", () => {
    const site = makeSite({
      ".eleventy.ts": configuration("").replace(
        /disclaimers: .*/,
        'disclaimers: { default: "a", unrated: "b", named: { a: "La note n’engage que moi.", b: "Une opinion." } },',
      ),
      "articles/note.md": article("title: Noté\nrating: 3"),
      "articles/nomme.md": article("title: Nommé\ndisclaimer: a"),
    });
    tribune(site, ["new", "Sans note", "--bare"]);
    const file = join(site, "articles/sans-note.md");
    expect(readText(file)).not.toContain("disclaimer");
    writeFileSync(file, readText(file).replace("draft: true\n", ""));
    const built = build(site);
    const output = ["note", "nomme", "sans-note"].map((slug) =>
      textOf(page(built, slug, "index.html"), ".disclaimer p"),
    );
    expect(output).toEqual(["La note n’engage que moi.", "La note n’engage que moi.", "Une opinion."]);
  });

  it("lists the journal's authors, most similar first, for an unknown one", async () => {
    const site = makeSite({ ".eleventy.ts": configuration("").replace(/authors: .*/, TWO) });
    const run = await newIn(site, ["Autre", "--author", "ines"]);
    expect(plain(run.error).split("\n").slice(-4)).toEqual([
      "Les auteurs du journal :",
      "  i-roche  Inès Roche",
      "  a-meyer  Anselme Meyer",
      "",
    ]);
  });

  it("never replaces a file, not even an invalid article", async () => {
    writeFileSync(join(folder, "articles/casse.md"), "rien");
    const run = await newIn(folder, ["Cassé"]);
    expect({ code: run.code, error: plain(run.error) }).toEqual({
      code: 1,
      error:
        "Le fichier articles/casse.md existe déjà et n’a pas été touché : changez de titre, ou ajoutez --slug.\n",
    });
    expect(readText(folder, "articles/casse.md")).toBe("rien");
  });

  it("accepts a guest author and an address, and reports a tag similar to another", async () => {
    const run = tribune(folder, [
      "new",
      "中国",
      "--slug",
      "chine",
      "--author",
      "Ana Bell",
      "--tag",
      "Nvdia",
      "--bare",
    ]);
    expect(run.code).toBe(0);
    expect(plain(run.error)).toBe(
      "Le mot-clé « Nvdia » est nouveau : vouliez-vous dire « Nvidia », qui sert déjà ?\n",
    );
    const text = readText(folder, "articles/chine.md");
    expect(text).toContain('title: "中国"\n');
    expect(text).toContain("author: Ana Bell\n");
    expect(text).toContain("slug: chine\n");
    expect(text).not.toContain("#\u0020Le");
  });

  it("uses the date in the journal's time zone", async () => {
    const site = makeSite({ ".eleventy.ts": configuration('timeZone: "Pacific/Auckland",') });
    await newIn(site, ["Demain"]);
    expect(readText(site, "articles/demain.md")).toContain("date: 2026-11-24\n");
  });

  it("opens the new file in the editor, with the editor's options", async () => {
    const editor = join(folder, "editeur.sh");
    writeFileSync(editor, '#!/bin/sh\nprintf "%s\\n" "$1" > ouvert.txt\nprintf "\\nAjouté.\\n" >> "$2"\n');
    chmodSync(editor, 0o755);
    const run = await newIn(folder, ["Ouvert", "--open"], { VISUAL: `${editor} --wait`, EDITOR: "" });
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(readText(folder, "ouvert.txt")).toBe("--wait\n");
    expect(readText(folder, "articles/ouvert.md")).toMatch(/\nAjouté\.\n$/);
    const failed = await newIn(folder, ["Fermé", "--open"], { VISUAL: "", EDITOR: "/nulle/part" });
    expect({ code: failed.code, error: plain(failed.error) }).toEqual({
      code: 3,
      error: "Le fichier est écrit, mais l’éditeur « /nulle/part » ne s’est pas ouvert (ENOENT).\n",
    });
    expect(existsSync(join(folder, "articles/ferme.md"))).toBe(true);
  });

  it("requires an author without a terminal, in a sentence that lists them", async () => {
    const site = makeSite({
      ".eleventy.ts": configuration(TWO).replace(
        /authors: \[\{ id: "a-meyer", name: "Anselme Meyer" \}\],\n/,
        "",
      ),
    });
    const run = await newIn(site, ["Seul"]);
    expect({ code: run.code, error: plain(run.error) }).toEqual({
      code: 2,
      error: "Le journal a plusieurs auteurs : ajoutez --author avec l’un de ceux-ci : a-meyer, i-roche.\n",
    });
  });

  it("reports as JSON", async () => {
    const done = await newIn(folder, ["Pour un programme", "--json"]);
    expect(JSON.parse(done.out)).toMatchObject({
      ok: true,
      file: "articles/pour-un-programme.md",
      title: "Pour un programme",
      date: "2026-11-23",
      author: "a-meyer",
      tags: [],
      draft: true,
      problems: [],
    });
    const refused = await newIn(folder, ["Un titre", "--json"]);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out)).toMatchObject({ ok: false, exitCode: 1, problems: [] });
  });

  it("has all messages in English", async () => {
    const site = makeSite({
      ".eleventy.ts": ENGLISH,
      "articles/a.md": article("title: A title\ntags: [Nvidia]"),
      "articles/broken.md": "nothing",
    });
    const output = async (...words: string[]) => {
      const { code, out, error } = await newIn(site, [...words], { VISUAL: "", EDITOR: "/no/where" });
      return [code, out + error];
    };
    expect(tribune(site, ["new", "--help"])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Usage: tribune new "Title of the article"'),
    });
    expect(await output()).toEqual([2, 'Give a title: tribune new "Title of the article".\n']);
    expect(await output("A", "title")).toEqual([
      1,
      'The address "a-title" is that of articles/a.md already: change the title, or add --slug.\n',
    ]);
    expect(await output("Broken")).toEqual([
      1,
      "The file articles/broken.md exists and was left alone: change the title, or add --slug.\n",
    ]);
    expect(await output("中国")).toEqual([
      1,
      'No address can be made from "中国": add --slug, for instance --slug my-article.\n',
    ]);
    expect(await output("A\u0007b")).toEqual([
      1,
      "The title holds a control character or an unreadable sign: type it anew.\n",
    ]);
    expect(await output("B", "--tag", "Nvdia", "--open")).toEqual([
      3,
      `Written: articles/b.md
It is a draft. "tribune dev" shows it, "tribune check" tells what is wrong; remove "draft: true" to publish it.
The tag "Nvdia" is new: did you mean "Nvidia", which is in use?
The file is written, but the editor "/no/where" did not open (ENOENT).
`,
    ]);
    expect((await newIn(site, ["C", "--open"])).error).toBe(
      "For --open, name your editor in the variable VISUAL or EDITOR.\n",
    );
  });
});

const ENTER = "\r";
const SPACE = " ";
const DOWN = "\u001b[B";

/** Answers each question in order, once it is on the screen. */
async function dialogue(
  journal: Journal,
  answers: readonly (readonly [question: string, keys: readonly string[]])[],
) {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = [...answers];
  let shown = "";
  let all = "";
  output.on("data", (chunk) => {
    shown += chunk;
    all += chunk;
    const [next] = left;
    if (next && plain(shown).includes(next[0])) {
      left.shift();
      shown = "";
      setTimeout(() => {
        for (const key of next[1]) input.write(key);
      }, 5);
    }
  });
  const nothing = { title: undefined, author: undefined, tags: [], genre: undefined };
  return {
    answer: await askMissing(nothing, journal, ["Nvidia", "Chine"], { input, output }),
    left,
    all: () => all,
  };
}

describe("on a terminal", () => {
  const authors = [
    { id: "a-meyer", name: "Anselme Meyer" },
    { id: "i-roche", name: "Inès Roche" },
  ];

  it("asks for what is missing, in French", async () => {
    const { answer, left, all } = await dialogue(journalWith({ authors }), [
      ["Quel est le titre ?", [..."Un titre", ENTER]],
      ["Qui signe ?", [DOWN, ENTER]],
      ["De quel genre ?", [DOWN, DOWN, ENTER]],
      ["Quels mots-clés ? (espace pour choisir, entrée pour finir)", [DOWN, SPACE, ENTER]],
      ["D’autres mots-clés, séparés par des virgules ?", [..."Presse, Europe", ENTER]],
    ]);
    expect(left).toEqual([]);
    expect(all()).not.toMatch(/\b(?:navigate|select|confirm)\b/);
    expect(answer).toEqual({
      title: "Un titre",
      author: "i-roche",
      genre: "analyse",
      tags: ["Chine", "Presse", "Europe"],
    });
  });

  it("asks for a guest's name, in English", async () => {
    const { answer, left } = await dialogue(journalWith({ authors, language: "en" }), [
      ["What is the title?", [ENTER]],
      ["A title is needed.", [..."A title", ENTER]],
      ["Who signs it?", [DOWN, DOWN, ENTER]],
      ["What is the guest's full name?", [..."Ana Bell", ENTER]],
      ["Of which genre?", [ENTER]],
      ["Which tags? (space to choose, enter to end)", [ENTER]],
      ["More tags, separated by commas?", [ENTER]],
    ]);
    expect(left).toEqual([]);
    expect(answer).toEqual({ title: "A title", author: "Ana Bell", genre: "tribune", tags: [] });
  });

  it.each([
    ["fr", "Quel est le titre ?", "Abandonné : rien n’a été écrit."],
    ["en", "What is the title?", "Given up: nothing was written."],
  ] as const)("lets the author give up, in %s", async (language, question, sentence) => {
    const given = dialogue(journalWith({ language }), [[question, ["\u0003"]]]);
    await expect(given).rejects.toThrow(Cancelled);
    await given.catch((error: Error) => expect(plain(error.message)).toBe(sentence));
  });
});
