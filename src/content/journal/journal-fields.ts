/** What each value of the journal must be, as the end of "must be …", for messages and documentation. */

import { own } from "../../problems/own.ts";
import { fr } from "../../text/sentence.ts";
import type { FieldDoc } from "../front-matter/value-readers.ts";
import { HOSTS, POLICY_DIRECTIVES } from "./hosting-settings.ts";

const HOSTING: FieldDoc = {
  fr: fr`un hébergeur ou une liste : ${HOSTS.join(", ")}, mais pas netlify et cloudflare ensemble`,
  en: `a host or a list: ${HOSTS.join(", ")}, but not netlify and cloudflare together`,
};

const FIELDS: Readonly<Record<string, FieldDoc>> = {
  title: { fr: "le nom du journal", en: "the journal's name" },
  tagline: { fr: "une courte devise", en: "a short motto" },
  description: { fr: "une ou deux phrases", en: "one or two sentences" },
  url: {
    fr: fr`l'adresse du site, sans chemin, comme https://exemple.fr`,
    en: "the site's address, without a path, such as https://example.org",
  },
  pathPrefix: {
    fr: fr`un chemin qui commence et finit par « / », comme /journal/`,
    en: 'a path that begins and ends with "/", such as /journal/',
  },
  language: { fr: fr`« fr » ou « en »`, en: '"fr" or "en"' },
  timeZone: { fr: fr`un fuseau horaire, comme « Europe/Paris »`, en: 'a time zone, such as "Europe/Paris"' },
  publisher: { fr: fr`un éditeur, avec « name »`, en: 'a publisher, with "name"' },
  "publisher.name": { fr: "le nom de l’éditeur", en: "the publisher's name" },
  "publisher.logo": { fr: "le chemin du logo", en: "the path of the logo" },
  "publisher.contact": { fr: "une adresse électronique", en: "an e-mail address" },
  "publisher.legalNotices": {
    fr: fr`un chemin du site, comme /mentions-legales/`,
    en: "a path of the site, such as /legal/",
  },
  "publisher.publishingPrinciples": {
    fr: fr`le chemin d'une page, comme /notre-charte/`,
    en: "the path of a page, such as /principles/",
  },
  "publisher.correctionsPolicy": {
    fr: fr`le chemin d'une page, comme /corrections/`,
    en: "the path of a page, such as /corrections/",
  },
  "publisher.ethicsPolicy": {
    fr: fr`le chemin d'une page, comme /ethique/`,
    en: "the path of a page, such as /ethics/",
  },
  authors: { fr: "une liste d’au moins un auteur", en: "a list of at least one author" },
  "authors.*": { fr: fr`un auteur, avec « id » et « name »`, en: 'an author, with "id" and "name"' },
  "authors.*.id": {
    fr: fr`un identifiant en minuscules et tirets, comme « c-delmas »`,
    en: 'an id in lower case and hyphens, such as "c-delmas"',
  },
  "authors.*.name": { fr: "un nom", en: "a name" },
  "authors.*.slug": {
    fr: fr`l'adresse de sa page, en minuscules et tirets, comme « camille-delmas »`,
    en: 'the address of the page, in lower case and hyphens, such as "camille-delmas"',
  },
  "authors.*.aliases": {
    fr: fr`une liste des noms ou adresses d'avant, comme ["Camille Roche"]`,
    en: 'a list of former names or addresses, such as ["Camille Roche"]',
  },
  "authors.*.aliases.*": { fr: "un ancien nom ou une ancienne adresse", en: "a former name or address" },
  "authors.*.bio": { fr: "une à trois phrases", en: "one to three sentences" },
  "authors.*.url": { fr: "une adresse web", en: "a web address" },
  "authors.*.image": { fr: "le chemin d’une image", en: "the path of a picture" },
  "authors.*.sameAs": { fr: "une liste d’adresses web", en: "a list of web addresses" },
  "authors.*.sameAs.*": { fr: "une adresse web", en: "a web address" },
  "authors.*.collective": {
    fr: fr`« true » pour une rédaction ou un groupe, sinon « false »`,
    en: '"true" for an editorial office or a group, else "false"',
  },
  disclaimers: {
    fr: fr`des avertissements, avec « default » et « named »`,
    en: 'disclaimers, with "default" and "named"',
  },
  "disclaimers.default": { fr: "le nom d’un des avertissements", en: "the name of one of the disclaimers" },
  "disclaimers.unrated": {
    fr: "le nom de celui des articles sans note",
    en: "the name of that of articles without a rating",
  },
  "disclaimers.named": { fr: "un texte par nom d’avertissement", en: "a text for each disclaimer's name" },
  "disclaimers.named.*": {
    fr: "un texte, sous un nom en minuscules et tirets",
    en: "a text, under a name in lower case and hyphens",
  },
  rating: { fr: fr`une échelle, avec « best » et « step »`, en: 'a scale, with "best" and "step"' },
  "rating.best": { fr: "un nombre entier plus grand que 0", en: "a whole number above 0" },
  "rating.step": { fr: "un nombre plus grand que 0", en: "a number above 0" },
  tags: { fr: fr`une liste de sujets, avec « name »`, en: 'a list of subjects, with "name"' },
  "tags.*": { fr: fr`un sujet, avec « name »`, en: 'a subject, with "name"' },
  "tags.*.name": { fr: "un mot-clé des articles", en: "a tag of the articles" },
  "tags.*.slug": {
    fr: fr`l'adresse de sa page, en minuscules et tirets, comme « intelligence-artificielle »`,
    en: 'the address of the page, in lower case and hyphens, such as "artificial-intelligence"',
  },
  "tags.*.aliases": {
    fr: fr`une liste des noms ou adresses d'avant, comme ["IA"]`,
    en: 'a list of former names or addresses, such as ["AI"]',
  },
  "tags.*.aliases.*": { fr: "un ancien nom ou une ancienne adresse", en: "a former name or address" },
  "tags.*.description": { fr: "une ou deux phrases", en: "one or two sentences" },
  "tags.*.sameAs": { fr: "une liste d’adresses web", en: "a list of web addresses" },
  "tags.*.sameAs.*": { fr: "une adresse web", en: "a web address" },
  pageSize: { fr: "un nombre entier de 1 à 500", en: "a whole number from 1 to 500" },
  search: { fr: fr`« true » ou « false »`, en: '"true" or "false"' },
  feeds: {
    fr: fr`des réglages de flux, avec « items » ou « hub »`,
    en: 'settings of feeds, with "items" or "hub"',
  },
  "feeds.items": { fr: "un nombre entier de 1 à 500", en: "a whole number from 1 to 500" },
  "feeds.hub": { fr: "une adresse web", en: "a web address" },
  markdownCopies: { fr: fr`« true » ou « false »`, en: '"true" or "false"' },
  hosting: HOSTING,
  "hosting.*": HOSTING,
  redirects: {
    fr: fr`une liste de redirections, comme { from: "/ancien/", to: "/nouveau/" }`,
    en: 'a list of redirects, such as { from: "/old/", to: "/new/" }',
  },
  "redirects.*": {
    fr: fr`une redirection, avec « from » et « to »`,
    en: 'a redirect, with "from" and "to"',
  },
  "redirects.*.from": {
    fr: fr`un ancien chemin du site, comme /ancien/ ou /blog/*`,
    en: "an old path of the site, such as /old/ or /blog/*",
  },
  "redirects.*.to": {
    fr: fr`un chemin du site ou une adresse en https, comme /nouveau/ ou /articles/:splat`,
    en: "a path of the site or an https address, such as /new/ or /articles/:splat",
  },
  "redirects.*.status": { fr: fr`301, 302, 307, 308 ou 410`, en: "301, 302, 307, 308 or 410" },
  headers: {
    fr: fr`des réglages d'en-têtes, avec « hsts » ou « contentPolicy »`,
    en: 'settings of headers, with "hsts" or "contentPolicy"',
  },
  "headers.hsts": { fr: "un nombre de jours, de 1 à 730", en: "a number of days, from 1 to 730" },
  "headers.contentPolicy": {
    fr: fr`des sources par directive (${POLICY_DIRECTIVES.join(", ")})`,
    en: `sources for each directive (${POLICY_DIRECTIVES.join(", ")})`,
  },
  "headers.contentPolicy.*": { fr: "une liste de sources", en: "a list of sources" },
  "headers.contentPolicy.*.*": {
    fr: "une source, comme https://exemple.fr",
    en: "a source, such as https://example.org",
  },
  compress: { fr: fr`« true » ou « false »`, en: '"true" or "false"' },
  robots: {
    fr: fr`qui peut lire le site, comme { search: true, answers: true, training: false }`,
    en: "who may read the site, such as { search: true, answers: true, training: false }",
  },
  "robots.search": { fr: fr`« true » ou « false »`, en: '"true" or "false"' },
  "robots.answers": { fr: fr`« true » ou « false »`, en: '"true" or "false"' },
  "robots.training": { fr: fr`« true » ou « false »`, en: '"true" or "false"' },
  indexNow: { fr: fr`une clé, comme { key: "…" }`, en: 'a key, such as { key: "…" }' },
  "indexNow.key": {
    fr: "une clé de 8 à 128 lettres sans accent, chiffres ou tirets",
    en: "a key of 8 to 128 unaccented letters, digits or hyphens",
  },
  socialImages: {
    fr: fr`« true », « false », ou des polices à ajouter, comme { fonts: ["polices/grec.ttf"] }`,
    en: '"true", "false", or fonts to add, such as { fonts: ["fonts/greek.ttf"] }',
  },
  "socialImages.fonts": { fr: "une liste de fichiers de police", en: "a list of font files" },
  "socialImages.fonts.*": { fr: "le chemin d’un fichier de police", en: "the path of a font file" },
  icons: { fr: fr`« true » ou « false »`, en: '"true" or "false"' },
  admin: {
    fr: fr`un éditeur web, avec « repository », comme { repository: "journal/articles" }`,
    en: 'a web editor, with "repository", such as { repository: "journal/articles" }',
  },
  "admin.backend": {
    fr: fr`« github », « gitlab » ou « test-repo »`,
    en: '"github", "gitlab" or "test-repo"',
  },
  "admin.repository": {
    fr: fr`un dépôt, comme « journal/articles »`,
    en: 'a repository, such as "journal/articles"',
  },
  "admin.branch": { fr: fr`une branche, comme « main »`, en: 'a branch, such as "main"' },
  "admin.authServer": {
    fr: fr`l'adresse web d'un serveur OAuth`,
    en: "the web address of an OAuth server",
  },
  "admin.appId": {
    fr: fr`l'identifiant d'une application OAuth de GitLab, avec « backend: "gitlab" »`,
    en: 'the id of an OAuth application of GitLab, with "backend: gitlab"',
  },
  typography: {
    fr: fr`« true », « false », ou des règles à éteindre, comme { dashes: false }`,
    en: '"true", "false", or rules to switch off, such as { dashes: false }',
  },
  linkedFileTypes: {
    fr: fr`une liste d'extensions, comme ["gpkg", "stl"]`,
    en: 'a list of extensions, such as ["gpkg", "stl"]',
  },
  "linkedFileTypes.*": { fr: fr`une extension, comme « gpkg »`, en: 'an extension, such as "gpkg"' },
  rules: {
    fr: fr`un niveau par code, comme { E510: "warn" }`,
    en: 'a level for each code, such as { E510: "warn" }',
  },
  "rules.*": { fr: fr`« error », « warn » ou « off »`, en: '"error", "warn" or "off"' },
  navigation: {
    fr: fr`une liste de liens, avec « label » et « path »`,
    en: 'a list of links, with "label" and "path"',
  },
  "navigation.*": { fr: fr`un lien, avec « label » et « path »`, en: 'a link, with "label" and "path"' },
  "navigation.*.label": { fr: "un mot ou deux", en: "a word or two" },
  "navigation.*.path": { fr: "un chemin du site ou une adresse", en: "a path of the site or an address" },
};

const ANYTHING: FieldDoc = { fr: "d’une autre forme", en: "of another form" };

/** The doc of the field at a path of the journal; list positions and names of disclaimers do not matter. */
export function journalFieldDoc(path: readonly PropertyKey[]): FieldDoc {
  const names = path.map((part, index) =>
    typeof part === "number" || ["named", "rules", "contentPolicy"].includes(String(path[index - 1]))
      ? "*"
      : String(part),
  );
  return own(FIELDS, names.join(".")) ?? ANYTHING;
}
