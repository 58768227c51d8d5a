/**
 * Recognizes front matter that says, in any words, that a text is not public: `status: draft`, `privé: oui`,
 * `publish: false`. Other tools have a hundred names for it, and no such text may be published.
 */
import { foldCase } from "../../text/accents.ts";
import { PlainScalar, type Raw } from "./raw.ts";

/** What an author wants for a text that is not public. */
export type Wish = "draft" | "noindex";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that mean "not public" in any field; without accents, in lower case. */
const HIDDEN = set(`
  draft drafts brouillon brouillons ebauche ebauches wip private prive privee privees prives hidden masque masquee
  cache cachee caches invisible unlisted unpublished unreleased confidential confidentiel confidentielle protected
  protege protegee embargo embargoed embargoe pending unfinished inacheve inachevee incomplet incomplete restricted
  restreint restreinte internal interne trash trashed corbeille deleted supprime supprimee disabled desactive
  desactivee inactive inactif offline locked verrouille verrouillee unapproved autodraft donotpublish nepaspublier headless unready depublie depubliee premium paywall paywalled
`);

/** Names of fields that hide a text with any value: a password, the end of an embargo. */
const HIDING_KEY = set(`
  hide cacher masquer password passwd pwd mdp motdepasse unpublish depublier scheduled planifie planifiee
  exclude excluded exclu exclure ignore ignored skip skipped
`);

/** Words that hide a text in a field for its state, or as a field that is switched on. */
const HIDING_IN_STATE = set(`
  review reviewing reviewed relecture relire attente attend waiting await awaiting validation valider verifier
  correction corriger editing cours progress preparation preparer future later tard bientot soon tbd todo
  finir terminer completer scheduled schedule planifie planifiee programme programmee differe differee paraitre venir
  reserve reservee members member membres membre subscribers abonnes abonne paid friends amis me moi nobody personne
  none never jamais hold held suspended suspendu rejected refuse submitted soumis propose proposal inherit secret
  exclude excluded exclu exclure ignore ignored skip skipped archived archive removed retire withdrawn blocked bloque
  delayed deferred postponed reporte hide noindex team equipe staff perso personnel personnelle personal closed ferme
  fermee frozen gele gelee gel off
`);

/** Words that mean "public"; with a negation, the contrary. */
const SHOWN = set(`
  public publique publics publish published publishing publie publiee publies publier publication visible online live
  listed liste listee active actif active enabled share shared partage partager show shown affiche afficher display
  free open ouvert ouverte libre gratuit gratuite everyone anyone diffuse diffuser diffusion release released ready pret prete approved approuve valide validated validee finished fini
  finie final finale paru parue parus parution relu relue corrige corrigee proofread edited bat tirer bon termine terminee done complete complet list render output build collection collections permalink
  ligne
`);

const PUBLISHING: ReadonlySet<string> = new Set([
  ...SHOWN,
  ...set("paraitre montrer appear reveal communiquer"),
]);

/** Fields for the state of a text; in doubt, their values mean "not public". */
const STATE = set(`
  status statut etat state stage etape phase workflow visibility visibilite access acces audience privacy
  confidentialite progress avancement sharing
`);

/** Work before publication; a standfirst with nothing else is not meant for readers. */
const UNREADY = set(`
  review reviewing relecture relire attente waiting awaiting validation valider verifier corriger editing cours redaction
  ecriture progress preparation preparer tbd todo finir terminer completer scheduled planifie planifiee programme
  paraitre held
`);

/** Words about search engines. */
const SEARCH = set(`
  search engines engine robots robot google moteurs moteur recherche sitemap seo index indexed indexe indexee indexable searchable indexing
  indexation indexer referencement crawl crawlers bots
`);

const NO = set(`
  false no non faux off hors n 0 none never jamais aucun aucune not pas ne dont nope disallow nobody personne interdit
  interdite forbidden
`);
const YES = set(`true yes oui vrai on y o 1 x ok`);
/** Words that do not change the meaning of the others. */
const BESIDE = set(`
  is est be being etre article articles post posts page texte text entry content contenu billet this ce cet cette it le
  la les l un une the a an en in on de du des d of to for pour from par by sous under au aux as only seulement uniquement
  mode site web dg eleventy do still encore toujours yet until jusqu date time at all tout tous trop plus tres meta item
  auto work mise mot passe word pass eleventy editorial editoriale seul seule alone doit must should shall please merci
  svp
`);

/** What a field and its value ask for; undefined if neither says that the text is not public. */
export function wishOf(key: string, value: Raw): Wish | undefined {
  const words = wordsOf(key);
  const valueWords = textsOf(value).flatMap(wordsOf);
  const isEmpty = valueWords.length === 0;
  if (words.length === 0) return undefined;
  if (aboutSearch(words, valueWords)) return "noindex";
  if (isOnly(valueWords, HIDDEN) && !isNegated(valueWords)) return "draft";
  const says = (one: ReadonlySet<string>) => words.some((word) => one.has(word));
  const known =
    words.every((word) => KEY_WORDS.some((one) => one.has(word))) || /^mot_?de_?passe$/.test(fold(key));
  if (!known) return isRefused(valueWords) ? "draft" : undefined;
  const isNot = isNegated(words);
  const isOff =
    !isEmpty && valueWords.every((word) => NO.has(word) || BESIDE.has(word)) && isNegated(valueWords);
  if (says(STATE))
    return !isEmpty && isOnly(valueWords, SHOWN) && !isNegated(valueWords) ? undefined : "draft";
  if (says(HIDDEN) || says(HIDING_KEY) || /mot_?de_?passe/.test(fold(key)))
    return isOff === isNot ? "draft" : undefined;
  if (says(SHOWN)) {
    if (isNot) return isOff ? undefined : "draft";
    return isEmpty || isOff || isHiding(valueWords) ? "draft" : undefined;
  }
  if (!says(HIDING_IN_STATE)) return undefined;
  const isOn = isEmpty || valueWords.every((word) => YES.has(word)) || isHiding(valueWords);
  return isOn && !isOff ? "draft" : undefined;
}

/** Whether a value, in any field, says clearly that the text is not public: `brouillon`, `ne pas publier`. */
export const saysHidden = (value: Raw): boolean => areHidden(textsOf(value).flatMap(wordsOf));

const areHidden = (valueWords: readonly string[]) =>
  (isOnly(valueWords, HIDDEN) && !isNegated(valueWords)) || isRefused(valueWords);

/** Whether a longer text, such as a standfirst or disclaimer, says only that: `à relire`. */
export function saysUnready(text: string): boolean {
  const valueWords = wordsOf(text);
  return areHidden(valueWords) || (isOnly(valueWords, UNREADY) && !isNegated(valueWords));
}

/** Whether a name, such as a title, says that, and is hardly a real one. */
export const isPlaceholder = (name: string): boolean => PLACEHOLDER.test(fold(name));

const PLACEHOLDER =
  /^(?:drafts?|(?:un_)?brouillons?|wip|work_in_progress|unpublished|(?:non|pas)_(?:publiee?|publique?)|not_(?:published|public|for_publication)|(?:a_)?ne_pas_(?:publier|diffuser)|do_not_publish)$/;

/** Whether a tag says that, and is hardly the subject of a text. */
export const isHidingTag = (tag: string): boolean =>
  /^(?:drafts?|brouillons?|wip|privee?s?|private|hidden|unlisted|unpublished|non_publiee?|not_published|ne_pas_publier|do_not_publish)$/.test(
    fold(tag),
  );

/** The part of the path of a text that says that, as in other tools: `drafts/`, `brouillons/`, `text.draft.md`, `text (draft).md`. */
export function hidingName(path: string): string | undefined {
  const names = path.split("/");
  const name = names.pop() ?? "";
  const ending = /[.([{]([^.()[\]{}]{1,40})[)\]}]?\.[a-z]+$/i.exec(name)?.[1];
  return names.find(isHidingTag) ?? (ending !== undefined && isHidingTag(ending) ? name : undefined);
}

/** Whether the value of an unknown field may say that: `en attente`, `bientôt`, `members`. */
export function maySayHidden(value: Raw): boolean {
  const valueWords = textsOf(value).flatMap(wordsOf);
  return (
    valueWords.length > 0 &&
    valueWords.every((word) => isBeside(word) || isHiding([word])) &&
    isHiding(valueWords)
  );
}

const KEY_WORDS = [HIDDEN, HIDING_KEY, HIDING_IN_STATE, SHOWN, STATE, NO, BESIDE, SEARCH];

const HIDES = /^(?:exclu|exclude|excluded|exclure|hide|hidden|cache|masque)$/;

/** `robots: noindex`, `index: false`, `exclude_from_search: true`: hidden from search engines alone. */
function aboutSearch(words: readonly string[], valueWords: readonly string[]): boolean {
  if (!words.some((word) => SEARCH.has(word))) return false;
  if (valueWords.includes("noindex")) return true;
  const hides = words.some((word) => HIDES.test(word));
  const known = words.every((word) => SEARCH.has(word) || NO.has(word) || BESIDE.has(word)) || hides;
  if (!known || valueWords.length === 0) return false;
  const isOff = valueWords.every((word) => NO.has(word));
  const isOn = valueWords.every((word) => YES.has(word));
  return hides || isNegated(words) ? isOn : isOff || valueWords.every((word) => HIDES.test(word));
}

/** Whether a value has at least one of the words, and no other word with a meaning. */
function isOnly(valueWords: readonly string[], wanted: ReadonlySet<string>): boolean {
  return (
    valueWords.some((word) => wanted.has(word)) &&
    valueWords.every((word) => isBeside(word) || wanted.has(word))
  );
}

const isBeside = (word: string) => BESIDE.has(word) || YES.has(word) || NO.has(word) || /^\d+$/.test(word);

/** Whether publication is negated: `ne pas publier`, `not public`, `non listé`. */
const isRefused = (valueWords: readonly string[]) => isOnly(valueWords, PUBLISHING) && isNegated(valueWords);

const isHiding = (valueWords: readonly string[]) =>
  valueWords.some((word) => HIDDEN.has(word) || HIDING_IN_STATE.has(word) || HIDING_KEY.has(word)) ||
  isRefused(valueWords);

const isNegated = (words: readonly string[]) => words.some((word) => NO.has(word));

/** The folded words of a name or value: `isDraft`, `is_draft` and `is draft` are equal. */
function wordsOf(text: string): string[] {
  return fold(text.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, "_"))
    .split("_")
    .filter(Boolean)
    .flatMap(unglued);
}

/** Separates two words written as one: `isdraft`, `nonlisté`. */
function unglued(word: string): string[] {
  const [, before = "", rest = ""] = /^(is|est|not|non|post|article|page)(.+)$/.exec(word) ?? [];
  return HIDDEN.has(rest) || SHOWN.has(rest) || STATE.has(rest) ? [before, rest] : [word];
}

/** Unlike `folded`, keeps compatibility characters: `№` must not become "no". */
function fold(text: string): string {
  return foldCase(text)
    .replace(/\b(do|must|should)n['’]t\b/g, "$1_not")
    .replace(/œ/g, "oe")
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");
}

function textsOf(value: Raw): string[] {
  if (value === null) return [];
  if (typeof value === "string") return [value];
  if (value instanceof PlainScalar) return [value.source];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap(textsOf);
}
