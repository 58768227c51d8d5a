/** Files that no repository can hold: links, pipes, odd names, odd bytes. Messages are exact, as in `tests/invalid/`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileInside, listFolder, readSource } from "../../src/content/files.ts";
import { formatProblem } from "../../src/problems/report.ts";
import { article, build, makeSite, page, plain, temporaryFolder, textOf, tribune } from "../workshop.ts";

function folderWith(make: (folder: string) => void): string[] {
  const folder = temporaryFolder();
  make(folder);
  return listFolder(folder, "articles").problems.map(
    (problem) => plain(formatProblem(problem, "fr")).split("\n")[0] ?? "",
  );
}

describe("what is not a file of the folder's own", () => {
  const LINK = "Ce lien symbolique mène hors du dossier, tourne en rond ou ne mène nulle part.";

  it("is told: links out, in a circle, to nothing", () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, "secret.md"), article());
    const told = folderWith((folder) => {
      symlinkSync(join(outside, "secret.md"), join(folder, "a-dehors.md"));
      symlinkSync(outside, join(folder, "b-dossier"));
      symlinkSync("c-rond.md", join(folder, "c-rond.md"));
      symlinkSync(".", join(folder, "d-lui-meme"));
      symlinkSync("nulle-part.md", join(folder, "e-rien.md"));
    });
    expect(told).toEqual(
      ["a-dehors.md", "b-dossier", "c-rond.md", "d-lui-meme", "e-rien.md"].map(
        (name) => `articles/${name}  E407  ${LINK}`,
      ),
    );
  });

  it("is fine when it is a link inside the folder", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.md"), article());
    symlinkSync("a.md", join(folder, "b.md"));
    expect(listFolder(folder, "articles")).toMatchObject({ files: ["a.md", "b.md"], problems: [] });
  });

  it("is told without waiting for it: a pipe", () => {
    const told = folderWith((folder) => execFileSync("mkfifo", [join(folder, "tuyau.md")]));
    expect(told).toEqual(["articles/tuyau.md  E408  Ce n’est ni un fichier ni un dossier ordinaire."]);
  });

  it("is told: names that cannot be an address", () => {
    const told = folderWith((folder) => {
      for (const name of ["cent%.md", "deux#.md", "quoi?.md", "ret\nour.md"])
        writeFileSync(join(folder, name), article());
    });
    expect(told.map((line) => line.replace(/ {2}E412.*/, ""))).toEqual([
      "articles/cent%.md",
      "articles/deux#.md",
      "articles/quoi?.md",
      "articles/ret�our.md",
    ]);
    expect(told[0]).toContain(
      "E412  Le nom « cent%.md » contient un signe qui ne peut pas figurer dans une adresse.",
    );
  });
});

describe("a file that cannot be read", () => {
  it("is told by its size or by the machine's own word", () => {
    const root = temporaryFolder();
    writeFileSync(join(root, "gros.md"), "mot ".repeat(600_000));
    writeFileSync(join(root, "parti.md"), "");
    const folder = listFolder(root, "articles");
    rmSync(join(root, "parti.md"));
    const told = folder.files.map((file) => {
      const read = readSource(folder, file);
      return "problem" in read ? plain(formatProblem(read.problem, "fr")) : "";
    });
    expect(told).toEqual([
      "articles/gros.md  E406  Le fichier dépasse 2 Mio.",
      "articles/parti.md  E405  Le fichier ne peut pas être lu (ENOENT).",
    ]);
  });
});

describe("a file named from inside an article", () => {
  const root = temporaryFolder();
  writeFileSync(join(root, "a.png"), "x");
  mkdirSync(join(root, "dossier"));
  symlinkSync("/etc/passwd", join(root, "b.png"));
  const folder = listFolder(root, "articles");

  it.each([
    ["a.png", "file"],
    ["dossier/../a.png", "file"],
    ["../a.png", "outside"],
    ["../../../../etc/passwd", "outside"],
    ["/etc/passwd", "missing"],
    ["b.png", "outside"],
    ["dossier", "missing"],
    ["rien.png", "missing"],
    ["a\0.png", "missing"],
  ])("%s is %s", (path, expected) => {
    const found = fileInside(folder, path);
    expect(typeof found === "string" ? found : "file").toBe(expected);
  });
});

describe("the ways in which editors save files", () => {
  it("are all read: BOM, CRLF, CR", () => {
    const text = article("title: Été");
    const site = build(
      makeSite({
        "articles/bom.md": `\ufeff${text.replace("Été", "Bom")}`,
        "articles/crlf.md": text.replace("Été", "Crlf").replaceAll("\n", "\r\n"),
        "articles/cr.md": text.replace("Été", "Cr").replaceAll("\n", "\r"),
      }),
    );
    for (const slug of ["bom", "crlf", "cr"]) {
      expect(textOf(page(site, slug, "index.html"), ".body")).toBe("Un premier paragraphe, qui suffit.");
    }
  });

  it("passes over hidden and _ files, and says so", () => {
    const run = tribune(
      makeSite({
        "articles/a.md": article(),
        "articles/_modele.md": "x",
        "articles/.cache/x.md": "x",
        "articles/.DS_Store": "x",
      }),
      ["build"],
    );
    expect(run.code).toBe(0);
    expect(plain(run.out)).toContain(
      "ignoré : articles/.cache (son nom commence par « . » ou « _ »)\nignoré : articles/_modele.md",
    );
    expect(run.out).not.toContain("DS_Store");
  });
});
