/** Settings written as another tool expects them, and ambiguous values, in French. */
import { fr } from "../../../sentence.ts";
import { type AdviceSentences, pair } from "../../problems/advice.ts";

/** What `draft` and `noindex` do. */
const WISHES = {
  draft: "le texte ne doit pas paraître",
  noindex: "les moteurs de recherche doivent ignorer le texte",
} as const;

export const advice: AdviceSentences = {
  notPublic: ({ written, wish, isWhole, other, isTrue, isNeeded = false, mayBeMeant = false }) => {
    const right = `${wish}: true`;
    const reason = fr`« ${written} » semble dire que ${WISHES[wish]}, ce qui s'écrit « ${right} ».`;
    const shown = fr`Si le texte doit paraître avec ces mots, ajoutez une ligne « draft: false ».`;
    if (isNeeded && mayBeMeant) return [reason, fr`Ajoutez cette ligne. ${shown}`];
    if (isNeeded) return [reason, fr`Ajoutez cette ligne, et donnez à ce champ une vraie valeur.`];
    if (isTrue) return [reason, fr`Retirez-la : la ligne ${other ?? 0} le dit déjà.`];
    if (other !== undefined)
      return [reason, fr`Écrivez « ${right} » à la ligne ${other}, puis retirez celle-ci.`];
    if (isWhole && mayBeMeant) return [reason, shown];
    if (isWhole) return reason;
    const replace = fr`Remplacez tout le champ par cette ligne.`;
    return [reason, mayBeMeant ? `${replace} ${shown}` : replace];
  },
  tagHides: ({ tag }) => [
    fr`Le mot-clé « ${tag} » ne cache pas l'article : il va paraître.`,
    fr`S'il ne doit pas paraître, ajoutez une ligne « draft: true ».`,
  ],
  nameHides: ({ name, isFolder }) => [
    isFolder
      ? fr`Le dossier « ${name} » ne cache pas ce texte : il paraîtrait.`
      : fr`Le nom « ${name} » ne cache pas ce texte : il paraîtrait.`,
    fr`Ajoutez à l'en-tête une ligne « draft: true » ou, s'il doit paraître, « draft: false ».`,
  ],
  hashComment: () =>
    fr`« # » commence ici un commentaire de YAML : ce qui le suit est perdu s'il n'est pas entre guillemets.`,
  curlyQuotes: ({ marks }) =>
    fr`YAML n'entoure une valeur que de guillemets droits : ceux-ci (${pair(marks)}) en feraient partie.`,
  curlyQuotesShown: ({ marks, kept }) => [
    fr`Les guillemets (${pair(marks)}) qui entourent cette valeur paraîtront avec elle : YAML ne connaît que les droits.`,
    fr`S'ils doivent paraître, écrivez :  ${kept}`,
  ],
  authorsInOne: ({ given, items }) => [
    fr`« ${given} » semble nommer plusieurs auteurs.`,
    items
      ? fr`Donnez à chacun sa place dans la liste ; si c'est un seul nom, ajoutez-le à « authors » dans « .eleventy.ts ».`
      : fr`Écrivez une liste de noms complets, [Prénom Nom, Prénom Nom] ; si c'est un seul nom, mettez le prénom d'abord, ou ajoutez-le à « authors » dans « .eleventy.ts ».`,
  ],
  dateTwoReadings: ({ given, dayFirst, monthFirst }) => [
    fr`La date « ${given} » peut se lire de deux façons : ${dayFirst} (jour d'abord) ou ${monthFirst} (mois d'abord).`,
    fr`Écrivez celle des deux que vous voulez dire.`,
  ],
  addressMisspelt: ({ given, meant }) =>
    fr`« ${given} » n'est pas une adresse que le navigateur comprenne : vouliez-vous dire « ${meant} » ?`,
  fileNameDiffers: ({ given, meant }) =>
    fr`Le fichier s'appelle « ${meant} », non « ${given} » : majuscules, minuscules et barres comptent.`,
  onComputer: ({ kind, given, name, beside }) => [
    fr`${kind === "link" ? "Le lien" : fr`L'image`} « ${given} » mène à un fichier de votre ordinateur, que personne d'autre ne peut ouvrir.`,
    beside === undefined
      ? fr`Copiez « ${name} » à côté de ce texte, et n'écrivez que son nom.`
      : fr`Le fichier est aussi à côté de ce texte : son nom suffit.`,
  ],
  fileAtRoot: ({ given, meant }) =>
    fr`« ${given} » est cherché à la racine du site, mais un fichier de ce nom est à côté de ce texte : « ${meant} ».`,
};
