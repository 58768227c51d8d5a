/** Successive publications that write only part of the files, as seen in the folder. */
import fs, {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReuseLost } from "../../src/publish/assemble.ts";
import { Publication, type Published } from "../../src/publish/publication.ts";
import { runs } from "../runs.ts";
import { contentOf, filesOf, readText, temporaryFolder } from "../workshop.ts";

type Files = Readonly<Record<string, string>>;

/** An output with a folder for previous trees. */
class Output {
  readonly folder = temporaryFolder();
  readonly site = join(this.folder, "_site");
  readonly spares = join(this.folder, "cache/spare");
  #last: Files = {};

  /** Publishes these files; unchanged and intact ones are not written. */
  publish(files: Files, releases?: number, whileBuilt = () => {}): Published {
    const publication = new Publication(this.site, Date.now(), this.spares);
    try {
      const intact = publication.intact();
      const reused = new Set<string>();
      for (const [path, text] of Object.entries(files)) {
        if (intact.has(path) && this.#last[path] === text) reused.add(path);
        else write(publication.folder, path, text);
      }
      whileBuilt();
      const { manifest } = publication.inspect(new Map(), { files: reused, linksWereSound: true });
      const published = publication.publish(manifest, releases);
      this.#last = files;
      return published;
    } finally {
      publication.end();
    }
  }

  look(path: string) {
    const { ino, mtimeMs } = lstatSync(join(this.site, path));
    return { ino, mtimeMs };
  }

  /** The site without its manifest. */
  content(): Files {
    const { ".tribune": _, ...files } = Object.fromEntries(contentOf(this.site));
    return files;
  }

  /** The folder of the previous tree; undefined if there is none. */
  spare(): string | undefined {
    const [name] = existsSync(this.spares) ? readdirSync(this.spares) : [];
    return name && join(this.spares, name);
  }

  /** Three publications; the last two differ in one page. A previous tree exists. */
  static warm(): Output {
    const output = new Output();
    for (const text of ["1", "2", "3"]) output.publish({ ...SITE, "a/index.html": text });
    return output;
  }
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const SITE: Files = {
  "index.html": "accueil",
  "a/index.html": "a",
  "b/index.html": "b",
  "b/photo/1.webp": "photo",
  "style.css": "p {}",
};

describe("a further publication", () => {
  it("reuses the tree before last, and changes only what differs", () => {
    const output = new Output();
    const inodes = ["1", "2", "3", "4"].map((text) => {
      output.publish({ ...SITE, "a/index.html": text });
      return statSync(output.site).ino;
    });
    expect(inodes.slice(2)).toEqual(inodes.slice(0, 2));
    const before = output.look("b/photo/1.webp");
    const { kept, files } = output.publish({ ...SITE, "a/index.html": "5", "c/index.html": "c" });
    expect([kept, files]).toEqual([4, 6]);
    expect(output.look("b/photo/1.webp")).toEqual(before);
    expect(lstatSync(join(output.site, "b/photo/1.webp")).nlink).toBe(2);
    expect(lstatSync(join(output.site, "a/index.html")).nlink).toBe(1);
    expect(output.content()).toEqual({ ...SITE, "a/index.html": "5", "c/index.html": "c" });
    expect(readdirSync(output.folder).toSorted()).toEqual(["_site", "cache"]);
  });

  it("moves nothing when nothing changed", () => {
    const output = Output.warm();
    const [site, spare] = [statSync(output.site).ino, output.spare()];
    expect(output.publish({ ...SITE, "a/index.html": "3" })).toMatchObject({ kept: 5, files: 5 });
    expect([statSync(output.site).ino, output.spare()]).toEqual([site, spare]);
  });

  it("dates a restored text by its return, for caches that compare times", () => {
    const output = Output.warm();
    const { mtimeMs } = output.look("a/index.html");
    output.publish({ ...SITE, "a/index.html": "2" });
    expect(output.look("a/index.html").mtimeMs).toBeGreaterThanOrEqual(mtimeMs);
    expect(readText(output.site, "a/index.html")).toBe("2");
  });

  it("does not change a picture that is linked from a cache, nor the cache", () => {
    const output = new Output();
    const pictures = ["p/1.webp", "p/2.webp", "p/3.webp"];
    write(output.folder, "pictures/1.webp", "une image");
    for (const text of ["1", "2", "3", "4"]) {
      const publication = new Publication(output.site, Date.now(), output.spares);
      mkdirSync(join(publication.folder, "p"));
      writeFileSync(join(publication.folder, "index.html"), text);
      for (const path of pictures)
        linkSync(join(output.folder, "pictures/1.webp"), join(publication.folder, path));
      const { manifest } = publication.inspect(new Map());
      expect(publication.publish(manifest, undefined).kept).toBe(text === "1" ? 0 : 3);
      publication.end();
      const content = Object.fromEntries(pictures.map((path) => [path, "une image"]));
      expect(output.content()).toEqual({ ...content, "index.html": text });
      expect(readText(output.folder, "pictures/1.webp")).toBe("une image");
    }
    expect(lstatSync(join(output.site, "p/1.webp")).ino).toBe(
      lstatSync(join(output.folder, "pictures/1.webp")).ino,
    );
    expect(readdirSync(output.site).toSorted()).toEqual([".tribune", "index.html", "p"]);
  });

  it("replaces a file by a folder and a folder by a file, and leaves no empty folder", () => {
    const output = Output.warm();
    const turned = { "index.html": "accueil", a: "un fichier", "style.css/x/y.css": "p {}" };
    for (const files of [turned, SITE, turned]) {
      output.publish(files);
      expect(output.content()).toEqual(files);
    }
    expect(readdirSync(output.site, { recursive: true }).toSorted()).toEqual(
      [".tribune", "a", "index.html", "style.css", "style.css/x", "style.css/x/y.css"].toSorted(),
    );
  });

  it("keeps no previous tree with releases, and can return from them", () => {
    const output = Output.warm();
    const before = output.look("style.css");
    output.publish({ ...SITE, "a/index.html": "4" }, 2);
    expect([lstatSync(output.site).isSymbolicLink(), output.spare()]).toEqual([true, undefined]);
    output.publish({ ...SITE, "a/index.html": "5" });
    output.publish({ ...SITE, "a/index.html": "6" }, 0);
    output.publish({ ...SITE, "a/index.html": "7" });
    expect([output.content(), output.look("style.css")]).toEqual([{ ...SITE, "a/index.html": "7" }, before]);
    expect(readdirSync(output.folder).toSorted()).toEqual(["_site", "cache"]);
  });

  it("rewrites files edited by hand, and does not change the other tree", () => {
    const output = Output.warm();
    writeFileSync(join(output.site, "style.css"), "!!!!");
    for (const text of ["4", "5"]) {
      output.publish({ ...SITE, "a/index.html": text });
      expect(output.content()).toEqual({ ...SITE, "a/index.html": text });
    }
  });

  it("is aborted if a reused file changes during the build", () => {
    const output = Output.warm();
    const edit = () => writeFileSync(join(output.site, "style.css"), "!!!!");
    expect(() => output.publish({ ...SITE, "a/index.html": "4" }, undefined, edit)).toThrow(ReuseLost);
    expect(readText(output.site, "a/index.html")).toBe("3");
    output.publish({ ...SITE, "a/index.html": "4" });
    expect(output.content()).toEqual({ ...SITE, "a/index.html": "4" });
  });
});

describe("a previous tree", () => {
  const damage: ReadonlyArray<readonly [what: string, how: (spare: string) => void]> = [
    ["wiped", (spare) => rmSync(spare, { recursive: true })],
    ["without its manifest", (spare) => rmSync(join(spare, ".tribune"))],
    ["with half a manifest", (spare) => writeFileSync(join(spare, ".tribune"), '{ "format": 1,')],
    ["with a file missing", (spare) => rmSync(join(spare, "style.css"))],
    ["with a folder missing", (spare) => rmSync(join(spare, "b"), { recursive: true })],
    ["with an empty folder more", (spare) => mkdirSync(join(spare, "vide/vide"), { recursive: true })],
    [
      "with another file in the place of one",
      (spare) => {
        rmSync(join(spare, "style.css"));
        writeFileSync(join(spare, "style.css"), "p {}");
      },
    ],
    [
      "with a link in the place of a file",
      (spare) => {
        rmSync(join(spare, "style.css"));
        symlinkSync("index.html", join(spare, "style.css"));
      },
    ],
    [
      "with a folder in the place of a file",
      (spare) => {
        rmSync(join(spare, "style.css"));
        mkdirSync(join(spare, "style.css"));
      },
    ],
    [
      "with a link in the place of a folder",
      (spare) => {
        renameSync(join(spare, "b"), join(spare, "../../b"));
        symlinkSync("../../b", join(spare, "b"));
      },
    ],
    ["with what a file manager leaves", (spare) => writeFileSync(join(spare, "b/.DS_Store"), "")],
  ];

  it.each(damage)("%s does no harm", (_what, how) => {
    const output = Output.warm();
    const before = output.look("style.css");
    how(output.spare() ?? "");
    for (const text of ["4", "5", "6"]) {
      output.publish({ ...SITE, "a/index.html": text });
      expect([output.content(), output.look("style.css")]).toEqual([
        { ...SITE, "a/index.html": text },
        before,
      ]);
    }
    expect(readdirSync(output.site, { recursive: true })).toHaveLength(9);
  });

  it("with a foreign file is not used, and the file stays", () => {
    const output = Output.warm();
    const spare = output.spare() ?? "";
    writeFileSync(join(spare, "b/memoires.txt"), "à moi");
    for (const text of ["4", "5"]) output.publish({ ...SITE, "a/index.html": text });
    expect(output.content()).toEqual({ ...SITE, "a/index.html": "5" });
    expect(filesOf(spare)).toEqual([".tribune", "b/memoires.txt"]);
    expect(readdirSync(output.folder).toSorted()).toEqual(["_site", "cache"]);
  });

  it("is not needed if none can be stored", () => {
    const output = new Output();
    writeFileSync(join(output.folder, "cache"), "un fichier");
    for (const text of ["1", "2", "3"]) output.publish({ ...SITE, "a/index.html": text });
    expect(output.content()).toEqual({ ...SITE, "a/index.html": "3" });
    expect(readdirSync(output.folder).toSorted()).toEqual(["_site", "cache"]);
  });

  it("that cannot be moved is left, and removed before the next is stored", () => {
    const output = Output.warm();
    const { renameSync: rename } = fs;
    fs.renameSync = (from, to) => {
      if (String(from).startsWith(output.spares) || String(to).startsWith(output.spares))
        throw Object.assign(new Error("EXDEV"), { code: "EXDEV" });
      rename(from, to);
    };
    syncBuiltinESMExports();
    try {
      output.publish({ ...SITE, "a/index.html": "4" });
    } finally {
      fs.renameSync = rename;
      syncBuiltinESMExports();
    }
    expect(readdirSync(output.folder).toSorted()).toEqual(["_site", "cache"]);
    output.publish({ ...SITE, "a/index.html": "5" });
    expect(output.content()).toEqual({ ...SITE, "a/index.html": "5" });
  });
});

describe("a file system without hard links", () => {
  it("keeps the times of unchanged files", () => {
    const { linkSync } = fs;
    fs.linkSync = () => {
      throw Object.assign(new Error("EPERM"), { code: "EPERM" });
    };
    syncBuiltinESMExports();
    try {
      const output = new Output();
      output.publish(SITE);
      const time = statSync(join(output.site, "style.css")).mtime;
      for (const text of ["1", "2", "3", "4"]) {
        expect(output.publish({ ...SITE, "a/index.html": text }).kept).toBe(4);
        expect(output.content()).toEqual({ ...SITE, "a/index.html": text });
        expect(statSync(join(output.site, "style.css")).mtime).toEqual(time);
      }
      writeFileSync(join(output.spare() ?? "", "style.css"), "!!!!");
      output.publish(SITE);
      expect(output.content()).toEqual(SITE);
    } finally {
      fs.linkSync = linkSync;
      syncBuiltinESMExports();
    }
  });
});

describe("any sequence of publications", () => {
  const path = fc.constantFrom("a", "a/x", "a/y/x", "b/x", "b", "c/x", "x", "y");
  const text = fc.constantFrom("1", "2", "3");
  const files = fc
    .dictionary(path, text, { minKeys: 1, maxKeys: 6 })
    .filter((site) =>
      Object.keys(site).every((one) => Object.keys(site).every((two) => !two.startsWith(`${one}/`))),
    );
  const harm = fc.record({
    path,
    where: fc.constantFrom("site", "spare"),
    how: fc.constantFrom("edit", "remove"),
  });

  it("ends with the last site, with unchanged files keeping their inodes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ files, harm: fc.option(harm, { nil: undefined }) }), {
          minLength: 3,
          maxLength: 7,
        }),
        (publications) => {
          const output = new Output();
          let last: Files = {};
          for (const { files, harm } of publications) {
            const root = harm?.where === "spare" ? output.spare() : output.site;
            const file = root && harm && join(root, harm.path);
            const isHarmed = file !== undefined && existsSync(file) && lstatSync(file).isFile();
            if (isHarmed && harm?.how === "remove") rmSync(file);
            if (isHarmed && harm?.how === "edit") writeFileSync(file, "de ma main");
            const stays = Object.keys(files).filter(
              (path) => files[path] === last[path] && !(isHarmed && path === harm?.path),
            );
            const before = stays.map((path) => output.look(path));
            output.publish(files);
            expect(output.content()).toEqual(files);
            expect(stays.map((path) => output.look(path))).toEqual(before);
            last = files;
          }
          expect(readdirSync(output.folder).filter((name) => name.startsWith("_site."))).toEqual([]);
        },
      ),
      { numRuns: runs(80) },
    );
  });
});
