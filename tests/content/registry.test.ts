/** The normal form of addresses, and the conflicts that the registry reports. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey, fileOf, leadsElsewhere, tooLong } from "../../src/content/addresses/address.ts";
import { oldAddress } from "../../src/content/addresses/claims.ts";
import { engineFile, engineFolder } from "../../src/content/addresses/engine-files.ts";
import { Registry } from "../../src/content/addresses/registry.ts";
import type { Finding } from "../../src/problems/problem.ts";
import { plain } from "../workshop.ts";

const segment = fc
  .stringMatching(/^[a-zéèœßſ0-9_-][a-zéèœ0-9._-]{0,8}$/u)
  .filter((text) => text !== "index.html");

/** Ways in which a link or a file system may spell a path. */
const spellings: readonly ((path: string) => string)[] = [
  (path) => `${path}/`,
  (path) => `${path}/index.html`,
  (path) => `${path}/INDEX.HTML`,
  (path) => path.toUpperCase(),
  (path) => path.normalize("NFD"),
  (path) => path.normalize("NFC"),
  (path) => path.split("/").map(encodeURIComponent).join("/"),
  (path) => path.split("/").map(encodeURIComponent).map(encodeURIComponent).join("/"),
  (path) => path.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
];

describe("an address", () => {
  it("is one in every spelling", () => {
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...spellings),
        (segments, spell) => {
          const path = `/${segments.join("/")}`;
          // Some letters are other ones when they are capitals.
          fc.pre(path.toUpperCase().toLowerCase() === path.toLowerCase());
          expect(addressKey(spell(path))).toBe(addressKey(path));
          expect(leadsElsewhere(spell(path), path)).toBe(false);
        },
      ),
    );
  });

  it("is its own normal form", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(addressKey(addressKey(text))).toBe(addressKey(text));
      }),
    );
  });

  it("of the home page is empty", () => {
    expect(
      ["/", "/index.html", "/INDEX.HTML", "/%69ndex.html", "/%2569ndex.html", "//"].map(addressKey),
    ).toEqual(Array(6).fill(""));
  });

  it("leads to a file", () => {
    expect(["/", "/tags/", "/rss.xml"].map(fileOf)).toEqual(["index.html", "tags/index.html", "rss.xml"]);
  });

  it("may be too long for a disk, in bytes", () => {
    const lengths = [
      "a".repeat(240),
      "a".repeat(241),
      "é".repeat(121),
      Array(28).fill("a".repeat(30)).join("/"),
    ];
    expect(lengths.map((path) => tooLong(path)?.bytes)).toEqual([undefined, 241, 242, 867]);
  });
});

describe("the registry", () => {
  const alias = (path: string) => ({
    path,
    by: oldAddress(path, (finding: Finding) => ({ file: "articles/a.md", line: 3, column: 5, ...finding })),
  });
  const reported = (...claims: Parameters<Registry["claim"]>[0][]) => {
    const registry = new Registry();
    return claims.flatMap((claim) => {
      const problem = registry.claim(claim);
      return problem ? [`${problem.file} ${problem.code} ${plain(problem.fr.reason)}`] : [];
    });
  };

  it("reports the claim that can give way, in any order", () => {
    const sentence =
      "articles/a.md E312 L’ancienne adresse « /rss.xml » est déjà prise par le fichier « /rss.xml » du site.";
    expect(reported(engineFile("/rss.xml"), alias("/rss.xml"))).toEqual([sentence]);
    expect(reported(alias("/rss.xml"), engineFile("/rss.xml"))).toEqual([sentence]);
  });

  it("reports a folder in the place of a file, and a file in the place of a folder", () => {
    const needs =
      "articles/a.md E312 L’ancienne adresse « /a.xml/b/ » demande un dossier « /a.xml », où se trouve déjà le fichier « /a.xml » du site.";
    expect(reported(engineFile("/a.xml"), alias("/a.xml/b/"))).toEqual([needs]);
    expect(reported(alias("/a.xml/b/"), engineFile("/a.xml"))).toEqual([needs]);
    expect(reported(engineFile("/a/b.xml"), alias("/a"))).toEqual([
      "articles/a.md E312 L’ancienne adresse « /a » serait celle d’un fichier, là où le fichier « /a/b.xml » du site demande un dossier.",
    ]);
  });

  it("reports a folder with the name of a page's own file", () => {
    expect(
      reported(engineFile("/"), engineFile("/a/"), alias("/index.html/x/"), alias("/a/Index.html/y")),
    ).toHaveLength(2);
    expect(reported(alias("/index.html/x/"), engineFile("/"))).toHaveLength(1);
    expect(reported(alias("/a/index.html/b.html"), engineFile("/a/"))).toHaveLength(1);
  });

  it("lets pages and files lie below a page", () => {
    expect(
      reported(engineFile("/a/"), engineFile("/a/b/"), engineFile("/a/c.md"), alias("/a/d/e.html")),
    ).toEqual([]);
    expect(
      reported(alias("/a/d/e.html"), engineFile("/a/c.md"), engineFile("/a/b/"), engineFile("/a/")),
    ).toEqual([]);
  });

  it("gives a folder to one alone", () => {
    expect(reported(engineFolder("/admin/"), alias("/admin/x/"), alias("/Admin"))).toHaveLength(2);
    expect(reported(alias("/admin/x/"), engineFolder("/admin/"))).toHaveLength(1);
  });

  it("reports two files of the engine in the configuration", () => {
    expect(reported(engineFile("/a.xml"), engineFile("/A.xml"))).toEqual([
      ".eleventy.ts E323 L’adresse « /A.xml » est déjà prise par le fichier « /a.xml » du site.",
    ]);
  });

  it("adds to another one without a change to it", () => {
    const below = new Registry();
    below.claim(engineFile("/a.xml"));
    const above = new Registry(below);
    expect(above.claim(engineFile("/b/c.xml"))).toBeUndefined();
    expect(above.claim(engineFile("/a.xml/d"))?.code).toBe("E323");
    expect([below.claimOf("/b/c.xml"), above.isBase("/b/c.xml"), above.isBase("/a.xml")]).toEqual([
      undefined,
      false,
      true,
    ]);
  });
});
