/** Generated articles: identical on every machine, French-looking Markdown. */

import { randomFrom } from "./random.ts";

/** `essays` of about 6 kB, `short` texts of about 1 kB, and essays on many `terms`: 10,000 subjects for 4,000 articles. */
export const CORPUS_IDS = ["essays", "short", "terms"] as const;

export type CorpusId = (typeof CORPUS_IDS)[number];

export interface GeneratedArticle {
  /** Relative to the articles' folder. */
  readonly name: string;
  readonly text: string;
  readonly slug: string;
  readonly title: string;
  /** ISO 8601 in UTC; no two articles share it. */
  readonly date: string;
  readonly chapo: string;
  readonly author: GeneratedAuthor;
  readonly tags: readonly string[];
  readonly rating: number;
  /** A key of `DISCLAIMERS`. */
  readonly disclaimer: string;
  /** The last words of the text. */
  readonly ending: string;
  /** Whether the text has headings, a quotation and a list, or is paragraphs alone. */
  readonly hasSections: boolean;
}

export interface GeneratedAuthor {
  readonly id: string;
  readonly name: string;
}

const author = (id: string, name: string): GeneratedAuthor => ({ id, name });

/** Each id equals the slug of the name. */
export const AUTHORS = [
  author("anselme-meyer", "Anselme Meyer"),
  author("camille-delmas", "Camille Delmas"),
  author("ines-roche", "Inès Roche"),
  author("jules-carpentier", "Jules Carpentier"),
  author("leonie-vasseur", "Léonie Vasseur"),
  author("malik-ferrand", "Malik Ferrand"),
  author("odile-maurin", "Odile Maurin"),
  author("simon-legoff", "Simon Legoff"),
] as const;

export const DISCLAIMERS = {
  opinion: "Ce texte est une opinion et n’engage que la personne qui le signe.",
  critique: "Cette critique est un jugement personnel et sa note n’engage que la personne qui la donne.",
} as const;

const WORDS = list(
  "la le les une des puce serveur réseau journal lecteur opinion note politique travail silence machine calcul mémoire été déjà où jamais toujours parce que comme pour contre avec sans entre depuis l'usine d'abord qu'on c'est n'est",
);
/** With typewriter characters, so that typography has its usual work. */
const ENDS = [".", ".", ".", ".", " !", " ?", "...", " : 10 000 puces.", ` - "dit-il" - déjà.`] as const;
const TAGS = list(
  "Nvidia Chine Europe Presse Travail Industrie Livres Sobriété Objets Philosophie Réseaux Énergie",
);

function list(words: string): readonly [string, ...string[]] {
  const [first = "", ...others] = words.split(" ");
  return [first, ...others];
}

const DAY = 86_400_000;
const START = Date.UTC(2010, 0, 1, 8);
/** Number of days with articles; further articles share these days, seven minutes later. */
const DAYS = 5000;

export function corpus(count: number, kind: CorpusId = "essays"): GeneratedArticle[] {
  return Array.from({ length: count }, (_, index) => generate(index, kind, count));
}

function generate(index: number, kind: CorpusId, count: number): GeneratedArticle {
  const random = randomFrom(index + 1);
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(random() * 14) }, () => pick(WORDS));
    const text = words.join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${pick(ENDS)}`;
  };
  const paragraph = (sentences: number) => Array.from({ length: sentences }, sentence).join(" ");
  const section = (_part: unknown, at: number) => {
    if (at % 4 === 3) return `## ${sentence().slice(0, 40)}\n\n${paragraph(4)}`;
    if (at === 5) return `> ${sentence()}`;
    if (at === 9)
      return `- **${sentence()}**\n- *${sentence()}*\n- [${sentence()}](https://exemple.example/${at})`;
    return paragraph(4);
  };
  const hasSections = kind !== "short";
  const parts = hasSections
    ? Array.from({ length: 15 }, section)
    : Array.from({ length: 3 }, () => paragraph(3));
  const ending = sentence();
  const article = {
    slug: `essai-${index}`,
    title: `Essai ${index} sur ${pick(WORDS)} et ${pick(WORDS)}`,
    date: new Date(START + (index % DAYS) * DAY + Math.floor(index / DAYS) * 420_000)
      .toISOString()
      .replace(".000", ""),
    chapo: sentence(),
    author: pick(AUTHORS),
    tags:
      kind === "terms"
        ? [pick(TAGS), ...termsOf(index, count, random)]
        : [...new Set([pick(TAGS), pick(TAGS), pick(TAGS)])],
    rating: Math.floor(random() * 11) / 2,
    disclaimer: random() < 0.5 ? "opinion" : "critique",
    ending,
    hasSections,
  };
  const name = `${String(index % 50).padStart(2, "0")}/${article.slug}.md`;
  return { ...article, name, text: `${frontMatter(article)}\n${parts.join("\n\n")}\n\n${ending}\n` };
}

/** Terms for each article of `terms`, on average. */
const TERMS = 2.5;

/** The terms of an article: two or three that begin with it, so that none is without, and two of which few are common. */
function termsOf(index: number, count: number, random: () => number): string[] {
  const first = (at: number) => Math.floor(at * TERMS);
  const own = Array.from({ length: first(index + 1) - first(index) }, (_, at) => first(index) + at);
  const common = Array.from({ length: 2 }, () => Math.floor(first(count) * random() ** 4));
  return [...new Set([...own, ...common])].map((term) => `${TAGS[term % TAGS.length]} ${term}`);
}

function frontMatter(article: Omit<GeneratedArticle, "name" | "text">): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  return `---
title: ${quoted(article.title)}
slug: ${article.slug}
date: ${article.date}
chapo: ${quoted(article.chapo)}
author: ${article.author.id}
tags: [${article.tags.join(", ")}]
rating: ${article.rating}
disclaimer: ${article.disclaimer}
---
`;
}
