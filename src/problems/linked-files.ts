/** E56x: files that an article links to and may not publish. */
import { fr } from "../text/sentence.ts";
import { define } from "./problem.ts";

export const linkedFiles = {
  linkedKind: define<{ given: string; extension: string | undefined }>("E560", ({ given, extension }) => ({
    fr: [
      extension
        ? fr`Le fichier « ${given} » n'est pas publié : « .${extension} » n'est pas une extension de document, de son, de vidéo, d'archive, de données ou d'image.`
        : fr`Le fichier « ${given} » n'est pas publié : son nom n'a pas d'extension qui dise ce qu'il contient.`,
      fr`Convertissez-le, ou mettez-le dans une archive « .zip » ; le journal peut aussi admettre d'autres extensions (« linkedFileTypes »).`,
    ],
    en: [
      extension
        ? `The file "${given}" is not published: ".${extension}" is not an extension of a document, audio, video, archive, data or picture file.`
        : `The file "${given}" is not published: its name has no extension that says what is in it.`,
      'Convert it, or put it into a ".zip" archive; the journal may also allow other extensions ("linkedFileTypes").',
    ],
  })),
  linkedHidden: define<{ given: string }>("E561", ({ given }) => ({
    fr: [
      fr`Le fichier « ${given} » est caché : un nom qui commence par un point n'est jamais publié.`,
      fr`Copiez-le sous un nom et dans un dossier sans point initial, s'il est vraiment à publier.`,
    ],
    en: [
      `The file "${given}" is hidden: a name that begins with a dot is never published.`,
      "If it really is to be published, copy it to a name and a folder without a leading dot.",
    ],
  })),
  linkedText: define<{ given: string }>("E562", ({ given }) => ({
    fr: [
      fr`Le fichier « ${given} » est la source d'un texte, qui n'est jamais publiée telle quelle.`,
      fr`Pour mener à la page d'un article, écrivez le nom de son fichier en « .md ».`,
    ],
    en: [
      `The file "${given}" is the source of a text, which is never published as it is.`,
      'To lead to the page of an article, write the name of its ".md" file.',
    ],
  })),
  linkedProgram: define<{ given: string; extension: string }>("E563", ({ given, extension }) => ({
    fr: [
      fr`Le fichier « ${given} » n'est pas publié : un navigateur ou un serveur exécuterait un fichier « .${extension} ».`,
      fr`Montrez-le dans un bloc de code, ou mettez-le dans une archive « .zip ».`,
    ],
    en: [
      `The file "${given}" is not published: a browser or a server would run a ".${extension}" file.`,
      'Show it in a code block, or put it into a ".zip" archive.',
    ],
  })),
  linkedPage: define<{ given: string }>("E564", ({ given }) => ({
    fr: [
      fr`Le fichier « ${given} » n'est pas publié : il contient une page web ou du XML, qu'un navigateur pourrait exécuter.`,
      fr`Enregistrez-le dans le format que son nom annonce, ou mettez-le dans une archive « .zip ».`,
    ],
    en: [
      `The file "${given}" is not published: it holds a web page or XML, which a browser might run.`,
      'Save it in the format that its name says, or put it into a ".zip" archive.',
    ],
  })),
  pictureUnknown: define<{ given: string }>("E565", ({ given }) => ({
    fr: [
      fr`L'image « ${given} » est faite d'une façon que Tribune ne connaît pas : elle ne peut pas être publiée sans ses métadonnées.`,
      fr`Ouvrez-la dans un logiciel de retouche et enregistrez-la en JPEG ou en PNG.`,
    ],
    en: [
      `The image "${given}" is made in a way that Tribune does not know: it cannot be published without its metadata.`,
      "Open it in an image editor and save it as JPEG or PNG.",
    ],
  })),
  linkedTypeRefused: define<{ extension: string; why: "runs" | "text" }>("E566", ({ extension, why }) => ({
    fr:
      why === "runs"
        ? fr`« linkedFileTypes » ne peut pas admettre « ${extension} » : un navigateur ou un serveur exécuterait de tels fichiers.`
        : fr`« linkedFileTypes » ne peut pas admettre « ${extension} » : des textes et des modèles sont écrits dans de tels fichiers.`,
    en:
      why === "runs"
        ? `"linkedFileTypes" cannot allow "${extension}": a browser or a server would run such files.`
        : `"linkedFileTypes" cannot allow "${extension}": texts and templates are written in such files.`,
  })),
};
