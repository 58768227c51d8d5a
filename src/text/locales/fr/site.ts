import { frenchDate, frenchSpan, monthName } from "../../date.ts";
import { de } from "../../elision.ts";
import { list } from "../../list.ts";
import { frenchRating } from "../../rating-words.ts";
import { fr as set } from "../../sentence.ts";
import type { Words } from "../site-words.ts";
import { counted, number } from "./figures.ts";

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fr: "français",
    en: "English",
    de: "Deutsch",
    es: "español",
    it: "italiano",
    pt: "português",
    ar: "العربية",
    zh: "中文",
    nl: "Nederlands",
  }),
);

const articles = (count: number) => counted(count, "article", "articles");

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const fr: Words = {
  language: "fr",
  segments: {
    tags: "tags",
    authors: "auteurs",
    archives: "archives",
    search: "recherche",
    feeds: "flux",
    page: "page",
  },

  date: frenchDate,
  number,
  listWord: "et",
  readingTime: (minutes) => `${minutes}\u00a0min de lecture`,
  articleCount: articles,

  skipLink: "Aller au contenu",
  navigation: "Navigation principale",
  legalNotices: "Mentions légales",
  contact: "Écrire à la rédaction",
  themes: {
    dark: { short: "Sombre", label: "Thème sombre" },
    light: { short: "Clair", label: "Thème clair" },
  },

  genres: {
    tribune: "Tribune",
    éditorial: "Éditorial",
    analyse: "Analyse",
    chronique: "Chronique",
    critique: "Critique",
    billet: "Billet",
  },
  by: "Par",
  updatedOn: "Mis à jour le",
  disclaimer: "Avertissement",
  disclosure: "Déclaration d’intérêts",
  rating: "Note de l’auteur",
  ratingValue: frenchRating,
  ratingLabel: (value, best) => set`Note de l'auteur : ${frenchRating(value, best)}`,
  ratingScale: (best) => set`De 0 à ${best} : une appréciation personnelle, qui n'engage que son auteur.`,
  colon: set` :`,
  ratingSubject: "Ce qui est noté",
  sources: "Sources",
  corrections: "Corrections",
  tags: "Sujets",
  contents: "Sommaire",
  related: "À lire ensuite",
  previousArticle: "Article précédent",
  nextArticle: "Article suivant",
  articleNavigation: "D’un article à l’autre",
  series: "Série",
  expired: (date) => set`Cet article a cessé d'être d'actualité le ${date}.`,
  withdrawnTitle: (title) => set`${title} (article retiré)`,
  withdrawnHeading: "Article retiré",
  withdrawn: (date) => set`Cet article a été retiré le ${date}. Son texte n'est plus publié.`,
  withdrawnReason: "Motif",
  translations: "Lire aussi en",
  languageName: (tag) => NAMES.get(tag.split("-")[0] ?? tag) ?? tag,
  credit: "Crédit",

  latest: "Derniers articles",
  earlier: "Articles précédents",
  earlierDescription: (span, journal) => set`Les articles de ${journal} parus ${frenchSpan(span)}.`,
  allTags: "Tous les sujets",
  allTagsIntroduction: "Les sujets dont le journal a parlé, et le nombre d’articles de chacun.",
  mostTreated: "Les plus traités",
  letters: "Index alphabétique",
  bySubject: "Par sujet",
  alsoHere: "À lire aussi",
  tagTitle: (tag) => tag,
  tagDescription: (tag, count, journal) =>
    set`${journal} sur le sujet « ${tag} » : ${articles(count)} d'opinion, signés et notés par leurs auteurs.`,
  tagPartDescription: (tag, span, journal) =>
    set`Les articles de ${journal} sur le sujet « ${tag} » parus ${frenchSpan(span)}.`,
  authors: "Auteurs",
  authorsDescription: (journal) => set`Celles et ceux qui signent dans ${journal}.`,
  authorDescription: (author, count, journal) => set`${articles(count)} ${de(author)} dans ${journal}.`,
  authorPartDescription: (author, span, journal) =>
    set`Les articles ${de(author)} dans ${journal} parus ${frenchSpan(span)}.`,
  guest: "Signature invitée",
  elsewhere: "Ailleurs",
  archives: "Archives",
  monthTitle: (month, year) => `${capital(monthName(month, "fr"))} ${year}`,
  archivesDescription: (journal) => set`Tous les articles de ${journal}, année par année.`,
  archiveTitle: (year) => `Archives de l’année ${year}`,
  archiveDescription: (year, count, journal) =>
    set`Tous les articles de ${journal} parus en ${year} : ${articles(count)}.`,
  pagination: "Pages",
  newerPage: "Articles plus récents",
  olderPage: "Articles plus anciens",
  published: (span) => `Articles parus ${frenchSpan(span)}`,
  pageTitle: (title, page) => (page === undefined ? title : `${title} (page ${page})`),
  noArticles: "Aucun article pour le moment.",

  admin: {
    title: (journal) => set`Rédaction — ${journal}`,
    withoutScript: set`L'éditeur demande JavaScript, que ce navigateur n'exécute pas.`,
  },
  search: {
    title: "Recherche",
    description: (journal) =>
      set`Chercher dans les articles de ${journal}, par mot, par sujet, par auteur et par genre.`,
    label: "Chercher dans le journal",
    hint: "Un mot, un nom, un mois",
    button: "Chercher",
    withoutScript: set`La recherche demande JavaScript, que ce navigateur n'exécute pas. Les sujets et les archives mènent aussi à tous les articles.`,
    results: "Résultats",
    filters: {
      tag: ["Sujet", "Tous les sujets"],
      author: ["Auteur", "Tous les auteurs"],
      genre: ["Genre", "Tous les genres"],
    },
    narrow: "Affiner",
    commonest: "Les plus fréquents",
    alphabetical: "Par ordre alphabétique",
    order: "Ordre",
    byRelevance: "Pertinence",
    byDate: "Date",
    more: "Afficher la suite",
    loading: "Recherche en cours…",
    failed: set`La recherche n'a pas pu être chargée. Rechargez la page, ou passez par les sujets et les archives.`,
    found: [
      set`Aucun résultat pour « {query} ». Essayez un mot plus court, un seul mot ou moins de filtres.`,
      set`Un résultat pour « {query} »`,
      set`{count} résultats pour « {query} »`,
    ],
    filtered: ["Aucun article", "Un article", "{count} articles"],
  },
  feeds: {
    title: "Suivre le journal",
    introduction: set`Un flux est une adresse qu'une application, le lecteur de flux, relève pour vous : chaque nouvel article y arrive, sans compte à ouvrir au journal ni adresse électronique à lui donner.`,
    description: (journal) =>
      set`Recevoir les articles de ${journal} dès leur parution, dans un lecteur de flux : mode d'emploi et adresses.`,
    how: "Comment faire",
    steps: [
      set`Choisissez un lecteur de flux. Il en existe pour le téléphone, pour l'ordinateur et pour le navigateur, souvent gratuits ; certaines messageries en contiennent un.`,
      "Copiez l’adresse du flux qui vous intéresse, parmi celles de cette page.",
      set`Dans le lecteur, choisissez « Ajouter un flux » ou « S'abonner », puis collez l'adresse.`,
    ],
    remarks: [
      set`Ouverte dans un navigateur, l'adresse d'un flux montre du code : c'est normal, elle est faite pour le lecteur de flux.`,
      set`Chaque flux contient le texte entier des derniers articles, leurs images, l'avertissement et la note de l'auteur. Pour ne plus rien recevoir, retirez le flux de votre lecteur.`,
    ],
    whole: "Tout le journal",
    formats: set`Ces trois adresses disent la même chose. Prenez la première, à moins que votre lecteur n'en demande une autre.`,
    byTag: "Un seul sujet",
    byAuthor: "Un seul auteur",
    feedTitle: (name, journal) => `${name} · ${journal}`,
    tagDescription: (tag, journal) => set`Les derniers articles de ${journal} sur le sujet « ${tag} ».`,
    authorDescription: (author, journal) => set`Les derniers articles ${de(author)} dans ${journal}.`,
  },
  barometer: "Baromètre",
  barometerSummary: ({ count, lowest, highest, mean, best }) =>
    lowest === highest
      ? set`Noté ${number(count)} fois dans ce journal, toujours ${frenchRating(lowest, best)}.`
      : set`Noté ${number(count)} fois dans ce journal, de ${number(lowest)} à ${frenchRating(highest, best)} ; moyenne : ${number(mean)}.`,
  barometerPoint: (date, value, best) => set`${date} : ${frenchRating(value, best)}`,

  card: {
    note: (authors) =>
      authors > 1 ? set`Opinion : n'engage que ses auteurs` : set`Opinion : n'engage que son auteur`,
    andOthers: (author) => set`${author} et d'autres`,
    alt: ({ title, genre, authors }) =>
      `${title} – ${genre.toLowerCase()}${authors.length > 0 ? `, par ${list(authors, "fr")}` : ""}.`,
    journalAlt: (journal, tagline) => (tagline === "" ? journal : set`${journal} : ${tagline}`),
  },

  notFoundTitle: "Cette page n’existe pas",
  notFoundText: "L’adresse est peut-être ancienne ou mal recopiée. Voici de quoi lire tout de même.",
  movedTitle: "Cette page a changé d’adresse",
  movedText: set`La nouvelle adresse :`,

  crawlers: {
    address: "Adresse de l’article",
    introduction: (publisher) =>
      set`Journal d'opinion publié par ${publisher}. Chaque article est signé ; les avis et les notes n'engagent que leurs auteurs. Citez l'auteur, le titre et l'adresse de l'article.`,
    articles: "Articles",
    months: "Tous les articles, mois par mois",
    about: "Le journal",
  },

  callouts: {
    note: "Note",
    tip: "Conseil",
    important: "Important",
    warning: "Attention",
    caution: "Prudence",
    takeaway: "À retenir",
  },
  tasks: { done: "Fait", open: "À faire" },
  footnotes: {
    title: "Notes",
    to: (number) => `Note ${number}`,
    back: (number) => `Retour au texte, appel de note ${number}`,
  },
  table: "Tableau",
};
