/** Subjects: one page for every way of writing the same word, under its best spelling. */
import { describe, expect, it } from "vitest";
import { loadArticles, problemLine } from "../reading.ts";
import { article, makeSite } from "../workshop.ts";

/** Reads articles named a.md, b.md…, each with these tags. */
function read(...tags: string[]) {
  const files = tags.map((list, index) => {
    const name = String.fromCharCode(97 + index);
    return [`articles/${name}.md`, article(`title: ${name}\ntags: [${list}]`)];
  });
  const { library, problems } = loadArticles(`${makeSite(Object.fromEntries(files))}/articles`);
  return {
    names: [...library.tags.keys()].map(({ name }) => name),
    reported: problems.map((problem) => `${problem.file.replace("articles/", "")} ${problemLine(problem)}`),
  };
}

describe("the spelling of a subject", () => {
  it("is the one that is used most, wherever it stands", () => {
    expect(read("NVIDIA", "Nvidia", "Nvidia").names).toEqual(["Nvidia"]);
    expect(read("Nvidia", "Nvidia", "NVIDIA").names).toEqual(["Nvidia"]);
    expect(read("oeuvre", "oeuvre", "œuvre").names).toEqual(["oeuvre"]);
    expect(read("NVIDIA", "Nvidia", "nvidia", "nvidia").names).toEqual(["nvidia"]);
  });

  it("is among equals the one with more accents and ligatures, else the first by its letters", () => {
    expect(read("etat", "État").names).toEqual(["État"]);
    expect(read("État", "etat").names).toEqual(["État"]);
    expect(read("eté", "été").names).toEqual(["été"]);
    expect(read("été", "eté").names).toEqual(["été"]);
    expect(read("oeuvre", "œuvre").names).toEqual(["œuvre"]);
    expect(read("nvidia", "Nvidia").names).toEqual(["Nvidia"]);
    expect(read("Nvidia", "nvidia").names).toEqual(["Nvidia"]);
    expect(read("b c d", "b-c d", "b-c-d").names).toEqual(["b c d"]);
    expect(read("b-c-d", "b-c d", "b c d").names).toEqual(["b c d"]);
  });

  it("that is not shown is reported once an article, with the one that is", () => {
    const variant = (name: string, shown: string, place = "4:8") =>
      expect.stringMatching(new RegExp(`^.\\.md W306 ${place} .*${name}.*${shown}`));
    expect(read("Presse", "Presse", "presse").reported).toEqual([variant("presse", "Presse")]);
    expect(read("Presse", "Presse", "Médias, presse").reported).toEqual([
      variant("presse", "Presse", "4:16"),
    ]);
    expect(read("Presse", "Presse", "Presse").reported).toEqual([]);
  });

  it("given twice is reported as such, and not as a variant too", () => {
    const { reported: twice } = read("Presse, presse", "Presse");
    expect(twice).toEqual([expect.stringMatching(/^a\.md W305 4:16 /)]);
  });

  it("that gives no address is reported, whatever else the article carries", () => {
    const { reported: none, names } = read("中国, Presse");
    expect(none).toEqual([expect.stringMatching(/^a\.md E310 4:8 /)]);
    expect(names).toEqual(["Presse"]);
  });
});
