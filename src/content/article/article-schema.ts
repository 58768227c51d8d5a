/** The front matter of an article: every field, how it is read, and one sentence on it in each language. */
import { z } from "zod";
import { DEFAULT_GENRE, GENRES } from "../../text/locales/genre.ts";
import {
  type FieldDoc,
  flag,
  languageTag,
  oneOrMore,
  scalarText,
  text,
  webUrl,
} from "../front-matter/value-readers.ts";
import type { Journal } from "../journal/journal.ts";
import {
  alias,
  disclaimer,
  genre,
  moment,
  part,
  rating,
  signature,
  slug,
  sourceDate,
  tags,
} from "./article-fields.ts";
import type { Emphasised } from "./emphasised.ts";

export const TITLE_LENGTH = 300;
/** Above this a title is cut in lists and results. */
export const TITLE_GOOD_LENGTH = 110;
const TEXT_LENGTH = 2000;

/** Attaches the author's documentation to a field. */
function documented<T extends z.ZodType>(type: T, doc: FieldDoc): T {
  return type.meta({ ...type.meta(), doc });
}

/** The schema of an article's front matter, for one journal. */
export function articleSchema(journal: Journal) {
  const day = (key: string) => moment(journal, key);
  return z.strictObject({
    title: documented(text.max(TITLE_LENGTH), {
      fr: "Le titre, tel qu’il paraît en tête de l’article ; le titre d’une œuvre s’y met entre astérisques, pour l’italique.",
      en: "The title, as it stands at the head of the article; the title of a work goes between asterisks, for italics.",
    }),
    date: documented(day("date"), {
      fr: "Le jour de publication, comme 2026-11-23, ou le jour et l’heure, comme 2026-11-23 08:00, dans le fuseau du journal.",
      en: "The day of publication, such as 2026-11-23, or day and hour, such as 2026-11-23 08:00, in the journal's time zone.",
    }),
    chapo: documented(text.max(TEXT_LENGTH).optional(), {
      fr: "Le chapô : une à trois phrases sous le titre. À défaut, le premier paragraphe.",
      en: "The standfirst: one to three sentences below the title. Else the first paragraph.",
    }),
    description: documented(text.max(TEXT_LENGTH).optional(), {
      fr: "La phrase montrée par les moteurs de recherche. À défaut, le chapô, coupé à un mot.",
      en: "The sentence that search engines show. Else the standfirst, cut at a word.",
    }),
    author: documented(oneOrMore(signature(journal)).optional(), {
      fr: "L’identifiant d’un auteur du journal, ou le nom complet d’un invité.",
      en: "The id of one of the journal's authors, or the full name of a guest.",
    }),
    authors: documented(oneOrMore(signature(journal)).optional(), {
      fr: "Plusieurs auteurs, en liste, dans l’ordre des signatures.",
      en: "Several authors, as a list, in the order of the byline.",
    }),
    tags: documented(tags, {
      fr: "Les sujets de l’article, en liste ; chacun a sa page.",
      en: "The article's subjects, as a list; each has its page.",
    }),
    rating: documented(rating(journal).optional(), {
      fr: "La note de l’auteur : un nombre, « 4/5 », ou value, best et subject (ce qui est noté).",
      en: 'The author\'s rating: a number, "4/5", or value, best and subject (what is rated).',
    }),
    disclaimer: documented(disclaimer(journal).optional(), {
      fr: "Le nom d’un avertissement du journal, ou un texte propre à l’article. À défaut, celui du journal.",
      en: "The name of one of the journal's disclaimers, or a text of the article's own. Else the journal's default.",
    }),
    genre: documented(genre.default(DEFAULT_GENRE), {
      fr: `Le genre, montré au-dessus du titre : ${GENRES.join(", ")}. À défaut, ${DEFAULT_GENRE}.`,
      en: `The genre, shown above the title: ${GENRES.join(", ")}. Else ${DEFAULT_GENRE}.`,
    }),
    updated: documented(day("updated").optional(), {
      fr: "Le jour de la dernière mise à jour du fond.",
      en: "The day of the last change of substance.",
    }),
    expires: documented(day("expires").optional(), {
      fr: "Le jour à partir duquel l’article quitte les listes et se dit périmé.",
      en: "The day from which the article leaves the lists and says that it has expired.",
    }),
    withdrawn: documented(z.strictObject({ date: day("date"), reason: text.max(TEXT_LENGTH) }).optional(), {
      fr: "Le retrait de l’article : date et reason (le motif). Sa page dit alors qu’il a été retiré, et rien d’autre.",
      en: "The withdrawal of the article: date and reason. Its page then says that it was withdrawn, and nothing else.",
    }),
    draft: documented(flag("draft").default(false), {
      fr: "« true » tant que l’article est un brouillon : il ne paraît nulle part.",
      en: '"true" as long as the article is a draft: it appears nowhere.',
    }),
    published: documented(flag("published").optional(), {
      fr: "Comme dans Jekyll : « false » en fait un brouillon.",
      en: 'As in Jekyll: "false" makes it a draft.',
    }),
    slug: documented(slug.optional(), {
      fr: "L’adresse de la page, en minuscules et tirets. À défaut, tirée du titre.",
      en: "The address of the page, lower case and hyphens. Else made from the title.",
    }),
    aliases: documented(oneOrMore(alias).default([]), {
      fr: "Les anciennes adresses de l’article, qui mènent à la nouvelle.",
      en: "The article's old addresses, which lead to the new one.",
    }),
    lang: documented(languageTag.optional(), {
      fr: "La langue de l’article, si elle n’est pas celle du journal : en, pt-BR…",
      en: "The article's language, if it is not the journal's: fr, pt-BR…",
    }),
    translationOf: documented(text.optional(), {
      fr: "Le slug ou le fichier de l’article dont celui-ci est la traduction.",
      en: "The slug or file of the article that this one translates.",
    }),
    image: documented(
      z
        .preprocess(
          (raw) => (scalarText(raw) === undefined ? raw : { src: scalarText(raw) }),
          z.strictObject({
            src: text,
            alt: z.string().trim().optional(),
            caption: text.optional(),
            credit: text.optional(),
          }),
        )
        .meta({ alone: "src" })
        .optional(),
      {
        fr: "L’image d’ouverture : src (le fichier, à côté de l’article), alt, caption (la légende) et credit.",
        en: "The opening picture: src (the file, beside the article), alt, caption and credit.",
      },
    ),
    series: documented(
      z
        .preprocess(
          (raw) => (scalarText(raw) === undefined ? raw : { title: scalarText(raw) }),
          z.strictObject({ title: text, part: part.optional() }),
        )
        .meta({ alone: "title" })
        .optional(),
      {
        fr: "La série dont l’article fait partie : son titre, ou title et part (le numéro).",
        en: "The series that the article belongs to: its title, or title and part (the number).",
      },
    ),
    sources: documented(
      z
        .array(
          z.strictObject({
            title: text,
            url: webUrl("url").optional(),
            publisher: text.optional(),
            date: sourceDate(journal).optional(),
          }),
        )
        .default([]),
      {
        fr: "Les sources : title, url, publisher et date (une année ou un jour) de chacune.",
        en: "The sources: title, url, publisher and date (a year or a day) of each.",
      },
    ),
    corrections: documented(z.array(z.strictObject({ date: day("date"), text })).default([]), {
      fr: "Les corrections apportées depuis la publication : date et text de chacune.",
      en: "The corrections made since publication: date and text of each.",
    }),
    disclosure: documented(text.max(TEXT_LENGTH).optional(), {
      fr: "La déclaration d’intérêts de l’auteur, montrée avec l’avertissement.",
      en: "The author's statement of interests, shown with the disclaimer.",
    }),
    canonical: documented(webUrl("canonical").optional(), {
      fr: "L’adresse d’origine, si l’article a d’abord paru ailleurs.",
      en: "The original address, if the article first appeared elsewhere.",
    }),
    featured: documented(flag("featured").default(false), {
      fr: "« true » pour ouvrir la page d’accueil.",
      en: '"true" to lead the front page.',
    }),
    noindex: documented(flag("noindex").default(false), {
      fr: "« true » pour que les moteurs de recherche l’ignorent.",
      en: '"true" for search engines to leave it out.',
    }),
    toc: documented(flag("toc").default(false), {
      fr: "« true » pour un sommaire en tête d’un long article.",
      en: '"true" for a table of contents at the head of a long article.',
    }),
  });
}

/** What an author may write in the front matter of an article. */
export type WrittenFields = z.output<ReturnType<typeof articleSchema>>;

/** The front matter of an article, read: titles and standfirsts are plain words, with their emphasis beside them. */
export type ArticleFields = WrittenFields & Emphasised;
