/** Ways to break a generated article, each with the code that reports it. */

/** Replaces the line of a field. */
const line = (field: string, written: string) => (text: string) =>
  text.replace(new RegExp(`^${field}:.*$`, "m"), () => written);

const body = (added: string) => (text: string) => `${text}\n${added}\n`;

export const BREAKS: readonly (readonly [code: string, spoil: (text: string) => string])[] = [
  ["E101", (text) => text.slice(text.indexOf("\n") + 1)],
  ["E102", line("title", "title: Un essai : sur les puces")],
  ["E103", line("rating", "notation: 4")],
  ["E105", (text) => text.replace("\n---\n", "\n")],
  ["E110", line("tags", "tags: [Presse, Livres")],
  ["E201", line("title", "title:")],
  ["E205", (text) => text.slice(0, text.indexOf("\n---\n") + 5)],
  ["E207", line("rating", "rating: 12")],
  ["E211", line("date", "date: 2 janvier 2026")],
  ["E212", line("date", "date: 2026-02-30")],
  ["E217", line("author", "author: personne")],
  ["E307", line("tags", "tags: Presse, Livres")],
  ["E501", body("Voir [ceci](javascript:alert(1)).")],
  ["E503", body("![Une puce](puce.png)")],
  ["E505", body("Voir [cela](nulle-part.md).")],
];
