/** Messages and questions of `tribune new`, in French. */
import { fr } from "../../../sentence.ts";
import { listed, type NewTexts } from "../../commands/new.ts";

export const newTexts: NewTexts = {
  help: fr`Utilisation : tribune new "Titre de l'article" [options]

Écrit dans « articles/ » un fichier déjà valide, où chaque champ de l'en-tête est expliqué. C'est
un brouillon : rien n'est publié avant que vous n'enleviez « draft: true ». Un fichier qui existe
n'est jamais remplacé. Dans un terminal, ce qui manque est demandé.

Options :
  --author AUTEUR       l'identifiant d'un auteur du journal, ou le nom complet d'un invité
  --tag MOT-CLÉ         un mot-clé ; à répéter pour en donner plusieurs
  --genre GENRE         le genre (à défaut : tribune)
  --slug ADRESSE        l'adresse de la page (à défaut, tirée du titre)
  --articles DOSSIER    le dossier des articles (à défaut : articles)
  --bare                sans les explications ni les champs facultatifs
  --open                ouvre le fichier dans l'éditeur que nomme VISUAL ou EDITOR
  --json                écrit le compte rendu en JSON, et ne demande rien
  --debug               montre la trace complète des erreurs internes
  --help, -h            montre cette aide

Exemples :
  tribune new
  tribune new "Ce que vaut une promesse"
  tribune new "Ce que vaut une promesse" --author c-delmas --tag Presse --tag Économie --open

Codes de sortie : 0 le fichier est écrit, 1 l'adresse est prise ou le titre refusé, 2 une erreur
dans la commande ou dans « .eleventy.ts », 3 la machine ou une faute interne.
`,
  titleMissing: fr`Donnez un titre : tribune new "Titre de l'article".`,
  titleUnreadable: fr`Le titre contient un caractère de contrôle ou un signe illisible : retapez-le.`,
  authorMissing: (known) =>
    fr`Le journal a plusieurs auteurs : ajoutez --author avec l'un de ceux-ci : ${known.join(", ")}.`,
  authorsKnown: (authors) =>
    [
      fr`Les auteurs du journal :`,
      ...listed(authors, (rest) => fr`et ${rest} de plus, dans « .eleventy.ts »`),
    ].join("\n"),
  slugMissing: (title) =>
    fr`Aucune adresse ne peut être tirée de « ${title} » : ajoutez --slug, par exemple --slug mon-article.`,
  slugTaken: (slug, file) =>
    fr`L'adresse « ${slug} » est déjà celle de ${file} : changez de titre, ou ajoutez --slug.`,
  fileTaken: (file) =>
    fr`Le fichier ${file} existe déjà et n'a pas été touché : changez de titre, ou ajoutez --slug.`,
  tagNear: (given, meant) =>
    fr`Le mot-clé « ${given} » est nouveau : vouliez-vous dire « ${meant} », qui sert déjà ?`,
  editorMissing: fr`Pour --open, dites quel est votre éditeur dans la variable VISUAL ou EDITOR.`,
  editorFailed: (editor, reason) =>
    fr`Le fichier est écrit, mais l'éditeur « ${editor} » ne s'est pas ouvert (${reason}).`,
  written: (file) => fr`Écrit : ${file}`,
  next: fr`C'est un brouillon. « tribune dev » le montre, « tribune check » dit ce qui ne va pas ; enlevez « draft: true » pour le publier.`,
  ask: {
    title: fr`Quel est le titre ?`,
    titleEmpty: "Il faut un titre.",
    author: fr`Qui signe ?`,
    guest: "Un invité",
    guestName: fr`Quel est son nom complet ?`,
    genre: fr`De quel genre ?`,
    tags: fr`Quels mots-clés ? (espace pour choisir, entrée pour finir)`,
    otherTags: fr`D'autres mots-clés, séparés par des virgules ?`,
    otherTagsHint: "entrée pour aucun",
    cancelled: fr`Abandonné : rien n'a été écrit.`,
  },
};
