/** Validates values in feeds: dates, addresses, languages. */

const RFC3339 = /^\d{4}-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const RFC822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) \d{2}:\d{2}:\d{2} [+-]\d{4}$/;

export function isRfc3339(text: string): boolean {
  return RFC3339.test(text) && !Number.isNaN(Date.parse(text));
}

/** The day of the week must match the date. */
export function isRfc822(text: string): boolean {
  const [, weekday, day, month, year] = RFC822.exec(text) ?? [];
  if (weekday === undefined || Number.isNaN(Date.parse(text))) return false;
  const date = new Date(`${day} ${month} 2000 UTC`);
  // Not with its own parser, which reads the year 44 as 2044.
  date.setUTCFullYear(Number(year), date.getUTCMonth(), Number(day));
  return date.toUTCString().startsWith(weekday) && date.getUTCDate() === Number(day);
}

export function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text);
}

export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text);
}

/** "someone@site.example (A Name)" */
export function isContact(text: string): boolean {
  return /^[^\s@()]+@[^\s@()]+\.[^\s@()]+ \([^()]+\)$/.test(text);
}

export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
