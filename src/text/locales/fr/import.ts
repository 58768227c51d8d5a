/** Remarks of an import on the texts that it creates, in French. */
import { plural } from "../../plural.ts";
import { fr } from "../../sentence.ts";
import type { RemarkSentences } from "../remark-sentences.ts";

const LANGUAGES = { fr: "français", en: "anglais" };

export const remarks: RemarkSentences = {
  encoding: ({ label }) => fr`Le fichier n'est pas en UTF-8 : il a été lu comme ${label}.`,
  controls: ({ count }) =>
    fr`${count} ${plural(count, "caractère de contrôle retiré", "caractères de contrôle retirés", "fr")}.`,
  language: ({ language }) => fr`Langue : ${LANGUAGES[language]}, d'après les mots.`,
  title: ({ title }) => fr`Titre : « ${title} ».`,
  titleCut: fr`La première ligne est trop longue pour un titre : le titre est son début, et la ligne est restée dans le texte.`,
  chapo: ({ chapo }) => fr`Chapô : le paragraphe qui commence par « ${chapo} ».`,
  chapoLong: fr`Le chapô du fichier d'origine est trop long pour ce champ : il ouvre le texte.`,
  disclaimer: ({ name }) =>
    name === undefined
      ? fr`Avertissement : la phrase qui en a les mots.`
      : fr`Avertissement : celui que le journal nomme « ${name} ».`,
  rating: ({ given }) => fr`Note : « ${given} ».`,
  date: ({ given, date }) => fr`Date : ${date}, d'après « ${given} ».`,
  dateToday: ({ date }) =>
    fr`L'original n'a pas de date lisible : celle du jour (${date}) est mise à sa place.`,
  byline: ({ names }) => fr`Signature : ${names}.`,
  about: fr`Ce que la signature dit de l'auteur, à côté de son nom.`,
  signed: ({ name }) => fr`La dernière ligne est la signature : « ${name} ».`,
  signature: ({ name }) =>
    fr`La dernière ligne, « ${name} », semble être une signature ; elle est restée dans le texte.`,
  label: ({ label, key }) =>
    fr`L'étiquette « ${label} » annonce le champ « ${key} » ; elle-même n'est pas gardée.`,
  labelAlone: ({ label }) => fr`L'étiquette « ${label} » annonce le texte ; elle-même n'est pas gardée.`,
  statusMissing: fr`L'original ne dit pas s'il est à publier pour tous : l'article est un brouillon (« --publish » en décide autrement).`,
  authorMissing: fr`Personne ne signe l'original : le premier auteur du journal le signera.`,
  tags: ({ tags }) => fr`Mots-clés du journal trouvés dans le texte : ${tags}.`,
  heading: ({ heading }) => fr`Intertitre : « ${heading} ».`,
  slug: ({ slug }) => fr`L'adresse voulue est prise ou impossible : celle-ci est « ${slug} ».`,
  translationUnpublished: ({ slug }) =>
    fr`Ce texte traduit « ${slug} », qui n'est pas publié : « translationOf » est à écrire quand il le sera.`,
  oldAddress: ({ path }) => fr`Ancienne adresse : ${path}.`,
  alt: ({ src, alt }) => fr`L'image ${src} n'a pas de texte de remplacement : « ${alt} » en tient lieu.`,
  pictureRemote: ({ src }) => fr`L'image ${src} est restée chez son hébergeur.`,
  pictureLost: ({ src }) =>
    fr`L'image ${src} n'a pas été trouvée, ou n'est pas une image qu'un site peut montrer ; son texte est resté.`,
  linkLost: ({ target }) => fr`Le lien vers ${target} ne mène nulle part ; son texte est resté.`,
  documentLeft: ({ target }) =>
    fr`Le fichier ${target}, vers lequel mène un lien, n'est pas copié (« --documents » copie de tels fichiers).`,
  linkUnpublished: ({ target }) =>
    fr`Le lien vers ${target} est retiré tant que cet article n'est pas publié ; son texte est resté.`,
  scripts: ({ tag }) => fr`Élément retiré : <${tag}>.`,
  embed: ({ src }) => fr`Contenu intégré, devenu un lien : ${src}.`,
  formatting: ({ tag }) => fr`Mise en forme que le Markdown n'a pas : <${tag}> ; le texte est resté.`,
  form: ({ tag }) => fr`Élément de formulaire retiré : <${tag}>.`,
  cells: fr`Un tableau a des cellules fusionnées ou des paragraphes dans ses cellules : relisez-le.`,
  comment: fr`Commentaire caché dans le texte, retiré.`,
  deletions: fr`Ce que le suivi des modifications supprime ; ce qu'il ajoute est accepté.`,
  hidden: ({ words }) => fr`Du texte que Word cache est maintenant visible : « ${words} ».`,
  formula: fr`Une formule, dont la mise en forme n'a pas d'équivalent ; remettez-la à sa place.`,
  outside: fr`Ce qui entoure l'article dans la page n'est pas repris.`,
  shortcode: ({ name }) => fr`Code court « ${name} » retiré ; ce qu'il entourait est resté.`,
  field: ({ key }) => fr`Champ « ${key} » non repris.`,
  value: ({ key }) => fr`La valeur de « ${key} » n'est pas de celles que Tribune accepte.`,
  captionMarks: fr`Liens et mises en valeur d'une légende, qui n'a que du texte.`,
  unknownPart: ({ name }) => fr`Élément « ${name} » que l'import ne connaît pas.`,
  entry: ({ kind, name }) => fr`Entrée non reprise (${kind}) : ${name}.`,
  comments: ({ count }) =>
    fr`${count} ${plural(count, "commentaire non repris", "commentaires non repris", "fr")}.`,
  restricted: ({ access }) => fr`L'accès à l'original était restreint (${access}).`,
  docx: ({ message }) => fr`Le document Word contient ce que l'import ne sait pas lire : ${message}`,
  empty: fr`L'original n'a pas de texte : l'article est un brouillon.`,
};
