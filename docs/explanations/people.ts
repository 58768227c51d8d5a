/** E2xx, second part: ratings, signatures, genres and disclaimers. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutPeople = {
  ratingUnreadable: {
    fr: {
      title: "Note illisible",
      what: fr`La note n'est pas un nombre écrit en chiffres.`,
      why: fr`Les étoiles de la page et les données que lisent les moteurs de recherche sont calculées à partir de ce nombre.`,
      mend: fr`Écrivez ${code("3,5")}, ${code("3.5")}, ${code("4/5")} ou ${code("8/10")}. Un article sans note n'a pas de ligne ${code("rating")}.`,
      example: { wrong: "rating: excellent", right: "rating: 4,5" },
    },
    en: {
      title: "Unreadable rating",
      what: "The rating is not a number written in digits.",
      why: "The stars of the page and the data that search engines read are computed from that number.",
      mend: "Write `3.5`, `3,5`, `4/5` or `8/10`. An article without a rating has no `rating` line.",
      example: { wrong: "rating: excellent", right: "rating: 4.5" },
    },
  },
  ratingOutside: {
    fr: {
      title: "Note hors de l’échelle",
      what: fr`La note est plus petite que 0 ou plus grande que le maximum de l'échelle.`,
      why: fr`Un 6 sur 5 trompe le lecteur, et les moteurs de recherche le rejettent.`,
      mend: fr`Corrigez la note. Si elle est donnée sur une autre échelle que celle du journal, dites-le : ${code("8/10")} est ramené à 4 sur 5.`,
      example: { wrong: "rating: 8", right: "rating: 8/10" },
    },
    en: {
      title: "Rating off the scale",
      what: "The rating is below 0 or above the highest mark of the scale.",
      why: "A 6 out of 5 misleads readers, and search engines reject it.",
      mend: "Correct the rating. If it is given on a scale other than the journal's, say so: `8/10` is brought to 4 out of 5.",
      example: { wrong: "rating: 8", right: "rating: 8/10" },
    },
  },
  ratingStep: {
    fr: {
      title: "Note entre deux échelons",
      what: fr`La note, ramenée à l'échelle du journal, tombe entre deux de ses échelons : 3,3 quand l'échelle avance de 0,5 en 0,5.`,
      why: fr`Les lecteurs comparent les notes d'un article à l'autre : elles doivent être données avec la même finesse. L'arrondi est un choix d'auteur, que Tribune ne fait pas à sa place.`,
      mend: fr`Choisissez l'échelon voisin. L'échelle se règle par ${code("rating: { best: 5, step: 0.5 }")} dans ${code(".eleventy.ts")}.`,
      example: { wrong: "rating: 3,3", right: "rating: 3,5" },
    },
    en: {
      title: "Rating between two steps",
      what: "The rating, brought to the journal's scale, falls between two of its steps: 3.3 when the scale goes by 0.5.",
      why: "Readers compare ratings from one article to another, so all must go by the same steps. Rounding is a choice for the author, not for Tribune.",
      mend: "Choose the next step up or down. The scale is set with `rating: { best: 5, step: 0.5 }` in `.eleventy.ts`.",
      example: { wrong: "rating: 3.3", right: "rating: 3.5" },
    },
  },
  ratingScale: {
    fr: {
      title: "Échelle sans maximum",
      what: fr`La note est donnée sur 0 ou sur un nombre négatif.`,
      why: fr`Une note n'a de sens que rapportée à un maximum plus grand que 0.`,
      mend: fr`Corrigez le nombre qui suit la barre, ou la valeur de ${code("best")}.`,
      example: { wrong: "rating: 4/0", right: "rating: 4/5" },
    },
    en: {
      title: "Scale without a highest mark",
      what: "The rating is given out of 0 or out of a negative number.",
      why: "A rating has no meaning without a highest mark above 0.",
      mend: "Correct the number after the slash, or the value of `best`.",
      example: { wrong: "rating: 4/0", right: "rating: 4/5" },
    },
  },
  unknownAuthor: {
    fr: {
      title: "Auteur inconnu",
      what: fr`La signature tient en un seul mot, qui n'est ni l'identifiant ni le nom d'un auteur du journal.`,
      why: fr`La signature mène à la page de l'auteur. Avec une faute de frappe, l'article serait attribué à une personne qui n'existe pas.`,
      mend: fr`Corrigez l'identifiant, ou ajoutez l'auteur à ${code("authors")} dans ${code(".eleventy.ts")}. Un invité se nomme en entier : ${code("author: Louise Michel")}.`,
      example: { wrong: "author: c-delma", right: "author: c-delmas" },
    },
    en: {
      title: "Unknown author",
      what: "The byline is a single word, which is neither the id nor the name of one of the journal's authors.",
      why: "The byline leads to the author's page. With a slip of the keyboard the article would be credited to somebody who does not exist.",
      mend: "Correct the id, or add the author to `authors` in `.eleventy.ts`. A guest is named in full: `author: Louise Michel`.",
      example: { wrong: "author: c-delma", right: "author: c-delmas" },
    },
  },
  unknownGenre: {
    fr: {
      title: "Genre inconnu",
      what: fr`La valeur de ${code("genre")} n'est pas un genre que Tribune connaît.`,
      why: fr`Le genre, au-dessus du titre, dit au lecteur à quelle sorte d'opinion il a affaire. Une liste fermée garantit que le même mot veut toujours dire la même chose.`,
      mend: fr`Choisissez tribune, éditorial, analyse, chronique, critique ou billet. Sans ce champ, l'article est une tribune.`,
      example: { wrong: "genre: cronique", right: "genre: chronique" },
    },
    en: {
      title: "Unknown genre",
      what: "The value of `genre` is not a genre that Tribune knows.",
      why: "The genre, above the title, tells readers what kind of opinion they have before them. With a closed list the same word always means the same thing.",
      mend: "Choose tribune, éditorial, analyse, chronique, critique or billet; their English names, such as `analysis` or `review`, are understood. Without this field the article is an op-ed.",
      example: { wrong: "genre: reveiw", right: "genre: review" },
    },
  },
  unknownDisclaimer: {
    fr: {
      title: "Avertissement inconnu",
      what: fr`La valeur de ${code("disclaimer")} tient en un mot, qui n'est le nom d'aucun avertissement du journal.`,
      why: fr`Avec une faute de frappe, le lecteur lirait un mot au lieu de l'avertissement qui le prévient que le texte est une opinion.`,
      mend: fr`Prenez un nom que propose le message, ou que donne ${code("disclaimers.named")} dans ${code(".eleventy.ts")}. Pour un avertissement propre à l'article, écrivez une phrase.`,
      example: { wrong: "disclaimer: opinon", right: "disclaimer: opinion" },
    },
    en: {
      title: "Unknown disclaimer",
      what: "The value of `disclaimer` is a single word, which is not the name of any of the journal's disclaimers.",
      why: "With a slip of the keyboard readers would see one word instead of the disclaimer that tells them that the text is opinion.",
      mend: "Take a name that the message offers, or that stands in `disclaimers.named` of `.eleventy.ts`. For a disclaimer of the article's own, write a sentence.",
      example: { wrong: "disclaimer: opinon", right: "disclaimer: opinion" },
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
