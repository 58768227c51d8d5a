/** E5xx: links, pictures and marks inside a sentence that would appear as they are typed. */
import { fr } from "../text/sentence.ts";
import { correction, define } from "./problem.ts";

/** Why a target cannot be read. */
export type TargetFault = "space" | "title" | "unclosed";

/** How Markdown, or Tribune, says what a tag of HTML would. */
export type InMarkdown =
  | "strong"
  | "emphasis"
  | "strike"
  | "highlight"
  | "code"
  | "link"
  | "picture"
  | "heading"
  | "list"
  | "quote"
  | "rule"
  | "paragraph"
  | "break"
  | "table"
  | "language"
  | "block"
  | "embed"
  | "raised"
  | "anchor"
  | "note"
  | "comment"
  | "none";

/** What to do instead, as a sentence. */
const IN_MARKDOWN: Readonly<Record<InMarkdown, { readonly fr: string; readonly en: string }>> = {
  strong: { fr: "Écrivez **texte**.", en: "Write **text**." },
  emphasis: { fr: "Écrivez *texte*.", en: "Write *text*." },
  strike: { fr: "Écrivez ~~texte~~.", en: "Write ~~text~~." },
  highlight: { fr: "Écrivez ==texte==.", en: "Write ==text==." },
  code: { fr: "Écrivez `texte`.", en: "Write `text`." },
  link: { fr: "Écrivez [texte](adresse).", en: "Write [text](address)." },
  picture: { fr: "Écrivez ![description](fichier).", en: "Write ![description](file)." },
  heading: {
    fr: fr`Écrivez ## et une espace devant l'intertitre.`,
    en: "Write ## and a space before the heading.",
  },
  list: {
    fr: fr`Écrivez un tiret et une espace devant chaque élément.`,
    en: "Write a hyphen and a space before each item.",
  },
  quote: {
    fr: "Écrivez > devant chaque ligne de la citation.",
    en: "Write > before each line of the quote.",
  },
  rule: { fr: "Écrivez --- entre deux lignes vides.", en: "Write --- between two empty lines." },
  paragraph: {
    fr: "Une ligne vide suffit à séparer deux paragraphes.",
    en: "An empty line is enough to separate two paragraphs.",
  },
  break: {
    fr: fr`Finissez la ligne par \\, ou laissez une ligne vide pour un nouveau paragraphe.`,
    en: "End the line with \\, or leave an empty line for a new paragraph.",
  },
  table: {
    fr: fr`Écrivez le tableau avec des barres : | a | b |.`,
    en: "Write the table with bars: | a | b |.",
  },
  language: {
    fr: fr`Retirez-la ; pour des mots d'une autre langue, écrivez [texte]{lang=en}.`,
    en: "Remove it; for words of another language, write [text]{lang=fr}.",
  },
  block: {
    fr: fr`Retirez-la ; pour un encadré, écrivez « ::: note ».`,
    en: 'Remove it; for a box, write "::: note".',
  },
  embed: {
    fr: fr`Mettez un lien vers la page : [texte](adresse).`,
    en: "Put a link to the page instead: [text](address).",
  },
  raised: {
    fr: fr`Retirez-la : les ordinaux comme XXIe sont mis en exposant d'eux-mêmes.`,
    en: "Remove it: in French, ordinals like XXIe are raised by themselves.",
  },
  note: { fr: "Écrivez ^[texte de la note].", en: "Write ^[text of the note]." },
  anchor: {
    fr: fr`Retirez-la : une ancre s'écrit à la fin d'un intertitre, ## Titre {#ancre}.`,
    en: "Remove it: an anchor is written at the end of a heading, ## Title {#anchor}.",
  },
  comment: {
    fr: fr`Retirez-le : une note pour vous seul se garde hors de l'article.`,
    en: "Remove it: keep a note to yourself outside the article.",
  },
  none: {
    fr: fr`Retirez-la, ou mettez-la entre accents graves pour la montrer.`,
    en: "Remove it, or put it in backquotes to show it.",
  },
};

const SHOWN = {
  tag: {
    fr: (given: string, times: string) => fr`La balise HTML « ${given} » paraîtra telle quelle${times}.`,
    en: (given: string, times: string) => `The HTML tag "${given}" will appear as it is typed${times}.`,
  },
  comment: {
    fr: (_given: string, times: string) => fr`Ce commentaire HTML paraîtra tel quel${times}.`,
    en: (_given: string, times: string) => `This HTML comment will appear as it is typed${times}.`,
  },
};

export const markdownMarks = {
  targetUnread: define<{
    kind: "link" | "image";
    fault: TargetFault;
    given: string;
    written: string;
    meant: string | undefined;
  }>(
    "E518",
    ({ kind, fault, given, written, meant }) => {
      const what = {
        fr: kind === "link" ? "un lien" : "une image",
        en: kind === "link" ? "a link" : "a picture",
      };
      const why = {
        space: {
          fr: fr`L'adresse « ${given} » contient une espace : Markdown n'y voit pas ${what.fr}.`,
          en: `The address "${given}" contains a space: Markdown sees no ${kind === "link" ? "link" : "picture"} in it.`,
        },
        title: {
          fr: fr`La légende de « ${given} » doit être entre guillemets droits : Markdown n'y voit pas ${what.fr}.`,
          en: `The title of "${given}" must be in straight quotes: Markdown sees no ${kind === "link" ? "link" : "picture"} in it.`,
        },
        unclosed: {
          fr: fr`La parenthèse ouverte devant « ${given} » n'est jamais fermée : Markdown n'y voit pas ${what.fr}.`,
          en: `The bracket opened before "${given}" is never closed: Markdown sees no ${kind === "link" ? "link" : "picture"} in it.`,
        },
      }[fault];
      return { ...why, instead: correction(written, meant) };
    },
    { adjustable: true },
  ),
  shortcode: define<{ given: string; written: string; way: InMarkdown; meant: string | undefined }>(
    "W538",
    ({ given, written, way, meant }) => ({
      fr: [
        fr`Le code « ${given} » vient d'un autre logiciel, et paraîtra tel quel.`,
        way === "none" ? fr`Retirez-le, et écrivez en Markdown ce qu'il montrait.` : IN_MARKDOWN[way].fr,
      ],
      en: [
        `The code "${given}" belongs to another program, and will appear as it is typed.`,
        way === "none" ? "Remove it, and write in Markdown what it showed." : IN_MARKDOWN[way].en,
      ],
      instead: correction(written, meant),
    }),
  ),
  htmlShown: define<{
    given: string;
    count: number;
    way: InMarkdown;
    written: string;
    meant: string | undefined;
  }>("W519", ({ given, count, way, written, meant }) => {
    const shown = SHOWN[way === "comment" ? "comment" : "tag"];
    const fr = shown.fr(given, count > 1 ? ` (${count} fois dans ce texte)` : "");
    const en = shown.en(given, count > 1 ? ` (${count} times in this text)` : "");
    if (meant !== undefined) return { fr, en, instead: correction(written, meant) };
    return { fr: [fr, IN_MARKDOWN[way].fr], en: [en, IN_MARKDOWN[way].en] };
  }),
  referenceUndefined: define<{ label: string; meant: string | undefined }>("W526", ({ label, meant }) => ({
    fr: meant
      ? fr`L'adresse « [${label}] » n'est donnée nulle part : vouliez-vous dire « [${meant}] » ?`
      : [
          fr`L'adresse « [${label}] » n'est donnée nulle part : le lien paraîtra tel quel.`,
          fr`Ajoutez une ligne « [${label}]: https://… », ou écrivez [texte](adresse).`,
        ],
    en: meant
      ? `The address "[${label}]" is given nowhere: did you mean "[${meant}]"?`
      : [
          `The address "[${label}]" is given nowhere: the link will appear as it is typed.`,
          `Add a line "[${label}]: https://…", or write [text](address).`,
        ],
    instead: correction(`[${label}]`, meant && `[${meant}]`),
  })),
  referenceUnused: define<{ label: string }>("W529", ({ label }) => ({
    fr: [
      fr`Aucun lien n'emploie l'adresse « [${label}] » : cette ligne ne paraîtra pas.`,
      fr`Si c'est une phrase, mettez une barre oblique inverse devant : \\[${label}].`,
    ],
    en: [
      `No link uses the address "[${label}]": this line will not appear.`,
      `If it is a sentence, put a backslash before it: \\[${label}].`,
    ],
  })),
  linkMisshapen: define<{ written: string; meant: string }>("W536", ({ written, meant }) => ({
    fr: fr`Ce lien paraîtra tel quel : le texte vient entre crochets, puis, sans espace, l'adresse entre parenthèses.`,
    en: "This link will appear as it is typed: its text comes in square brackets, then, without a space, the address in round ones.",
    instead: correction(written, meant),
  })),
};
