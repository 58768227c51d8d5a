/** All remarks of the import, in every language. */
import { plural } from "../text/plural.ts";
import { fr } from "../text/sentence.ts";
import type { Remark, RemarkKind } from "./import-remarks.ts";

interface Sentences {
  readonly fr: string;
  readonly en: string;
}

/** Creates a remark; its sentences get the details, and the text that was not converted. */
function remark<Data = void>(kind: RemarkKind, sentences: (data: Data) => Sentences) {
  return (data: Data, kept?: string): Remark => ({
    kind,
    ...sentences(data),
    ...(kept === undefined ? {} : { kept }),
  });
}

const LANGUAGES = { fr: { fr: "français", en: "French" }, en: { fr: "anglais", en: "English" } } as const;

export const report = {
  encoding: remark<{ label: string }>("guessed", ({ label }) => ({
    fr: fr`Le fichier n'est pas en UTF-8 : il a été lu comme ${label}.`,
    en: `The file is not UTF-8: it was read as ${label}.`,
  })),
  controls: remark<{ count: number }>("lost", ({ count }) => ({
    fr: fr`${count} ${plural(count, "caractère de contrôle retiré", "caractères de contrôle retirés", "fr")}.`,
    en: `${count} control ${plural(count, "character", "characters", "en")} removed.`,
  })),
  language: remark<{ language: "fr" | "en" }>("guessed", ({ language }) => ({
    fr: fr`Langue : ${LANGUAGES[language].fr}, d'après les mots.`,
    en: `Language: ${LANGUAGES[language].en}, from its words.`,
  })),
  title: remark<{ title: string }>("guessed", ({ title }) => ({
    fr: fr`Titre : « ${title} ».`,
    en: `Title: "${title}".`,
  })),
  titleCut: remark<void>("check", () => ({
    fr: fr`La première ligne est trop longue pour un titre : le titre est son début, et la ligne est restée dans le texte.`,
    en: "The first line is too long for a title: the title is its beginning, and the line stays in the text.",
  })),
  chapo: remark<{ chapo: string }>("guessed", ({ chapo }) => ({
    fr: fr`Chapô : le paragraphe qui commence par « ${chapo} ».`,
    en: `Standfirst: the paragraph that begins with "${chapo}".`,
  })),
  chapoLong: remark<void>("check", () => ({
    fr: fr`Le chapô du fichier d'origine est trop long pour ce champ : il ouvre le texte.`,
    en: "The source's standfirst is too long for that field: it opens the text.",
  })),
  disclaimer: remark<{ name?: string | undefined }>("guessed", ({ name }) => ({
    fr:
      name === undefined
        ? fr`Avertissement : la phrase qui en a les mots.`
        : fr`Avertissement : celui que le journal nomme « ${name} ».`,
    en:
      name === undefined
        ? "Disclaimer: the sentence that has its words."
        : `Disclaimer: the one that the journal calls "${name}".`,
  })),
  rating: remark<{ given: string }>("guessed", ({ given }) => ({
    fr: fr`Note : « ${given} ».`,
    en: `Rating: "${given}".`,
  })),
  date: remark<{ given: string; date: string }>("guessed", ({ given, date }) => ({
    fr: fr`Date : ${date}, d'après « ${given} ».`,
    en: `Date: ${date}, from "${given}".`,
  })),
  dateToday: remark<{ date: string }>("check", ({ date }) => ({
    fr: fr`L'original n'a pas de date lisible : celle du jour (${date}) est mise à sa place.`,
    en: `The source has no readable date: today's (${date}) stands in its place.`,
  })),
  byline: remark<{ names: string }>("guessed", ({ names }) => ({
    fr: fr`Signature : ${names}.`,
    en: `Byline: ${names}.`,
  })),
  about: remark<void>("lost", () => ({
    fr: fr`Ce que la signature dit de l'auteur, à côté de son nom.`,
    en: "What the byline says of the author beside the name.",
  })),
  signed: remark<{ name: string }>("guessed", ({ name }) => ({
    fr: fr`La dernière ligne est la signature : « ${name} ».`,
    en: `The last line is the signature: "${name}".`,
  })),
  signature: remark<{ name: string }>("check", ({ name }) => ({
    fr: fr`La dernière ligne, « ${name} », semble être une signature ; elle est restée dans le texte.`,
    en: `The last line, "${name}", looks like a signature; it is still in the text.`,
  })),
  label: remark<{ label: string; key: string }>("guessed", ({ label, key }) => ({
    fr: fr`L'étiquette « ${label} » annonce le champ « ${key} » ; elle-même n'est pas gardée.`,
    en: `The label "${label}" gives the field "${key}"; the label itself is not kept.`,
  })),
  labelAlone: remark<{ label: string }>("guessed", ({ label }) => ({
    fr: fr`L'étiquette « ${label} » annonce le texte ; elle-même n'est pas gardée.`,
    en: `The label "${label}" announces the text; the label itself is not kept.`,
  })),
  statusMissing: remark<void>("check", () => ({
    fr: fr`L'original ne dit pas s'il est à publier pour tous : l'article est un brouillon (« --publish » en décide autrement).`,
    en: 'The source does not say whether it is to be published to everyone: the article is a draft ("--publish" decides otherwise).',
  })),
  authorMissing: remark<void>("check", () => ({
    fr: fr`Personne ne signe l'original : le premier auteur du journal le signera.`,
    en: "Nobody signs the source: the journal's first author will.",
  })),
  tags: remark<{ tags: string }>("guessed", ({ tags }) => ({
    fr: fr`Mots-clés du journal trouvés dans le texte : ${tags}.`,
    en: `Tags of the journal found in the text: ${tags}.`,
  })),
  heading: remark<{ heading: string }>("guessed", ({ heading }) => ({
    fr: fr`Intertitre : « ${heading} ».`,
    en: `Subheading: "${heading}".`,
  })),
  slug: remark<{ slug: string }>("check", ({ slug }) => ({
    fr: fr`L'adresse voulue est prise ou impossible : celle-ci est « ${slug} ».`,
    en: `The address that was wanted is taken or impossible: this one is "${slug}".`,
  })),
  translationUnpublished: remark<{ slug: string }>("check", ({ slug }) => ({
    fr: fr`Ce texte traduit « ${slug} », qui n'est pas publié : « translationOf » est à écrire quand il le sera.`,
    en: `This text translates "${slug}", which is not published: write "translationOf" once it is.`,
  })),
  oldAddress: remark<{ path: string }>("guessed", ({ path }) => ({
    fr: fr`Ancienne adresse : ${path}.`,
    en: `Old address: ${path}.`,
  })),
  alt: remark<{ src: string; alt: string }>("check", ({ src, alt }) => ({
    fr: fr`L'image ${src} n'a pas de texte de remplacement : « ${alt} » en tient lieu.`,
    en: `The picture ${src} has no alternative text: "${alt}" stands in for it.`,
  })),
  pictureRemote: remark<{ src: string }>("check", ({ src }) => ({
    fr: fr`L'image ${src} est restée chez son hébergeur.`,
    en: `The picture ${src} is still where it was on the web.`,
  })),
  pictureLost: remark<{ src: string }>("lost", ({ src }) => ({
    fr: fr`L'image ${src} n'a pas été trouvée, ou n'est pas une image qu'un site peut montrer ; son texte est resté.`,
    en: `The picture ${src} was not found, or is none that a site can show; its text is still there.`,
  })),
  linkLost: remark<{ target: string }>("lost", ({ target }) => ({
    fr: fr`Le lien vers ${target} ne mène nulle part ; son texte est resté.`,
    en: `The link to ${target} leads nowhere; its text is still there.`,
  })),
  documentLeft: remark<{ target: string }>("check", ({ target }) => ({
    fr: fr`Le fichier ${target}, vers lequel mène un lien, n'est pas copié (« --documents » copie de tels fichiers).`,
    en: `The file ${target}, to which a link leads, is not copied ("--documents" copies such files).`,
  })),
  linkUnpublished: remark<{ target: string }>("check", ({ target }) => ({
    fr: fr`Le lien vers ${target} est retiré tant que cet article n'est pas publié ; son texte est resté.`,
    en: `The link to ${target} is taken out as long as that article is not published; its text is still there.`,
  })),
  scripts: remark<{ tag: string }>("lost", ({ tag }) => ({
    fr: fr`Élément retiré : <${tag}>.`,
    en: `Element taken out: <${tag}>.`,
  })),
  embed: remark<{ src: string }>("check", ({ src }) => ({
    fr: fr`Contenu intégré, devenu un lien : ${src}.`,
    en: `Embedded content, now a link: ${src}.`,
  })),
  formatting: remark<{ tag: string }>("lost", ({ tag }) => ({
    fr: fr`Mise en forme que le Markdown n'a pas : <${tag}> ; le texte est resté.`,
    en: `Formatting that Markdown does not have: <${tag}>; the text is still there.`,
  })),
  form: remark<{ tag: string }>("lost", ({ tag }) => ({
    fr: fr`Élément de formulaire retiré : <${tag}>.`,
    en: `Form element taken out: <${tag}>.`,
  })),
  cells: remark<void>("check", () => ({
    fr: fr`Un tableau a des cellules fusionnées ou des paragraphes dans ses cellules : relisez-le.`,
    en: "A table has merged cells, or paragraphs in its cells: read it again.",
  })),
  comment: remark<void>("lost", () => ({
    fr: fr`Commentaire caché dans le texte, retiré.`,
    en: "Comment hidden in the text, taken out.",
  })),
  deletions: remark<void>("lost", () => ({
    fr: fr`Ce que le suivi des modifications supprime ; ce qu'il ajoute est accepté.`,
    en: "What the tracked changes delete; what they add is accepted.",
  })),
  hidden: remark<{ words: string }>("check", ({ words }) => ({
    fr: fr`Du texte que Word cache est maintenant visible : « ${words} ».`,
    en: `Text that Word hides is visible now: "${words}".`,
  })),
  formula: remark<void>("lost", () => ({
    fr: fr`Une formule, dont la mise en forme n'a pas d'équivalent ; remettez-la à sa place.`,
    en: "A formula, whose layout has no equivalent; put it back in its place.",
  })),
  outside: remark<void>("lost", () => ({
    fr: fr`Ce qui entoure l'article dans la page n'est pas repris.`,
    en: "What stands around the article on the page is not carried over.",
  })),
  shortcode: remark<{ name: string }>("lost", ({ name }) => ({
    fr: fr`Code court « ${name} » retiré ; ce qu'il entourait est resté.`,
    en: `Shortcode "${name}" taken out; what it enclosed is still there.`,
  })),
  field: remark<{ key: string }>("lost", ({ key }) => ({
    fr: fr`Champ « ${key} » non repris.`,
    en: `Field "${key}" not carried over.`,
  })),
  value: remark<{ key: string }>("lost", ({ key }) => ({
    fr: fr`La valeur de « ${key} » n'est pas de celles que Tribune accepte.`,
    en: `The value of "${key}" is not one that Tribune accepts.`,
  })),
  captionMarks: remark<void>("lost", () => ({
    fr: fr`Liens et mises en valeur d'une légende, qui n'a que du texte.`,
    en: "Links and emphasis of a caption, which holds text alone.",
  })),
  unknownPart: remark<{ name: string }>("lost", ({ name }) => ({
    fr: fr`Élément « ${name} » que l'import ne connaît pas.`,
    en: `Part "${name}" that the import does not know.`,
  })),
  entry: remark<{ kind: string; name: string }>("lost", ({ kind, name }) => ({
    fr: fr`Entrée non reprise (${kind}) : ${name}.`,
    en: `Entry not carried over (${kind}): ${name}.`,
  })),
  comments: remark<{ count: number }>("lost", ({ count }) => ({
    fr: fr`${count} ${plural(count, "commentaire non repris", "commentaires non repris", "fr")}.`,
    en: `${count} ${plural(count, "comment", "comments", "en")} not carried over.`,
  })),
  restricted: remark<{ access: string }>("check", ({ access }) => ({
    fr: fr`L'accès à l'original était restreint (${access}).`,
    en: `Access to the source was restricted (${access}).`,
  })),
  docx: remark<{ message: string }>("check", ({ message }) => ({
    fr: fr`Le document Word contient ce que l'import ne sait pas lire : ${message}`,
    en: `The Word document holds what the import cannot read: ${message}`,
  })),
  empty: remark<void>("check", () => ({
    fr: fr`L'original n'a pas de texte : l'article est un brouillon.`,
    en: "The source has no text: the article is a draft.",
  })),
};
