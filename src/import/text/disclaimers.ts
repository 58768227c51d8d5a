/** Recognizes disclaimers by their subject and by typical phrases. */

const AUTHORED =
  "article|texte|tribune|billet|chronique|éditorial|édito|analyse|critique|contribution|point de vue|publication|blog|document|lettre";
const THOUGHTS =
  "opinions?|propos|points? de vue|avis|idées|analyses?|vues|positions?|commentaires|jugements?";
const VIEWS = "views?|opinions?|thoughts|ideas|positions?|statements?|comments|points? of view";
const PIECE = "article|piece|column|op-ed|text|essay|post|review|commentary|story|blog|letter";

/** Sentences about the text itself or its content: disclaimers anywhere in the text. */
const STATED: readonly RegExp[] = [
  new RegExp(`^(?:cet(?:te)?|ce|le présent|la présente) (?:${AUTHORED})(?![\\p{L}]).{0,80}?n'engage`, "iu"),
  new RegExp(
    `^(?:cet(?:te)?|ce|le présent|la présente) (?:${AUTHORED})(?![\\p{L}]).{0,60}?(?:reflète|exprime|représente|relève|traduit).{0,80}?(?:opinions?|avis|points? de vue|vues?|positions?|responsabilité)(?![\\p{L}])`,
    "iu",
  ),
  new RegExp(`^(?:les |ces |ses |nos |mes |l')(?:${THOUGHTS})(?![\\p{L}]).{0,140}?n'engage`, "iu"),
  new RegExp(
    `^(?:les|ces) (?:${THOUGHTS})(?![\\p{L}]).{0,60}?(?:exprimée?s|émise?s|tenus|présentée?s|contenue?s|développée?s|défendue?s|publiée?s).{0,120}?(?:ne reflètent|ne représentent|sont|relèvent|appartiennent|restent|demeurent)`,
    "iu",
  ),
  new RegExp(
    `^(?:(?:all|any|the|these) )?(?:${VIEWS})(?: (?:and|or) (?:${VIEWS}))?(?![\\p{L}]).{0,140}?(?:(?:are|remain)(?![\\p{L}]).{0,60}?(?:author|writer|columnist|contributor|own|mine|alone|personal)|belong|(?:do|does) not (?:necessarily )?(?:reflect|represent)|don't (?:necessarily )?(?:reflect|represent))`,
    "iu",
  ),
  new RegExp(
    `^(?:the|this|our) (?:author|writer|columnist|contributor)'s (?:${VIEWS})(?![\\p{L}]).{0,60}?(?:own|alone|personal)`,
    "iu",
  ),
  new RegExp(
    `^th(?:is|e present) (?:${PIECE})(?![\\p{L}]).{0,60}?(?:reflects?|represents?|expresses|gives|contains|is).{0,60}?(?:opinions?|views?)(?![\\p{L}])`,
    "iu",
  ),
];

/** Typical phrases of disclaimers, with any subject. */
const STRONG: readonly RegExp[] = [
  /n'engage(?:nt)? que/i,
  /(?:reflète|reflètent|exprime|expriment)\b.{0,60}\b(?:opinion|avis|point de vue|vues)/i,
  /(?:reflects?|express(?:es)?|represents?)\b.{0,60}\b(?:opinions?|views?)/i,
  /(?:views|opinions)\b.{0,40}\bexpressed/i,
  /(?:opinions?|points? de vue|propos)\b.{0,40}\bexprimée?s?/i,
  /note attribuée/i,
  /(?:rating|score|mark)\b.{0,40}\b(?:is|are)\s+subjective/i,
  /do(?:es)? not necessarily (?:reflect|represent)/i,
  /ne (?:reflètent?|représentent?) pas (?:nécessairement|forcément)/i,
];
const WEAK: readonly RegExp[] = [
  /\bopinions?\b/i,
  /\bpersonnel(?:le|les|s)?\b|\bpersonal\b/i,
  /\bjournalistes?\b|\bjournalists?\b|\bauteure?s?\b|\bautrices?\b|\bauthors?\b|\bwriters?\b/i,
  /\bsubjecti(?:f|ve|fs|ves)\b/i,
  /\bcet article\b|\bce texte\b|\bcette tribune\b|\bthis (?:article|piece|text|column|op-ed)\b/i,
  /\brédaction\b|\beditors?\b|\bnewsroom\b/i,
];
const LONGEST = 600;
/** Minimum score of a disclaimer at the start or end of a text. */
export const IS_DISCLAIMER = 4;

/**
 * Scores how much a paragraph resembles a disclaimer: {@link IS_DISCLAIMER} or more is one.
 * @param within whether it is in the middle of the text, where sentences about opinions are common
 */
export function disclaimerScore(paragraph: string, within: boolean): number {
  if (paragraph.length > LONGEST) return 0;
  const words = paragraph
    .normalize("NFC")
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/^[\s*_([{«"“—–-]+/, "");
  const stated = STATED.some((pattern) => pattern.test(words)) ? IS_DISCLAIMER : 0;
  if (within && stated === 0) return 0;
  const strong = STRONG.filter((pattern) => pattern.test(words)).length;
  const weak = WEAK.filter((pattern) => pattern.test(words)).length;
  return stated + (strong === 0 ? (weak >= IS_DISCLAIMER ? weak : 0) : 3 * strong + weak);
}
