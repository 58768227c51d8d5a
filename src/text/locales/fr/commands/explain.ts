/** Messages of `tribune build --explain`, in French. */
import { fr } from "../../../sentence.ts";
import type { ExplainTexts } from "../../commands/explain.ts";
import { counted } from "../figures.ts";
export const explain: ExplainTexts = {
  rendered: (address, why) => fr`${address} : page faite, car ${why}.`,
  kept: (address, { records, queries, assets }) =>
    fr`${address} : page gardée de la dernière construction. Rien de ce qu'elle lit n'a changé : ${counted(records, "texte", "textes")}, ${counted(queries, "liste ou question", "listes ou questions")}, ${counted(assets, "image", "images")}.`,
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
    again: fr`elle liste les pages des gabarits propres au site, et celles-ci ont changé`,
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
    "site.unpublished": fr`la liste des articles retenus`,
    "site.ignored": fr`la liste des fichiers ignorés`,
    "site.warnings": fr`la liste des avertissements`,
    "site.searchPath": fr`l'adresse de la page de recherche`,
    "site.pages": fr`la liste de toutes les pages`,
    "site.sitemap": fr`le plan du site`,
    "site.files": fr`la liste des fichiers à copier`,
  },
  about: (of) => ({
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
  }),
};
