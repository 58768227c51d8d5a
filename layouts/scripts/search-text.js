/** The excerpt of a result. */

/** Length of an excerpt in words, and how many of them may precede the first match. */
const LENGTH = 34;
const LEAD = 8;

/**
 * The best excerpt: alternates between plain text and matched words.
 * @param {string} content separated by single spaces
 * @param {readonly (readonly [start: number, end: number])[]} marks places of the matches, in order
 */
export function excerpt(content, marks) {
  const words = content.split(" ");
  let at = 0;
  const starts = words.map((word) => {
    const start = at;
    at += word.length + 1;
    return start;
  });
  const found = marks.map(([start]) => starts.findLastIndex((place) => place <= start));
  const first = startOf(words, found);
  const from = starts[first] ?? 0;
  const to = starts[first + LENGTH] === undefined ? content.length : (starts[first + LENGTH] ?? 1) - 1;
  const parts = [first > 0 ? "…\u00a0" : ""];
  let end = from;
  for (const [start, stop] of marks.filter(([start, stop]) => start >= from && stop <= to)) {
    parts[parts.length - 1] += content.slice(end, start);
    parts.push(content.slice(start, stop), "");
    end = stop;
  }
  parts[parts.length - 1] += content.slice(end, to) + (to < content.length ? "\u00a0…" : "");
  return parts;
}

/**
 * Start of the excerpt with the most matches: the start of a sentence, or a few words before the first match.
 * @param {readonly string[]} words
 * @param {readonly number[]} found sorted
 */
function startOf(words, found) {
  let best = found[0] ?? 0;
  let most = 0;
  let last = 0;
  for (const [index, at] of found.entries()) {
    while (last < found.length && (found[last] ?? 0) < at + LENGTH - LEAD) last += 1;
    if (last - index <= most) continue;
    best = at;
    most = last - index;
  }
  for (let at = best; at > 0 && at > best - LEAD; at -= 1) {
    if (/[.!?…][»”"]?$/.test(words[at - 1] ?? "")) return at;
  }
  return Math.max(0, Math.min(best - LEAD, words.length - LENGTH));
}
