/**
 * Front matter that says, in an author's own words, that a text must not be seen: `status: draft`, `privé: oui`,
 * `publish: false`. Other tools have a hundred names for it; none of them may end in a text that is published.
 */
import { PlainScalar, type Raw } from "./raw.ts";

/** What an author wants of a text that is not for everybody. */
export type Wish = "draft" | "noindex";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that say "not public", in whatever field they stand. Accents and case are folded away. */
const HIDDEN = set(`
  draft drafts brouillon brouillons ebauche ebauches wip private prive privee privees prives hidden masque masquee
  cache cachee caches invisible unlisted unpublished unreleased confidential confidentiel confidentielle protected
  protege protegee embargo embargoed embargoe pending unfinished inacheve inachevee incomplet incomplete restricted
  restreint restreinte internal interne trash trashed corbeille deleted supprime supprimee disabled desactive
  desactivee inactive inactif offline locked verrouille verrouillee unapproved autodraft donotpublish nepaspublier headless unready depublie depubliee premium paywall paywalled
`);

/** Names of fields that hide a text whatever they are given: a password, the end of an embargo. */
const HIDING_KEY = set(`
  hide cacher masquer password passwd pwd mdp motdepasse unpublish depublier scheduled planifie planifiee
  exclude excluded exclu exclure ignore ignored skip skipped
`);

/** Words that hide a text when they stand in a field of its state, or when their field is switched on. */
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

/** Words that say "public": with a no before or behind them they say the contrary. */
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

/** Fields whose value is the state of a text; what they say is believed to be "not public" when in doubt. */
const STATE = set(`
  status statut etat state stage etape phase workflow visibility visibilite access acces audience privacy
  confidentialite progress avancement sharing
`);

/** What is done to a text before it is published; as all that a standfirst says, they are no words for its readers. */
const UNREADY = set(`
  review reviewing relecture relire attente waiting awaiting validation valider verifier corriger editing cours redaction
  ecriture progress preparation preparer tbd todo finir terminer completer scheduled planifie planifiee programme
  paraitre held
`);

/** The words of search engines. */
const SEARCH = set(`
  search engines engine robots robot google moteurs moteur recherche sitemap seo index indexed indexe indexee indexable searchable indexing
  indexation indexer referencement crawl crawlers bots
`);

const NO = set(`
  false no non faux off hors n 0 none never jamais aucun aucune not pas ne dont nope disallow nobody personne interdit
  interdite forbidden
`);
const YES = set(`true yes oui vrai on y o 1 x ok`);
/** What may stand beside any of these words without changing what they say. */
const BESIDE = set(`
  is est be being etre article articles post posts page texte text entry content contenu billet this ce cet cette it le
  la les l un une the a an en in on de du des d of to for pour from par by sous under au aux as only seulement uniquement
  mode site web dg eleventy do still encore toujours yet until jusqu date time at all tout tous trop plus tres meta item
  auto work mise mot passe word pass eleventy editorial editoriale seul seule alone doit must should shall please merci
  svp
`);

/** What a field and its value ask for; undefined where neither says that the text is not public. */
export function wishOf(key: string, value: Raw): Wish | undefined {
  const words = wordsOf(key);
  const given = textsOf(value).flatMap(wordsOf);
  const isEmpty = given.length === 0;
  if (words.length === 0) return undefined;
  if (aboutSearch(words, given)) return "noindex";
  if (isOnly(given, HIDDEN) && !isNegated(given)) return "draft";
  const says = (one: ReadonlySet<string>) => words.some((word) => one.has(word));
  const known =
    words.every((word) => KEY_WORDS.some((one) => one.has(word))) || /^mot_?de_?passe$/.test(fold(key));
  if (!known) return isRefused(given) ? "draft" : undefined;
  const isNot = isNegated(words);
  const isOff = !isEmpty && given.every((word) => NO.has(word) || BESIDE.has(word)) && isNegated(given);
  if (says(STATE)) return !isEmpty && isOnly(given, SHOWN) && !isNegated(given) ? undefined : "draft";
  if (says(HIDDEN) || says(HIDING_KEY) || /mot_?de_?passe/.test(fold(key)))
    return isOff === isNot ? "draft" : undefined;
  if (says(SHOWN)) {
    if (isNot) return isOff ? undefined : "draft";
    return isEmpty || isOff || isHiding(given) ? "draft" : undefined;
  }
  if (!says(HIDING_IN_STATE)) return undefined;
  const isOn = isEmpty || given.every((word) => YES.has(word)) || isHiding(given);
  return isOn && !isOff ? "draft" : undefined;
}

/** Whether a value of any field says in so many words that the text is not public: `brouillon`, `ne pas publier`. */
export function saysHidden(value: Raw): boolean {
  const given = textsOf(value).flatMap(wordsOf);
  return (isOnly(given, HIDDEN) && !isNegated(given)) || isRefused(given);
}

/** Whether a text of several words, such as a standfirst or disclaimer, says so and nothing else: `à relire`. */
export function saysUnready(text: string): boolean {
  const given = wordsOf(text);
  const isUnready = isOnly(given, UNREADY) && !isNegated(given);
  return saysHidden(text) || isUnready;
}

/** Whether a name, such as a title, says so, and can hardly be meant as one. */
export const isPlaceholder = (name: string): boolean => PLACEHOLDER.test(fold(name));

const PLACEHOLDER =
  /^(?:drafts?|(?:un_)?brouillons?|wip|work_in_progress|unpublished|(?:non|pas)_(?:publiee?|publique?)|not_(?:published|public|for_publication)|(?:a_)?ne_pas_(?:publier|diffuser)|do_not_publish)$/;

/** Whether a tag says so, and can hardly be what a text is about. */
export const isHidingTag = (tag: string): boolean =>
  /^(?:drafts?|brouillons?|wip|privee?s?|private|hidden|unlisted|unpublished|non_publiee?|not_published|ne_pas_publier|do_not_publish)$/.test(
    fold(tag),
  );

/** What says so in the path of a text, as in other tools: `drafts/`, `brouillons/`, `text.draft.md`, `text (draft).md`. */
export function hidingName(path: string): string | undefined {
  const names = path.split("/");
  const name = names.pop() ?? "";
  const ending = /[.([{]([^.()[\]{}]{1,40})[)\]}]?\.[a-z]+$/i.exec(name)?.[1];
  return names.find(isHidingTag) ?? (ending !== undefined && isHidingTag(ending) ? name : undefined);
}

/** Whether a value may say so, of a field that nobody knows: `en attente`, `bientôt`, `members`. */
export function maySayHidden(value: Raw): boolean {
  const given = textsOf(value).flatMap(wordsOf);
  return given.length > 0 && given.every((word) => isBeside(word) || isHiding([word])) && isHiding(given);
}

const KEY_WORDS = [HIDDEN, HIDING_KEY, HIDING_IN_STATE, SHOWN, STATE, NO, BESIDE, SEARCH];

const HIDES = /^(?:exclu|exclude|excluded|exclure|hide|hidden|cache|masque)$/;

/** `robots: noindex`, `index: false`, `exclude_from_search: true`: hidden from search engines, from nobody else. */
function aboutSearch(words: readonly string[], given: readonly string[]): boolean {
  if (!words.some((word) => SEARCH.has(word))) return false;
  if (given.includes("noindex")) return true;
  const hides = words.some((word) => HIDES.test(word));
  const known = words.every((word) => SEARCH.has(word) || NO.has(word) || BESIDE.has(word)) || hides;
  if (!known || given.length === 0) return false;
  const isOff = given.every((word) => NO.has(word));
  const isOn = given.every((word) => YES.has(word));
  return hides || isNegated(words) ? isOn : isOff || given.every((word) => HIDES.test(word));
}

/** One of the words at least, and nothing beside them that says something else. */
function isOnly(given: readonly string[], wanted: ReadonlySet<string>): boolean {
  return given.some((word) => wanted.has(word)) && given.every((word) => isBeside(word) || wanted.has(word));
}

const isBeside = (word: string) => BESIDE.has(word) || YES.has(word) || NO.has(word) || /^\d+$/.test(word);

/** `ne pas publier`, `not public`, `non listé`: words of publishing with a no. */
const isRefused = (given: readonly string[]) => isOnly(given, PUBLISHING) && isNegated(given);

const isHiding = (given: readonly string[]) =>
  given.some((word) => HIDDEN.has(word) || HIDING_IN_STATE.has(word) || HIDING_KEY.has(word)) ||
  isRefused(given);

const isNegated = (words: readonly string[]) => words.some((word) => NO.has(word));

/** The words of a name or value, folded: `isDraft`, `is_draft` and `is draft` are the same two. */
function wordsOf(text: string): string[] {
  return fold(text.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, "_"))
    .split("_")
    .filter(Boolean)
    .flatMap(unglued);
}

/** `isdraft` and `nonlisté`: two words that were written as one. */
function unglued(word: string): string[] {
  const [, before = "", rest = ""] = /^(is|est|not|non|post|article|page)(.+)$/.exec(word) ?? [];
  return HIDDEN.has(rest) || SHOWN.has(rest) || STATE.has(rest) ? [before, rest] : [word];
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
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
