/** E630–E636, E639, W630 and W632: old addresses that the journal names, and where they lead. */
import { fr } from "../text/sentence.ts";
import { correction, define, escaped } from "./problem.ts";

const FROM_FLAWS = {
  space: {
    fr: fr`contient une espace, un saut de ligne ou un signe invisible ; une espace s'écrit %20`,
    en: "holds a space, a line break or an invisible character; a space is written %20",
  },
  host: {
    fr: fr`doit être un chemin de ce site, sans « https:// » ni nom d'hôte`,
    en: 'must be a path of this site, without "https://" or a host name',
  },
  query: {
    fr: fr`contient « ? » : les hébergeurs ne comparent que le chemin, sans les paramètres`,
    en: 'holds "?": hosts compare the path alone, without its query string',
  },
  anchor: {
    fr: fr`contient « # » : les navigateurs n'envoient pas ce qui le suit`,
    en: 'holds "#": browsers do not send what follows it',
  },
  slash: { fr: fr`doit commencer par « / »`, en: 'must begin with "/"' },
  prefix: {
    fr: fr`commence par le « pathPrefix » du journal, que Tribune ajoute lui-même`,
    en: 'begins with the journal\'s "pathPrefix", which Tribune adds itself',
  },
  star: {
    fr: fr`contient « * » ailleurs qu'à la fin, après « / », comme dans /ancien/*`,
    en: 'holds "*" elsewhere than at its end, after "/", as in /old/*',
  },
  signs: {
    fr: fr`contient un signe ou un codage qui en ferait une autre adresse (« // », « .. », %2F, guillemets, accolades)`,
    en: 'holds a character or an encoding that would make another address of it ("//", "..", %2F, quotes, braces)',
  },
  long: {
    fr: fr`contient un nom de plus de 250 octets, trop long pour un fichier`,
    en: "holds a name of more than 250 bytes, which is too long for a file",
  },
} as const;

export type FromFlaw = keyof typeof FROM_FLAWS;

const TO_FLAWS = {
  missing: {
    fr: fr`n'a pas de « to » : dites où elle mène, ou donnez-lui « status: 410 » si rien ne remplace la page`,
    en: 'has no "to": say where it leads, or give it "status: 410" if nothing replaces the page',
  },
  gone: {
    fr: fr`a le statut 410, qui dit que rien ne remplace la page : retirez « to », ou changez « status »`,
    en: 'has status 410, which says that nothing replaces the page: remove "to", or change "status"',
  },
  space: {
    fr: fr`contient une espace, un saut de ligne ou un signe invisible ; une espace s'écrit %20`,
    en: "holds a space, a line break or an invisible character; a space is written %20",
  },
  star: {
    fr: fr`contient « * » ; ce qui suivait l'ancien dossier s'y écrit « :splat », à la fin`,
    en: 'holds "*"; what followed the old folder is written ":splat" there, at the end',
  },
  splat: {
    fr: fr`n'admet « :splat » qu'une fois, à la fin, après « / », comme dans /nouveau/:splat`,
    en: 'takes ":splat" only once, at its end, after "/", as in /new/:splat',
  },
  exact: {
    fr: fr`contient « :splat », qui ne vaut que si « from » finit par « /* »`,
    en: 'holds ":splat", which only means something where "from" ends with "/*"',
  },
  insecure: {
    fr: fr`commence par « http:// » ; ailleurs que sur ce site, l'adresse doit être en https`,
    en: 'begins with "http://"; elsewhere than on this site, the address must use https',
  },
  form: {
    fr: fr`n'est ni un chemin du site ni une adresse en https`,
    en: "is neither a path of the site nor an https address",
  },
} as const;

export type ToFlaw = keyof typeof TO_FLAWS;

/** What follows the hosts and the old address. */
const LIMITS = {
  pattern: {
    fr: fr`ne mènera nulle part : un motif demande les règles d'un hébergeur, et ne peut pas être une page`,
    en: "will lead nowhere: a pattern needs the rules of a host, and cannot be a page",
  },
  file: {
    fr: fr`ne mènera nulle part : une page ne peut pas prendre la place d'un fichier`,
    en: "will lead nowhere: a page cannot take the place of a file",
  },
  gone: {
    fr: fr`répondra par le statut 404 : 410 ne peut pas y être envoyé`,
    en: "will answer with status 404: 410 cannot be sent there",
  },
  encoded: {
    fr: fr`ne mènera pas à sa cible par une règle : une adresse où « / », « ? » ou « # » sont codés ne peut pas y être envoyée`,
    en: 'will not be sent on by a rule: an address with an encoded "/", "?" or "#" cannot be sent there',
  },
} as const;

export type HostLimit = keyof typeof LIMITS;

/** The hosts of the journal, or that it names none. */
export const at = (hosts: readonly string[]) => ({
  fr: hosts.length > 0 ? fr`Chez ${hosts.join(", ")}` : fr`Sans hébergeur dans « hosting »`,
  en: hosts.length > 0 ? `On ${hosts.join(", ")}` : 'Without a host in "hosting"',
});

export const redirects = {
  redirectFrom: define<{ given: string; flaw: FromFlaw; meant?: string | undefined }>(
    "E630",
    ({ given, flaw, meant }) => ({
      fr: fr`L'ancienne adresse « ${escaped(given)} » ${FROM_FLAWS[flaw].fr}.`,
      en: `The old address "${escaped(given)}" ${FROM_FLAWS[flaw].en}.`,
      instead: correction(given, meant),
    }),
  ),
  redirectTo: define<{ from: string; given: string; flaw: ToFlaw; meant?: string | undefined }>(
    "E631",
    ({ from, given, flaw, meant }) => {
      const whole = flaw === "missing" || flaw === "gone";
      return {
        fr: whole
          ? fr`La redirection de « ${from} » ${TO_FLAWS[flaw].fr}.`
          : fr`La cible « ${escaped(given)} » de « ${from} » ${TO_FLAWS[flaw].fr}.`,
        en: whole
          ? `The redirect of "${from}" ${TO_FLAWS[flaw].en}.`
          : `The target "${escaped(given)}" of "${from}" ${TO_FLAWS[flaw].en}.`,
        instead: correction(given, meant),
      };
    },
  ),
  redirectTwice: define<{ given: string; other: string }>("E632", ({ given, other }) => ({
    fr: [
      fr`L'ancienne adresse « ${given} » est déjà donnée par « ${other} ».`,
      fr`Gardez celle des deux qui mène où il faut.`,
    ],
    en: [
      `The old address "${given}" is given already by "${other}".`,
      "Keep the one that leads to the right place.",
    ],
  })),
  redirectTaken: define<{ given: string; path: string; owner: string; below: boolean }>(
    "E633",
    ({ given, path, owner, below }) => {
      const who = { fr: owner === path ? "" : fr` (${owner})`, en: owner === path ? "" : ` (${owner})` };
      return {
        fr: [
          below
            ? fr`La redirection de « ${given} » cacherait « ${path} », qui est à cette adresse sur le site${who.fr}.`
            : fr`L'ancienne adresse « ${given} » est celle d'une page ou d'un fichier du site${who.fr}, que la redirection cacherait.`,
          below
            ? fr`Donnez une à une les anciennes adresses, ou choisissez un dossier où le site n'a rien.`
            : fr`Retirez-la, ou changez l'adresse de l'autre.`,
        ],
        en: [
          below
            ? `The redirect of "${given}" would hide "${path}", which stands at that address of the site${who.en}.`
            : `The old address "${given}" is that of a page or file of the site${who.en}, which the redirect would hide.`,
          below
            ? "Give the old addresses one by one, or choose a folder in which the site has nothing."
            : "Remove it, or change the address of the other.",
        ],
      };
    },
  ),
  redirectNowhere: define<{ given: string; to: string; splat: boolean; meant: string | undefined }>(
    "E634",
    ({ given, to, splat, meant }) => ({
      fr: splat
        ? fr`La redirection de « ${given} » mène à « ${to} », un dossier où le site n'a aucune page${meant === undefined ? "." : fr` : vouliez-vous dire « ${meant} » ?`}`
        : fr`La redirection de « ${given} » mène à « ${to} », où il n'y a pas de page${meant === undefined ? "." : fr` : vouliez-vous dire « ${meant} » ?`}`,
      en: splat
        ? `The redirect of "${given}" leads to "${to}", a folder in which the site has no page${meant === undefined ? "." : `: did you mean "${meant}"?`}`
        : `The redirect of "${given}" leads to "${to}", where there is no page${meant === undefined ? "." : `: did you mean "${meant}"?`}`,
      instead: correction(to, meant),
    }),
    { adjustable: true },
  ),
  redirectLoop: define<{ given: string; way: readonly string[] }>("E635", ({ given, way }) => ({
    fr: [
      fr`La redirection de « ${given} » tourne en rond (${way.join(" → ")}).`,
      fr`Faites-la mener à une page qui existe.`,
    ],
    en: [
      `The redirect of "${given}" goes round in circles (${way.join(" → ")}).`,
      "Make it lead to a page that exists.",
    ],
  })),
  redirectChain: define<{ given: string; to: string; meant: string | undefined }>(
    "E636",
    ({ given, to, meant }) => ({
      fr:
        meant === undefined
          ? fr`La redirection de « ${given} » mène à « ${to} », une ancienne adresse aussi, où plus rien n'est publié.`
          : fr`La redirection de « ${given} » mène à « ${to} », une ancienne adresse aussi : menez droit à la nouvelle.`,
      en:
        meant === undefined
          ? `The redirect of "${given}" leads to "${to}", which is an old address too, where nothing is published any more.`
          : `The redirect of "${given}" leads to "${to}", which is an old address too: lead straight to the new one.`,
      instead: correction(to, meant),
    }),
    { adjustable: true },
  ),
  redirectInFile: define<{ given: string; file: string }>("E639", ({ given, file }) => ({
    fr: [
      fr`L'ancienne adresse « ${given} » demande un dossier là où le site a un fichier, « ${file} ».`,
      fr`Retirez-la : aucun hébergeur n'aurait pu servir les deux.`,
    ],
    en: [
      `The old address "${given}" needs a folder where the site has a file, "${file}".`,
      "Remove it: no host could have served both.",
    ],
  })),
  redirectLimit: define<{ given: string; limit: HostLimit; hosts: readonly string[] }>(
    "W630",
    ({ given, limit, hosts }) => ({
      fr: fr`${at(hosts).fr}, « ${given} » ${LIMITS[limit].fr}.`,
      en: `${at(hosts).en}, "${given}" ${LIMITS[limit].en}.`,
    }),
  ),
  redirectLines: define<{ left: number; first: string }>("W632", ({ left, first }) => ({
    fr: fr`Cloudflare ne lit que 2 000 lignes d'adresses et 100 motifs, de 1 000 signes au plus : ${left} redirections n'y sont pas écrites, dont celle de « ${first} ».`,
    en: `Cloudflare reads only 2,000 lines of addresses and 100 patterns, of at most 1,000 characters: ${left} redirects are not written there, that of "${first}" among them.`,
  })),
};
