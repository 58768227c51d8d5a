/** E8xx: the complete site, before it replaces the previous one, in French. */

import { fr } from "../../../sentence.ts";
import type { HostFull, PublicationSentences } from "../../problems/publication.ts";
import { inBytes, number } from "../figures.ts";

const FLAWS = {
  missing: fr`n'a pas été écrite`,
  empty: fr`est vide`,
  cut: fr`ne finit pas par « </html> »`,
} as const;

const HOSTS: ReadonlyMap<string, string> = new Map([
  ["cloudflare", "Cloudflare Pages"],
  ["github", "GitHub Pages"],
  ["netlify", "Netlify"],
]);

const SIZES: { readonly [Name in HostFull["limit"]]: (given: HostFull, host: string) => string } = {
  files: ({ most, found }, host) =>
    fr`${host} accepte ${number(most)} fichiers par site dans son offre gratuite, et celui-ci en a ${number(found)}.`,
  bytes: ({ most, found }, host) =>
    fr`${host} accepte ${inBytes(most)} par site, et celui-ci en pèse ${inBytes(found)}.`,
  fileBytes: ({ most, found, path }, host) =>
    fr`${host} accepte des fichiers de ${inBytes(most)}, et « ${path} » en pèse ${inBytes(found)}.`,
  folderFiles: ({ most, found, path }, host) =>
    fr`${host} accepte ${number(most)} fichiers par dossier, et « ${path} » en a ${number(found)}.`,
};

export const publication: PublicationSentences = {
  pageIncomplete: ({ path, what }) => [
    fr`La page « ${path} » ${FLAWS[what]} : le site n'est pas publié.`,
    fr`Voyez si une mise en page de « layouts/ » ou un réglage d'Eleventy la retire ou la coupe.`,
  ],
  pageMoved: ({ path, slug }) => [
    fr`Cet article a changé d'adresse, et les liens vers l'ancienne, « ${path} », ne mèneraient plus nulle part.`,
    slug === undefined
      ? fr`Si personne ne l'a encore lue, publiez avec « tribune build --allow-removed ».`
      : fr`Pour garder l'ancienne adresse, écrivez plutôt « slug: ${slug} » ; si personne ne l'a encore lue, publiez avec « tribune build --allow-removed ».`,
  ],
  pageUnpublished: ({ path }) => [
    fr`Cet article n'est plus publié, et les liens vers « ${path} » ne mèneraient plus nulle part : dites qu'il est retiré.`,
    fr`Pour l'effacer sans le dire, publiez avec « tribune build --allow-removed ».`,
  ],
  pageGone: ({ path }) => [
    fr`La page « ${path} » est publiée, et rien ne la remplace : les liens vers elle ne mèneraient plus nulle part.`,
    fr`Ajoutez cette adresse aux « aliases » d'un autre article ou aux « redirects » du journal, remettez le fichier avec « withdrawn », ou publiez avec « tribune build --allow-removed ».`,
  ],
  listGone: ({ path }) => fr`La page « ${path} » disparaît : plus aucun article n'y figure.`,
  filesGone: ({ path, others }) => [
    others === 0
      ? fr`Le fichier « ${path} », qui était publié, disparaît : les liens d'ailleurs ne mèneraient plus nulle part.`
      : fr`Des fichiers qui étaient publiés disparaissent, « ${path} » et ${others} ${others === 1 ? "autre" : "autres"} : les liens d'ailleurs ne mèneraient plus nulle part.`,
    others === 0
      ? fr`Liez-le de nouveau dans un article, ou dites dans « redirects » du journal où il se trouve maintenant.`
      : fr`Liez-les de nouveau dans un article, ou dites dans « redirects » du journal où ils se trouvent maintenant.`,
  ],
  builtLinkDead: ({ target, meant, pages }) => {
    const maybe = meant === undefined ? "." : fr` : vouliez-vous dire « ${meant} » ?`;
    return pages === 1
      ? fr`Un lien de cette page ne mène nulle part : « ${target} »${maybe}`
      : fr`Un lien de cette page, et de ${pages} en tout, ne mène nulle part : « ${target} »${maybe}`;
  },
  builtAnchorDead: ({ target, meant, pages }) => [
    pages === 1
      ? fr`Un lien d'ici vise « ${target} », une ancre qui n'existe pas.`
      : fr`Un lien de cette page, et de ${pages} en tout, vise « ${target} », une ancre qui n'existe pas.`,
    meant === undefined
      ? fr`La page visée n'a pas d'ancre qui y ressemble.`
      : fr`La plus proche est « #${meant} ».`,
  ],
  builtHeading: ({ count, pages }) => [
    count === 0
      ? fr`Cette page n'a pas de titre de premier rang (h1)${pages === 1 ? "" : fr`, comme ${pages} pages en tout`}.`
      : fr`Cette page a plusieurs titres de premier rang (h1)${pages === 1 ? "" : fr`, comme ${pages} pages en tout`}.`,
    fr`Donnez-lui-en un seul dans son modèle de « layouts/ ».`,
  ],
  builtTitleTwice: ({ title, other, pages }) =>
    pages === 2
      ? fr`Cette page et « ${other} » ont le même titre (title) : « ${title} ».`
      : fr`Cette page, « ${other} » et d'autres, ${pages} en tout, ont le même titre (title) : « ${title} ».`,
  builtImageAlt: ({ src, pages }) => [
    pages === 1
      ? fr`L'image « ${src} » de cette page n'a pas d'attribut « alt ».`
      : fr`L'image « ${src} » de cette page, et de ${pages} en tout, n'a pas d'attribut « alt ».`,
    fr`Dites ce qu'elle montre, ou écrivez alt="" si elle ne fait qu'orner.`,
  ],
  builtIdTwice: ({ id, pages }) => [
    pages === 1
      ? fr`Plusieurs éléments de cette page ont l'identifiant « ${id} ».`
      : fr`Plusieurs éléments de cette page, et de ${pages} en tout, ont l'identifiant « ${id} ».`,
    fr`Un lien n'atteint que le premier ; ajoutez un tiret bas à celui du modèle, « ${id}_ » : aucun intertitre ne finit ainsi.`,
  ],
  hostFull: (given) => {
    const sentence = SIZES[given.limit](given, HOSTS.get(given.host) ?? given.host);
    const saved = given.limit === "bytes" ? inBytes : number;
    const settings = given.named.map(({ setting, saved: amount }) => fr`« ${setting} » (${saved(amount)})`);
    return settings.length === 0
      ? sentence
      : [sentence, fr`Réglages du journal qui en épargneraient : ${settings.join(", ")}.`];
  },
  outputIsRelease: [
    fr`Ce site est publié par versions, dont les fichiers sont communs : Eleventy seul les changerait toutes.`,
    fr`Construisez par « tribune build », ou revenez à un vrai dossier par « tribune build --releases 0 ».`,
  ],
};
