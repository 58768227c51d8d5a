/**
 * A generated archive for the search: words as frequent as in a language (Zipf's law), with French endings and accents,
 * 2,500 subjects and 400 authors at 10,000 texts. Identical on every machine.
 */

export interface ArchiveText {
  readonly slug: string;
  readonly title: string;
  readonly chapo: string;
  /** About 900 words in paragraphs. */
  readonly paragraphs: readonly string[];
  readonly author: string;
  readonly tags: readonly string[];
  /** Milliseconds since 1970; no two texts share it. */
  readonly epoch: number;
}

const SMALL = words(
  "de la le les des à et en un une du que qui dans pour est au il sur par plus ne pas ce se sont avec ont cette mais comme été nous leur y elle ou sans si son sa ses entre aussi tout même deux où peut faire être fait dont ces encore",
);
const STARTS = words(
  "b c d f g j l m n p r s t v br ch cl cr dr fl fr gr pl pr tr gl bl ph th st sc qu v é a o i",
);
const VOWELS = words("a e i o u é ou on an en in ai eau oi è ê");
const MIDDLES = words("b c d f g l m n p r s t v nt st rt ll ss mm rm ct qu bl tr gn x z");
const ENDINGS = [
  words("e es"),
  words("er é ée és ées e ent ait ant"),
  words("ion ions"),
  words("al ale ales aux"),
  words("eur eurs euse"),
  words("ique iques"),
  words("ement ements"),
  words("if ive ifs ives"),
];
const ROOTS = 40_000;
const WORDS_A_TEXT = 900;
const START = Date.UTC(2008, 0, 1, 7);
const HOURS = 13;

function words(text: string): readonly string[] {
  return text.split(" ");
}

/** A small deterministic random number generator (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(list: readonly T[], random: () => number): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError("An empty list has nothing to pick.");
  return item;
};

const roots = Array.from({ length: ROOTS }, (_, rank) => {
  const random = randomFrom(rank + 77);
  const syllables = 1 + Math.floor(random() * 2.3);
  let root = pick(STARTS, random) + pick(VOWELS, random);
  for (let at = 0; at < syllables; at += 1)
    root += pick(MIDDLES, random) + (at < syllables - 1 ? pick(VOWELS, random) : "");
  return { root, endings: pick(ENDINGS, random) };
});

/** The word at a rank of frequency, in one of its forms. */
export function wordAt(rank: number, random: () => number): string {
  const { root, endings } = roots[rank] ?? { root: "mot", endings: [""] };
  return root + pick(endings, random);
}

/** A rank by Zipf's law. */
const zipf = (random: () => number) => Math.floor(ROOTS ** random()) - 1;

function sentence(random: () => number, length: number): string {
  const text = Array.from({ length }, () =>
    random() < 0.45 ? pick(SMALL, random) : wordAt(zipf(random), random),
  ).join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export function archiveText(index: number, count: number): ArchiveText {
  const random = randomFrom(index + 1);
  const subjects = Math.max(8, Math.round(count / 4));
  const authors = Math.max(4, Math.round(count / 25));
  const paragraphs: string[] = [];
  for (let written = 0; written < WORDS_A_TEXT; ) {
    const sentences = Array.from({ length: 5 }, () => sentence(random, 10 + Math.floor(random() * 16)));
    const paragraph = sentences.join(" ");
    paragraphs.push(paragraph);
    written += paragraph.split(" ").length;
  }
  const tag = () => `Sujet ${wordAt(Math.floor(random() ** 2 * subjects), randomFrom(5))}`;
  return {
    slug: `texte-${index}`,
    title: sentence(random, 6).slice(0, -1),
    chapo: sentence(random, 18),
    paragraphs,
    author: `Auteur ${wordAt(Math.floor(random() * authors), randomFrom(6))}`,
    tags: [...new Set([tag(), tag(), tag()])],
    epoch: START + index * HOURS * 3_600_000,
  };
}

export function* archive(count: number): Generator<ArchiveText> {
  for (let index = 0; index < count; index += 1) yield archiveText(index, count);
}
