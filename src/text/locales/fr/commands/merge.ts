/** Messages of `tribune merge`, in French. */
import { fr } from "../../../sentence.ts";
import type { MergeTexts } from "../../commands/merge.ts";

const INPUTS = {
  engine: "de la même version de Tribune",
  settings: "des mêmes réglages et gabarits",
  texts: "des mêmes textes",
  pictures: "des mêmes images",
  clock: "du même instant",
} as const;

export const merge: MergeTexts = {
  help: fr`Utilisation : tribune merge [options] PART…

Fait un seul site des parts que « tribune build --shard » a laissées, chacune dans son dossier : le
même site, à l'octet près, qu'une seule machine aurait construit. Toutes les parts doivent être là,
entières, et faites des mêmes textes, des mêmes réglages et du même instant ; sinon rien n'est
publié et le site en place ne change pas.

Options :
  --output DOSSIER  le dossier du site (à défaut : _site)
  --releases N      garde N versions du site, comme « tribune build »
  --allow-removed   publie même si une page déjà publiée disparaît
  --json            écrit le compte rendu en JSON
  --quiet           n'écrit que les problèmes
  --debug           montre la trace complète des erreurs internes
  --help, -h        montre cette aide

Exemples :
  tribune merge parts/*
  tribune merge parts/* --output _site

Codes de sortie : 0 tout va bien, 1 une erreur dans les articles ou une page qui disparaîtrait,
2 une part qui manque, qui est abîmée ou qui n'est pas de ce site, 3 la machine ou une faute
interne ; 130 ou 143, la réunion a été interrompue.
`,
  noParts: fr`Nommez les dossiers des parts : tribune merge parts/*`,
  notAPart: (folder) => fr`Le dossier « ${folder} » n'est pas une part faite par « tribune build --shard ».`,
  torn: (folder, file) =>
    file === undefined
      ? fr`La part dans « ${folder} » est abîmée : construisez-la de nouveau.`
      : fr`La part dans « ${folder} » est abîmée, dans son fichier « ${file} » : construisez-la de nouveau.`,
  foreign: (folder, file) =>
    fr`La part dans « ${folder} » contient un fichier qui n'est pas à elle, « ${file} » : construisez-la de nouveau.`,
  missing: (numbers, of) =>
    numbers.length === 1
      ? fr`Il manque la part ${numbers.join(", ")} sur ${of}.`
      : fr`Il manque les parts ${numbers.join(", ")} sur ${of}.`,
  twice: (number, a, b) => fr`La part ${number} est là deux fois, dans « ${a} » et dans « ${b} ».`,
  divided: ([a, ofA], [b, ofB]) => fr`« ${a} » est une part sur ${ofA}, et « ${b} » une part sur ${ofB}.`,
  differ: (what, a, b) => fr`Les parts dans « ${a} » et « ${b} » ne viennent pas ${INPUTS[what]}.`,
  otherEngine: (folder) =>
    fr`La part dans « ${folder} » vient d'une autre version de Tribune ou de Node.js que celle-ci.`,
  otherSettings: (folder) =>
    fr`La part dans « ${folder} » vient d'un autre « .eleventy.ts » que celui d'ici.`,
  pageTwice: (page, a, b) => fr`La page « ${page} » est dans deux parts, « ${a} » et « ${b} ».`,
  fileDiffers: (file, a, b) => fr`Le fichier « ${file} » n'est pas le même dans « ${a} » et dans « ${b} ».`,
  overPart: (output) => fr`Le site ne peut pas être écrit dans « ${output} », où se trouve une des parts.`,
  interrupted: fr`Réunion interrompue : rien n'est publié, et le site en place n'a pas changé.`,
};
