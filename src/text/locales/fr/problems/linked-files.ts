/** E56x: files that an article links to but that must not be published, in French. */
import { fr } from "../../../sentence.ts";
import type { LinkedFileSentences } from "../../problems/linked-files.ts";

export const linkedFiles: LinkedFileSentences = {
  linkedKind: ({ given, extension }) => [
    extension
      ? fr`Le fichier « ${given} » n'est pas publié : « .${extension} » n'est pas une extension de document, de son, de vidéo, d'archive, de données ou d'image.`
      : fr`Le fichier « ${given} » n'est pas publié : son nom n'a pas d'extension qui dise ce qu'il contient.`,
    fr`Convertissez-le, ou mettez-le dans une archive « .zip » ; le journal peut aussi admettre d'autres extensions (« linkedFileTypes »).`,
  ],
  linkedHidden: ({ given }) => [
    fr`Le fichier « ${given} » est caché : un nom qui commence par un point n'est jamais publié.`,
    fr`Copiez-le sous un nom et dans un dossier sans point initial, s'il est vraiment à publier.`,
  ],
  linkedText: ({ given }) => [
    fr`Le fichier « ${given} » est la source d'un texte, qui n'est jamais publiée telle quelle.`,
    fr`Pour mener à la page d'un article, écrivez le nom de son fichier en « .md ».`,
  ],
  linkedProgram: ({ given, extension }) => [
    fr`Le fichier « ${given} » n'est pas publié : un navigateur ou un serveur exécuterait un fichier « .${extension} ».`,
    fr`Montrez-le dans un bloc de code, ou mettez-le dans une archive « .zip ».`,
  ],
  linkedPage: ({ given }) => [
    fr`Le fichier « ${given} » n'est pas publié : il contient une page web ou du XML, qu'un navigateur pourrait exécuter.`,
    fr`Enregistrez-le dans le format que son nom annonce, ou mettez-le dans une archive « .zip ».`,
  ],
  pictureUnknown: ({ given }) => [
    fr`L'image « ${given} » est faite d'une façon que Tribune ne connaît pas : elle ne peut pas être publiée sans ses métadonnées.`,
    fr`Ouvrez-la dans un logiciel de retouche et enregistrez-la en JPEG ou en PNG.`,
  ],
  linkedTypeRefused: ({ extension, why }) =>
    why === "runs"
      ? fr`« linkedFileTypes » ne peut pas admettre « ${extension} » : un navigateur ou un serveur exécuterait de tels fichiers.`
      : fr`« linkedFileTypes » ne peut pas admettre « ${extension} » : des textes et des modèles sont écrits dans de tels fichiers.`,
};
