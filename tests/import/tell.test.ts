/** Every remark of an import, word for word, in both languages. `npx vitest run tell -u` writes them anew. */
import { expect, it } from "vitest";
import { report } from "../../src/import/reported.ts";

/** What happened, as full as any remark needs it. */
const DATA = {
  access: "private",
  alt: "vue du port",
  chapo: "Il y a des jours…",
  count: 2,
  date: "2025-08-13",
  given: "13 août 2025",
  heading: "Le port",
  key: "mood",
  kind: "recette",
  label: "Windows-1252",
  language: "fr",
  message: "une image",
  name: "gallery",
  names: "Camille Delmas",
  path: "/2024/05/port/",
  slug: "port-2",
  src: "port.jpg",
  tag: "sup",
  tags: "Presse, Port",
  target: "/ailleurs/",
  title: "Le port",
  words: "Note à moi-même",
} as const;

it("says everything in both languages", async () => {
  const lines = Object.values(report).flatMap((make) => {
    const remark = make(DATA as never, "gardé");
    expect(remark.kept).toBe("gardé");
    for (const sentence of [remark.fr, remark.en]) expect(sentence).toMatch(/^.*[.]$|une image$/);
    expect(remark.fr).not.toMatch(/[^\u202f\u00a0] ?[;!?»]|'|undefined| :/);
    expect(remark.en).not.toMatch(/undefined|’/);
    return [`${remark.kind}`, `  ${remark.fr}`, `  ${remark.en}`];
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("expected/tell.txt");
});
