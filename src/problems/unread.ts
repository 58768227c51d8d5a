/** W5xx: marks of Markdown that a space, a sign or an indentation keeps from being read. */
import type { Language } from "../text/language.ts";
import { fr } from "../text/sentence.ts";
import { correction, define, type Replacement } from "./problem.ts";

/** What a mark would have made of its words. */
export type EmphasisKind = "strong" | "emphasis" | "both" | "strike" | "highlight" | "code";

/** As a subject of a sentence. */
const NAMES: Readonly<Record<EmphasisKind, { readonly fr: string; readonly en: string }>> = {
  strong: { fr: "Ce gras", en: "This bold" },
  emphasis: { fr: "Cet italique", en: "This italic" },
  both: { fr: "Ce gras italique", en: "This bold italic" },
  strike: { fr: "Ce texte barré", en: "This struck text" },
  highlight: { fr: "Ce surlignage", en: "This highlight" },
  code: { fr: "Ce code", en: "This code" },
};

/** A block without words. */
export type EmptyBlock = "item" | "heading" | "quote" | "box" | "note";

const EMPTY: Readonly<
  Record<EmptyBlock, Readonly<Record<Language, readonly [reason: string, hint: string]>>>
> = {
  item: {
    fr: [
      fr`Cet élément de liste est vide : un signe seul paraîtra.`,
      fr`Écrivez son texte derrière le signe, ou retirez la ligne.`,
    ],
    en: [
      "This item of a list is empty: a sign alone will appear.",
      "Write its text behind the sign, or remove the line.",
    ],
  },
  heading: {
    fr: [
      fr`Cet intertitre est vide.`,
      fr`Écrivez ses mots derrière les dièses, ou retirez la ligne ; un filet s'écrit ***.`,
    ],
    en: [
      "This heading is empty.",
      "Write its words behind the hashes, or remove the line; a rule across the page is written ***.",
    ],
  },
  quote: {
    fr: [fr`Cette citation est vide.`, fr`Écrivez son texte, ou retirez-la.`],
    en: ["This quote is empty.", "Write its text, or remove it."],
  },
  box: {
    fr: [fr`Cet encadré est vide.`, fr`Écrivez son texte entre ses deux lignes, ou retirez-le.`],
    en: ["This box is empty.", "Write its text between its two lines, or remove it."],
  },
  note: {
    fr: [
      fr`Cette note est vide.`,
      fr`Écrivez son texte derrière les deux-points, ou retirez-la avec son appel.`,
    ],
    en: ["This note is empty.", "Write its text behind the colon, or remove it and its call."],
  },
};

/** What Markdown makes of signs alone on their line. */
const BECOMES: Readonly<Record<EmptyBlock | "underline" | "signs", Readonly<Record<Language, string>>>> = {
  item: { fr: fr` : Markdown y voit une liste vide`, en: ": Markdown sees an empty list in it" },
  heading: { fr: fr` : Markdown y voit un intertitre vide`, en: ": Markdown sees an empty heading in it" },
  quote: { fr: fr` : Markdown y voit une citation vide`, en: ": Markdown sees an empty quote in it" },
  box: { fr: fr` : Markdown y voit un encadré vide`, en: ": Markdown sees an empty box in it" },
  note: { fr: fr` : Markdown y voit une note vide`, en: ": Markdown sees an empty note in it" },
  underline: {
    fr: fr` : Markdown fait un intertitre de la ligne au-dessus`,
    en: ": Markdown makes a heading of the line above",
  },
  signs: { fr: fr`, et paraîtra tel quel`, en: ", and will appear as it is typed" },
};

const TAKEN = {
  quote: { fr: "une citation", en: "a quote" },
  heading: { fr: "un intertitre", en: "a heading" },
  list: { fr: "une liste", en: "a list" },
};

const kindOf = (mark: string) => (mark === ">" ? "quote" : mark === "#" ? "heading" : "list");

export interface EmphasisMark {
  readonly kind: EmphasisKind;
  readonly mark: string;
}

export const unread = {
  markUnclosed: define<EmphasisMark>("W528", ({ kind, mark }) => ({
    fr: [
      fr`${NAMES[kind].fr} (${mark}) n'est pas fermé : les signes paraîtront tels quels.`,
      kind === "code"
        ? fr`Fermez-le par ${mark} dans le même paragraphe, ou mettez une barre oblique inverse devant (\\${mark}).`
        : fr`Fermez-le par ${mark} dans le même paragraphe, sans espace devant ; si ces signes doivent paraître, mettez une barre oblique inverse devant (\\${mark}).`,
    ],
    en: [
      `${NAMES[kind].en} (${mark}) is not closed: the signs will appear as they are typed.`,
      kind === "code"
        ? `Close it with ${mark} in the same paragraph, or put a backslash before it (\\${mark}).`
        : `Close it with ${mark} in the same paragraph, without a space before; if the signs are to appear, put a backslash before them (\\${mark}).`,
    ],
  })),
  markOfBody: define<EmphasisMark & Replacement>("W537", ({ kind, mark, written, meant }) => ({
    fr: fr`${NAMES[kind].fr} (${mark}) n'est pas lu ici, où il n'y a qu'italique et gras : les signes paraîtront tels quels.`,
    en: `${NAMES[kind].en} (${mark}) is not read here, where there are only italics and bold: the signs will appear as they are typed.`,
    instead: correction(written, meant),
  })),
  markFlanked: define<EmphasisMark & Replacement & { end: "opening" | "closing" }>(
    "W546",
    ({ kind, mark, end, written, meant }) => ({
      fr:
        end === "closing"
          ? fr`${NAMES[kind].fr} (${mark}) n'est pas fermé : une marque entre une ponctuation et une lettre ne ferme rien. Il faut une espace derrière elle, ou la ponctuation derrière elle.`
          : fr`${NAMES[kind].fr} (${mark}) n'est pas ouvert : une marque entre une lettre et une ponctuation n'ouvre rien. Il faut une espace devant elle.`,
      en:
        end === "closing"
          ? `${NAMES[kind].en} (${mark}) is not closed: a mark between punctuation and a letter closes nothing. Put a space behind it, or the punctuation behind it.`
          : `${NAMES[kind].en} (${mark}) is not opened: a mark between a letter and punctuation opens nothing. Put a space before it.`,
      instead: correction(written, meant),
    }),
  ),
  markSpaced: define<EmphasisMark & Replacement>("W547", ({ kind, mark, written, meant }) => ({
    fr: fr`${NAMES[kind].fr} (${mark}) paraîtra tel quel : les marques touchent les mots, sans espace à l'intérieur.`,
    en: `${NAMES[kind].en} (${mark}) will appear as it is typed: the marks touch the words, without a space inside.`,
    instead: correction(written, meant),
  })),
  markUnspaced: define<{ mark: string } & Replacement>("W548", ({ mark, written, meant }) => ({
    fr:
      mark === ">"
        ? fr`L'espace après « > » n'est pas une espace ordinaire : elle paraîtra au début de la citation.`
        : fr`L'espace après « ${mark} » n'est pas une espace ordinaire : Markdown n'y voit pas une liste.`,
    en:
      mark === ">"
        ? 'The space after ">" is no plain space: it will appear at the beginning of the quote.'
        : `The space after "${mark}" is no plain space: Markdown sees no list in it.`,
    instead: correction(written, meant),
  })),
  proseAsCode: define<Replacement>("W549", ({ written, meant }) => ({
    fr: fr`Ce paragraphe paraîtra comme du code : quatre espaces ou une tabulation devant lui le disent à Markdown.`,
    en: "This paragraph will appear as code: four spaces or a tab before it tell Markdown so.",
    instead: correction(written, meant),
  })),
  signsTaken: define<Replacement>("W597", ({ written, meant }) => ({
    fr: fr`Les astérisques de « ${written} » ne paraîtront pas : Markdown met en italique ce qu'ils entourent.`,
    en: `The asterisks of "${written}" will not appear: Markdown sets what they surround in italics.`,
    instead: correction(written, meant),
  })),
  nameTaken: define<Replacement>("W539", ({ written, meant }) => ({
    fr: fr`Les tirets bas de « ${written} » ne paraîtront pas : Markdown met en gras ce qu'ils entourent. Un nom de programme se met entre accents graves.`,
    en: `The underscores of "${written}" will not appear: Markdown sets what they surround in bold. The name of a program goes between backquotes.`,
    instead: correction(written, meant),
  })),
  lineTaken: define<{ mark: string } & Replacement>("W544", ({ mark, written, meant }) => ({
    fr: fr`Au début d'une ligne, « ${mark} » ouvre ${TAKEN[kindOf(mark)].fr} : il ne paraîtra pas dans la phrase.`,
    en: `At the beginning of a line, "${mark}" opens ${TAKEN[kindOf(mark)].en}: it will not appear in the sentence.`,
    instead: correction(written, meant),
  })),
  backquotesTaken: define<Replacement>("W574", ({ written, meant }) => ({
    fr: fr`Ces accents graves ne paraîtront pas : Markdown met comme du code ce qu'ils entourent.`,
    en: "These backquotes will not appear: Markdown sets what they surround as code.",
    instead: correction(written, meant),
  })),
  sceneBreak: define<{ written: string; becomes: keyof typeof BECOMES }>("W578", ({ written, becomes }) => ({
    fr: fr`« ${written} » n'est pas un filet${BECOMES[becomes].fr}.`,
    en: `"${written}" is no rule across the page${BECOMES[becomes].en}.`,
    instead: correction(written, "***"),
  })),
  blockEmpty: define<{ kind: EmptyBlock }>("W573", ({ kind }) => EMPTY[kind]),
  linkEmpty: define("W575", () => ({
    fr: [
      fr`Ce lien n'a pas de mots : il ne paraîtra pas.`,
      fr`Écrivez-les entre les crochets : [mots](adresse).`,
    ],
    en: ["This link has no words: it will not appear.", "Write them between the brackets: [words](address)."],
  })),
  noteInLink: define<Replacement>("W595", ({ written, meant }) => ({
    fr: fr`Un appel de note ne peut pas être dans un lien : mettez-le derrière.`,
    en: "The call of a note cannot stand inside a link: put it behind.",
    instead: correction(written, meant),
  })),
  bulletSign: define<{ sign: string } & Replacement>("W596", ({ sign, written, meant }) => ({
    fr: fr`Le signe « ${sign} » ne fait pas une liste : ces lignes n'en feront qu'une.`,
    en: `The sign "${sign}" makes no list: these lines will run into one.`,
    instead: correction(written, meant),
  })),
  repliesJoined: define("W571", () => ({
    fr: [
      fr`Ces répliques paraîtront sur une même ligne : Markdown joint les lignes d'un paragraphe.`,
      fr`Laissez une ligne vide entre elles.`,
    ],
    en: [
      "These replies will run into one line: Markdown joins the lines of a paragraph.",
      "Leave an empty line between them.",
    ],
  })),
  sentenceUnderlined: define<{ mark: string }>("W572", ({ mark }) => ({
    fr: [
      fr`Le paragraphe au-dessus de ces signes (${mark}) deviendra un intertitre.`,
      fr`Laissez une ligne vide au-dessus d'eux pour avoir un filet ; un intertitre s'écrit « ## Intertitre ».`,
    ],
    en: [
      `The paragraph above these signs (${mark}) will become a heading.`,
      'Leave an empty line above them to have a rule; a heading is written "## Heading".',
    ],
  })),
};
