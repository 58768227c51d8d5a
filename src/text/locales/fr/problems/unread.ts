/** W5xx: Markdown syntax that a space, a character or indentation keeps from being read, in French. */
import { fr } from "../../../sentence.ts";
import type { EmphasisKind, EmptyBlock, SignsAlone, UnreadSentences } from "../../problems/unread.ts";

/** As the subject of a sentence. */
const NAMES: Readonly<Record<EmphasisKind, string>> = {
  strong: "Ce gras",
  emphasis: "Cet italique",
  both: "Ce gras italique",
  strike: "Ce texte barré",
  highlight: "Ce surlignage",
  code: "Ce code",
};

const EMPTY: Readonly<Record<EmptyBlock, readonly [reason: string, hint: string]>> = {
  item: [
    fr`Cet élément de liste est vide : un signe seul paraîtra.`,
    fr`Écrivez son texte derrière le signe, ou retirez la ligne.`,
  ],
  heading: [
    fr`Cet intertitre est vide.`,
    fr`Écrivez ses mots derrière les dièses, ou retirez la ligne ; un filet s'écrit ***.`,
  ],
  quote: [fr`Cette citation est vide.`, fr`Écrivez son texte, ou retirez-la.`],
  box: [fr`Cet encadré est vide.`, fr`Écrivez son texte entre ses deux lignes, ou retirez-le.`],
  note: [
    fr`Cette note est vide.`,
    fr`Écrivez son texte derrière les deux-points, ou retirez-la avec son appel.`,
  ],
};

/** What Markdown turns a line of signs into. */
const BECOMES: Readonly<Record<SignsAlone, string>> = {
  item: fr` : Markdown y voit une liste vide`,
  heading: fr` : Markdown y voit un intertitre vide`,
  quote: fr` : Markdown y voit une citation vide`,
  box: fr` : Markdown y voit un encadré vide`,
  note: fr` : Markdown y voit une note vide`,
  underline: fr` : Markdown fait un intertitre de la ligne au-dessus`,
  signs: fr`, et paraîtra tel quel`,
};

const TAKEN = {
  quote: "une citation",
  heading: "un intertitre",
  list: "une liste",
};

const kindOf = (mark: string) => (mark === ">" ? "quote" : mark === "#" ? "heading" : "list");

export const unread: UnreadSentences = {
  markUnclosed: ({ kind, mark }) => [
    fr`${NAMES[kind]} (${mark}) n'est pas fermé : les signes paraîtront tels quels.`,
    kind === "code"
      ? fr`Fermez-le par ${mark} dans le même paragraphe, ou mettez une barre oblique inverse devant (\\${mark}).`
      : fr`Fermez-le par ${mark} dans le même paragraphe, sans espace devant ; si ces signes doivent paraître, mettez une barre oblique inverse devant (\\${mark}).`,
  ],
  markOfBody: ({ kind, mark }) =>
    fr`${NAMES[kind]} (${mark}) n'est pas lu ici, où il n'y a qu'italique et gras : les signes paraîtront tels quels.`,
  markFlanked: ({ kind, mark, end }) =>
    end === "closing"
      ? fr`${NAMES[kind]} (${mark}) n'est pas fermé : une marque entre une ponctuation et une lettre ne ferme rien. Il faut une espace derrière elle, ou la ponctuation derrière elle.`
      : fr`${NAMES[kind]} (${mark}) n'est pas ouvert : une marque entre une lettre et une ponctuation n'ouvre rien. Il faut une espace devant elle.`,
  markSpaced: ({ kind, mark }) =>
    fr`${NAMES[kind]} (${mark}) paraîtra tel quel : les marques touchent les mots, sans espace à l'intérieur.`,
  markUnspaced: ({ mark }) =>
    mark === ">"
      ? fr`L'espace après « > » n'est pas une espace ordinaire : elle paraîtra au début de la citation.`
      : fr`L'espace après « ${mark} » n'est pas une espace ordinaire : Markdown n'y voit pas une liste.`,
  proseAsCode: () =>
    fr`Ce paragraphe paraîtra comme du code : quatre espaces ou une tabulation devant lui le disent à Markdown.`,
  signsTaken: ({ written }) =>
    fr`Les astérisques de « ${written} » ne paraîtront pas : Markdown met en italique ce qu'ils entourent.`,
  nameTaken: ({ written }) =>
    fr`Les tirets bas de « ${written} » ne paraîtront pas : Markdown met en gras ce qu'ils entourent. Un nom de programme se met entre accents graves.`,
  lineTaken: ({ mark }) =>
    fr`Au début d'une ligne, « ${mark} » ouvre ${TAKEN[kindOf(mark)]} : il ne paraîtra pas dans la phrase.`,
  backquotesTaken: () =>
    fr`Ces accents graves ne paraîtront pas : Markdown met comme du code ce qu'ils entourent.`,
  sceneBreak: ({ written, becomes }) => fr`« ${written} » n'est pas un filet${BECOMES[becomes]}.`,
  blockEmpty: ({ kind }) => EMPTY[kind],
  linkEmpty: [
    fr`Ce lien n'a pas de mots : il ne paraîtra pas.`,
    fr`Écrivez-les entre les crochets : [mots](adresse).`,
  ],
  noteInLink: () => fr`Un appel de note ne peut pas être dans un lien : mettez-le derrière.`,
  bulletSign: ({ sign }) => fr`Le signe « ${sign} » ne fait pas une liste : ces lignes n'en feront qu'une.`,
  repliesJoined: [
    fr`Ces répliques paraîtront sur une même ligne : Markdown joint les lignes d'un paragraphe.`,
    fr`Laissez une ligne vide entre elles.`,
  ],
  sentenceUnderlined: ({ mark }) => [
    fr`Le paragraphe au-dessus de ces signes (${mark}) deviendra un intertitre.`,
    fr`Laissez une ligne vide au-dessus d'eux pour avoir un filet ; un intertitre s'écrit « ## Intertitre ».`,
  ],
};
