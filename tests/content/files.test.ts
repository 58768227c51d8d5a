/** Files that no repository can hold: links, pipes, odd names, odd bytes. Messages are exact, as in `tests/invalid/`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { byCodePoint, fileInside, listFolder, readSource } from "../../src/content/sources/folder.ts";
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

  it("is reported: links out, in a circle, to nothing", () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, "secret.md"), article());
    const reported = folderWith((folder) => {
      symlinkSync(join(outside, "secret.md"), join(folder, "a-dehors.md"));
      symlinkSync(outside, join(folder, "b-dossier"));
      symlinkSync("c-rond.md", join(folder, "c-rond.md"));
      symlinkSync(".", join(folder, "d-lui-meme"));
      symlinkSync("nulle-part.md", join(folder, "e-rien.md"));
    });
    expect(reported).toEqual(
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

  it("is reported without waiting for it: a pipe", () => {
    const reported = folderWith((folder) => execFileSync("mkfifo", [join(folder, "tuyau.md")]));
    expect(reported).toEqual(["articles/tuyau.md  E408  Ce n’est ni un fichier ni un dossier ordinaire."]);
  });

  it("is reported: names that cannot be an address", () => {
    const reported = folderWith((folder) => {
      for (const name of ["cent%.md", "deux#.md", "quoi?.md", "ret\nour.md"])
        writeFileSync(join(folder, name), article());
    });
    expect(reported.map((line) => line.replace(/ {2}E412.*/, ""))).toEqual([
      "articles/cent%.md",
      "articles/deux#.md",
      "articles/quoi?.md",
      "articles/ret�our.md",
    ]);
    expect(reported[0]).toContain(
      "E412  Le nom « cent%.md » contient un signe qui ne peut pas figurer dans une adresse.",
    );
  });
});

describe("a file that cannot be read", () => {
  it("is reported by its size or by the machine's own word", () => {
    const root = temporaryFolder();
    writeFileSync(join(root, "gros.md"), "mot ".repeat(600_000));
    writeFileSync(join(root, "parti.md"), "");
    const folder = listFolder(root, "articles");
    rmSync(join(root, "parti.md"));
    const reported = folder.files.map((file) => {
      const read = readSource(folder, file);
      return "problem" in read ? plain(formatProblem(read.problem, "fr")) : "";
    });
    expect(reported).toEqual([
      "articles/gros.md  E406  Le fichier dépasse 2 Mio.",
      "articles/parti.md  E405  Le fichier ne peut pas être lu (ENOENT).",
    ]);
  });
});

describe("a file named from inside an article", () => {
  it.each([
    ["a.png", "a.png"],
    ["dossier/../a.png", "a.png"],
    ["../a.png", "outside"],
    ["../../../../etc/passwd", "outside"],
    ["/etc/passwd", "missing"],
    ["b.png", "outside"],
    ["c.png", "a.png"],
    [".", "outside"],
    ["..", "outside"],
    ["..a.png", "..a.png"],
    ["dossier", "missing"],
    ["rien.png", "missing"],
    ["a\0.png", "missing"],
  ])("%s is %s", (path, expected) => {
    const root = temporaryFolder();
    writeFileSync(join(root, "a.png"), "x");
    writeFileSync(join(root, "..a.png"), "x");
    mkdirSync(join(root, "dossier"));
    symlinkSync("/etc/passwd", join(root, "b.png"));
    symlinkSync("a.png", join(root, "c.png"));
    const found = fileInside(listFolder(root, "articles"), path);
    expect(typeof found === "string" ? found : basename(found.file)).toBe(expected);
  });
});

describe("what a folder of articles holds", () => {
  it("is its Markdown, in an order of its own, whatever the system's", () => {
    const root = temporaryFolder();
    const put = (...names: string[]) => {
      for (const name of names) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), "x");
      }
    };
    put("b.md", "B.MD", "a.md.bak", "note_.md", "é.md", "2026/a.md", "2026/lu.txt", "2026.md", "z.md.d/x.md");
    put("_modele.md", "_plan.txt", "_vieux.md.bak", ".DS_Store", ".cache/x.md", "2026/_notes/a.md", ".a.md");
    expect(listFolder(root, "articles")).toEqual({
      root,
      hasLinks: false,
      label: "articles",
      files: ["2026/a.md", "2026.md", "B.MD", "b.md", "note_.md", "z.md.d/x.md", "é.md"],
      ignored: [".a.md", ".cache", "2026/_notes", "_modele.md"],
      problems: [],
    });
  });

  it("is reported when it holds what Eleventy would run, or a folder named like an article", () => {
    const root = temporaryFolder();
    for (const name of ["a.njk", "b.11ty.ts", "c.11tydata.json", "d.HTML", "e.json", "f.md"])
      writeFileSync(join(root, name), "x");
    mkdirSync(join(root, "g.md"));
    expect(listFolder(root, "articles").problems.map(({ code, file }) => [code, file])).toEqual([
      ["E410", "articles/a.njk"],
      ["E410", "articles/b.11ty.ts"],
      ["E410", "articles/c.11tydata.json"],
      ["E410", "articles/d.HTML"],
      ["W409", "articles/g.md"],
    ]);
  });

  it("is the same when the folder itself is reached by a link", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "vrai/2026"), { recursive: true });
    writeFileSync(join(folder, "vrai/2026/a.md"), "x");
    symlinkSync("2026/a.md", join(folder, "vrai/b.md"));
    symlinkSync("vrai", join(folder, "articles"));
    expect(listFolder(join(folder, "articles"), "articles")).toMatchObject({
      root: join(folder, "vrai"),
      files: ["2026/a.md", "b.md"],
      problems: [],
    });
  });

  it("is nothing when it is missing or no folder, which is reported", () => {
    const root = temporaryFolder();
    writeFileSync(join(root, "fichier"), "x");
    for (const name of ["absent", "fichier"])
      expect(listFolder(join(root, name), "articles")).toMatchObject({
        files: [],
        ignored: [],
        problems: [{ code: "E411", file: "articles" }],
      });
  });

  it("is sorted by the numbers of its signs", () => {
    const names = ["b", "a", "é", "B", "10", "9", "_", "a", "ab"];
    expect(names.toSorted(byCodePoint)).toEqual(["10", "9", "B", "_", "a", "a", "ab", "b", "é"]);
    expect([byCodePoint("a", "a"), byCodePoint("a", "b"), byCodePoint("b", "a")]).toEqual([0, -1, 1]);
  });

  it("is not walked for ever: a link to a folder above itself", () => {
    const root = temporaryFolder();
    mkdirSync(join(root, "a/b"), { recursive: true });
    writeFileSync(join(root, "a/x.md"), "x");
    symlinkSync("..", join(root, "a/b/c"));
    symlinkSync("a", join(root, "d"));
    const folder = listFolder(root, "articles");
    expect(folder.files).toEqual(["a/x.md", "d/x.md"]);
    expect(folder.problems.map(({ code, file }) => [code, file])).toEqual([
      ["E407", "articles/a/b/c"],
      ["E407", "articles/d/b/c"],
    ]);
    symlinkSync("../d/b", join(root, "a/e"));
    mkdirSync(join(root, "f"));
    symlinkSync("../g", join(root, "f/h"));
    mkdirSync(join(root, "g"));
    symlinkSync("../f", join(root, "g/i"));
    expect(listFolder(root, "articles").problems.map(({ file }) => file)).toEqual([
      "articles/a/b/c",
      "articles/a/e/c",
      "articles/d/b/c",
      "articles/d/e/c",
      "articles/f/h/i",
      "articles/g/i/h",
    ]);
  });
});

describe("the bytes of a file", () => {
  /** The problems of a file with these bytes, as "code line:column", or its text. */
  function read(bytes: string | Uint8Array): string {
    const root = temporaryFolder();
    writeFileSync(join(root, "a.md"), bytes);
    const found = readSource(listFolder(root, "articles"), "a.md");
    if ("source" in found) return found.source.text;
    const { code, line, column, fr } = found.problem;
    return plain([code, line && `${line}:${column}`, fr.reason].filter(Boolean).join(" "));
  }

  it("are text, whatever ends its lines", () => {
    expect(read("a\r\nb\rc\n\r\nd\r\r")).toBe("a\nb\nc\n\nd\n\n");
    expect(read("\ufeffété")).toBe("été");
  });

  it.each([
    [[0xff, 0xfe, 0x61, 0x00], "E402"],
    [[0xfe, 0xff, 0x00, 0x61], "E402"],
    [[0xff, 0x61], "E401"],
    [[0xfe, 0x61], "E401"],
    [[0xff, 0xff], "E401"],
    [[0xfe, 0xfe], "E401"],
    [[0xe9, 0xfe], "E401"],
    [[0x61, 0xff], "E401"],
    [[0x00, 0xff], "E401"],
  ])("%j are reported", (bytes, code) => {
    expect(read(Uint8Array.from(bytes)).slice(0, 4)).toBe(code);
  });

  it("are reported at the first that is wrong", () => {
    expect(read(Buffer.concat([Buffer.from("déjà "), Buffer.from([0xe9, 0x74])]))).toMatch(/^E401 .*\b7\b/);
    expect(read("un\ndeux\u0007")).toMatch(/^E403 2:5 .*U\+0007/);
  });

  it("may be two MiB, and not one more", () => {
    const size = 2 * 1024 * 1024;
    expect(read("a".repeat(size))).toHaveLength(size);
    expect(read("a".repeat(size + 1))).toMatch(/^E406 /);
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
