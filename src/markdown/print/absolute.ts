/** Addresses as they are named from outside the site. */

/** An address as it stands in a page, made absolute; what lies outside the site stays as it was written. */
export function absoluteFrom(page: string, target: string): string {
  const isPath = !/^[a-z][a-z\d+.-]*:/i.test(target);
  return isPath && URL.canParse(target, page) ? new URL(target, page).href : target;
}
