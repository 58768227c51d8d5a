/**
 * Splits plain text into paragraphs, whether separated by blank lines, one per line, or wrapped by an editor.
 */

/** Lines wrapped by an editor have similar lengths. */
const WRAPPED = { shortest: 45, longest: 100 } as const;

/** The paragraphs of a text in order, each on one line; only whitespace is dropped. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n[^\S\n]*\n/).flatMap((block) => {
    const lines = block
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    return isWrapped(lines) ? [lines.join(" ")] : lines;
  });
}

function isWrapped(lines: readonly string[]): boolean {
  const whole = lines.slice(0, -1);
  return (
    whole.length > 0 &&
    whole.every(({ length }) => length >= WRAPPED.shortest && length <= WRAPPED.longest) &&
    // If every line ends with a full sentence, lines are paragraphs, whatever their lengths.
    whole.some((line) => !/[.!?…:»"”]$/.test(line)) &&
    !lines.some(isListItem)
  );
}

export function isListItem(line: string): boolean {
  return /^(?:[-*•]\s|\d{1,2}[.)]\s)/.test(line);
}

const LONGEST_HEADING = 90;

/** A short line without a full stop above a paragraph. */
export function looksLikeHeading(line: string, next: string | undefined): boolean {
  return (
    line.length <= LONGEST_HEADING &&
    !/[.,;:!?…»"”)\]]$/.test(line) &&
    /^[\p{Lu}\p{N}«“"]/u.test(line) &&
    next !== undefined &&
    next.length > LONGEST_HEADING
  );
}
