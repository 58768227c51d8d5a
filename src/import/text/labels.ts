/** Recognizes labelled lines: "Chapô : …", "By: …", "Tags: …". */
import { ARTICLE_KEYS } from "../../content/front-matter/keys.ts";
import { fieldNamed, foldKey } from "../../content/front-matter/raw.ts";
import { findDate } from "../dates.ts";
import { bylineOf, ratingOf } from "./signals.ts";

/** Fields that can be labelled. */
const FIELDS = [
  "title",
  "date",
  "updated",
  "chapo",
  "description",
  "author",
  "tags",
  "rating",
  "disclaimer",
  "disclosure",
  "genre",
  "lang",
] as const;

export type LabelledField = (typeof FIELDS)[number];

export interface Label {
  /** As written. */
  readonly label: string;
  /** `body` announces the text itself. */
  readonly field: LabelledField | "body";
  /** The value after the label; empty if it is on the next line. */
  readonly value: string;
}

/** Labels that people use but front matter does not know, folded. */
const INFORMAL_LABELS: ReadonlyMap<string, Label["field"]> = new Map(
  Object.entries({
    chapeau: "chapo",
    sous_titre: "chapo",
    accroche: "chapo",
    par: "author",
    by: "author",
    ecrit_par: "author",
    written_by: "author",
    nom_de_l_auteur: "author",
    date_de_publication: "date",
    publication_date: "date",
    parution: "date",
    mis_en_ligne_le: "date",
    published_on: "date",
    mot_cle: "tags",
    sujets: "tags",
    themes: "tags",
    ma_note: "rating",
    notre_note: "rating",
    my_rating: "rating",
    our_rating: "rating",
    mise_en_garde: "disclaimer",
    clause_de_non_responsabilite: "disclaimer",
    interets: "disclosure",
    texte: "body",
    corps: "body",
    corps_du_texte: "body",
    article: "body",
    text: "body",
    body: "body",
  }),
);

/** Field names that mean something else in prose. */
const NEVER: ReadonlySet<string> = new Set(["created", "modified", "signature"]);

const LONGEST: Readonly<Record<Label["field"], number>> = {
  title: 300,
  date: 60,
  updated: 60,
  chapo: 2000,
  description: 2000,
  author: 160,
  tags: 400,
  rating: 40,
  disclaimer: 2000,
  disclosure: 2000,
  genre: 40,
  lang: 20,
  body: 0,
};

/** Occur only once, above the text: a later line that starts the same way is part of the text. */
export const ABOVE: ReadonlySet<Label["field"]> = new Set(["title", "chapo", "body"]);

const LABELLED = /^([*_]{0,3})\s*(\p{L}[\p{L}\p{M}\s'’-]{0,40}?)\s*:\s*(.*)$/su;

/** The label of a line; undefined if it has none. */
export function labelOf(line: string): Label | undefined {
  const [, marks = "", label = "", rest = ""] = LABELLED.exec(line.trim()) ?? [];
  if (label === "") return undefined;
  const field = fieldOf(label);
  if (field === undefined) return undefined;
  const value = withoutMarks(rest, marks);
  if (value.length > LONGEST[field]) return undefined;
  if (field === "rating" && value !== "" && ratingOf(`note : ${value}`) === undefined) return undefined;
  if ((field === "date" || field === "updated") && saysMoreThanADate(value)) return undefined;
  return { label: label.trim(), field, value };
}

const saysMoreThanADate = (value: string) =>
  findDate(value, "UTC") !== undefined && bylineOf(value, "UTC")?.names.length !== 0;

/** Whether a line is nothing but a field: labelled, a rating, or a byline. */
export function saysField(line: string, zone: string): boolean {
  return labelOf(line) !== undefined || ratingOf(line) !== undefined || bylineOf(line, zone) !== undefined;
}

function fieldOf(label: string): Label["field"] | undefined {
  const key = label.replaceAll(/['’]/g, " ");
  const folded = foldKey(key);
  const spoken = INFORMAL_LABELS.get(folded);
  if (spoken !== undefined || NEVER.has(folded)) return spoken;
  const named = fieldNamed(key, ARTICLE_KEYS);
  const field = named === "authors" ? "author" : named;
  return FIELDS.find((one) => one === field);
}

/** Removes the asterisks of emphasis around the label, alone or together with its value. */
function withoutMarks(rest: string, marks: string): string {
  if (marks === "") return rest.trim();
  if (rest.startsWith(marks)) return rest.slice(marks.length).trim();
  return rest.endsWith(marks) ? rest.slice(0, -marks.length).trim() : rest.trim();
}
