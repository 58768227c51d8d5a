/** E58x, W58x: Tribune's extensions to CommonMark: boxes, heading anchors, wiki links, in French. */
import { fr } from "../../../sentence.ts";
import { type ExtensionSentences, IS_TARGET, MOST_NAMES } from "../../problems/markdown-extensions.ts";
import { WITHHELD } from "./withheld.ts";

export const markdownExtensions: ExtensionSentences = {
  wikiLinkDead: ({ given, text, meant, why }) =>
    why
      ? [fr`Aucun texte publié ne répond à « [[${given}]] » : ${WITHHELD[why][0]}.`, WITHHELD[why][1]]
      : meant
        ? fr`Aucun texte publié ne répond à « [[${given}]] » : vouliez-vous dire « [[${meant}]] » ?`
        : [
            fr`Aucun texte publié ne répond à « [[${given}]] ».`,
            IS_TARGET.test(text)
              ? fr`Les doubles crochets nomment un article : une adresse ou un fichier s'écrit [mots](${text}).`
              : fr`Écrivez entre les crochets le titre d'un article publié, son slug ou le nom de son fichier ; un brouillon ne répond pas.`,
          ],
  wikiLinkAmbiguous: ({ given, names }) => {
    const shown = names.slice(0, MOST_NAMES).map((name) => `[[${name}]]`);
    const more = names.length > shown.length ? "…" : "";
    return [
      fr`Plusieurs textes répondent à « [[${given}]] ».`,
      fr`Dites lequel par son fichier : ${shown.join(", ")}${more}.`,
    ];
  },
  wikiEmbed: ({ written }) =>
    fr`« ${written} » n'insère rien dans un article : une image s'écrit ![description](fichier), un lien [[titre]].`,
  alertUnknown: ({ given }) => [
    fr`« [!${given}] » n'est pas un encadré connu : la ligne paraîtra telle quelle dans une citation.`,
    fr`Écrivez [!NOTE], [!CONSEIL], [!IMPORTANT], [!ATTENTION], [!PRUDENCE] ou [!À RETENIR].`,
  ],
  alertEmpty: ({ given }) => [
    fr`L'encadré « [!${given}] » est vide : la ligne paraîtra telle quelle dans une citation.`,
    fr`Mettez son texte à la ligne suivante, derrière le signe >.`,
  ],
  anchorUnreadable: ({ written }) => [
    fr`« ${written} » n'est pas une ancre, et paraîtra tel quel dans l'intertitre.`,
    fr`Une ancre n'a que des lettres, des chiffres et des tirets : ## Titre {#mon-ancre}.`,
  ],
  anchorTwice: ({ anchor }) => [
    fr`L'ancre « #${anchor} » est déjà donnée à un intertitre de ce texte : les liens mèneront au premier.`,
    fr`Donnez une autre ancre à celui-ci.`,
  ],
  linkInLink: ({ inner }) => [
    fr`Un lien ne peut pas en contenir un autre : autour de « ${inner} », les signes paraîtront tels quels.`,
    fr`Gardez l'un des deux, ou mettez-les l'un après l'autre.`,
  ],
  anchorOfPage: ({ anchor, id }) =>
    fr`L'ancre « #${anchor} » est celle d'une autre partie de la page : celle de l'intertitre sera « #${id} ».`,
};
