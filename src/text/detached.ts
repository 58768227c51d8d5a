/** A copy of a text that was cut out of a longer one: by itself, a part of a string keeps the whole in memory. */
export const detached = (text: string): string => structuredClone(text);
