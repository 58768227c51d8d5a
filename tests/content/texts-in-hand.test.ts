/** Articles that are held as bytes tell the same as those that are held as text. */
import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { articleSchema } from "../../src/content/article-schema.ts";
import { readArticle } from "../../src/content/draft.ts";
import { listFolder, readSource } from "../../src/content/files.ts";
import { TextsInHand } from "../../src/content/texts-in-hand.ts";
import { catalogue } from "../../src/problems/catalogue.ts";
import { journalWith, ROUTES } from "../reading.ts";
import { article, temporaryFolder } from "../workshop.ts";

const texts = {
  "simple.md": article("title: Simple", "Un mot."),
  "windows.md": `\ufeff${article("title: Sous Windows\nslug: fenetres", "Un.\n\nDeux.")}`.replaceAll(
    "\n",
    "\r\n",
  ),
  "regle.md": article("title: Une règle", "---\n\nAprès « la » règle, œuvre 𝒜.\n"),
  "vide.md": article("title: Vide", "\n\n  Décalé"),
};

function drafts(most: number) {
  const folder = join(temporaryFolder(), "articles");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const inHand = new TextsInHand(most);
  const schema = articleSchema(journalWith());
  const listed = listFolder(folder, "articles");
  return listed.files.map((path) => {
    let bytes: Uint8Array = new Uint8Array();
    const read = readSource(listed, path, (given) => {
      bytes = given;
    });
    if ("problem" in read) throw new Error(path);
    const { draft } = readArticle(read.source, path, schema, ROUTES);
    if (!draft) throw new Error(path);
    inHand.hold(draft, bytes);
    // Whoever reads it again reads what was read, whatever has become of the file.
    writeFileSync(join(folder, path), "autre chose");
    return draft;
  });
}

it("gives the same bodies and places, however many there are", () => {
  const told = (most: number) =>
    drafts(most).map((draft) => ({
      body: hash("sha1", draft.body),
      address: draft.textFile.addressPlace,
      place: draft.bodyPlace(0, 2),
      problem: draft.problem(catalogue.bodyEmpty(), ["title"]),
    }));
  expect(told(0)).toEqual(told(Number.POSITIVE_INFINITY));
  expect(told(20)).toEqual(told(Number.POSITIVE_INFINITY));
});
