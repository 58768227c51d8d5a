/** Checks the French typography of our own documentation. */

/** Typographic faults of a French text; code is skipped, but must be as typed. */
export function frenchFaults(markdown: string): string[] {
  const faults: string[] = [];
  const prose = markdown.replace(/^```[\s\S]*?^```$|^<!--.*-->$/gm, "").replace(/`[^`\n]*`/g, (code) => {
    if (/[\u00a0\u202f]/.test(code)) faults.push(`no-break space in ${code}`);
    return "x";
  });
  const told = (what: string, pattern: RegExp) =>
    faults.push(...[...prose.matchAll(pattern)].map(([found]) => `${what}: ${found}`));
  told("plain space", /\S* [;:!?»]|« \S*/g);
  told("no space", /[^\s\u202f][;!?»]|«[^\s\u202f]\S*|[^\s\u00a0]:(?=\s|$)/gm);
  told("straight apostrophe", /\S*'\S*/g);
  return faults;
}
