/** Mistyped addresses, and the suggested ones. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localFileName, suggestedAddress } from "../../src/content/front-matter/suggested-address.ts";

describe("an address without its beginning, or with a damaged one", () => {
  it.each([
    ["www.exemple.example", "https://www.exemple.example"],
    ["WWW.Exemple.fr/page?x=1#y", "https://WWW.Exemple.fr/page?x=1#y"],
    ["exemple.example", "https://exemple.example"],
    ["exemple.fr:8080/page", "https://exemple.fr:8080/page"],
    ["sous.domaine.été.fr", "https://sous.domaine.été.fr"],
    ["a@b.example", "mailto:a@b.example"],
    ["mail:a@b.example", "mailto:a@b.example"],
    ["email:a@b.example", "mailto:a@b.example"],
    ["mailto://a@b.example", "mailto:a@b.example"],
    ["+33123456789", "tel:+33123456789"],
    ["http:/x.example", "http://x.example"],
    ["https:/x.example/a", "https://x.example/a"],
    ["https//x.example", "https://x.example"],
    ["http//x.example", "http://x.example"],
    ["https/x.example", "https://x.example"],
    ["https:x.example", "https://x.example"],
    ["https;//x.example", "https://x.example"],
    ["htps://x.example", "https://x.example"],
    ["htpp://x.example", "http://x.example"],
    ["htttps://x.example", "https://x.example"],
    ["hhttp://x.example", "http://x.example"],
    ["ttps://x.example", "https://x.example"],
    ["ttp://x.example", "http://x.example"],
    ["http:///x.example", "http://x.example"],
    ["https:\\\\x.example\\a", "https://x.example/a"],
    ["http://https://x.example/a", "https://x.example/a"],
    ["https://http//x.example", "http://x.example"],
  ])("%s is %s", (given, suggestion) => {
    expect(suggestedAddress(given)).toBe(suggestion);
    expect(suggestedAddress(suggestion)).toBeUndefined();
  });

  it.each([
    "https://exemple.fr/a//b",
    "HTTP://EXEMPLE.FR",
    "https://exemple.fr/?u=http://autre.fr",
    "https://web.archive.org/web/2020/http://autre.fr/",
    "http://localhost:8080/",
    "https://[::1]/",
    "mailto:a@b.example",
    "mailto:a@b.example?subject=Bonjour",
    "tel:+33123456789",
    "photo.jpg",
    "notes.md",
    "app.js",
    "rapport.final.pdf",
    "dossier/fichier.txt",
    "2025/puces.md",
    "../puces.md",
    "archive.zip",
    "data.json",
    "style.css",
    "#suite",
    "/tags/chine/",
    "note",
    "",
    "javascript:alert(1)",
    "urn:isbn:2070360423",
  ])("%s is left as it is", (given) => expect(suggestedAddress(given)).toBeUndefined());

  it("is corrected at once: a suggestion needs no other", () => {
    const part = fc.constantFrom(
      "h",
      "t",
      "p",
      "s",
      "http",
      "https",
      ":",
      "/",
      "\\",
      "www.",
      "a",
      ".fr",
      ".example",
      "@",
      "x.md",
      "?",
      "#",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const suggestion = suggestedAddress(parts.join(""));
        if (suggestion !== undefined) expect(suggestedAddress(suggestion)).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
  });
});

describe("a path of the author's own computer", () => {
  it.each([
    ["C:\\Users\\moi\\photo.jpg", "photo.jpg"],
    ["d:/images/photo.jpg", "photo.jpg"],
    ["file:///home/moi/photo.jpg", "photo.jpg"],
    ["file:photo.jpg", "photo.jpg"],
    ["\\\\serveur\\partage\\photo.jpg", "photo.jpg"],
    ["~/Images/photo.jpg", "photo.jpg"],
    ["/Users/moi/Desktop/photo.jpg", "photo.jpg"],
    ["/home/moi/photo.jpg#x", "photo.jpg"],
  ])("%s is one", (given, name) => expect(localFileName(given)).toBe(name));

  it.each(["photo.jpg", "/images/photo.jpg", "/home/", "https://exemple.fr/C:/x", "c:", "images\\photo.jpg"])(
    "%s is none",
    (given) => expect(localFileName(given)).toBeUndefined(),
  );
});
