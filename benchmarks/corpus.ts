/** Generated articles: the same for the same count, about 6 kB of French-looking Markdown each. */

export interface GeneratedArticle {
  readonly name: string;
  readonly text: string;
}

const WORDS =
  "la le les une des puce serveur réseau journal lecteur opinion note politique travail silence machine calcul mémoire été déjà où jamais toujours parce que comme pour contre avec sans entre depuis l'usine d'abord qu'on c'est n'est".split(
    " ",
  );
/** As a keyboard types them, so that typography has its usual work. */
const ENDS = [".", ".", ".", ".", " !", " ?", "...", " : 10 000 puces.", ` - "dit-il" - déjà.`];
const TAGS =
  "Nvidia Chine Europe Presse Travail Industrie Livres Sobriété Objets Philosophie Réseaux Énergie".split(
    " ",
  );

/** A small generator of numbers that is the same everywhere (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function corpus(count: number): GeneratedArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(index + 1);
    const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T | undefined =>
      list[Math.floor(random() * list.length)];
    const sentence = () => {
      const words = Array.from({ length: 8 + Math.floor(random() * 14) }, () => pick(WORDS) ?? "");
      const text = words.join(" ");
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}${pick(ENDS) ?? "."}`;
    };
    const paragraph = () => Array.from({ length: 4 }, sentence).join(" ");
    const parts = Array.from({ length: 12 }, (_part, at) => {
      if (at % 4 === 3) return `## ${sentence().slice(0, 40)}\n\n${paragraph()}`;
      if (at === 5) return `> ${sentence()}`;
      if (at === 7)
        return `- **${sentence()}**\n- *${sentence()}*\n- [${sentence()}](https://exemple.example/${at})`;
      return paragraph();
    });
    const tags = [...new Set([pick(TAGS), pick(TAGS), pick(TAGS)])].join(", ");
    const day = new Date(Date.UTC(2010, 0, 1) + (index % 5000) * 86_400_000).toISOString().slice(0, 10);
    const text = `---\ntitle: Essai ${index} sur ${pick(WORDS)} et ${pick(WORDS)}\ndate: ${day}\nchapo: '${sentence().replaceAll("'", "''")}'\ntags: [${tags}]\nrating: ${Math.floor(random() * 11) / 2}\n---\n\n${parts.join("\n\n")}\n`;
    return { name: `${String(index % 50).padStart(2, "0")}/essai-${index}.md`, text };
  });
}
