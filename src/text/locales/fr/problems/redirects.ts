/** E630–E636, E639, W630 and W632: redirects from old addresses, in French. */
import { fr } from "../../../sentence.ts";
import { escaped } from "../../escaped.ts";
import type { RedirectSentences } from "../../problems/redirects.ts";

const FROM_FLAWS = {
  space: fr`contient une espace, un saut de ligne ou un signe invisible ; une espace s'écrit %20`,
  host: fr`doit être un chemin de ce site, sans « https:// » ni nom d'hôte`,
  query: fr`contient « ? » : les hébergeurs ne comparent que le chemin, sans les paramètres`,
  anchor: fr`contient « # » : les navigateurs n'envoient pas ce qui le suit`,
  slash: fr`doit commencer par « / »`,
  prefix: fr`commence par le « pathPrefix » du journal, que Tribune ajoute lui-même`,
  star: fr`contient « * » ailleurs qu'à la fin, après « / », comme dans /ancien/*`,
  signs: fr`contient un signe ou un codage qui en ferait une autre adresse (« // », « .. », %2F, guillemets, accolades)`,
  long: fr`contient un nom de plus de 250 octets, trop long pour un fichier`,
} as const;

const TO_FLAWS = {
  missing: fr`n'a pas de « to » : dites où elle mène, ou donnez-lui « status: 410 » si rien ne remplace la page`,
  gone: fr`a le statut 410, qui dit que rien ne remplace la page : retirez « to », ou changez « status »`,
  space: fr`contient une espace, un saut de ligne ou un signe invisible ; une espace s'écrit %20`,
  star: fr`contient « * » ; ce qui suivait l'ancien dossier s'y écrit « :splat », à la fin`,
  splat: fr`n'admet « :splat » qu'une fois, à la fin, après « / », comme dans /nouveau/:splat`,
  exact: fr`contient « :splat », qui ne vaut que si « from » finit par « /* »`,
  insecure: fr`commence par « http:// » ; ailleurs que sur ce site, l'adresse doit être en https`,
  form: fr`n'est ni un chemin du site ni une adresse en https`,
} as const;

/** Continuation after the hosts and the old address. */
const LIMITS = {
  pattern: fr`ne mènera nulle part : un motif demande les règles d'un hébergeur, et ne peut pas être une page`,
  file: fr`ne mènera nulle part : une page ne peut pas prendre la place d'un fichier`,
  gone: fr`répondra par le statut 404 : 410 ne peut pas y être envoyé`,
  encoded: fr`ne mènera pas à sa cible par une règle : une adresse où « / », « ? » ou « # » sont codés ne peut pas y être envoyée`,
} as const;

/** The journal's hosts, or that none is set. */
export const at = (hosts: readonly string[]) =>
  hosts.length > 0 ? fr`Chez ${hosts.join(", ")}` : fr`Sans hébergeur dans « hosting »`;

export const redirects: RedirectSentences = {
  redirectFrom: ({ given, flaw }) => fr`L'ancienne adresse « ${escaped(given)} » ${FROM_FLAWS[flaw]}.`,
  redirectTo: ({ from, given, flaw }) => {
    const whole = flaw === "missing" || flaw === "gone";
    return whole
      ? fr`La redirection de « ${from} » ${TO_FLAWS[flaw]}.`
      : fr`La cible « ${escaped(given)} » de « ${from} » ${TO_FLAWS[flaw]}.`;
  },
  redirectTwice: ({ given, other }) => [
    fr`L'ancienne adresse « ${given} » est déjà donnée par « ${other} ».`,
    fr`Gardez celle des deux qui mène où il faut.`,
  ],
  redirectTaken: ({ given, path, owner, below }) => {
    const who = owner === path ? "" : fr` (${owner})`;
    return [
      below
        ? fr`La redirection de « ${given} » cacherait « ${path} », qui est à cette adresse sur le site${who}.`
        : fr`L'ancienne adresse « ${given} » est celle d'une page ou d'un fichier du site${who}, que la redirection cacherait.`,
      below
        ? fr`Donnez une à une les anciennes adresses, ou choisissez un dossier où le site n'a rien.`
        : fr`Retirez-la, ou changez l'adresse de l'autre.`,
    ];
  },
  redirectNowhere: ({ given, to, splat, meant }) =>
    splat
      ? fr`La redirection de « ${given} » mène à « ${to} », un dossier où le site n'a aucune page${meant === undefined ? "." : fr` : vouliez-vous dire « ${meant} » ?`}`
      : fr`La redirection de « ${given} » mène à « ${to} », où il n'y a pas de page${meant === undefined ? "." : fr` : vouliez-vous dire « ${meant} » ?`}`,
  redirectLoop: ({ given, way }) => [
    fr`La redirection de « ${given} » tourne en rond (${way.join(" → ")}).`,
    fr`Faites-la mener à une page qui existe.`,
  ],
  redirectChain: ({ given, to, meant }) =>
    meant === undefined
      ? fr`La redirection de « ${given} » mène à « ${to} », une ancienne adresse aussi, où plus rien n'est publié.`
      : fr`La redirection de « ${given} » mène à « ${to} », une ancienne adresse aussi : menez droit à la nouvelle.`,
  redirectInFile: ({ given, file }) => [
    fr`L'ancienne adresse « ${given} » demande un dossier là où le site a un fichier, « ${file} ».`,
    fr`Retirez-la : aucun hébergeur n'aurait pu servir les deux.`,
  ],
  redirectLimit: ({ given, limit, hosts }) => fr`${at(hosts)}, « ${given} » ${LIMITS[limit]}.`,
  redirectLines: ({ left, first }) =>
    fr`Cloudflare ne lit que 2 000 lignes d'adresses et 100 motifs, de 1 000 signes au plus : ${left} redirections n'y sont pas écrites, dont celle de « ${first} ».`,
};
