/** Parts that do not make a whole are refused in one sentence, and nothing is published. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { PART_FILE } from "../../src/cli/build/part-record.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  makeSite,
  plain,
  temporaryFolder,
  tribune,
} from "../workshop.ts";
import { buildPart, mergeParts } from "./parts.ts";

const TEXTS = Object.fromEntries(
  Array.from({ length: 6 }, (_, index) => [
    `articles/texte-${index}.md`,
    article(
      `title: Texte ${index}\ntags: [Un, Deux]`,
      `Le texte ${index}, avec [un lien](texte-${(index + 1) % 6}.md).`,
    ),
  ]),
);

let site = "";
let pristine = "";

beforeAll(() => {
  site = makeSite(TEXTS);
  for (const number of [1, 2, 3]) expect(buildPart(site, number, 3).code).toBe(0);
  pristine = join(temporaryFolder(), "parts");
  cpSync(join(site, "parts"), pristine, { recursive: true });
}, 120_000);

/** The sentence with which a merge is refused, after a change to the parts. */
function refused(change: (parts: string) => void, words?: readonly string[]): string {
  const parts = join(site, "parts");
  rmSync(parts, { recursive: true, force: true });
  cpSync(pristine, parts, { recursive: true, preserveTimestamps: true });
  change(parts);
  const run = words ? tribune(site, ["merge", ...words]) : mergeParts(site, 3);
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(existsSync(join(site, "_site"))).toBe(false);
  expect(readdirSync(site).filter((name) => /^_site/.test(name))).toEqual([]);
  const [sentence = "", ...others] = plain(run.error).trimEnd().split("\n");
  expect(others).toEqual([]);
  return sentence;
}

const inPart = (number: number, which: (file: string) => boolean) =>
  [...contentOf(join(pristine, String(number))).keys()].find(which) ?? "";
const isPage = (file: string) => file.endsWith("index.html");

/** Builds a part of another site and puts it in the place of one. */
function otherPart(
  parts: string,
  number: number,
  files: Parameters<typeof makeSite>[0],
  words: string[] = [],
): void {
  const other = makeSite({ ...TEXTS, ...files });
  expect(buildPart(other, number, 3, words).code).toBe(0);
  rmSync(join(parts, String(number)), { recursive: true });
  cpSync(join(other, "parts", String(number)), join(parts, String(number)), { recursive: true });
}

describe("a merge is refused", { timeout: 120_000 }, () => {
  it("without a part", () => {
    const without = (numbers: readonly number[]) => (parts: string) => {
      for (const number of numbers) rmSync(join(parts, String(number)), { recursive: true });
    };
    expect(refused(without([2]), ["parts/1", "parts/3"])).toBe("Il manque la part 2 sur 3.");
    expect(refused(without([2, 3]), ["parts/1"])).toBe("Il manque les parts 2, 3 sur 3.");
    expect(refused(without([]), [])).toBe("Nommez les dossiers des parts : tribune merge parts/*");
    expect(refused(without([2]))).toBe(
      "Le dossier « parts/2 » n’est pas une part faite par « tribune build --shard ».",
    );
  });

  it("with a part twice, or of another division", () => {
    const copied = (parts: string) => cpSync(join(parts, "2"), join(parts, "encore"), { recursive: true });
    expect(refused(copied, ["parts/1", "parts/2", "parts/3", "parts/encore"])).toBe(
      "La part 2 est là deux fois, dans « parts/2 » et dans « parts/encore ».",
    );
    const halved = (parts: string) => {
      expect(buildPart(site, 2, 2).code).toBe(0);
      expect(parts).toBe(join(site, "parts"));
    };
    expect(refused(halved)).toBe("« parts/1 » est une part sur 3, et « parts/2 » une part sur 2.");
  });

  it("with parts of other texts, another moment, other settings, another engine", () => {
    const text = { "articles/texte-5.md": article("title: Texte 5\ntags: [Un, Deux]", "Un autre mot.") };
    expect(refused((parts) => otherPart(parts, 2, text))).toBe(
      "Les parts dans « parts/1 » et « parts/2 » ne viennent pas des mêmes textes.",
    );
    expect(refused((parts) => otherPart(parts, 3, {}, ["--now", "2026-11-24T12:00:00+01:00"]))).toBe(
      "Les parts dans « parts/1 » et « parts/3 » ne viennent pas du même instant.",
    );
    expect(refused((parts) => otherPart(parts, 3, {}, ["--drafts"]))).toBe(
      "Les parts dans « parts/1 » et « parts/3 » ne viennent pas des mêmes réglages et gabarits.",
    );
    expect(refused((parts) => otherPart(parts, 3, { "layouts/parts/x.ts": "export {};" }))).toBe(
      "Les parts dans « parts/1 » et « parts/3 » ne viennent pas des mêmes réglages et gabarits.",
    );
    const settings = { ".eleventy.ts": configuration("pageSize: 5,") };
    expect(refused((parts) => otherPart(parts, 3, settings))).toBe(
      "La part dans « parts/3 » vient d’un autre « .eleventy.ts » que celui d’ici.",
    );
  });

  it("with a torn part", () => {
    const page = inPart(2, isPage);
    const broken = `La part dans « parts/2 » est abîmée, dans son fichier « ${page} » : construisez-la de nouveau.`;
    const file = (parts: string, name = page) => join(parts, "2", name);
    expect(refused((parts) => rmSync(file(parts)))).toBe(broken);
    expect(refused((parts) => writeFileSync(file(parts), readFileSync(file(parts)).subarray(0, -20)))).toBe(
      broken,
    );
    expect(refused((parts) => writeFileSync(file(parts), `${readFileSync(file(parts))} `))).toBe(broken);
    const damaged = "La part dans « parts/2 » est abîmée : construisez-la de nouveau.";
    const half = (name: string) => (parts: string) => {
      const bytes = readFileSync(file(parts, name));
      writeFileSync(file(parts, name), bytes.subarray(0, bytes.length / 2));
    };
    expect(refused(half(PART_FILE))).toBe(damaged);
    expect(refused(half(".tribune"))).toBe(
      "Le dossier « parts/2 » n’est pas une part faite par « tribune build --shard ».",
    );
    const forgotten = (parts: string) => {
      const lines = readFileSync(file(parts, ".tribune"), "utf8").split("\n");
      writeFileSync(file(parts, ".tribune"), lines.filter((line) => !line.includes(`"${page}"`)).join("\n"));
      rmSync(file(parts));
    };
    expect(refused(forgotten)).toBe(damaged);
    expect(refused((parts) => writeFileSync(file(parts, "de-trop.html"), ""))).toBe(
      "La part dans « parts/2 » contient un fichier qui n’est pas à elle, « de-trop.html » : construisez-la de nouveau.",
    );
  });

  it("into one of the parts", () => {
    expect(refused(() => {}, ["parts/1", "parts/2", "parts/3", "--output", "parts/1"])).toBe(
      "Le site ne peut pas être écrit dans « parts/1 », où se trouve une des parts.",
    );
  });
});

it("English machines are told in English", () => {
  const english = makeSite({ ".eleventy.ts": configuration('language: "en",') });
  const run = tribune(english, ["merge", "nowhere"]);
  expect(run).toMatchObject({
    code: 2,
    error: 'The folder "nowhere" is not a part that "tribune build --shard" made.\n',
  });
});

describe("a part", { timeout: 120_000 }, () => {
  const shard = (words: readonly string[], environment = {}) => {
    const run = tribune(site, ["build", ...words], environment);
    return [run.code, plain(run.error).trimEnd()];
  };

  it("needs a number, a folder of its own and a given moment", () => {
    for (const given of ["0/3", "4/3", "1", "a/b", "1/3/5"])
      expect(shard(["--shard", given, "--output", "parts/9"])).toEqual([
        2,
        `« ${given} » n’est pas une part : écrivez par exemple 2/8, la deuxième de huit.`,
      ]);
    expect(shard(["--shard", "1/3"])).toEqual([
      2,
      "Une part demande son propre dossier : ajoutez par exemple --output parts/2.",
    ]);
    expect(shard(["--shard", "1/3", "--output", "parts/9", "--releases", "2"])).toEqual([
      2,
      "L’option « --releases » ne va pas avec --shard, qui ne fait qu’une part du site.",
    ]);
    expect(shard(["--shard", "1/3", "--output", "parts/9"], { SOURCE_DATE_EPOCH: "" })).toEqual([
      2,
      "Toutes les parts demandent le même instant : ajoutez --now, ou réglez la variable SOURCE_DATE_EPOCH, la même sur toutes les machines.",
    ]);
  });

  it("does not take the place of a site", () => {
    const other = makeSite(TEXTS);
    build(other);
    const before = contentOf(join(other, "_site"));
    const run = tribune(other, ["build", "--shard", "1/2", "--output", "_site"]);
    expect([run.code, plain(run.error)]).toEqual([
      2,
      "Le dossier « _site » contient un site entier, et non une part : choisissez un autre dossier avec --output.\n",
    ]);
    expect(contentOf(join(other, "_site"))).toEqual(before);
  });
});

it("parts made from other pictures are refused", { timeout: 120_000 }, () => {
  const drawing = (colour: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="40" height="30"><rect width="40" height="30" fill="${colour}"/></svg>`;
  const shown = article("title: Dessin", "![Un rectangle](dessin.svg)");
  const [red = "", blue = ""] = ["red", "blue"].map((colour) =>
    makeSite({ ...TEXTS, "articles/dessin.md": shown, "articles/dessin.svg": drawing(colour) }),
  );
  for (const made of [red, blue])
    for (const number of [1, 2]) expect(buildPart(made, number, 2).code).toBe(0);
  expect(mergeParts(red, 2).code).toBe(0);
  const page = readFileSync(join(red, "_site/dessin/index.html"), "utf8");
  for (const number of [1, 2]) {
    rmSync(join(red, "_site"), { recursive: true, force: true });
    const other = join(blue, "parts", String(number));
    const run = tribune(red, ["merge", other, `parts/${3 - number}`]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(plain(run.error)).toContain("ne viennent pas des mêmes images.");
    expect(existsSync(join(red, "_site"))).toBe(false);
  }
  expect(mergeParts(red, 2).code).toBe(0);
  expect(readFileSync(join(red, "_site/dessin/index.html"), "utf8")).toBe(page);
});

it("a merge that follows another keeps what has not changed, and tells what has", {
  timeout: 120_000,
}, () => {
  const other = makeSite(TEXTS);
  const publish = () => {
    for (const number of [1, 2]) expect(buildPart(other, number, 2).code).toBe(0);
    return JSON.parse(mergeParts(other, 2, ["--json"]).out);
  };
  const first = publish();
  expect(first).toMatchObject({ ok: true, changes: null, unchanged: 0 });
  expect(publish()).toMatchObject({ digest: first.digest, unchanged: first.files });
  rmSync(join(other, "articles/texte-3.md"));
  writeFileSync(join(other, "articles/texte-2.md"), article("title: Texte 2\ntags: [Un]", "Plus de lien."));
  const run = (() => {
    for (const number of [1, 2]) buildPart(other, number, 2);
    return mergeParts(other, 2);
  })();
  expect(run.code).toBe(1);
  expect(plain(run.error)).toContain("/texte-3/");
  expect(plain(mergeParts(other, 2, ["--allow-removed"]).out)).toContain("retiré : Texte 3");
});
