/** `tribune check`: what an author is told, and what `--fix` writes: the corrections and not a byte more. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { article, configuration, makeSite, plain, tribune } from "../workshop.ts";

const BODY = [
  "L'IA d'Alibaba... \"et alors\" ? Voir [l'article](https://a.example/l'x) et `c'est` du code.",
  "",
  "    if (a) { return 'x' ; }",
  "",
  "Un texte d’une autre main.",
].join("\n");
const FIXED = [
  "L’IA d’Alibaba… «\u202fet alors\u202f»\u202f? Voir [l’article](https://a.example/l'x) et `c'est` du code.",
  "",
  "    if (a) { return 'x' ; }",
  "",
  "Un texte d’une autre main.",
].join("\n");

describe("tribune check", () => {
  it("lists what typography would change, line by line, and changes nothing", () => {
    const folder = makeSite({ "articles/a.md": article("chapo: L'été...", BODY) });
    const before = readFileSync(join(folder, "articles/a.md"), "utf8");
    const run = tribune(folder, ["check"]);
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(plain(run.out)).toContain(
      "articles/a.md:7:2  W520  Typographie : apostrophe, points de suspension, guillemets, espace devant ; ! ?.",
    );
    expect(run.out).toContain(`   Écrivez\u00a0:  ${FIXED.split("\n")[0]}`);
    expect(run.out).toContain("W524");
    expect(readFileSync(join(folder, "articles/a.md"), "utf8")).toBe(before);
  });

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("writes it with --fix, byte for byte nothing else (%s)", (_name, end) => {
    const text = (body: string) => `\ufeff${article("chapo: L'été...", body).replaceAll("\n", end)}`;
    const folder = makeSite({ "articles/a.md": text(BODY) });
    const run = tribune(folder, ["check", "--fix"]);
    expect(plain(run.out)).toContain("Typographie corrigée dans 1 article.");
    expect(readFileSync(join(folder, "articles/a.md"), "utf8")).toBe(text(FIXED));
    expect(plain(tribune(folder, ["check"]).out)).toBe("Rien à signaler dans 1 article.\n");
  });

  it("points at what only the author can decide", () => {
    const body = "Il a dit “oui” en Août. Etat des lieux : A l’heure dite.\n";
    const folder = makeSite({ "articles/a.md": article("", body) });
    const { problems } = JSON.parse(tribune(folder, ["check", "--json"]).out);
    const codes = problems.map(({ code, line }: { code: string; line: number }) => `${code} ${line}`);
    expect(codes).toEqual(expect.arrayContaining(["W521 6", "W522 6", "W523 6"]));
  });

  it("tells the errors of drafts too, and ends with 1", () => {
    const folder = makeSite({ "articles/a.md": article("draft: true\nrating: 9") });
    expect(tribune(folder, ["check"])).toMatchObject({ code: 1, out: expect.stringContaining("E207") });
  });

  it("keeps to the language of each article, and to the rules that the journal leaves on", () => {
    const folder = makeSite({
      ".eleventy.ts": configuration("typography: { ellipsis: false },"),
      "articles/a.md": article("", "L'IA..."),
      "articles/b.md": article("title: B\nlang: de", "Das ist's..."),
    });
    tribune(folder, ["check", "--fix"]);
    expect(readFileSync(join(folder, "articles/a.md"), "utf8")).toContain("L’IA...");
    expect(readFileSync(join(folder, "articles/b.md"), "utf8")).toContain("Das ist's...");
    writeFileSync(join(folder, ".eleventy.ts"), configuration("typography: false,"));
    expect(tribune(folder, ["check"]).out).not.toContain("W520");
  });

  it("explains itself, and refuses what it does not know", () => {
    expect(tribune(makeSite({}), ["check", "--help"]).out).toContain("--fix");
    expect(plain(tribune(makeSite({}), ["check", "--fixe"]).error)).toBe(
      "L’option « --fixe » n’existe pas : vouliez-vous dire « --fix » ?\n",
    );
  });
});
