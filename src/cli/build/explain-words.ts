/** The sentences of `tribune build --explain`, in each language. */
import { own } from "../../problems/own.ts";
import type { Language } from "../../text/language.ts";
import { fr } from "../../text/sentence.ts";
import { counted } from "../command-words.ts";
import type { Explanation, PageReason } from "./explain-pages.ts";

type Names = Readonly<Record<string, string>>;

interface Words {
  /** `/a/ : faite, car …` */
  rendered(address: string, why: string): string;
  kept(address: string, count: { records: number; queries: number; assets: number }): string;
  own(address: string): string;
  file(address: string): string;
  missing(address: string, meant: string | null): string;
  readonly reasons: {
    readonly first: string;
    readonly fresh: string;
    readonly lost: string;
    readonly new: string;
    readonly item: string;
    readonly damaged: string;
    readonly volatile: string;
    readonly allVolatile: string;
    asset(original: string): string;
    query(what: string): string;
    root(what: readonly string[]): string;
    record(file: string, fields: readonly string[]): string;
  };
  /** What every page depends on. */
  readonly root: Names;
  /** What a page asks of the site or the library. */
  readonly whole: Names;
  /** The same, of one article, subject or author. */
  about(name: string, of: string): string | undefined;
}

const FRENCH: Words = {
  rendered: (address, why) => fr`${address} : page faite, car ${why}.`,
  kept: (address, { records, queries, assets }) =>
    fr`${address} : page gardée de la dernière construction. Rien de ce qu'elle lit n'a changé : ${counted.fr(records, "texte", "textes")}, ${counted.fr(queries, "liste ou question", "listes ou questions")}, ${counted.fr(assets, "image", "images")}.`,
  own: (address) => fr`${address} : page faite, car un gabarit du site l'écrit à chaque construction.`,
  file: (address) => fr`${address} : ce n'est pas une page, mais un fichier du site.`,
  missing: (address, meant) =>
    meant === null
      ? fr`${address} : le site n'a rien à cette adresse.`
      : fr`${address} : le site n'a rien à cette adresse. Vouliez-vous dire ${meant} ?`,
  reasons: {
    first: fr`rien n'est connu d'une construction précédente`,
    fresh: fr`« --fresh » refait tout`,
    lost: fr`des fichiers que le code du site écrit avec les pages auraient manqué, ou le site publié a changé entre-temps : rien n'a été repris`,
    new: fr`la dernière construction n'avait pas cette page`,
    item: fr`ce que la page montre a changé : ses articles, leur ordre ou leur nombre`,
    damaged: fr`son fichier n'est plus tel que la dernière construction l'a laissé`,
    volatile: fr`elle appelle un filtre que « .eleventy.ts » dit « volatile », ou son gabarit lui donne une autre adresse`,
    allVolatile: fr`« .eleventy.ts » dit « volatile » ce que le site ajoute à Eleventy`,
    asset: (original) => fr`l'image « ${original} » a changé`,
    query: (what) => fr`${what} a changé`,
    root: (what) => fr`ceci a changé, dont dépendent toutes les pages : ${what.join(", ")}`,
    record: (file, fields) =>
      fields.length === 0
        ? fr`« ${file} » a été ajouté ou retiré`
        : fr`dans « ${file} » a changé : ${fields.join(", ")}`,
  },
  root: {
    node: fr`la version de Node`,
    engine: fr`Tribune ou un paquet dont il se sert`,
    programs: fr`le code du site (« .eleventy.ts », « layouts/ », ce qu'ils importent, les paquets installés)`,
    run: fr`les options de la construction`,
    address: fr`l'adresse du site`,
    journal: fr`les réglages du journal`,
    design: fr`les feuilles de style ou les polices`,
    scripts: fr`les scripts de la recherche`,
    logo: fr`le logo`,
    icons: fr`les icônes`,
    feedImage: fr`l'image des flux`,
    card: fr`l'image de partage du journal`,
    policies: fr`la politique de contenu`,
  },
  whole: {
    articles: fr`la liste des articles`,
    listed: fr`la suite des articles que montrent les listes`,
    pages: fr`la liste des pages libres`,
    findable: fr`ce que la recherche peut trouver`,
    indexable: fr`ce que les moteurs de recherche peuvent montrer`,
    tagsByCount: fr`l'ordre des sujets par nombre d'articles`,
    lead: fr`l'article à la une`,
    years: fr`la liste des années et de leurs articles`,
    everyPage: fr`la liste de toutes les pages`,
    oldAddresses: fr`la liste des anciennes adresses`,
    "tags.size": fr`le nombre des sujets`,
    "tags.keys": fr`la liste des sujets`,
    "tags.all": fr`la liste des sujets et de leurs articles`,
    "authors.size": fr`le nombre des auteurs`,
    "authors.keys": fr`la liste des auteurs`,
    "authors.all": fr`la liste des auteurs et de leurs articles`,
    "site.now": fr`l'heure de la construction`,
    "site.held": fr`la liste des articles retenus`,
    "site.ignored": fr`la liste des fichiers ignorés`,
    "site.warnings": fr`la liste des avertissements`,
    "site.searchPath": fr`l'adresse de la page de recherche`,
    "site.pages": fr`la liste de toutes les pages`,
    "site.sitemap": fr`le plan du site`,
    "site.files": fr`la liste des fichiers à copier`,
  },
  about: (name, of) =>
    own(
      {
        neighbours: fr`l'article qui précède ou qui suit « ${of} »`,
        related: fr`le choix des articles proches de « ${of} »`,
        readNext: fr`le choix des articles à lire après « ${of} »`,
        seriesOf: fr`la série de « ${of} »`,
        versions: fr`la liste des versions de « ${of} » en d'autres langues`,
        translations: fr`la liste des traductions de « ${of} »`,
        original: fr`l'original de « ${of} »`,
        "tags.get": fr`la liste des articles du sujet « ${of} »`,
        "tags.has": fr`l'existence du sujet « ${of} »`,
        "authors.get": fr`la liste des articles de l'auteur « ${of} »`,
        "authors.has": fr`l'existence de l'auteur « ${of} »`,
      },
      name,
    ),
};

const ENGLISH: Words = {
  rendered: (address, why) => `${address}: rendered, because ${why}.`,
  kept: (address, { records, queries, assets }) =>
    `${address}: kept from the last build. Nothing that it reads has changed: ${counted.en(records, "text", "texts")}, ${counted.en(queries, "list or question", "lists or questions")}, ${counted.en(assets, "picture", "pictures")}.`,
  own: (address) => `${address}: rendered, because a template of the site's own writes it in every build.`,
  file: (address) => `${address}: this is a file of the site, not a page.`,
  missing: (address, meant) =>
    meant === null
      ? `${address}: the site has nothing at this address.`
      : `${address}: the site has nothing at this address. Did you mean ${meant}?`,
  reasons: {
    first: "nothing is known of an earlier build",
    fresh: '"--fresh" makes everything anew',
    lost: "files that the site's code writes with its pages would have been missing, or the published site changed meanwhile: nothing was taken over",
    new: "the last build had no such page",
    item: "what the page shows has changed: its articles, their order or their number",
    damaged: "its file is no longer as the last build left it",
    volatile: 'it calls a filter that ".eleventy.ts" calls volatile, or its layout gives it another address',
    allVolatile: '".eleventy.ts" calls volatile what the site adds to Eleventy',
    asset: (original) => `the picture "${original}" has changed`,
    query: (what) => `${what} has changed`,
    root: (what) => `something has changed that all pages depend on: ${what.join(", ")}`,
    record: (file, fields) =>
      fields.length === 0
        ? `"${file}" was added or removed`
        : `in "${file}", this has changed: ${fields.join(", ")}`,
  },
  root: {
    node: "the version of Node",
    engine: "Tribune or a package that it uses",
    programs: 'the site\'s code (".eleventy.ts", "layouts/", what they import, the installed packages)',
    run: "the options of the build",
    address: "the site's address",
    journal: "the journal's settings",
    design: "the style sheets or fonts",
    scripts: "the scripts of the search page",
    logo: "the logo",
    icons: "the icons",
    feedImage: "the picture of the feeds",
    card: "the journal's own card for shared links",
    policies: "the content policy",
  },
  whole: {
    articles: "the list of articles",
    listed: "the sequence of articles that lists show",
    pages: "the list of free pages",
    findable: "what the search page may find",
    indexable: "what search engines may show",
    tagsByCount: "the order of tags by their number of articles",
    lead: "the article that opens the front page",
    years: "the list of years and their articles",
    everyPage: "the list of all pages",
    oldAddresses: "the list of old addresses",
    "tags.size": "the number of tags",
    "tags.keys": "the list of tags",
    "tags.all": "the list of tags and their articles",
    "authors.size": "the number of authors",
    "authors.keys": "the list of authors",
    "authors.all": "the list of authors and their articles",
    "site.now": "the time of the build",
    "site.held": "the list of unpublished articles",
    "site.ignored": "the list of ignored files",
    "site.warnings": "the list of warnings",
    "site.searchPath": "the address of the search page",
    "site.pages": "the list of all pages",
    "site.sitemap": "the sitemap",
    "site.files": "the list of files to copy",
  },
  about: (name, of) =>
    own(
      {
        neighbours: `the article before or after "${of}"`,
        related: `the choice of articles related to "${of}"`,
        readNext: `the choice of articles to read after "${of}"`,
        seriesOf: `the series of "${of}"`,
        versions: `the list of versions of "${of}" in other languages`,
        translations: `the list of translations of "${of}"`,
        original: `the original of "${of}"`,
        "tags.get": `the list of articles of the tag "${of}"`,
        "tags.has": `whether there is a tag "${of}"`,
        "authors.get": `the list of articles of the author "${of}"`,
        "authors.has": `whether there is an author "${of}"`,
      },
      name,
    ),
};

const WORDS: Readonly<Record<Language, Words>> = { fr: FRENCH, en: ENGLISH };

/** An explanation as a sentence. */
export function explainedIn(language: Language, { address, reason }: Explanation): string {
  const words = WORDS[language];
  switch (reason.kind) {
    case "kept":
      return words.kept(address, reason);
    case "own":
    case "file":
      return words[reason.kind](address);
    case "missing":
      return words.missing(address, reason.meant);
    default:
      return words.rendered(address, because(reason, words));
  }
}

function because(
  reason: Exclude<PageReason, { kind: "kept" | "own" | "file" | "missing" }>,
  { reasons, root, whole, about }: Words,
): string {
  switch (reason.kind) {
    case "record":
      return reasons.record(reason.file, reason.fields);
    case "asset":
      return reasons.asset(reason.original);
    case "root":
      return reasons.root(reason.names.map((name) => own(root, name) ?? name));
    case "query": {
      const [name = "", ...of] = reason.query.split(" ");
      return reasons.query((of.length > 0 ? about(name, of.join(" ")) : own(whole, name)) ?? reason.query);
    }
    default:
      return reasons[reason.kind];
  }
}
