import { tribune } from "./src/index.ts";

export default tribune({
  title: "La Tribune libre",
  tagline: "Opinions signées, notes assumées",
  description:
    "Tribunes, analyses et chroniques sur la technique et la société, signées et notées par leurs auteurs.",
  url: "https://latribunelibre.example",
  language: "fr",
  publisher: {
    name: "Les Éditions de la Tribune libre",
    logo: "logo.svg",
    contact: "redaction@latribunelibre.example",
    legalNotices: "/mentions-legales/",
    publishingPrinciples: "/notre-charte/",
    correctionsPolicy: "/nos-corrections/",
    ethicsPolicy: "/notre-charte/",
  },
  authors: [
    {
      id: "redaction",
      name: "La rédaction",
      collective: true,
      bio: "Les textes qui engagent tout le journal.",
    },
    {
      id: "c-delmas",
      name: "Camille Delmas",
      bio: "Camille Delmas suit l’industrie des composants et ce que la rareté fait aux idées.",
    },
    {
      id: "i-roche",
      name: "Inès Roche",
      bio: "Inès Roche tient la chronique des usages et lit les livres dont on ne parle plus.",
    },
    {
      id: "a-meyer",
      name: "Anselme Meyer",
      bio: "Anselme Meyer écrit des billets sur les objets qui durent.",
    },
  ],
  disclaimers: {
    default: "opinion",
    unrated: "sans-note",
    named: {
      opinion:
        "Cet article reflète l'opinion personnelle du journaliste qui l’a rédigé. La note attribuée est subjective et n’engage que son auteur.",
      "sans-note":
        "Cet article reflète l'opinion personnelle du journaliste qui l’a rédigé, et n’engage que son auteur.",
      critique:
        "Cette critique est un jugement personnel, porté sur une œuvre lue en entier et acquise par son auteur. La note n’engage que lui.",
    },
  },
  tags: [
    {
      name: "Nvidia",
      description:
        "Un fabricant de puces, et ce que le journal pense de la place qu'on lui fait : chaque article porte une note, et voici leur suite.",
    },
    {
      name: "Chine",
      description:
        "Ce que les décisions de Pékin changent à nos machines, vu d'ici et signé par ceux qui le pensent.",
    },
  ],
  navigation: [
    { label: "Sujets", path: "/tags/" },
    { label: "Auteurs", path: "/auteurs/" },
    { label: "Archives", path: "/archives/" },
    { label: "Notre charte", path: "/notre-charte/" },
    { label: "À propos", path: "/a-propos/" },
  ],
});
